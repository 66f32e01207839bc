import fc from 'fast-check';
import { applyEdits, EDIT_REASONS, parseArticle } from '@/lib/articles';
import { isKnownWord } from './parsed';

/** Everything that the rules look for, and what they must not trip over. */
const FRAGMENTS = [
  ...[
    'قال',
    'الرئيس',
    'و',
    'ب',
    'ل',
    'هذا',
    'وقد',
    'وتوالت',
    'أ',
    'ف',
    'الولاياتالمتحدة',
    'واشنطنوالولاياتالمتحدة',
    'هـ',
    'كــتاب',
  ],
  ...[' ', ' ', ' ', '  ', '\n', '\n\n', '\n\n\n', '\r\n', '\t', '\u00a0', '\u200f', '\u200b', '\ufeff'],
  ...['.', '..', '...', '…', ',', '،', ';', '؛', ':', '؟', '?', '!', '-', '–', '(', ')', '/', '%', '+', '{', '}'],
  ...['"', '“', '”', '„', '«', '»', '‹', '›', "'", '’', '″', "''", '<<', '>>'],
  ...[
    '1950',
    '3,5',
    '٣',
    '12',
    'Node.js',
    'http://a.b/c?d=1',
    'ﻻ',
    'ﻛﺘﺎب',
    '\u064b',
    '\u0651\u064e',
    '\u0654',
    '\ud800',
    '😀',
  ],
  ...['كتب : سلمى حداد', 'مقالات ذات صلة', 'اقرأ أيضا: خبر آخر', 'واشنطن 15-8 (أ ف ب)-', 'طباعة'],
];
const scraped = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(''));

const parsedSource = scraped.map((source) => ({
  source,
  result: parseArticle(source, { id: 'test' }, { isKnownWord }),
}));

describe('recorded edits', () => {
  it('replaces, inserts and cuts in the order of the source', () => {
    const edits = [
      { start: 0, end: 0, replacement: '«', reason: 'quotation-mark' },
      { start: 4, end: 5, replacement: '', reason: 'white-space' },
      { start: 8, end: 9, replacement: '؟', reason: 'latin-punctuation' },
    ] as const;
    expect(applyEdits('من و كتب?', edits)).toBe('«من وكتب؟');
  });

  it('gives exactly the clean text when applied to the source', () => {
    fc.assert(
      fc.property(parsedSource, ({ source, result }) => {
        if (result.ok) expect(applyEdits(source, result.value.edits)).toBe(result.value.text);
      }),
      { numRuns: 1500 },
    );
  });

  it('stands in order, apart, inside the source, and never for nothing', () => {
    fc.assert(
      fc.property(parsedSource, ({ source, result }) => {
        if (!result.ok) return;
        let position = 0;
        for (const { start, end, replacement, reason } of result.value.edits) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(replacement).not.toBe(source.slice(start, end));
          expect(EDIT_REASONS).toContain(reason);
          position = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the clean text', () => {
  it('is composed, holds single spaces and blank lines only, and has its headings inside', () => {
    fc.assert(
      fc.property(parsedSource, ({ result }) => {
        if (!result.ok) return;
        const { text, headings } = result.value;
        expect(text).toBe(text.normalize('NFC'));
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/[\u200b-\u200f\ufeff\u00a0\t\r]|  | \n|\n |\n{3}|(?<!\n)\n(?!\n)/);
        for (const { start, end } of headings) expect(text.slice(start, end)).toMatch(/^\S.*\S$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('is clean: parsed again it stays as it is', () => {
    const words = fc.constantFrom(
      'قال',
      'الرئيس',
      'و',
      'هذا',
      'وقد',
      'كيم،',
      'أون.',
      '"سلام"',
      '“خريطة',
      'الطريق”',
      'رأى:',
      '(أبيك)',
      'ماذا ?',
      ', ثم',
      '1950',
    );
    const paragraphs = fc.array(
      fc.array(words, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(' ')),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const first = parseArticle(parts.join('\n\n'), { id: 'test', title: 'عنوان' }, { isKnownWord });
        if (!first.ok) return;
        const second = parseArticle(first.value.text, { id: 'test', title: 'عنوان' }, { isKnownWord });
        expect(second.ok && second.value.text).toBe(first.value.text);
      }),
      { numRuns: 1000 },
    );
  });
});
