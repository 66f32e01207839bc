import type { Entry } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { takesObject } from './asked-words';
import type { QuestionContext } from './context';
import { mayBeSynonyms, neighbours, type TargetWord } from './lexical-choice';
import { PARTICLE_LIKE } from './lexical-index';
import { shuffle } from './random';
import { areRelated, pairMembers } from './word-pairs';

const MOST_BANDS_APART = 2;
/** Rarer words than this are known to few and thought to be the key by none. */
const RAREST = 4;

const isFeminine = ({ gender, lemma }: Entry): boolean => gender === 'f' || lemma.endsWith('ة');
/** نسبي, سياسي: adjectives of belonging stand beside their like only. */
const isNisba = ({ lemma }: Entry): boolean => stripMarks(lemma).endsWith('ي') && /يّ$/.test(lemma);

/** انتهاء, تقدم: what is done stands beside what is done, not beside الظهر or المؤتمر. */
const isMasdar = ({ lemma }: Entry): boolean => /^(?:اِ|إِ|تَ)/.test(lemma);

/** Sorts of money are no price or profit. */
const CURRENCIES = new Set('دولار يورو دينار ريال جنيه درهم ليرة سنت روبل'.split(' '));

/** Whether two words belong to one kind apart from their form: verbs that take an object, adjectives of belonging. */
export const isOfKind = (key: Entry, other: Entry): boolean =>
  (key.pos !== 'VERB' || takesObject(key) === takesObject(other)) &&
  (key.pos !== 'ADJ' || isNisba(key) === isNisba(other)) &&
  (key.pos !== 'NOUN' || isMasdar(key) === isMasdar(other));

/** Elatives (حسنى, أعلى) and قائل stand out among other adjectives; كامل among nouns. */
const STANDS_OUT = /^(?:أَ.\u0652.َ|.\u064F.\u0652.َى$|قَائِل$|كَامِل$)/;

/** Whether a word looks like the key to who does not know either: gender, humanity, kind of verb, how common it is. */
const isLike = (key: Entry, other: Entry): boolean =>
  other.band <= RAREST &&
  Math.abs(key.band - other.band) <= MOST_BANDS_APART &&
  !PARTICLE_LIKE.has(stripMarks(other.lemma)) &&
  !CURRENCIES.has(stripMarks(other.lemma)) &&
  (key.pos !== 'NOUN' || (isFeminine(key) === isFeminine(other) && key.isHuman === other.isHuman)) &&
  !STANDS_OUT.test(other.lemma) &&
  isOfKind(key, other);

/**
 * Words to stand beside the key of a question on a word's meaning: alike in everything but what they mean. None may mean the same as, or
 * the opposite of, the word, the key or another; none stands in the quoted clause.
 */
export const wordsBeside = (
  context: QuestionContext,
  target: TargetWord,
  key: Entry,
  quoted: { readonly from: number; readonly to: number },
): Entry[] => {
  const { engine, tokens } = context;
  // beside بدء and انتهاء the lexicon has only days and seasons
  if (target.entry.semantic === 'time') return [];
  const inQuotation = new Set(tokens.slice(quoted.from, quoted.to).map(({ analysis }) => analysis?.lemma));
  const isPlural = target.entry.pos === 'NOUN' && target.token.analysis?.features.Number === 'Plur';
  const label = `beside ${target.entry.lemma} ${key.lemma}`;
  // what newspapers say every day could stand in any sentence of theirs; the mates of other words come after
  const candidates = function* (): Generator<Entry> {
    yield* neighbours(context, target.entry, () => true, label);
    // أياما, أشهر: of things that are counted, what newspapers count; منتصفات can be formed but is not said
    if (!isPlural) yield* shuffle(pairMembers(engine, key), context.randomFor(label));
  };
  const chosen: Entry[] = [];
  for (const candidate of candidates()) {
    // يتفاد of يتفادى: a verb that loses its last letter shows that it is not the one
    if (target.token.analysis?.features.Mood === 'Jus' && /[وي]$/.test(candidate.root ?? '')) continue;
    if (!isLike(key, candidate) || inQuotation.has(candidate.lemma)) continue;
    const isClose = [target.entry, key, ...chosen].some(
      (other) => other === candidate || mayBeSynonyms(other, candidate) || areRelated(engine, other, candidate),
    );
    if (!isClose) chosen.push(candidate);
    if (chosen.length === ENOUGH) break;
  }
  return chosen;
};
/** More than three, since not every word has the form that is asked. */
const ENOUGH = 9;
