import { emptyProgress } from '@/lib/progress';
import { BACKUP_PREFIX, PROGRESS_KEY, useProgress, useStorageNotice } from '@/lib/stores';
import version0 from '@/tests/fixtures/progress/version-0.json';
import version1 from '@/tests/fixtures/progress/version-1.json';
import version2 from '@/tests/fixtures/progress/version-2.json';
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
  await rehydrateFrom(JSON.stringify(version2));
  useProgress.getState().markReading({ ...mark, articleId: 'new' });
  expect(JSON.parse(window.localStorage.getItem(PROGRESS_KEY) ?? '')).toEqual({
    ...version2,
    reading: { ...version2.reading, new: { at: mark.at, paragraph: 1 } },
  });
});

it.each([version0, version1])('migrates version $version without a word', async (older) => {
  await rehydrateFrom(JSON.stringify(older));
  expect(useProgress.getState().progress.attempts).toHaveLength(older.attempts.length);
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

describe('what a newer Fahm stored', () => {
  const newer = JSON.stringify({ ...version2, version: 99 });

  it('is left as it is, and said', async () => {
    await rehydrateFrom(newer);
    useProgress.getState().markReading(mark);
    expect(useProgress.getState()).toMatchObject({
      hydrated: true,
      progress: { reading: { '001': { paragraph: 1 } } },
    });
    expect(window.localStorage.getItem(PROGRESS_KEY)).toBe(newer);
    expect(backups()).toEqual([]);
    expect(trouble()).toBe('future-version');
  });

  it('is left as it is too when it appears while this tab is open', async () => {
    await rehydrateFrom(JSON.stringify(version2));
    window.localStorage.setItem(PROGRESS_KEY, newer);
    useProgress.getState().markReading(mark);
    expect(window.localStorage.getItem(PROGRESS_KEY)).toBe(newer);
  });
});

describe('another tab', () => {
  const stored = () => JSON.parse(window.localStorage.getItem(PROGRESS_KEY) ?? '');
  const writeAsAnother = (value: object) => window.localStorage.setItem(PROGRESS_KEY, JSON.stringify(value));

  it('does not lose what it wrote while this one looked away', () => {
    useProgress.getState().markReading(mark);
    writeAsAnother({ ...emptyProgress, reading: { '002': { at: mark.at, paragraph: 4 } } });
    useProgress.getState().markReading({ ...mark, articleId: '003' });
    expect(Object.keys(stored().reading)).toEqual(['001', '002', '003']);
  });

  it('does not take what only this one knows: the event puts both together, and back in store', async () => {
    useProgress.getState().markReading(mark);
    writeAsAnother({ ...emptyProgress, reading: { '002': { at: mark.at, paragraph: 4 } } });
    await useProgress.persist.rehydrate();
    expect(Object.keys(useProgress.getState().progress.reading)).toEqual(['001', '002']);
    expect(Object.keys(stored().reading)).toEqual(['001', '002']);
  });

  it('is not answered when it said nothing new', async () => {
    useProgress.getState().markReading(mark);
    const before = window.localStorage.getItem(PROGRESS_KEY);
    const write = jest.spyOn(Storage.prototype, 'setItem');
    await useProgress.persist.rehydrate();
    expect(write).not.toHaveBeenCalled();
    expect(window.localStorage.getItem(PROGRESS_KEY)).toBe(before);
  });

  it('that deleted everything is followed', async () => {
    useProgress.getState().markReading(mark);
    writeAsAnother({ ...emptyProgress, since: '2026-03-01T10:00:00.000Z' });
    await useProgress.persist.rehydrate();
    expect(useProgress.getState().progress.reading).toEqual({});
  });
});

it('keeps what was done before the stored progress was read', async () => {
  setStores();
  window.localStorage.setItem(PROGRESS_KEY, JSON.stringify({ ...version2, since: '' }));
  useProgress.getState().markReading({ ...mark, articleId: 'early' });
  await useProgress.persist.rehydrate();
  expect(Object.keys(useProgress.getState().progress.reading)).toEqual(['001', 'early']);
  expect(useProgress.getState().progress.attempts).toEqual(version2.attempts);
});
