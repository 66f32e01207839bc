import type { PersistStorage } from 'zustand/middleware';
import { parseProgress } from '@/lib/progress';
import type { Progress } from '@/lib/progress';
import { browserStorage } from './browser-storage';
import { reportStorage } from './storage-notice';

export const PROGRESS_KEY = 'fahm.progress';
/** Where a value that could not be read is kept, with the instant: fahm.progress.backup.2026-01-31T10:00:00.000Z. */
export const BACKUP_PREFIX = `${PROGRESS_KEY}.backup.`;

export type StoredProgress = { readonly progress: Progress };

/** Everything stored passes parseProgress once, here; what it can't use is kept under a backup key and reported. */
export const progressStorage: PersistStorage<StoredProgress> = {
  getItem: (name) => {
    const text = browserStorage.getItem(name);
    if (typeof text !== 'string') return null;
    const parsed = parseProgress(progressIn(text));
    if (parsed.kind === 'unusable') {
      // In this order the backup fits even where the storage is full.
      browserStorage.removeItem(name);
      browserStorage.setItem(BACKUP_PREFIX + new Date().toISOString(), text);
      reportStorage(parsed.reason);
    }
    return { state: { progress: parsed.progress }, version: parsed.progress.version };
  },
  setItem: (name, { state }) => browserStorage.setItem(name, JSON.stringify(state.progress)),
  removeItem: (name) => browserStorage.removeItem(name),
};

const progressIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
