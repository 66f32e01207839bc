'use client';

import { useMemo } from 'react';
import { isKnown } from '@/lib/progress';
import { useProgress } from '@/lib/stores';

/** Lemmas that were saved to learn and are not known yet; the same set while none comes or goes. */
export const useLearning = (): ReadonlySet<string> => {
  // As one string, so that a look-up, which changes the progress, does not draw the whole text anew.
  const list = useProgress(({ progress }) =>
    Object.values(progress.words)
      .filter((word) => word.saved && !word.removed && !isKnown(word))
      .map(({ lemma }) => lemma)
      .join('\n'),
  );
  return useMemo(() => new Set(list === '' ? [] : list.split('\n')), [list]);
};
