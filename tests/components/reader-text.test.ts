import fc from 'fast-check';
import { parseEvidenceHash, evidenceLink } from '@/components/reader/evidence-link';
import { cutPieces } from '@/components/reader/pieces';
import { makeReaderText } from '@/components/reader/reader-text';
import { passagesOf } from '@/components/quiz/passage';
import { anAnalysis, anAnnotatedArticle, anArticle } from '@/tests/support/builders';

const TEXT = anArticle().text;

describe('makeReaderText', () => {
  it('keeps the text of every paragraph and the place of every word in it', () => {
    const { paragraphs } = makeReaderText({ annotated: anAnnotatedArticle() });
    expect(paragraphs.map(({ text }) => text).join('\n\n')).toBe(TEXT);
    expect(paragraphs[0]?.words.map(({ start, end }) => paragraphs[0]?.text.slice(start, end))).toEqual([
      'يلتقي',
      'الزعيم',
      'الكوري',
      'كيم',
      'بالرئيس',
      'بوتين',
      'في',
      'فلاديفوستوك',
    ]);
  });

  it('sends one gloss once, however often its word stands', () => {
    const article = { text: 'الزعيم والزعيم\n\nالزعيم' };
    const { glosses, paragraphs } = makeReaderText({
      annotated: anAnnotatedArticle({ article, analyses: { والزعيم: anAnalysis({ gloss: 'and the leader' }) } }),
    });
    expect(glosses.map(({ gloss }) => gloss)).toEqual(['leader', 'and the leader']);
    expect(paragraphs[1]?.words[0]?.gloss).toBe(0);
  });

  it('keeps a word that has no analysis', () => {
    const { paragraphs } = makeReaderText({ annotated: anAnnotatedArticle() });
    expect(paragraphs[0]?.words[0]).toMatchObject({ start: 0, end: 5, gloss: -1 });
  });

  it('says where a reading is a guess, and only there', () => {
    const annotated = anAnnotatedArticle({ analyses: { كيم: anAnalysis({ source: 'guess' }) } });
    const { paragraphs } = makeReaderText({ annotated });
    const unsure = paragraphs.flatMap(({ text, words }) =>
      words.filter((word) => word.unsure).map(({ start, end }) => text.slice(start, end)),
    );
    expect(unsure).toEqual(['كيم', 'كيم']);
  });

  it('gives a name to the words of the name alone', () => {
    const annotated = anAnnotatedArticle({
      entities: [{ start: 20, end: 23, type: 'person', name: 'كيم', english: 'Kim', id: 'kim' }],
    });
    const { names, paragraphs } = makeReaderText({ annotated });
    expect(names).toEqual([{ type: 'person', name: 'كيم', english: 'Kim' }]);
    expect(paragraphs[0]?.words.map(({ name }) => name)).toEqual([-1, -1, -1, 0, -1, -1, -1, -1]);
  });

  it('counts the edits by reason and shows what can be seen of them', () => {
    const edits = [
      { start: 0, end: 1, replacement: '«', reason: 'quotation-mark' },
      { start: 1, end: 3, replacement: ' ', reason: 'white-space' },
      { start: 4, end: 5, replacement: '«', reason: 'quotation-mark' },
    ] as const;
    const { edits: shown } = makeReaderText({ annotated: anAnnotatedArticle({ article: { edits } }), source: '”  x”' });
    expect(shown).toEqual([
      { reason: 'quotation-mark', count: 2, examples: [{ before: '”', after: '«' }] },
      { reason: 'white-space', count: 1, examples: [] },
    ]);
  });
});

describe('cutPieces', () => {
  const [paragraph] = makeReaderText({ annotated: anAnnotatedArticle() }).paragraphs;
  if (!paragraph) throw new Error('the sample has paragraphs');
  const span = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b) + 1,
  }));

  it('keeps the text whole and never cuts a word, whatever is lit or noted', () => {
    fc.assert(
      fc.property(span, span, (lit, note) => {
        const pieces = cutPieces(paragraph, { lit, notes: [{ ...note, ar: '', en: '' }] });
        expect(pieces.map(({ text }) => text).join('')).toBe(paragraph.text);
        expect(pieces.filter(({ word }) => word !== undefined)).toHaveLength(paragraph.words.length);
      }),
    );
  });

  it('lights up the words of the span and the spaces between them', () => {
    const pieces = cutPieces(paragraph, { lit: { start: 6, end: 19 }, notes: [] });
    const lit = pieces.filter((piece) => piece.lit);
    expect(lit.map(({ text }) => text).join('')).toBe('الزعيم الكوري');
  });

  it('puts the sign of a note at its end, once', () => {
    const pieces = cutPieces(paragraph, { lit: undefined, notes: [{ start: 6, end: 19, ar: '', en: '' }] });
    expect(pieces.filter(({ noteEnds }) => noteEnds).map(({ text }) => text)).toEqual(['الكوري']);
  });
});

describe('passagesOf', () => {
  it('gives the paragraph of the evidence with the evidence lit', () => {
    const start = TEXT.indexOf('برفع');
    const passages = passagesOf(TEXT, [{ start, end: start + 'برفع العقوبات'.length }]);
    expect(passages).toHaveLength(1);
    expect(passages[0]?.parts).toEqual([
      { text: 'وطالب كيم ', lit: false },
      { text: 'برفع العقوبات', lit: true },
      { text: ' عن بلاده في عام 2017.', lit: false },
    ]);
  });

  it('gives both paragraphs of evidence that runs over two', () => {
    expect(passagesOf(TEXT, [{ start: 10, end: TEXT.length }]).map(({ parts }) => parts.at(-1)?.lit)).toEqual([
      true,
      true,
    ]);
  });

  it('leaves out what stands far from the evidence in a long paragraph, at the end of a word', () => {
    const far = 'كلمة '.repeat(100);
    const [passage] = passagesOf(`${far}الدليل هنا ${far}`, [{ start: far.length, end: far.length + 10 }]);
    const [before, lit, after] = passage?.parts.map((part) => part.text) ?? [];
    expect(lit).toBe('الدليل هنا');
    expect(before).toMatch(/^… (كلمة ){20,32}$/);
    expect(after).toMatch(/^ (كلمة ){20,32}…$/);
  });
});

describe('evidence links', () => {
  it('reads back the span that a link names', () => {
    const [, hash] = evidenceLink('001', { start: 120, end: 180 }).split('#');
    expect(parseEvidenceHash(`#${hash}`)).toEqual({ start: 120, end: 180 });
  });

  it.each(['', '#note-1', '#at=9-3', '#at=-1-3', '#at=1-2x', '#at=99999999-999999999'])(
    'sees no span in %j',
    (hash) => {
      expect(parseEvidenceHash(hash)).toBeUndefined();
    },
  );
});
