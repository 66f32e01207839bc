import { type Entry, readings } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import type { QuestionContext } from './context';
import { lexicalIndex } from './lexical-index';
import { type TargetWord, targetWords } from './lexical-choice';

/** What is done, happens or is only thought of: its plural means single cases of it (تسهيلات are facilities, مخاوف fears of something). */
const COUNTED_OTHERWISE = new Set(['action', 'event', 'abstract']);
/** رأس الرجاء الصالح, خليج السلام: what the word with the article names may be a place. */
const NAMES_PLACES = new Set('رأس خليج مضيق قناة بحر نهر جزيرة قصر فندق جسر مسجد جامع كأس دوري نادي فريق'.split(' '));
/** Nouns after which the word with the article may be half of a name: ساحة الحرية, جمعية الرحمة. */
const NAMED = new Set(['place', 'building', 'organization', 'document', 'communication', 'vehicle', 'group']);
const SURE = 0.7;

const bareOf = (form: string | undefined): string => stripMarks(form ?? '').replace(/^[وفبلك]?ال/, '');
const hasSegment = ({ token }: TargetWord, role: string): boolean =>
  token.analysis?.segments.some((segment) => segment.role === role) ?? false;

/** Whether the word and a neighbour make an expression of the lexicon: الحرب الباردة, اتخذ قرارا. */
export const isInExpression = ({ tokens, engine }: QuestionContext, at: number): boolean => {
  const { expressionPairs } = lexicalIndex(engine);
  const [before, own, after] = [at - 1, at, at + 1].map((i) => bareOf(tokens[i]?.form));
  return (
    tokens[at]?.expression !== undefined ||
    expressionPairs.has(`${before} ${own}`) ||
    expressionPairs.has(`${own} ${after}`)
  );
};

/** An adjective that stands beside its noun; one that stands alone is a noun (الحاضر, المربع) or opens a phrase (داعيا إلى). */
export const describesNoun = ({ tokens }: QuestionContext, word: TargetWord): boolean => {
  const before = tokens[word.at - 1];
  const { analysis } = before ?? {};
  if (analysis?.pos !== 'NOUN' && analysis?.pos !== 'ADJ') return false;
  const isDefinite = analysis.segments.some(({ role }) => role === 'article' || role === 'enclitic');
  return (before?.margin ?? 0) >= SURE && isDefinite === hasSegment(word, 'article');
};

const mayBeName = ({ tokens }: QuestionContext, word: TargetWord): boolean => {
  const before = tokens[word.at - 1]?.analysis;
  return (
    before?.pos === 'PROPN' ||
    // الدكتورة ملكة أبيض
    (before?.semantic === 'role' && !word.token.analysis?.segments.some(({ role }) => role === 'article')) ||
    (before?.pos === 'NOUN' &&
      (NAMED.has(before.semantic ?? '') || NAMES_PLACES.has(stripMarks(before.lemma))) &&
      !before.segments.some(({ role }) => role === 'article' || role === 'enclitic'))
  );
};

/** آنية is "momentary" as well as "vessels", يمكن "is possible" and "enables": what could be another word of the tables is not asked for. */
const mayBeOther = ({ engine }: QuestionContext, { token, entry }: TargetWord): boolean =>
  (entry.pos === 'VERB' || token.analysis?.features.Number === 'Plur') &&
  readings(engine.morphology, stripMarks(token.form)).some(
    ({ stem }) =>
      stem.entry.lemma !== entry.lemma &&
      (stem.entry.origin === 'table' || stem.entry.origin === 'nisba') &&
      stem.entry.band <= LEAST_COMMON_RIVAL &&
      (entry.pos !== 'VERB' || stem.entry.pos === 'VERB'),
  );
const LEAST_COMMON_RIVAL = 5;

/** مزيج برنت, الاطمئنان على, الخروج ب: a name or a preposition after a noun may give it a meaning of its own. */
const hangsOnWhatFollows = ({ tokens }: QuestionContext, word: TargetWord): boolean => {
  const next = tokens[word.at + 1];
  if (next?.kind !== 'word') return next?.kind === 'number' || next?.kind === 'other';
  const { analysis } = next;
  if (!analysis || analysis.source === 'guess') return true;
  if (!hasSegment(word, 'article') && (analysis.pos === 'PROPN' || /^[A-Z]/.test(analysis.gloss)))
    return word.entry.isHuman !== true;
  const isBound = analysis.pos === 'ADP' && ['ب', 'على', 'عن'].includes(stripMarks(analysis.lemma));
  return isBound || analysis.segments.some(({ job, form }) => job === 'preposition' && stripMarks(form) === 'ب');
};

