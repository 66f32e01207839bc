import { emptyProgress } from '@/lib/progress';
import { BACKUP_PREFIX, PROGRESS_KEY, useProgress, useStorageNotice } from '@/lib/stores';
import version0 from '@/tests/fixtures/progress/version-0.json';
import version1 from '@/tests/fixtures/progress/version-1.json';
import { setStores } from '@/tests/support/stores';

const rehydrateFrom = async (stored: string): Promise<void> => {
  setStores();
  useProgress.setState({ hydrated: false });
  window.localStorage.setItem(PROGRESS_KEY, stored);
  await useProgress.persist.rehydrate();
};
const backups = (): readonly (string | null)[] =>
  Object.keys(window.localStorage)
    .filter((key) => key.startsWith(BACKUP_PREFIX))
    .map((key) => window.localStorage.getItem(key));
const trouble = () => useStorageNotice.getState().trouble;
const mark = { articleId: '001', paragraph: 1, at: '2026-02-02T10:00:00.000Z' };

beforeEach(() => setStores());
afterEach(() => jest.restoreAllMocks());

it('reads back what an action wrote', async () => {
  useProgress.getState().markReading(mark);
  const written = window.localStorage.getItem(PROGRESS_KEY) ?? '';
  await rehydrateFrom(written);
  expect(useProgress.getState().progress.reading).toEqual({ '001': { at: mark.at, paragraph: 1 } });
  expect(useProgress.getState().hydrated).toBe(true);
});

it('stores progress itself, in the shape of its version', async () => {
  await rehydrateFrom(JSON.stringify(version1));
  useProgress.getState().markReading(mark);
  expect(JSON.parse(window.localStorage.getItem(PROGRESS_KEY) ?? '')).toMatchObject({
    version: 1,
    attempts: version1.attempts,
  });
});

it('migrates an older version without a word', async () => {
  await rehydrateFrom(JSON.stringify(version0));
  expect(useProgress.getState().progress.attempts).toEqual(version0.attempts);
  expect(trouble()).toBeUndefined();
  expect(backups()).toEqual([]);
});

it('is hydrated where nothing was stored', async () => {
  useProgress.setState({ hydrated: false });
  await useProgress.persist.rehydrate();
  expect(useProgress.getState()).toMatchObject({ hydrated: true, progress: emptyProgress });
});

it.each([
  ['broken JSON', '{"version":1,', 'corrupt'],
  ['a wrong shape', '{"version":1,"attempts":7}', 'corrupt'],
  ['a newer version', JSON.stringify({ ...version1, version: 99 }), 'future-version'],
])('starts afresh from %s, keeps a backup and says so', async (_, stored, expected) => {
  await rehydrateFrom(stored);
  expect(useProgress.getState()).toMatchObject({ hydrated: true, progress: emptyProgress });
  expect(backups()).toEqual([stored]);
  expect(trouble()).toBe(expected);
});

it('does not lose the backup when progress is stored again', async () => {
  await rehydrateFrom('damaged');
  useProgress.getState().markReading(mark);
  expect(backups()).toEqual(['damaged']);
});

it('goes on in memory and says so when the storage is full', () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  useProgress.getState().markReading(mark);
  expect(useProgress.getState().progress.reading['001']).toBeDefined();
  expect(trouble()).toBe('full');
});

it('goes on in memory and says so when there is no storage', async () => {
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  useProgress.setState({ hydrated: false });
  await useProgress.persist.rehydrate();
  expect(useProgress.getState().hydrated).toBe(true);
  expect(trouble()).toBe('unavailable');
});
