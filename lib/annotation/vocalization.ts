import type { Article, Result } from '@/lib/articles';
import { stripMarks, SUKUN } from '@/lib/orthography';
import { tokenize } from './tokenize';

/** The words of an article with all their marks, one for each token of its text; a token without marks stands for itself. */
export type Vocalization = readonly string[];

/** Where a vocalised text and its article part: `line` of the vocalised text (from 1) has `word`, the article `expected`. */
export type VocalizationError = { readonly line: number; readonly word: string; readonly expected: string };

/**
 * Reads a fully vocalised text, title first, against the article it vocalises: the same words in the same order.
 * «نَامَ يُوسُفُ.» for «نام يوسف.» → ['نَامَ', 'يُوسُفُ', '.']
 */
export const parseVocalization = (
  vocalized: string,
  { title, text }: Pick<Article, 'title' | 'text'>,
): Result<Vocalization, VocalizationError> => {
  const titleWords = tokenize(title);
  const expected = [...titleWords, ...tokenize(text)];
  const found = tokenize(vocalized);
  const differs = Array.from({ length: Math.max(expected.length, found.length) }, (_, i) => i).find(
    (i) => stripMarks(found[i]?.form ?? '') !== stripMarks(expected[i]?.form ?? ''),
  );
  if (differs === undefined) return { ok: true, value: found.slice(titleWords.length).map(({ form }) => form) };
  const at = found[differs];
  return {
    ok: false,
    error: {
      line: vocalized.slice(0, at?.start ?? vocalized.trimEnd().length).split('\n').length,
      word: at?.form ?? '',
      expected: expected[differs]?.form ?? '',
    },
  };
};

const HELPING_VOWEL = /[\u064e-\u0650]$/;

/**
 * The marks of a word by which to look it up. Before the alif of union a final sukun gives way to a helping vowel, which is no
 * case and no mood: قَالَتِ before الطبيبة is قَالَتْ. Where no reading has the word as it is written, the sukun is put back.
 */
export const lookUpForm = (word: string, next: string | undefined, hasReading: (marked: string) => boolean): string => {
  const without = word.replace(HELPING_VOWEL, SUKUN);
  return next?.startsWith('ا') && without !== word && !hasReading(word) && hasReading(without) ? without : word;
};