/** هجمات نسبت إلى, بضائع استوردت إلى: a transitive verb without an object behind it may be a passive, which its letters do not show. */
const mayBePassive = ({ tokens }: QuestionContext, { at, entry }: TargetWord): boolean => {
  if (!takesObject(entry)) return false;
  const next = tokens[at + 1];
  const analysis = next?.analysis;
  return (
    next?.kind !== 'word' ||
    !analysis ||
    ['ADP', 'ADV', 'CCONJ'].includes(analysis.pos) ||
    analysis.segments.some(({ job }) => job === 'preposition' || job === 'and')
  );
};

const standsPlain = (context: QuestionContext, word: TargetWord): boolean => {
  const { analysis, form } = word.token;
  if (!analysis || hasSegment(word, 'enclitic') || analysis.features.Number === 'Dual') return false;
  if (isInExpression(context, word.at) || context.isQuoted[word.at]) return false;
  switch (analysis.pos) {
    case 'VERB':
      // who is deceived does not deceive: a passive needs another passive
      // لآفاق أرحب is read as "I welcome": the writer of news seldom says I
      return (
        analysis.features.Voice !== 'Pass' &&
        analysis.features.Person !== '1' &&
        !mayBeOther(context, word) &&
        !mayBePassive(context, word)
      );
    case 'ADJ':
      return describesNoun(context, word);
    default:
      return (
        // ترتيبا على ذلك, داعيا الله: an accusative without the article does an adverb's or a verb's work
        (hasSegment(word, 'article') || (!/ا$/.test(stripMarks(form)) && !isIndefiniteAccusative(word))) &&
        !(analysis.features.Number === 'Plur' && COUNTED_OTHERWISE.has(analysis.semantic ?? '')) &&
        !mayBeOther(context, word) &&
        !mayBeName(context, word) &&
        !hangsOnWhatFollows(context, word)
      );
  }
};

/** سنة دولية of أعلنته سنة دولية: an accusative that no final alif shows. */
const isIndefiniteAccusative = ({ token: { analysis } }: TargetWord): boolean =>
  analysis?.features.Case === 'Acc' && analysis.features.Definite === 'Ind';

/** Content words of the bands whose meaning can be asked: read for sure, no part of a name, an expression or a quotation. */
export const askedWords = (
  context: QuestionContext,
  bands: readonly [from: number, to: number],
  positions: readonly string[],
): TargetWord[] => targetWords(context, bands, positions).filter((word) => isPlain(context, word));

/** Seen once an article: six lists are made of the same words. */
const PLAIN = new WeakMap<QuestionContext, Map<number, boolean>>();
const isPlain = (context: QuestionContext, word: TargetWord): boolean => {
  let known = PLAIN.get(context);
  if (!known) PLAIN.set(context, (known = new Map()));
  const plain = known.get(word.at) ?? standsPlain(context, word);
  known.set(word.at, plain);
  return plain;
};

/** Prepositions that a verb governs, alone or beside its object. */
export const prepositionsOf = ({ objects = [] }: Entry): ReadonlySet<string> =>
  new Set(objects.flatMap((object) => object.split(/[+ ]/)).filter((part) => /^[\u0621-\u064a]+$/.test(part)));

const REACH = 5;
/** The preposition, free or attached, that follows a verb within a few words and belongs to it. */
const governedPrepositionAfter = ({ tokens }: QuestionContext, { at, entry }: TargetWord): string | undefined => {
  const own = prepositionsOf(entry);
  for (let i = at + 1; i <= at + REACH; i += 1) {
    const analysis = tokens[i]?.analysis;
    if (!analysis || analysis.pos === 'VERB') return undefined;
    const first = analysis.segments.find(({ job }) => job !== 'and' && job !== 'so')?.form ?? '';
    const preposition =
      analysis.pos === 'ADP'
        ? stripMarks(analysis.lemma)
        : analysis.segments.some(({ job }) => job === 'preposition')
          ? stripMarks(first)
          : '';
    if (own.has(preposition)) return preposition;
  }
  return undefined;
};

/** Whether another verb may take a verb's place: it governs the preposition that follows here (رضخ لـ → خضع لـ), or an object as this does. */
export const canReplace = (context: QuestionContext, word: TargetWord, other: Entry): boolean => {
  if (word.entry.pos !== 'VERB') return true;
  const preposition = governedPrepositionAfter(context, word);
  if (preposition !== undefined) return prepositionsOf(other).has(preposition);
  return takesObject(word.entry) === takesObject(other) || !takesObject(word.entry);
};

/** Whether a verb's first complement is an object. */
export const takesObject = ({ objects = [] }: Entry): boolean => objects[0]?.startsWith('t') ?? false;
