import type { Clause } from './clauses';
import { type NounPhrase, nounPhraseAt } from './noun-phrases';
import {
  enclitic,
  hasArticle,
  hasConjunction,
  hasPreposition,
  isFiniteVerb,
  isWord,
  lemmaOf,
  posOf,
} from './token-views';
import type { Sentence, Token, TokenSpan } from './types';

export const CAUSE_KINDS = ['cause', 'purpose'] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** Why something happened, or what for: «أُلغيت الرحلات بسبب العاصفة الرملية». */
export type Cause = {
  readonly kind: CauseKind;
  readonly sentence: number;
  /** بسبب, من أجل, نظرا ل: the words that say how the two hang together. */
  readonly marker: TokenSpan;
  /** A noun phrase (العاصفة الرملية) or, behind لأنّ and كي, a clause to its end. */
  readonly content: TokenSpan;
  readonly isClause: boolean;
  /** The verb whose clause is explained, where the marker belongs to one. */
  readonly effect?: Clause;
  /** A noun phrase directly before the marker: إلغاء الرحلات | بسبب … */
  readonly effectPhrase?: NounPhrase;
};

type Marker = {
  readonly kind: CauseKind;
  /** Lemmas in order, the first perhaps with its own proclitic: من + أجل, ب + سبب. */
  readonly words: readonly string[];
  readonly proclitic?: string;
  /** A preposition that joins what follows: نظرا **ل**, سعيا **إلى**. */
  readonly joins?: readonly string[];
  readonly isClause?: true;
  /** The word counts only in the accusative: نتيجةَ, not النتيجة. */
  readonly isAdverb?: true;
};

const MARKERS: readonly Marker[] = [
  { kind: 'cause', words: ['سبب'], proclitic: 'ب' },
  { kind: 'cause', words: ['فضل'], proclitic: 'ب' },
  { kind: 'cause', words: ['جراء'] },
  { kind: 'cause', words: ['إثر'] },
  { kind: 'cause', words: ['نتيجة'], isAdverb: true },
  { kind: 'cause', words: ['نظر'], joins: ['ل', 'إلى'], isAdverb: true },
  { kind: 'cause', words: ['رد'], joins: ['على'], isAdverb: true },
  { kind: 'cause', words: ['احتجاج'], joins: ['على'], isAdverb: true },
  { kind: 'cause', words: ['أن'], proclitic: 'ل', isClause: true },
  { kind: 'purpose', words: ['من', 'أجل'] },
  { kind: 'purpose', words: ['هدف'], proclitic: 'ب' },
  { kind: 'purpose', words: ['غرض'], proclitic: 'ب' },
  { kind: 'purpose', words: ['بغية'] },
  { kind: 'purpose', words: ['سعي'], joins: ['إلى', 'ل'], isAdverb: true },
  { kind: 'purpose', words: ['تمهيد'], joins: ['ل'], isAdverb: true },
  { kind: 'purpose', words: ['كي'], isClause: true },
];

const procliticsOf = (token: Token | undefined): readonly string[] =>
  token?.analysis?.segments.filter(({ role }) => role === 'proclitic').map(({ form }) => form) ?? [];

/** Where the content behind a marker at `at` begins, or undefined where no marker of this kind stands. */
const behindMarker = (tokens: readonly Token[], at: number, marker: Marker): number | undefined => {
  const isOneWord = marker.words.length === 1;
  for (const [i, word] of marker.words.entries()) if (lemmaOf(tokens[at + i]) !== word) return undefined;
  const first = tokens[at];
  if (marker.isClause)
    return posOf(first) === 'SCONJ' && (!marker.proclitic || procliticsOf(first).includes(marker.proclitic))
      ? at + 1
      : undefined;
  if (hasArticle(first) || enclitic(first) !== undefined || hasConjunction(first)) return undefined;
  const proclitics = procliticsOf(first);
  if (marker.proclitic ? !proclitics.includes(marker.proclitic) : isOneWord && proclitics.length > 0) return undefined;
  if (marker.words.includes('أجل') && (posOf(first) !== 'ADP' || hasArticle(tokens[at + 1]))) return undefined;
  let next = at + marker.words.length;
  if (marker.isAdverb && !['NOUN', 'ADV'].includes(posOf(first))) return undefined;
  if (marker.joins) {
    if (!/ا$/.test(first?.form.replace(/[\u064b-\u0652]/g, '') ?? '')) return undefined;
    const joint = tokens[next];
    if (posOf(joint) === 'ADP' && marker.joins.includes(lemmaOf(joint))) next += 1;
    else if (!procliticsOf(joint).some((form) => marker.joins?.includes(form))) return undefined;
  }
  return next;
};

/** Where a clause behind لأنّ or كي ends: a pause that is followed by something else, or the sentence's end. */
const clauseEnd = (tokens: readonly Token[], from: number, sentence: Sentence): number => {
  let open = 0;
  for (let i = from; i < sentence.to; i += 1) {
    const token = tokens[i];
    if (token?.form === '«' || token?.form === '(') open += 1;
    if (token?.form === '»' || token?.form === ')') open -= 1;
    if (open < 0) return i;
    if (open === 0 && token?.kind === 'punctuation' && !['«', '»', '(', ')'].includes(token.form)) return i;
  }
  return sentence.to;
};

