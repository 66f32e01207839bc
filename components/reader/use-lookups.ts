'use client';

import { useProgress } from '@/lib/stores';
import { afterPaint } from './after-paint';
import { meetingAt } from './meeting';
import type { ReaderText } from './reader-text';
import type { WordPlace } from './word-place';

/** Records that the gloss of a word was opened, with the sentence that it stands in. */
export const useLookups = (text: ReaderText): ((place: WordPlace) => void) => {
  const recordLookup = useProgress((store) => store.recordLookup);
  return (place) => {
    const met = meetingAt(text, place);
    // Writing the progress takes a slow phone longer than drawing the gloss.
    if (met) afterPaint(() => recordLookup(met));
  };
};
