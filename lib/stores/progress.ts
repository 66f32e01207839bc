import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import {
  changeDraft,
  clearProgress,
  emptyProgress,
  markKnown,
  markReading,
  mergeProgress,
  recordAttempt,
  recordLookup,
  removeWord,
  restoreProgress,
  reviewWord,
  saveWord,
  startDraft,
} from '@/lib/progress';
import type { Progress } from '@/lib/progress';
import { PROGRESS_KEY, keepBackup, progressStorage } from './progress-storage';
import type { StoredProgress } from './progress-storage';

type Reducer<Argument> = (progress: Progress, argument: Argument) => Progress;
type ArgumentOf<R> = R extends Reducer<infer Argument> ? Argument : never;
/** An action takes what its reducer takes; the time is the store's to tell. */
type Action<R> = (argument: ArgumentOf<R>) => void;
type TimedAction<R> = (argument: Omit<ArgumentOf<R>, 'at'>) => void;

type ProgressStore = {
  readonly progress: Progress;
  /** False until the stored value was read: pages show no zeros before it. */
  readonly hydrated: boolean;
  readonly changeDraft: Action<typeof changeDraft>;
  readonly markReading: Action<typeof markReading>;
  readonly recordAttempt: Action<typeof recordAttempt>;
  readonly recordLookup: Action<typeof recordLookup>;
  readonly startDraft: Action<typeof startDraft>;
  readonly markKnown: TimedAction<typeof markKnown>;
  readonly removeWord: TimedAction<typeof removeWord>;
  readonly reviewWord: TimedAction<typeof reviewWord>;
  readonly saveWord: TimedAction<typeof saveWord>;
  /** What stood before is kept as a backup in the browser. */
  readonly restoreProgress: TimedAction<typeof restoreProgress>;
  readonly clearProgress: () => void;
};

/** An adapter and nothing more: its state is Progress, its actions are the reducers of lib/progress. */
export const useProgress = create<ProgressStore>()(
  persist<ProgressStore, [], [], StoredProgress>(
    (set, get) => {
      const reduceWith =
        <Argument>(reducer: Reducer<Argument>) =>
        (argument: Argument): void => {
          set(({ progress }) => ({ progress: reducer(progress, argument) }));
        };
      const reduceNowWith =
        <Argument extends { readonly at: string }>(reducer: Reducer<Argument>) =>
        (argument: Omit<Argument, 'at'>): void => {
          // Omit forgets how its parts belong together; with `at` put back the argument is whole again.
          const timed = { ...argument, at: new Date().toISOString() } as unknown as Argument;
          set(({ progress }) => ({ progress: reducer(progress, timed) }));
        };
      const restore = reduceNowWith(restoreProgress);
      return {
        progress: emptyProgress,
        hydrated: false,
        changeDraft: reduceWith(changeDraft),
        markReading: reduceWith(markReading),
        recordAttempt: reduceWith(recordAttempt),
        recordLookup: reduceWith(recordLookup),
        startDraft: reduceWith(startDraft),
        markKnown: reduceNowWith(markKnown),
        removeWord: reduceNowWith(removeWord),
        reviewWord: reduceNowWith(reviewWord),
        saveWord: reduceNowWith(saveWord),
        restoreProgress: (request) => {
          keepBackup(JSON.stringify(get().progress));
          restore(request);
        },
        clearProgress: () => reduceNowWith(clearProgress)({}),
      };
    },
    {
      name: PROGRESS_KEY,
      version: emptyProgress.version,
      skipHydration: true,
      storage: progressStorage,
      partialize: ({ progress }) => ({ progress }),
      // What this tab did before it read, or while another wrote, is not lost: the two are put together.
      merge: (stored, store) => ({
        ...store,
        progress: mergeProgress(store.progress, (stored as StoredProgress | undefined)?.progress ?? store.progress),
      }),
      // Setting the state writes it, so that whatever the merge added reaches the other tabs too.
      onRehydrateStorage: () => () => useProgress.setState({ hydrated: true }),
    },
  ),
);
