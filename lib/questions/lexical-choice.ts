import type { Token } from '@/lib/annotation';
import type { Entry } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { isInsideQuotation } from './clause-parts';
import type { QuestionContext } from './context';
import { lexicalIndex } from './lexical-index';

/** A word of the text worth asking about, with its entry. */
export type TargetWord = { readonly at: number; readonly token: Token; readonly entry: Entry };

const NAMED_PLACES = new Set(
  'منطقة شارع حي ميدان قرية جبل وادي باب دار مهرجان جائزة برنامج مسلسل فيلم كتاب رواية مشروع'.split(' '),
);
const SURE = 0.85;
/** A reading rarer than this is no rival. */
const RIVAL_BAND = 4;

/** The table entry that a token's analysis came from. */
export const entryOf = (context: QuestionContext, token: Token): Entry | undefined => {
  const { analysis } = token;
  if (!analysis || analysis.source !== 'lexicon') return undefined;
  return context.engine.morphology.entriesByLemma
    .get(analysis.lemma)
    ?.find((entry) => entry.pos === analysis.pos && (analysis.root === undefined || entry.root === analysis.root));
};

/** Whether a word stands where a place's name does: منطقة العروق. */
export const namesPlace = ({ tokens }: QuestionContext, at: number): boolean =>
  NAMED_PLACES.has(stripMarks(tokens[at - 1]?.analysis?.lemma ?? ''));

/** Where the words stand that are part of a name. */
const placesInNames = ({ referents }: QuestionContext): ReadonlySet<number> =>
  new Set(
    referents.flatMap(({ type, mentions }) =>
      ['person', 'place', 'organization'].includes(type)
        ? mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
        : [],
    ),
  );

/** The word at a place, where its analysis is sure and it stands for itself. */
const targetAt = (context: QuestionContext, inNames: ReadonlySet<number>, at: number): TargetWord | undefined => {
  const token = context.tokens[at];
  const { notes, headings } = context.annotated.article;
  const analysis = token?.analysis;
  if (!token || !analysis || token.margin < SURE) return undefined;
  const entry = entryOf(context, token);
  if (!entry || entry.origin !== 'table') return undefined;
  if ([...notes, ...headings].some(({ start, end }) => start < token.end && token.start < end)) return undefined;
  if (isInsideQuotation(context, at)) return undefined;
  if (/^[A-Z]/.test(analysis.gloss) || analysis.features.NumType !== undefined) return undefined;
  // الكوري الشمالي: half of a nationality
  if (/^[A-Z]/.test(context.tokens[at - 1]?.analysis?.gloss ?? '')) return undefined;
  // الأحمر of الهلال الأحمر is part of a name; نسبيا is an adverb, which no adjective's meaning fits
  if (inNames.has(at) || (analysis.pos === 'ADJ' && /ا$/.test(token.form) && analysis.features.Case === 'Acc'))
    return undefined;
  // ما زالت, تحت مظلة: an expression means what its words do not
  if (token.expression) return undefined;
  // منطقة الدرب الأحمر is a name
  if (namesPlace(context, at)) return undefined;
  // أعتقد read as اعتقد: the hamza that is written says otherwise
  if (/^[وفبلكس]?[أإ]/.test(token.form) && !/^[وفبلكس]?[أإآ]/.test(stripMarks(analysis.vocalized))) return undefined;
  // استشاري is an adjective and a physician: a word that could be another is not asked for
  if (token.others?.some((other) => other.lemma !== analysis.lemma && (other.band ?? 6) <= RIVAL_BAND))
    return undefined;
  // (أتش 1 أن 1): letters, not words
  const [left, right] = [context.tokens[at - 1], context.tokens[at + 1]];
  if (
    [left, right].some((next) => next?.kind === 'number' || next?.kind === 'other' || /^[«»()]$/.test(next?.form ?? ''))
  )
    return undefined;
  // مذنب بأي جرم: what stands after a noun or preposition that wants a noun is no verb, whatever its margin
  const before = context.tokens[at - 1]?.analysis;
  if (analysis.pos === 'VERB' && (before?.pos === 'ADP' || before?.pos === 'NUM' || before?.lemma === 'أَيّ'))
    return undefined;
  // الأرخص: an elative's form would single out the key
  if (analysis.pos === 'ADJ' && /^أَ.\u0652.َ/.test(analysis.lemma)) return undefined;
  return { at, token, entry };
};

