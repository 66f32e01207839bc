import type { LookedUpWord, Progress } from './types';

export type Lookup = Pick<LookedUpWord, 'lemma' | 'gloss' | 'sentence' | 'articleId'> & {
  /** ISO 8601 instant. */
  readonly at: string;
};

/** Counts a look-up of a lemma; a quiz in progress on that article remembers it for the question that stands open. */
export const recordLookup = (progress: Progress, lookup: Lookup): Progress => {
  const { lemma, gloss, sentence, articleId, at } = lookup;
  const known = progress.words[lemma];
  const word: LookedUpWord = known
    ? { ...known, count: known.count + 1, lastAt: at }
    : { lemma, gloss, sentence, articleId, count: 1, saved: false, firstAt: at, lastAt: at };
  return noteInDraft({ ...progress, words: { ...progress.words, [lemma]: word } }, articleId, lemma);
};

const noteInDraft = (progress: Progress, articleId: string, lemma: string): Progress => {
  const draft = progress.drafts[articleId];
  if (draft?.current === undefined || draft.checked.includes(draft.current)) return progress;
  const earlier = draft.lookups[draft.current] ?? [];
  if (earlier.includes(lemma)) return progress;
  const lookups = { ...draft.lookups, [draft.current]: [...earlier, lemma] };
  return { ...progress, drafts: { ...progress.drafts, [articleId]: { ...draft, lookups } } };
};

/** Marks a looked-up word as one to learn, or takes the mark away; a word never looked up stays unknown. */
export const saveWord = (progress: Progress, { lemma, saved }: { lemma: string; saved: boolean }): Progress => {
  const word = progress.words[lemma];
  return word ? { ...progress, words: { ...progress.words, [lemma]: { ...word, saved } } } : progress;
};
