import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataControls } from '@/components/progress/DataControls';
import { makeBackup } from '@/lib/progress';
import type { Progress } from '@/lib/progress';
import { BACKUP_PREFIX, useProgress, useSettings } from '@/lib/stores';
import { aWord, anAttempt, withWords } from '@/tests/support/progress-builders';
import { renderIn } from '@/tests/support/render';
import { setStores } from '@/tests/support/stores';

const progress = () => useProgress.getState().progress;
const choose = (text: string): Promise<void> =>
  userEvent.upload(screen.getByLabelText('اختر ملفًا…'), new File([text], 'backup.json', { type: 'application/json' }));
const backupOf = (kept: Progress, settings?: unknown): string =>
  makeBackup({ progress: kept, madeAt: '2026-02-01T10:00:00.000Z', ...(settings ? { settings } : {}) });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

const here = { attempts: [anAttempt()], words: { a: aWord({ lemma: 'a' }) } };
const there = withWords(aWord({ lemma: 'b' }));

beforeEach(() => setStores({ progress: here }));

it('shows what merging will change, and changes it only then', async () => {
  renderIn(<DataControls />);
  await choose(backupOf(there));
  expect(await screen.findByRole('row', { name: 'كلمات ١ ٠ ٠' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'اختبارات ٠ ٠ ٠' })).toBeInTheDocument();
  expect(Object.keys(progress().words)).toEqual(['a']);
  await press('ضمّها');
  expect(Object.keys(progress().words)).toEqual(['a', 'b']);
  expect(progress().attempts).toHaveLength(1);
  expect(screen.getByText('تمّت الاستعادة.')).toBeInTheDocument();
});

it('shows what replacing will take away, and keeps a copy of it', async () => {
  renderIn(<DataControls />);
  await choose(backupOf(there, { theme: 'dark' }));
  await userEvent.click(await screen.findByRole('radio', { name: /استبدل بها ما هنا/ }));
  expect(screen.getByRole('row', { name: 'اختبارات ٠ ٠ ١' })).toBeInTheDocument();
  await press('استبدل');
  expect(progress()).toMatchObject({ attempts: [], words: there.words });
  expect(useSettings.getState().settings.theme).toBe('dark');
  const [copy] = Object.keys(localStorage).filter((key) => key.startsWith(BACKUP_PREFIX));
  expect(JSON.parse(localStorage.getItem(copy ?? '') ?? '')).toMatchObject(here);
});

it('leaves everything as it is when the reader thinks better of it', async () => {
  renderIn(<DataControls />);
  await choose(backupOf(there));
  await userEvent.click(await screen.findByRole('button', { name: 'إلغاء' }));
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(progress()).toMatchObject(here);
});

it.each([
  ['another file', 'hello', 'هذا الملف ليس نسخة احتياطية من فهم.'],
  ['a damaged backup', '{"format":"fahm-backup","progress":7}', 'هذه النسخة تالفة ولا يمكن قراءتها. لم يتغيّر شيء.'],
  ['one of a newer Fahm', '{"format":"fahm-backup","progress":{"version":9}}', /من إصدار أحدث/],
])('says why %s can not be restored, and changes nothing', async (_, text, message) => {
  renderIn(<DataControls />);
  await choose(text);
  expect(await screen.findByText(message)).toBeInTheDocument();
  expect(progress()).toMatchObject(here);
});

it('gives out the copies it kept, and drops them', async () => {
  localStorage.setItem(`${BACKUP_PREFIX}2026-01-01T10:00:00.000Z`, 'damaged');
  renderIn(<DataControls />, 'en');
  const item = within(screen.getByRole('listitem'));
  expect(item.getByText('January 1, 2026')).toBeInTheDocument();
  await userEvent.click(item.getByRole('button', { name: 'Delete' }));
  expect(localStorage.getItem(`${BACKUP_PREFIX}2026-01-01T10:00:00.000Z`)).toBeNull();
});

it('backs up progress and settings in a file with the date in its name', async () => {
  const files: { name: string; blob: Blob }[] = [];
  let made: Blob | undefined;
  URL.createObjectURL = (blob) => {
    made = blob as Blob;
    return 'blob:x';
  };
  URL.revokeObjectURL = () => {};
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (made) files.push({ name: this.download, blob: made });
  });
  renderIn(<DataControls />);
  await press('نزّل النسخة');
  await waitFor(() => expect(files).toHaveLength(1));
  const text = await files[0]?.blob.text();
  expect(files[0]?.name).toMatch(/^fahm-backup-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(String(text))).toMatchObject({
    format: 'fahm-backup',
    progress: here,
    settings: { theme: 'system' },
  });
  click.mockRestore();
});
