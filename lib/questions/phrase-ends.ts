import { enclitic, hasArticle, hasConjunction, hasPreposition, posOf, type Token } from '@/lib/annotation';

/** Parts of speech that open something: a piece that ends with one is cut in its middle. */
const HELD = new Set(['ADP', 'SCONJ', 'DET', 'PART', 'VERB', 'AUX', 'CCONJ', 'NUM', 'PRON']);

/** Where a piece of a sentence may be cut: before a preposition, a verb, a conjunction, an adverb. */
export const opensPhrase = (token: Token | undefined): boolean =>
  token === undefined ||
  ['ADP', 'VERB', 'AUX', 'SCONJ', 'CCONJ', 'DET', 'ADV'].includes(posOf(token)) ||
  (posOf(token) === 'ADJ' && token.analysis?.features.Case === 'Acc' && token.analysis.features.Definite !== 'Def') ||
  token.analysis?.segments.some(({ job }) => job === 'and' || job === 'preposition') === true;

/** Whether a word can be a piece's last: no preposition, no verb, unless it carries a pronoun (إليه). */
export const closesPhrase = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (enclitic(token) !== undefined || !HELD.has(token.analysis?.pos ?? ''));

/** An idafa or a noun that waits for what describes it: تحت شعار | …, عن كبار | …; over before a preposition or و. */
export const isOpenNoun = (token: Token | undefined, next: Token | undefined): boolean =>
  posOf(token) === 'NOUN' &&
  !hasArticle(token) &&
  enclitic(token) === undefined &&
  !/ا$/.test(token?.form ?? '') &&
  !hasConjunction(next) &&
  !hasPreposition(next) &&
  posOf(next) !== 'ADP';
