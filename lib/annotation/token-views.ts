import { stripMarks } from '@/lib/orthography';
import type { Token } from './types';

/** Claims about a token that phrases, names and questions all ask. */
/** A token that is a word; the type keeps other tokens apart. */
export type Word = Token & { readonly kind: 'word' };
export const isWord = (token: Token | undefined): token is Word => token?.kind === 'word';
export const posOf = (token: Token | undefined): string =>
  token?.analysis?.pos ?? (token?.kind === 'punctuation' ? 'PUNCT' : token?.kind === 'number' ? 'NUM' : '');
/** The lemma without marks: وَأَكَّدَ → أكد. */
export const lemmaOf = (token: Token | undefined): string => stripMarks(token?.analysis?.lemma ?? '');
export const proclitics = (token: Token | undefined): readonly string[] =>
  token?.analysis?.segments.filter(({ role }) => role === 'proclitic').map(({ form }) => form) ?? [];
export const hasArticle = (token: Token | undefined): boolean =>
  token?.analysis?.segments.some(({ role }) => role === 'article') ?? false;
/** The attached pronoun, if any: لقائه → ه. */
export const enclitic = (token: Token | undefined): string | undefined =>
  token?.analysis?.segments.find(({ role }) => role === 'enclitic')?.form;
export const hasConjunction = (token: Token | undefined): boolean =>
  token?.analysis?.segments.some(({ job }) => job === 'and' || job === 'so') ?? false;
export const hasPreposition = (token: Token | undefined): boolean =>
  token?.analysis?.segments.some(({ job }) => job === 'preposition') ?? false;
/** A name known or guessed. */
export const isName = (token: Token | undefined): token is Word =>
  isWord(token) && (token.analysis === undefined || token.analysis.pos === 'PROPN' || token.analysis.pos === 'X');
export const isFiniteVerb = (token: Token | undefined): boolean => posOf(token) === 'VERB' || posOf(token) === 'AUX';
