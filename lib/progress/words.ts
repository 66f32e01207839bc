import type { Meeting, Progress, Review, Word } from './types';

/** So many look-ups of a word are dated; more say nothing new. */
export const MOST_LOOKUPS = 100;

export type Lookup = Meeting & { readonly lemma: string };

/** Counts a look-up of a lemma; a quiz in progress on that article remembers it for the question that stands open. */
export const recordLookup = (progress: Progress, { lemma, ...met }: Lookup): Progress => {
  const word = progress.words[lemma];
  const lookedUp: Word = word
    ? {
        ...word,
        // The first meeting stays, unless it was stored before forms were.
        met: word.met.form === undefined && met.form !== undefined ? met : word.met,
        lookups: [...word.lookups, met.at].slice(-MOST_LOOKUPS),
        earlier: word.earlier + (word.lookups.length < MOST_LOOKUPS ? 0 : 1),
        ...(word.removed ? { removed: false, markedAt: met.at } : {}),
      }
    : { ...newWord(lemma, met), lookups: [met.at] };
  return noteInDraft(withWord(progress, lookedUp), met, lemma);
};

const newWord = (lemma: string, met: Meeting): Word => ({
  lemma,
  met,
  lookups: [],
  earlier: 0,
  saved: false,
  known: false,
  removed: false,
  markedAt: met.at,
  reviews: [],
});

const withWord = (progress: Progress, word: Word): Progress => ({
  ...progress,
  words: { ...progress.words, [word.lemma]: word },
});

const noteInDraft = (progress: Progress, { articleId, at }: Meeting, lemma: string): Progress => {
  const draft = progress.drafts[articleId];
  const id = draft?.current?.id;
  if (!draft || id === undefined) return progress;
  const answer = draft.answers[id] ?? { at, tries: [], hints: 0, lookups: [], done: false };
  if (answer.done || answer.lookups.includes(lemma)) return progress;
  const answers = { ...draft.answers, [id]: { ...answer, lookups: [...answer.lookups, lemma] } };
  return { ...progress, drafts: { ...progress.drafts, [articleId]: { ...draft, answers } } };
};

type Mark = { readonly lemma: string; readonly at: string };

const mark = (
  progress: Progress,
  { lemma, at, ...marks }: Mark & Partial<Pick<Word, 'saved' | 'known' | 'removed'>>,
): Progress => {
  const word = progress.words[lemma];
  return word ? withWord(progress, { ...word, ...marks, markedAt: at }) : progress;
};

/** Puts a word among those to learn, or takes it out; one never looked up needs the meeting, or stays unknown. */
export const saveWord = (progress: Progress, save: Mark & { saved: boolean; met?: Meeting }): Progress => {
  const { lemma, saved, at, met } = save;
  const word = progress.words[lemma] ?? (met && newWord(lemma, met));
  return word ? mark(withWord(progress, word), { lemma, at, saved, ...(saved ? UNSET : {}) }) : progress;
};
/** What is to be learnt is neither known nor removed. */
const UNSET = { known: false, removed: false };

/** Marks a word as known: it is no longer asked. */
export const markKnown = (progress: Progress, { lemma, known, at }: Mark & { known: boolean }): Progress =>
  mark(progress, { lemma, known, at });

/** Takes a word out of the list. Its record stays, so that another tab can't bring it back, and it can be put back whole. */
export const removeWord = (progress: Progress, { lemma, removed, at }: Mark & { removed: boolean }): Progress =>
  mark(progress, { lemma, removed, at });

/** Adds one review of a card to the word's log. */
export const reviewWord = (progress: Progress, { lemma, ...review }: Review & { lemma: string }): Progress => {
  const word = progress.words[lemma];
  return word ? withWord(progress, { ...word, reviews: [...word.reviews, review] }) : progress;
};

/** The words of the list: all that were not removed. */
export const listedWords = (progress: Progress): readonly Word[] =>
  Object.values(progress.words).filter(({ removed }) => !removed);

export const lookupCount = ({ lookups, earlier }: Word): number => lookups.length + earlier;

/** When something last happened to a word: looked up, marked or reviewed. */
export const lastSeen = ({ met, lookups, reviews, markedAt }: Word): string =>
  [met.at, ...lookups.slice(-1), ...reviews.slice(-1).map(({ at }) => at), markedAt].reduce((a, b) => (a > b ? a : b));

const A_NIGHT = 8 * 60 * 60 * 1000;

/** Whether a word counts as known: marked so, or its meaning found twice in a row with a night between. */
export const isKnown = (word: Word): boolean => {
  if (word.known) return true;
  const [before, last] = word.reviews.filter(({ card }) => card === 'meaning').slice(-2);
  const found = [before, last].every((review) => review?.grade === 'good' || review?.grade === 'easy');
  return found && before !== undefined && last !== undefined && Date.parse(last.at) - Date.parse(before.at) >= A_NIGHT;
};

/** Whether the meaning was last found only with the vowel marks shown. */
export const needsVowels = ({ reviews }: Word): boolean =>
  reviews.findLast(({ card }) => card === 'meaning')?.grade === 'vowelled';

export type WordCounts = { readonly met: number; readonly known: number; readonly learning: number };

export const countWords = (progress: Progress): WordCounts => {
  const words = listedWords(progress);
  return {
    met: words.length,
    known: words.filter(isKnown).length,
    learning: words.filter((word) => word.saved && !isKnown(word)).length,
  };
};