/** Found once an article: five generators ask for them. */
const TARGETS = new WeakMap<QuestionContext, readonly TargetWord[]>();
const allTargets = (context: QuestionContext): readonly TargetWord[] => {
  let targets = TARGETS.get(context);
  if (!targets) {
    const inNames = placesInNames(context);
    targets = context.tokens.flatMap((_, at) => targetAt(context, inNames, at) ?? []);
    TARGETS.set(context, targets);
  }
  return targets;
};

/** Content words in bands `from` to `to` whose analysis is sure, each lemma once, headings and noted passages left out. */
export const targetWords = (
  context: QuestionContext,
  [from, to]: readonly [from: number, to: number],
  positions: readonly string[],
): TargetWord[] => {
  const seen = new Set<string>();
  return allTargets(context).filter(({ token: { analysis }, entry: { band } }) => {
    if (!analysis || band < from || band > to || !positions.includes(analysis.pos) || seen.has(analysis.lemma))
      return false;
    seen.add(analysis.lemma);
    return true;
  });
};

const STOP = new Set(
  'a an the of to in on for with be is and or at by from as someone something sb sth one s make do have get'.split(' '),
);
/** Content words of an English gloss, for telling synonyms. */
export const glossWords = (gloss: string): ReadonlySet<string> =>
  new Set(
    (gloss.toLowerCase().match(/[a-z]+/g) ?? [])
      .filter((word) => !STOP.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s|ion|al|ly|e)$/, '').slice(0, 5)),
  );

/** What an entry may mean, as words to compare: of its glosses, of its Arabic gloss. Made once an entry. */
type Meaning = { readonly english: ReadonlySet<string>; readonly arabic: ReadonlySet<string> };
const MEANINGS = new WeakMap<Entry, Meaning>();
const meaningOf = (entry: Entry): Meaning => {
  let meaning = MEANINGS.get(entry);
  if (!meaning) {
    const arabic = (entry.arabic ?? '').split(/[\s،؛,;]+/).filter((word) => word.length > 2);
    meaning = {
      english: new Set(entry.senses.flatMap(({ gloss }) => [...glossWords(gloss)])),
      arabic: new Set([...arabic, stripMarks(entry.lemma)]),
    };
    MEANINGS.set(entry, meaning);
  }
  return meaning;
};
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word)) return true;
  return false;
};

/** Whether two entries may mean the same: a root, a gloss word, an Arabic word or a definition in common. */
export const mayBeSynonyms = (a: Entry, b: Entry): boolean => {
  if (a.root !== undefined && a.root === b.root) return true;
  const [x, y] = [meaningOf(a), meaningOf(b)];
  return meet(x.english, y.english) || meet(x.arabic, y.arabic);
};

/**
 * Common entries of the same part of speech and semantic class, none a synonym of the target: candidates for distractors. Common, because
 * what news speaks of daily (confirm, withdraw, delay) could stand in any news sentence; "booby-trap" or "paternal aunt" could not.
 */
export const neighbours = (
  context: QuestionContext,
  target: Entry,
  accept: (entry: Entry) => boolean,
  label: string,
): Entry[] => {
  const random = context.randomFor(label);
  const pool = lexicalIndex(context.engine).everydayEntries.get(`${target.pos} ${target.semantic ?? ''}`) ?? [];
  const out: Entry[] = [];
  const suits = (entry: Entry): boolean =>
    accept(entry) && !mayBeSynonyms(entry, target) && !out.some((other) => mayBeSynonyms(other, entry));
  const offset = Math.floor(random() * pool.length);
  const step = 7919;
  for (let i = 0; i < pool.length && out.length < 12; i += 1) {
    const entry = pool[(offset + i * step) % pool.length];
    if (entry && suits(entry)) out.push(entry);
  }
  return out;
};