/** A noun phrase with the second member of a joined idafa: أمن | وسلامة الآثار. */
export const joinedPhraseAt = (tokens: readonly Token[], at: number, end: number): NounPhrase | undefined => {
  const phrase = nounPhraseAt(tokens, at, end);
  if (!phrase) return undefined;
  const last = tokens[phrase.to - 1];
  const next = tokens[phrase.to];
  const isOpen = posOf(last) === 'NOUN' && !hasArticle(last) && enclitic(last) === undefined;
  if (phrase.to >= end || !isOpen || !hasConjunction(next) || hasPreposition(next) || posOf(next) !== 'NOUN')
    return phrase;
  const second = nounPhraseAt(tokens, phrase.to, end);
  const isClosed =
    second && tokens.slice(second.from, second.to).some((token) => hasArticle(token) || posOf(token) === 'PROPN');
  return isClosed ? { ...phrase, to: second.to } : phrase;
};

/** The clause that a marker at `at` explains: the marker is one of its complements or stands directly behind it, perhaps after a comma. */
const effectAt = (tokens: readonly Token[], clauses: readonly Clause[], at: number): Clause | undefined =>
  clauses.findLast(
    ({ verb, to, complements }) =>
      verb < at &&
      (complements.some(({ from }) => from === at) || to === at || (tokens[to]?.form === '،' && to + 1 === at)),
  );

const isMasdar = (token: Token | undefined): boolean =>
  token?.analysis?.features.VerbForm === 'Vnoun' || ['action', 'event'].includes(token?.analysis?.semantic ?? '');

/** How far before a marker the masdar may stand that it explains. */
const FARTHEST = 10;

/** Whether a phrase names one thing: it has the article somewhere, or a name. */
const isDefinite = (tokens: readonly Token[], { from, to }: TokenSpan): boolean =>
  tokens.slice(from, to).some((token) => hasArticle(token) || posOf(token) === 'PROPN');

/**
 * A masdar's phrase that ends directly before the marker: إلغاء الرحلات | بسبب …, تدريب الجنود على القتال | بهدف … Nothing but nouns and
 * prepositions stand between, and no second event that could be explained as well.
 */
const phraseBefore = (tokens: readonly Token[], sentence: Sentence, at: number): NounPhrase | undefined => {
  for (let from = at - 1; from >= Math.max(sentence.from, at - FARTHEST); from -= 1) {
    const token = tokens[from];
    if (!isWord(token) || isFiniteVerb(token) || enclitic(token) !== undefined) return undefined;
    if (['SCONJ', 'DET', 'PRON', 'PART', 'CCONJ'].includes(posOf(token))) return undefined;
    if (posOf(token) !== 'NOUN' || !isMasdar(token)) continue;
    const governor = tokens[from - 1];
    const isGoverned =
      from > sentence.from &&
      posOf(governor) === 'NOUN' &&
      !hasArticle(governor) &&
      !hasPreposition(token) &&
      !hasConjunction(token);
    if (isGoverned && isMasdar(governor)) continue;
    if (isGoverned || hasArticle(token) || hasConjunction(token)) return undefined;
    // تراجعًا: one of many, not one that could be asked about
    if (token.analysis?.features.Definite === 'Ind' || /[اً]ً?$/.test(token.form.replace(/اء$/, ''))) return undefined;
    const core = joinedPhraseAt(tokens, from, at);
    return core && core.to - core.from >= 2 && isDefinite(tokens, core) ? { from, to: at, head: from } : undefined;
  }
  return undefined;
};

/** Causes and purposes in the order of the text, each with what it explains where that can be told. */
export const findCauses = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
): Cause[] => {
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) bySentence.set(clause.sentence, [...(bySentence.get(clause.sentence) ?? []), clause]);
  return sentences.flatMap((sentence, index) => {
    const out: Cause[] = [];
    if (sentence.isHeading) return out;
    for (let at = sentence.from + 1; at < sentence.to; at += 1) {
      if (!isWord(tokens[at])) continue;
      for (const marker of MARKERS) {
        const from = behindMarker(tokens, at, marker);
        if (from === undefined || from >= sentence.to) continue;
        const phrase = marker.isClause ? undefined : joinedPhraseAt(tokens, from, sentence.to);
        const content = marker.isClause ? { from, to: clauseEnd(tokens, from, sentence) } : phrase;
        if (!content || content.to <= content.from || (!marker.isClause && isFiniteVerb(tokens[from]))) break;
        const effect = effectAt(tokens, bySentence.get(index) ?? [], at);
        const effectPhrase = phraseBefore(tokens, sentence, at);
        out.push({
          kind: marker.kind,
          sentence: index,
          marker: { from: at, to: from },
          content: { from: content.from, to: content.to },
          isClause: marker.isClause ?? false,
          ...(effect ? { effect } : {}),
          ...(effectPhrase ? { effectPhrase } : {}),
        });
        break;
      }
    }
    return out;
  });
};
