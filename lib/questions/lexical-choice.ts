import type { Token } from '@/lib/annotation';
import type { Entry } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { isInsideQuotation } from './clause-parts';
import type { QuestionContext } from './context';
import { lexicalIndex } from './lexical-index';

/** A word of the text worth asking about, with its entry. */
export type TargetWord = { readonly at: number; readonly token: Token; readonly entry: Entry };

const SURE = 0.85;
/** A reading rarer than this is no rival. */
const RIVAL_BAND = 4;
/** The last band of what a newspaper says every day. */
const COMMON = 2;

/** The table entry that a token's analysis came from. */
export const entryOf = (context: QuestionContext, token: Token): Entry | undefined => {
  const { analysis } = token;
  if (!analysis || analysis.source !== 'lexicon') return undefined;
  return context.engine.morphology.entriesByLemma
    .get(analysis.lemma)
    ?.find((entry) => entry.pos === analysis.pos && (analysis.root === undefined || entry.root === analysis.root));
};

/** Content words in bands `from` to `to` whose analysis is sure, each lemma once, headings and noted passages left out. */
export const targetWords = (
  context: QuestionContext,
  bands: readonly [from: number, to: number],
  positions: readonly string[],
): TargetWord[] => {
  const seen = new Set<string>();
  const out: TargetWord[] = [];
  const { notes, headings } = context.annotated.article;
  const inNames = new Set(
    context.referents.flatMap(({ type, mentions }) =>
      ['person', 'place', 'organization'].includes(type)
        ? mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
        : [],
    ),
  );
  context.tokens.forEach((token, at) => {
    const { analysis } = token;
    if (!analysis || token.margin < SURE || !positions.includes(analysis.pos) || seen.has(analysis.lemma)) return;
    const entry = entryOf(context, token);
    if (!entry || entry.origin !== 'table' || entry.band < bands[0] || entry.band > bands[1]) return;
    if ([...notes, ...headings].some(({ start, end }) => start < token.end && token.start < end)) return;
    if (isInsideQuotation(context, at)) return;
    if (/^[A-Z]/.test(analysis.gloss) || analysis.features.NumType !== undefined) return;
    // الكوري الشمالي: half of a nationality
    if (/^[A-Z]/.test(context.tokens[at - 1]?.analysis?.gloss ?? '')) return;
    // الأحمر of الهلال الأحمر is part of a name; نسبيا is an adverb, which no adjective's meaning fits
    if (inNames.has(at) || (analysis.pos === 'ADJ' && /ا$/.test(token.form) && analysis.features.Case === 'Acc'))
      return;
    // ما زالت, تحت مظلة: an expression means what its words do not
    if (token.expression) return;
    // استشاري is an adjective and a physician: a word that could be another is not asked for
    if (token.others?.some((other) => other.lemma !== analysis.lemma && (other.band ?? 6) <= RIVAL_BAND)) return;
    // (أتش 1 أن 1): letters, not words
    const [left, right] = [context.tokens[at - 1], context.tokens[at + 1]];
    if (
      [left, right].some(
        (next) => next?.kind === 'number' || next?.kind === 'other' || /^[«»()]$/.test(next?.form ?? ''),
      )
    )
      return;
    // مذنب بأي جرم: what stands after a noun or preposition that wants a noun is no verb, whatever its margin
    const before = context.tokens[at - 1]?.analysis;
    if (analysis.pos === 'VERB' && (before?.pos === 'ADP' || before?.pos === 'NUM' || before?.lemma === 'أَيّ')) return;
    // الأرخص: an elative's form would single out the key
    if (analysis.pos === 'ADJ' && /^أَ.\u0652.َ/.test(analysis.lemma)) return;
    seen.add(analysis.lemma);
    out.push({ at, token, entry });
  });
  return out;
};

/** Nouns that do the work of particles: no option among nouns that name something. */
const PARTICLE_LIKE = new Set(
  'رغم سوى سواء مثل بعض كل كلا كلتا جميع معظم أغلب ذات ذو حين نحو عدد أحد إحدى غير خلاف نفس سائر كافة صدد شأن إذن قبل بعد خشية'.split(
    ' ',
  ),
);

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

/** Whether two entries may mean the same: a root, a gloss word, an Arabic word or a definition in common. */
export const mayBeSynonyms = (a: Entry, b: Entry): boolean => {
  if (a.root !== undefined && a.root === b.root) return true;
  const words = new Set(a.senses.flatMap(({ gloss }) => [...glossWords(gloss)]));
  if (b.senses.some(({ gloss }) => [...glossWords(gloss)].some((word) => words.has(word)))) return true;
  const arabic = new Set([...arabicWords(a), stripMarks(a.lemma)]);
  return [...arabicWords(b), stripMarks(b.lemma)].some((word) => arabic.has(word));
};
const arabicWords = (entry: Entry): string[] =>
  (entry.arabic ?? '').split(/[\s،؛,;]+/).filter((word) => word.length > 2);

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
  const pool = lexicalIndex(context.engine).contentEntries;
  const out: Entry[] = [];
  const suits = (entry: Entry): boolean =>
    entry.pos === target.pos &&
    !/^[A-Z(]/.test(entry.senses[0]?.gloss ?? '') &&
    !PARTICLE_LIKE.has(stripMarks(entry.lemma)) &&
    accept(entry) &&
    !mayBeSynonyms(entry, target) &&
    !out.some((other) => mayBeSynonyms(other, entry));
  const offset = Math.floor(random() * pool.length);
  const step = 7919;
  for (let i = 0; i < pool.length && out.length < 12; i += 1) {
    const entry = pool[(offset + i * step) % pool.length];
    if (entry && entry.semantic === target.semantic && entry.band <= COMMON && suits(entry)) out.push(entry);
  }
  return out;
};
