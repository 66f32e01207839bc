import { enclitic, hasArticle, hasConjunction, hasPreposition, isName, isWord, lemmaOf, posOf } from './token-views';
import type { Token, TokenSpan } from './types';

/** A noun phrase: its head, and what it is made of. */
export type NounPhrase = TokenSpan & { readonly head: number };

const isNoun = (token: Token | undefined): boolean => posOf(token) === 'NOUN';
const isAdjective = (token: Token | undefined): boolean => posOf(token) === 'ADJ';
const canGovern = (token: Token | undefined): boolean =>
  (isNoun(token) || posOf(token) === 'NUM') && !hasArticle(token) && enclitic(token) === undefined;
const startsBare = (token: Token | undefined): boolean => !hasConjunction(token) && !hasPreposition(token);
const isDemonstrative = (token: Token | undefined): boolean =>
  posOf(token) === 'DET' && ['هذا', 'ذلك'].includes(lemmaOf(token));
const QUANTIFIERS = new Set([
  'كل',
  'بعض',
  'جميع',
  'معظم',
  'أغلب',
  'غير',
  'سوى',
  'أحد',
  'إحدى',
  'كلا',
  'كلتا',
  'عدد',
  'مختلف',
  'سائر',
]);

/** Whether the adjective at `at` can belong to a noun of the phrase: it agrees in definiteness with what is before it. */
const adjectiveContinues = (tokens: readonly Token[], from: number, at: number): boolean => {
  const adjective = tokens[at];
  if (!isAdjective(adjective) || !startsBare(adjective)) return false;
  const definite = hasArticle(adjective);
  for (let i = at - 1; i >= from; i -= 1) {
    const token = tokens[i];
    if (definite && (hasArticle(token) || isName(token) || enclitic(token) !== undefined)) return true;
    if (!definite && isNoun(token) && !hasArticle(token) && enclitic(token) === undefined) return true;
    if (!definite && isAdjective(token) && !hasArticle(token)) return true;
  }
  return false;
};

const MOST_QUOTED = 5;
/** Where a name in quotation marks that opens at `at` ends, behind its »: «إكس بوكس وان»; 0 where it is no short name. */
const quotedNameEnd = (tokens: readonly Token[], at: number, end: number): number => {
  if (tokens[at]?.form !== '«') return 0;
  for (let i = at + 1; i < end && i <= at + MOST_QUOTED + 1; i += 1) {
    const token = tokens[i];
    if (token?.form === '»') return i > at + 1 ? i + 1 : 0;
    const isNominal = token?.kind === 'number' || token?.kind === 'other' || NOMINAL.has(posOf(token)) || isName(token);
    if (!isNominal) return 0;
  }
  return 0;
};
const NOMINAL = new Set(['NOUN', 'ADJ', 'PROPN', 'X', 'NUM', 'ADP']);

/**
 * The longest plain noun phrase that begins at `at`: numeral, demonstrative, head, its idafa chain, adjectives and names:
 * `زعيم كوريا الشمالية كيم جونغ أون`. The first word may carry proclitics; coordination and what follows a comma are not in it.
 */
export const nounPhraseAt = (tokens: readonly Token[], at: number, end: number): NounPhrase | undefined => {
  const first = tokens[at];
  const quoted = quotedNameEnd(tokens, at, end);
  if (quoted > 0) return { from: at, to: quoted, head: at + 1 };
  if (!isWord(first) && first?.kind !== 'number') return undefined;
  let to = at;
  let head = at;
  if (isDemonstrative(first)) {
    to += 1;
    head = to;
    if (to >= end || !hasArticle(tokens[to])) return undefined;
  }
  const opener = tokens[to];
  if (!opener || !(isNoun(opener) || isName(opener) || isAdjective(opener) || posOf(opener) === 'NUM'))
    return undefined;
  if (posOf(opener) === 'VERB') return undefined;
  to += 1;
  while (to < end) {
    const token = tokens[to];
    const before = tokens[to - 1];
    if (!token) break;
    const nameEnd = quotedNameEnd(tokens, to, end);
    if (nameEnd > 0) {
      to = nameEnd;
      continue;
    }
    if (token.kind === 'number') {
      if (isNoun(before) && (canGovern(before) || ['عام', 'سنة', 'يوم'].includes(lemmaOf(before)))) {
        to += 1;
        continue;
      }
      break;
    }
    if (!isWord(token) || !startsBare(token)) break;
    if (isName(token)) {
      // زار الوزير المصري دمشق: a place after a closed phrase is the next thing, not part of it
      if (isPlace(token) && !isName(before) && !canGovern(before)) break;
      to += 1;
      continue;
    }
    if ((before?.kind === 'number' || posOf(before) === 'NUM') && isNoun(token) && !isYear(tokens, to - 1)) {
      to += 1;
      continue;
    }
    if (isNoun(token) && (canGovern(before) || isQuantified(before))) {
      to += 1;
      continue;
    }
    if (isDemonstrative(token) && canGovern(before)) {
      to += 1;
      continue;
    }
    if (isNoun(token) && isDemonstrative(before)) {
      to += 1;
      continue;
    }
    if (adjectiveContinues(tokens, at, to)) {
      to += 1;
      continue;
    }
    if (posOf(token) === 'NUM' && canGovern(before)) {
      to += 1;
      continue;
    }
    break;
  }
  // 28 شخصا على الأقل: the bound belongs to the number
  const bounds = tokens.slice(at, to).some(({ kind, analysis }) => kind === 'number' || analysis?.pos === 'NUM');
  if (bounds && to + 1 < end && tokens[to]?.form === 'على' && BOUNDS.has(tokens[to + 1]?.form ?? '')) to += 2;
  return { from: at, to, head };
};

const BOUNDS = new Set(['الأقل', 'الأكثر', 'الاقل', 'الاكثر']);
const PLACES = new Set(['country', 'capital', 'city', 'region', 'river', 'sea', 'island', 'continent', 'place']);
const isPlace = (token: Token): boolean => PLACES.has(token.analysis?.semantic ?? '');
/** The number of a year or a day counts nothing: في عام 2015 رئيس الوزراء. */
const isYear = (tokens: readonly Token[], at: number): boolean =>
  ['عام', 'سنة', 'يوم'].includes(lemmaOf(tokens[at - 1]));

const isQuantified = (token: Token | undefined): boolean => QUANTIFIERS.has(lemmaOf(token)) && !hasArticle(token);
