import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import {
  emptyProgress,
  markReading,
  recordAttempt,
  recordLookup,
  saveDraft,
  saveWord,
  startDraft,
} from '@/lib/progress';
import type { Attempt, Draft, Lookup, Progress, ReadingMark } from '@/lib/progress';
import { PROGRESS_KEY, progressStorage } from './progress-storage';
import type { StoredProgress } from './progress-storage';

type ProgressStore = {
  readonly progress: Progress;
  /** False until the stored value was read: pages show no zeros before it. */
  readonly hydrated: boolean;
  readonly markReading: (mark: ReadingMark) => void;
  readonly recordAttempt: (attempt: Attempt) => void;
  readonly recordLookup: (lookup: Lookup) => void;
  readonly saveDraft: (draft: Draft) => void;
  readonly saveWord: (word: { lemma: string; saved: boolean }) => void;
  readonly startDraft: (start: Pick<Draft, 'articleId' | 'seed' | 'startedAt'>) => void;
};

/** An adapter and nothing more: its state is Progress, its actions are the reducers of lib/progress. */
export const useProgress = create<ProgressStore>()(
  persist<ProgressStore, [], [], StoredProgress>(
    (set) => {
      const reduceWith =
        <Argument>(reducer: (progress: Progress, argument: Argument) => Progress) =>
        (argument: Argument): void => {
          set(({ progress }) => ({ progress: reducer(progress, argument) }));
        };
      return {
        progress: emptyProgress,
        hydrated: false,
        markReading: reduceWith(markReading),
        recordAttempt: reduceWith(recordAttempt),
        recordLookup: reduceWith(recordLookup),
        saveDraft: reduceWith(saveDraft),
        saveWord: reduceWith(saveWord),
        startDraft: reduceWith(startDraft),
      };
    },
    {
      name: PROGRESS_KEY,
      version: emptyProgress.version,
      skipHydration: true,
      storage: progressStorage,
      partialize: ({ progress }) => ({ progress }),
      onRehydrateStorage: () => () => useProgress.setState({ hydrated: true }),
    },
  ),
);
