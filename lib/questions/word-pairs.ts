import type { Engine } from '@/lib/annotation';
import type { WordRelation } from '@/lib/lexicon';
import type { Analysis, Entry } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';

type Related = { readonly other: Entry; readonly sense?: string };

/** The pairs of the lexicon by word, both ends as entries. */
type PairIndex = {
  readonly related: Readonly<Record<WordRelation, ReadonlyMap<Entry, readonly Related[]>>>;
  /** Whatever stands in a pair with an entry, on either side, of either relation. */
  readonly neighbours: ReadonlyMap<Entry, ReadonlySet<Entry>>;
  /** Every word of a pair, by part of speech and semantic class: `NOUN action`. */
  readonly members: ReadonlyMap<string, readonly Entry[]>;
  /** What pairs lead to from an entry, made when it is first asked for. */
  readonly reach: Map<Entry, ReadonlySet<Entry>>;
};

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** بداية and انتهاء are of the class time, but no day or year may stand beside them; what is done and what happens is one class. */
const TIME_UNITS = new Set(['سنة', 'عام', 'يوم', 'شهر', 'أسبوع', 'قرن', 'عقد', 'ساعة', 'ليلة']);
const classOf = ({ pos, semantic, lemma }: Entry): string =>
  semantic === 'action' || semantic === 'event' || (semantic === 'time' && !TIME_UNITS.has(stripMarks(lemma)))
    ? `${pos} event`
    : `${pos} ${semantic ?? ''}`;

const makeIndex = ({ lexicon, morphology }: Engine): PairIndex => {
  const entryOf = (lemma: string, pos: string): Entry | undefined => {
    const entries = (morphology.entriesByLemma.get(lemma) ?? []).filter((entry) => entry.pos === pos);
    return entries.find(({ origin }) => origin === 'table') ?? entries[0];
  };
  const related = { synonym: new Map<Entry, Related[]>(), antonym: new Map<Entry, Related[]>() };
  const neighbours = new Map<Entry, Set<Entry>>();
  const link = (a: Entry, b: Entry): void => {
    const set = neighbours.get(a);
    if (set) set.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const { relation, pos, word, other, sense } of lexicon.wordPairs) {
    const [asked, key] = [entryOf(word, pos), entryOf(other, pos)];
    if (!asked || !key) continue;
    add(related[relation], asked, { other: key, ...(sense === undefined ? {} : { sense }) });
    link(asked, key);
    link(key, asked);
  }
  const members = new Map<string, Entry[]>();
  for (const entry of neighbours.keys()) add(members, classOf(entry), entry);
  return { related, neighbours, members, reach: new Map() };
};

const INDEXES = new WeakMap<Engine, PairIndex>();
const indexOf = (engine: Engine): PairIndex => {
  let index = INDEXES.get(engine);
  if (!index) INDEXES.set(engine, (index = makeIndex(engine)));
  return index;
};

/**
 * The word that the lexicon gives for another in the sense it has here: أَلَم → وَجَع. Of a word of several senses only where the pair names
 * the sense that was chosen.
 */
export const pairedWord = (
  engine: Engine,
  relation: WordRelation,
  entry: Entry,
  analysis: Pick<Analysis, 'gloss'>,
): Entry | undefined =>
  indexOf(engine)
    .related[relation].get(entry)
    ?.find(({ sense }) => (sense === undefined ? entry.senses.length === 1 : analysis.gloss.startsWith(sense)))?.other;

/** Whether pairs lead from one word to another in at most three steps: أَلَم – وَجَع, اِنْخَفَضَ – هَبَطَ – صَعِدَ. */
export const areRelated = (engine: Engine, a: Entry, b: Entry): boolean => {
  if (a === b) return true;
  const { neighbours, reach } = indexOf(engine);
  // most words stand in no pair
  if (!neighbours.has(a) || !neighbours.has(b)) return false;
  let reached = reach.get(a);
  if (!reached) reach.set(a, (reached = reachOf(neighbours, a)));
  return reached.has(b);
};
const STEPS = 3;
const reachOf = (neighbours: PairIndex['neighbours'], entry: Entry): ReadonlySet<Entry> => {
  const reached = new Set([entry]);
  let edge = [entry];
  for (let step = 0; step < STEPS; step += 1) {
    edge = edge.flatMap((one) => [...(neighbours.get(one) ?? [])]).filter((one) => !reached.has(one));
    for (const one of edge) reached.add(one);
  }
  return reached;
};

/** Words of pairs of the same part of speech and class: what may stand beside them as options. */
export const pairMembers = (engine: Engine, entry: Entry): readonly Entry[] =>
  indexOf(engine).members.get(classOf(entry)) ?? [];
