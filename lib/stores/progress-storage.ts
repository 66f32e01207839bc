import type { PersistStorage } from 'zustand/middleware';
import { emptyProgress, mergeProgress, parseProgress } from '@/lib/progress';
import type { Progress } from '@/lib/progress';
import { browserStorage } from './browser-storage';
import { reportStorage } from './storage-notice';

export const PROGRESS_KEY = 'fahm.progress';
/** Where a value that could not be read is kept, with the instant: fahm.progress.backup.2026-01-31T10:00:00.000Z. */
export const BACKUP_PREFIX = `${PROGRESS_KEY}.backup.`;

export type StoredProgress = { readonly progress: Progress };

/** The text this tab last read or wrote: where another stands now, another tab has written since. */
let seen: string | null = null;
/** A newer Fahm wrote the stored value: it is left alone, and this tab goes on in memory. */
let isNewer = false;

/** Everything stored passes parseProgress once, here; what it can't use is kept under a backup key and reported. */
export const progressStorage: PersistStorage<StoredProgress> = {
  getItem: (name) => {
    const text = read(name);
    const progress = text === null ? undefined : usable(name, text);
    return progress ? { state: { progress }, version: progress.version } : null;
  },
  setItem: (name, { state: { progress } }) => {
    const stored = read(name, { keepSeen: true });
    const isOthers = stored !== null && stored !== seen;
    const theirs = isOthers ? usable(name, stored) : undefined;
    if (isNewer) return;
    const text = JSON.stringify(theirs ? mergeProgress(progress, theirs) : progress);
    if (text !== stored) browserStorage.setItem(name, text);
    seen = text;
  },
  removeItem: (name) => browserStorage.removeItem(name),
};

const read = (name: string, { keepSeen } = { keepSeen: false }): string | null => {
  const text = browserStorage.getItem(name);
  const stored = typeof text === 'string' ? text : null;
  if (!keepSeen) seen = stored;
  return stored;
};

const usable = (name: string, text: string): Progress => {
  const parsed = parseProgress(jsonIn(text));
  isNewer = parsed.kind === 'unusable' && parsed.reason === 'future-version';
  if (parsed.kind === 'parsed') return parsed.progress;
  reportStorage(parsed.reason);
  if (!isNewer) {
    // In this order the backup fits even where the storage is full.
    browserStorage.removeItem(name);
    keepBackup(text);
    seen = null;
  }
  return emptyProgress;
};

/** Keeps a copy beside the stored progress, under the instant. */
export const keepBackup = (text: string): void =>
  void browserStorage.setItem(BACKUP_PREFIX + new Date().toISOString(), text);

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
