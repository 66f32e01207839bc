import fc from 'fast-check';
import {
  clearProgress,
  emptyProgress,
  makeBackup,
  mergeProgress,
  parseBackup,
  previewRestore,
  restoreProgress,
} from '@/lib/progress';
import version1 from '@/tests/fixtures/progress/version-1.json';
import { aWord, anAttempt, withWords } from '@/tests/support/progress-builders';
import { aProgress } from './arbitraries';

const at = '2026-03-01T10:00:00.000Z';
const settings = { theme: 'dark' };

describe('a backup file', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(aProgress, (progress) => {
        const backup = { progress, settings, madeAt: at };
        expect(parseBackup(makeBackup(backup))).toEqual({ kind: 'parsed', backup });
      }),
    );
  });

  it('restores what was backed up, into an empty browser or over anything', () => {
    fc.assert(
      fc.property(aProgress, aProgress, (kept, other) => {
        const merged = restoreProgress(emptyProgress, { incoming: kept, how: 'merge', at });
        expect(merged).toEqual({ ...mergeProgress(kept, kept), since: '' });
        const replaced = restoreProgress(other, { incoming: kept, how: 'replace', at });
        expect({ ...replaced, since: kept.since }).toEqual(kept);
      }),
    );
  });

  it('lifts a backup of an older version', () => {
    const parsed = parseBackup(JSON.stringify({ format: 'fahm-backup', madeAt: at, progress: version1 }));
    expect(parsed).toMatchObject({ kind: 'parsed', backup: { progress: { version: 2, since: '' } } });
  });

  it.each([
    ['an empty file', '', 'not-a-backup'],
    ['a text', 'hello', 'not-a-backup'],
    ['other JSON', '{"attempts":[]}', 'not-a-backup'],
    ['a cut file', makeBackup({ progress: emptyProgress, madeAt: at }).slice(0, -20), 'not-a-backup'],
    ['a damaged one', '{"format":"fahm-backup","progress":{"version":2}}', 'corrupt'],
    ['one of a newer Fahm', '{"format":"fahm-backup","progress":{"version":99}}', 'future-version'],
    ['one that is far too large', ' '.repeat(20_000_001), 'too-large'],
  ])('turns down %s', (_, text, reason) => {
    expect(parseBackup(text)).toEqual({ kind: 'unusable', reason });
  });

  it('reads a file to which an editor added a byte order mark', () => {
    expect(parseBackup(`\uFEFF${makeBackup({ progress: emptyProgress, madeAt: at })}`).kind).toBe('parsed');
  });
});

describe('the preview', () => {
  const before = { ...withWords(aWord({ lemma: 'a' }), aWord({ lemma: 'b' })), attempts: [anAttempt()] };
  const incoming = withWords(aWord({ lemma: 'b', saved: true, markedAt: at }), aWord({ lemma: 'c' }));

  it('tells what merging adds and changes', () => {
    expect(previewRestore(before, { incoming, how: 'merge', at })).toMatchObject({
      attempts: { added: 0, changed: 0, removed: 0 },
      words: { added: 1, changed: 1, removed: 0 },
    });
  });

  it('tells what replacing takes away', () => {
    expect(previewRestore(before, { incoming, how: 'replace', at })).toMatchObject({
      attempts: { added: 0, changed: 0, removed: 1 },
      words: { added: 1, changed: 1, removed: 1 },
    });
  });

  it('removes nothing when merging, whatever the two hold', () => {
    fc.assert(
      fc.property(aProgress, aProgress, (a, b) => {
        const preview = previewRestore(a, { incoming: b, how: 'merge', at });
        expect([preview.attempts.removed, preview.words.removed, preview.reading.removed]).toEqual([0, 0, 0]);
      }),
    );
  });
});

it('forgets everything, even where the clock was set back since', () => {
  const cleared = clearProgress(
    { ...emptyProgress, since: '2026-05-01T10:00:00.000Z', attempts: [anAttempt()] },
    { at },
  );
  expect(cleared).toEqual({ ...emptyProgress, since: '2026-05-01T10:00:00.001Z' });
});
