import { BACKUP_PREFIX } from './progress-storage';

/** A copy that was kept when the stored progress could not be read, or before it was replaced. */
export type KeptCopy = { readonly key: string; readonly at: string; readonly text: string };

/** The copies kept beside the stored progress, the latest first. */
export const keptCopies = (): readonly KeptCopy[] => {
  try {
    return Object.keys(window.localStorage)
      .filter((key) => key.startsWith(BACKUP_PREFIX))
      .sort()
      .reverse()
      .map((key) => ({ key, at: key.slice(BACKUP_PREFIX.length), text: window.localStorage.getItem(key) ?? '' }));
  } catch {
    // No storage at all: nothing is kept.
    return [];
  }
};

export const dropKeptCopy = ({ key }: Pick<KeptCopy, 'key'>): void => window.localStorage.removeItem(key);
