import { defaultSettings } from './settings-shape';
import { BACKUP_PREFIX, PROGRESS_KEY } from './progress-storage';
import { useProgress } from './progress';
import { useSettings } from './settings';

/** Everything Fahm keeps in a browser has a name that begins so: keys of localStorage and databases alike. */
const PREFIX = 'fahm';

/** A copy that was kept when the stored progress could not be read, or before it was replaced. */
export type KeptCopy = { readonly key: string; readonly at: string; readonly text: string };

/** The copies kept beside the stored progress, the latest first. */
export const keptCopies = (): readonly KeptCopy[] =>
  storedKeys()
    .filter((key) => key.startsWith(BACKUP_PREFIX))
    .sort()
    .reverse()
    .map((key) => ({
      key,
      at: key.slice(BACKUP_PREFIX.length),
      text: window.localStorage.getItem(key) ?? '',
    }));

export const dropKeptCopy = ({ key }: Pick<KeptCopy, 'key'>): void => window.localStorage.removeItem(key);

const storedKeys = (): readonly string[] => {
  try {
    return Object.keys(window.localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    // No storage at all: nothing is kept.
    return [];
  }
};

/**
 * Deletes all that Fahm keeps in this browser. Of the progress one line remains, the instant of the deletion, so that a
 * tab that was open meanwhile does not write its own back.
 */
export const deleteEverything = async (): Promise<void> => {
  useProgress.getState().clearProgress();
  useSettings.getState().change(defaultSettings);
  for (const key of storedKeys()) if (key !== PROGRESS_KEY) window.localStorage.removeItem(key);
  await Promise.all((await databaseNames()).map(deleteDatabase));
};

const databaseNames = async (): Promise<readonly string[]> => {
  try {
    const databases = await window.indexedDB.databases();
    return databases.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []));
  } catch {
    return [];
  }
};

/** Resolved too where another tab holds it open: the browser deletes it once that is closed. */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = window.indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
