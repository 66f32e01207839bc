import fc from 'fast-check';
import { readArticle, shippedEngine } from '@/content/shelf';
import { type AnnotatedArticle, annotate, annotateLine, makeEngine } from '@/lib/annotation';
import { anArticle } from '@/tests/support/builders';
import { annotateText, textOf } from '@/tests/support/engine';
import { aLexicon } from '@/tests/support/lexicon';
import { arabicText } from './texts';

type Line = ReturnType<typeof annotateLine>;

const expectSpansOf = ({ text, tokens, entities }: Line): void => {
  let end = 0;
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(token.start, token.end)).toBe(token.form);
    end = token.end;
  }
  const starts = new Set(tokens.map((token) => token.start));
  const ends = new Set(tokens.map((token) => token.end));
  for (const entity of entities) {
    expect(starts).toContain(entity.start);
    expect(ends).toContain(entity.end);
    expect(entity.end).toBeGreaterThan(entity.start);
  }
};

describe('annotateLine', () => {
  it.each([
    ['cleans nothing', '  قال "الرئيس" ,و ذهب  '],
    ['takes no title and no dateline off', 'باريس 12-5 (رويترز) - قال الوزير نعم'],
    ['leaves controls where they stand', '\u200fقال\u202bالوزير\u202c \ufeffنعم'],
  ])('%s: the text is the input, and offsets count into it', (_, input) => {
    const line = annotateLine(shippedEngine(), input);
    expect(line.text).toBe(input);
    expect(Object.keys(line).sort()).toEqual(['entities', 'text', 'tokens']);
    expectSpansOf(line);
  });

  it('counts UTF-16 units, so a sign outside the basic plane counts two', () => {
    const { tokens } = annotateLine(shippedEngine(), '😀 نعم');
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 6],
    ]);
  });

  it('keeps its law for any text: spans slice to forms, margins lie in 0 to 1, and JSON loses nothing', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const line = annotateLine(shippedEngine(), text);
        expectSpansOf(line);
        for (const { margin, analysis } of line.tokens) {
          expect(margin).toBeGreaterThanOrEqual(0);
          expect(margin).toBeLessThanOrEqual(1);
          if (!analysis) expect(margin).toBe(0);
        }
        expect(JSON.parse(JSON.stringify(line))).toEqual(line);
      }),
      { numRuns: 300 },
    );
  });
});

describe('bad input', () => {
  const lemmasOf = (text: string): (string | undefined)[] =>
    annotateLine(shippedEngine(), text).tokens.map(({ analysis }) => analysis?.lemma);

  it.each([
    ['an empty text', '', []],
    ['white space', ' \t\u00a0', []],
    ['Latin', 'Kim met Putin', [undefined, undefined, undefined]],
    ['digits', '١٢٣ 45.6', [undefined, undefined]],
    ['a lone mark', '\u064b', [undefined]],
    ['tatweel alone', 'ـــ', [undefined]],
    ['controls alone', '\u202e\u0000', [undefined, undefined]],
    ['half a surrogate pair', '\ud83d', [undefined]],
  ])('%s gets tokens without analyses', (_, text, expected) => {
    expect(lemmasOf(text)).toEqual(expected);
  });

  it.each([
    ['presentation forms', '\ufef3\ufedc\ufe98\ufe90', 'يكتب'],
    ['a word with tatweel', 'يكتـــب', 'يكتب'],
    ['a word between bidi marks', '\u200fيكتب\u200f', 'يكتب'],
    ['a word with a byte order mark', '\ufeffيكتب', 'يكتب'],
    ['a word among control characters', '\u0000يكتب\u0007', 'يكتب'],
    ['a word after a lone mark', '\u064b يكتب', 'يكتب'],
    ['Persian letters for Arabic ones', 'یکتب', 'يكتب'],
  ])('%s is read through', (_, text, plain) => {
    const [expected] = lemmasOf(plain);
    expect(expected).toBe('كَتَبَ');
    expect(lemmasOf(text).filter((lemma) => lemma !== undefined)).toEqual([expected]);
  });

  it('comes to an end with 200,000 words in one sentence', () => {
    const engine = makeEngine(
      aLexicon({
        names: [{ kind: 'name', lemma: 'تُونِس', type: 'country', english: 'Tunisia', variants: [], band: 1 }],
      }),
    );
    const cycle = ['وزير', 'الولايات', 'تونس', 'بن', 'زيد', '12', 'وتونس'];
    const words = Array.from({ length: 200_000 }, (_, i) => cycle[i % cycle.length]);
    const { tokens } = annotateLine(engine, words.join(' '));
    expect(tokens).toHaveLength(200_000);
    expect(tokens.at(-1)?.form).toBe(words.at(-1));
  });
});

describe('annotate', () => {
  const { article } = readArticle('putin-kim-summit');
  const annotated: AnnotatedArticle = annotate(shippedEngine(), article);

  it('carries the article itself, untouched', () => {
    expect(annotated.article).toBe(article);
  });

  it('gives the paragraphs that blank lines part', () => {
    expect(annotated.paragraphs.map((paragraph) => textOf(annotated, paragraph))).toEqual(article.text.split('\n\n'));
  });

  it('finds nineteen words of twenty in the lexicon', () => {
    const words = annotated.tokens.filter(({ kind }) => kind === 'word');
    const unknown = words.filter(({ analysis }) => analysis === undefined || analysis.source === 'guess');
    expect(words.length).toBeGreaterThan(400);
    expect(unknown.length).toBeLessThan(words.length / 20);
  });

  it('gives the same twice', () => {
    expect(annotate(shippedEngine(), article)).toEqual(annotated);
  });

  it('reads a sentence by itself: what stands in the next one changes nothing', () => {
    const [first] = annotateText('قتل الجندي في المعركة.').sentences;
    const alone = annotateText('قتل الجندي في المعركة.').tokens;
    const { tokens } = annotateText('قتل الجندي في المعركة. كتب الوزير رسالة.');
    expect(tokens.slice(0, first?.to)).toEqual(alone);
  });

  it('applies an editor’s corrections', () => {
    const corrections = [{ sentence: 1, token: 1, form: 'بعد', field: 'gloss', value: 'following' }] as const;
    expect(annotate(shippedEngine(), article, { corrections }).tokens[0]?.analysis?.gloss).toBe('following');
    expect(() => annotate(shippedEngine(), anArticle({ text: 'نعم' }), { corrections })).toThrow('«بعد»');
  });
});
