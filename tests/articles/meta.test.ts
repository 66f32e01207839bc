import { parseArticle, parseArticleMeta } from '@/lib/articles';
import { parse } from './parsed';

describe('article.json', () => {
  it('is read whole', () => {
    const json =
      '{"id":"a","title":"ب","titleIsOurs":true,"byline":"ج","published":"2019-04-25","source":"د","level":"B2","headings":["ه"],"notes":[{"quote":"و","ar":"ز","en":"z"}]}';
    expect(parseArticleMeta(json)).toEqual({ ok: true, value: JSON.parse(json) });
  });

  it.each([
    ['{', 'not-json', /JSON/],
    ['[]', 'not-meta', /expected object/],
    ['{"titel":"a"}', 'not-meta', /titel/],
    ['{"published":"April 2019"}', 'not-meta', /^published: /],
    ['{"level":"D1"}', 'not-meta', /^level: .*"A2"/],
    ['{"title":"  "}', 'not-meta', /^title: /],
    ['{"notes":[{"quote":"a","ar":"b"}]}', 'not-meta', /^notes\[0\]\.en: /],
  ])('is refused with the place and the fault: %s', (json, code, fault) => {
    const result = parseArticleMeta(json);
    expect(result).toMatchObject({ ok: false, error: { code, faults: [expect.stringMatching(fault)] } });
  });
});

describe("an editor's notes", () => {
  const source = 'قال الرئيس, نعم. ثم ذهب الوزير.';

  it('stand where their quote does in the clean text', () => {
    const { text, notes } = parse(source, {
      notes: [
        { quote: 'الوزير', ar: 'ب', en: 'b' },
        { quote: 'الرئيس، نعم', ar: 'أ', en: 'a' },
      ],
    });
    expect(notes.map(({ start, end }) => text.slice(start, end))).toEqual(['الرئيس، نعم', 'الوزير']);
  });

  it.each([
    ['quote-missing', 'الرئيس, نعم'],
    ['quote-repeated', 'ال'],
  ])('are refused with their quote: %s', (code, quote) => {
    expect(parseArticle(source, { id: 'test', notes: [{ quote, ar: 'أ', en: 'a' }] })).toEqual({
      ok: false,
      error: { code, quote },
    });
  });

  it('are refused with a heading that the text lacks', () => {
    const result = parseArticle(source, { id: 'test', headings: ['جولة جديدة'] });
    expect(result).toEqual({ ok: false, error: { code: 'quote-missing', quote: 'جولة جديدة' } });
  });
});
