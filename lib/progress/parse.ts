import { emptyProgress } from './empty';
import { isProgress, isRecord } from './shape';
import type { Progress } from './types';

/** Why a stored value can't be used: damaged, or written by a newer Fahm. Whoever stored it keeps the original. */
export type ParsedProgress =
  | { readonly kind: 'parsed'; readonly progress: Progress }
  | { readonly kind: 'unusable'; readonly reason: 'corrupt' | 'future-version'; readonly progress: Progress };

type Migration = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** MIGRATIONS[n] lifts version n to n + 1. Every old shape is kept, frozen, in tests/fixtures/progress. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // The trial version had no reading marks.
  0: (older) => ({ ...older, version: 1, reading: older.reading ?? {} }),
};

const unusable = (reason: 'corrupt' | 'future-version'): ParsedProgress => ({
  kind: 'unusable',
  reason,
  progress: emptyProgress,
});

/** Reads an unknown stored value as Progress of today's version; never throws: parseProgress('x') → unusable, corrupt. */
export const parseProgress = (stored: unknown): ParsedProgress => {
  let value = stored;
  while (isRecord(value) && typeof value.version === 'number' && value.version < emptyProgress.version) {
    const migrate = MIGRATIONS[value.version];
    if (!migrate) return unusable('corrupt');
    value = migrate(value);
  }
  if (isRecord(value) && typeof value.version === 'number' && value.version > emptyProgress.version) {
    return unusable('future-version');
  }
  return isProgress(value) ? { kind: 'parsed', progress: value } : unusable('corrupt');
};
