import { emptyProgress } from './empty';
import { isRecord } from './guards';
import { MIGRATIONS } from './migrations';
import { isProgress } from './shape';
import type { Progress } from './types';

/** Why a stored value can't be used: damaged, or written by a newer Fahm. Whoever stored it keeps the original. */
export type ParsedProgress =
  | { readonly kind: 'parsed'; readonly progress: Progress }
  | { readonly kind: 'unusable'; readonly reason: 'corrupt' | 'future-version'; readonly progress: Progress };

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
