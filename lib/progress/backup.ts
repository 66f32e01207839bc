import { canonical } from './ordering';
import { isRecord } from './guards';
import { mergeProgress } from './merge';
import { parseProgress } from './parse';
import type { Progress } from './types';

/** A file of everything a learner has, in JSON; `settings` are kept as they came, whoever restores them parses them. */
export type Backup = { readonly progress: Progress; readonly settings?: unknown; readonly madeAt: string };

const FORMAT = 'fahm-backup';
/** Far above what a browser's storage holds, low enough to be read at once. */
export const LARGEST_BACKUP = 20_000_000;

export const BACKUP_FAULTS = ['not-a-backup', 'corrupt', 'future-version', 'too-large'] as const;
export type BackupFault = (typeof BACKUP_FAULTS)[number];

export type ParsedBackup =
  { readonly kind: 'parsed'; readonly backup: Backup } | { readonly kind: 'unusable'; readonly reason: BackupFault };

/** The text of a backup file. */
export const makeBackup = ({ madeAt, progress, settings }: Backup): string =>
  `${JSON.stringify({ format: FORMAT, madeAt, progress, ...(settings === undefined ? {} : { settings }) }, null, 1)}\n`;

/** Reads a backup file, of an older version too; never throws: parseBackup('hello') → unusable, not-a-backup. */
export const parseBackup = (text: string): ParsedBackup => {
  if (text.length > LARGEST_BACKUP) return { kind: 'unusable', reason: 'too-large' };
  const value = jsonIn(text);
  if (!isRecord(value) || value.format !== FORMAT) return { kind: 'unusable', reason: 'not-a-backup' };
  const parsed = parseProgress(value.progress);
  if (parsed.kind === 'unusable') return { kind: 'unusable', reason: parsed.reason };
  const madeAt = typeof value.madeAt === 'string' ? value.madeAt : '';
  const { settings } = value;
  return {
    kind: 'parsed',
    backup: { progress: parsed.progress, madeAt, ...(settings === undefined ? {} : { settings }) },
  };
};

const jsonIn = (text: string): unknown => {
  try {
    // Some editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

export const RESTORE_WAYS = ['merge', 'replace'] as const;
export type RestoreWay = (typeof RESTORE_WAYS)[number];
export type Restore = { readonly incoming: Progress; readonly how: RestoreWay; readonly at: string };

/** Today and the backup together, or the backup alone; replaced, the `since` makes other tabs follow. */
export const restoreProgress = (progress: Progress, { incoming, how, at }: Restore): Progress =>
  how === 'merge'
    ? mergeProgress(progress, { ...incoming, since: progress.since })
    : { ...incoming, since: laterThan(progress.since, at) };

/** Everything forgotten. */
export const clearProgress = (progress: Progress, { at }: { readonly at: string }): Progress => ({
  version: 2,
  since: laterThan(progress.since, at),
  attempts: [],
  drafts: {},
  words: {},
  reading: {},
});

/** A clock that was set back must not let what was deleted win over its deletion. */
const laterThan = (since: string, at: string): string =>
  at > since ? at : new Date(Date.parse(since) + 1).toISOString();

export const RESTORED_PARTS = ['attempts', 'words', 'drafts', 'reading'] as const;
export type RestoredPart = (typeof RESTORED_PARTS)[number];
export type Change = { readonly added: number; readonly changed: number; readonly removed: number };

/** What a restore would change, part by part, before it is done. */
export const previewRestore = (before: Progress, restore: Restore): Readonly<Record<RestoredPart, Change>> => {
  const after = restoreProgress(before, restore);
  return {
    attempts: compare(attemptTable(before), attemptTable(after)),
    words: compare(before.words, after.words),
    drafts: compare(before.drafts, after.drafts),
    reading: compare(before.reading, after.reading),
  };
};

const attemptTable = ({ attempts }: Progress): Readonly<Record<string, unknown>> =>
  Object.fromEntries(attempts.map((attempt) => [`${attempt.startedAt} ${attempt.articleId}`, attempt]));

const compare = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Change => {
  const kept = Object.keys(after).filter((key) => Object.hasOwn(before, key));
  return {
    added: Object.keys(after).length - kept.length,
    changed: kept.filter((key) => canonical(before[key]) !== canonical(after[key])).length,
    removed: Object.keys(before).length - kept.length,
  };
};
