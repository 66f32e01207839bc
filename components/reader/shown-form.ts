import { markPrinted } from '@/lib/orthography';
import type { Settings } from '@/lib/stores';
import type { Gloss } from './reader-text';

/** A word as the reader wants to see it: its printed letters, with the marks of its reading where they are asked for. */
export const shownForm = (
  printed: string,
  word: { readonly gloss: Gloss | undefined; readonly isOpen: boolean; readonly ambiguous: boolean },
  marks: Settings['marks'],
): string => {
  if (!word.gloss) return printed;
  const isMarked = marks === 'all' || (marks === 'ambiguous' && word.ambiguous) || (marks !== 'none' && word.isOpen);
  return isMarked ? markPrinted(printed, word.gloss.vocalized) : printed;
};
