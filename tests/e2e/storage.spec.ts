import type { Page } from '@playwright/test';
import { MESSAGES, answerSomehow, expect, openFirstQuiz, settle, test } from './support';

const { backup, quiz, notices, progress } = MESSAGES.ar;

test('a reload in mid-quiz loses nothing', async ({ page }) => {
  await openFirstQuiz(page, 'ar');
  await page.getByRole('button', { name: quiz.skip }).click();
  await page.getByRole('button', { name: quiz.next }).click();
  await answerSomehow(page);
  const [position, stem] = [page.getByRole('heading', { level: 2 }), page.locator('form p[lang=ar]').first()];
  const before = [await position.innerText(), await stem.innerText(), await form(page)];

  await page.reload();
  await expect(position).toBeVisible();
  expect([await position.innerText(), await stem.innerText(), await form(page)]).toEqual(before);

  await settle(page, 'ar');
  const feedback = page.getByRole('status').filter({ hasText: MESSAGES.ar.feedback.evidence });
  await expect(feedback).toBeVisible();
  const said = await feedback.innerText();
  await page.reload();
  await expect(feedback).toHaveText(said, { useInnerText: true });
});

const form = (page: Page) =>
  page
    .locator('form')
    .evaluate((element) =>
      [...element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map((field) =>
        field instanceof HTMLInputElement && field.type === 'radio' ? field.checked : field.value,
      ),
    );

const plant = (page: Page, stored: string) =>
  page.addInitScript((value) => {
    if (!sessionStorage.getItem('planted')) localStorage.setItem('fahm.progress', value);
    sessionStorage.setItem('planted', 'yes');
  }, stored);
const copies = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('fahm.progress.backup.'))
      .map((key) => localStorage.getItem(key)),
  );

test('deleting everything takes what a class left on the device too, after it was said', async ({ page }) => {
  const { data } = MESSAGES.ar;
  await page.goto('/ar/settings');
  await page.evaluate(async () => {
    const entry = { id: 'e1', sequence: 1, value: { kind: 'answer', questionId: 'q1', value: 'x' } };
    localStorage.setItem('fahm-outbox/a1/e1', JSON.stringify(entry));
    localStorage.setItem('fahm-outbox-count/a1', '1');
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('fahm-attempts');
      opening.onerror = reject;
      opening.onupgradeneeded = () => opening.result.createObjectStore('attempts');
      opening.onsuccess = () => {
        const storing = opening.result.transaction('attempts', 'readwrite');
        storing.objectStore('attempts').put({}, 'attempt:b1');
        storing.oncomplete = () => resolve(opening.result.close());
      };
    });
  });
  await page.getByRole('button', { name: data.delete, exact: true }).click();
  await expect(page.getByText(data.deleteUnsent)).toBeVisible();
  await page.getByRole('button', { name: data.deleteNow }).click();
  await expect(page.getByText(data.deleted)).toBeVisible();
  const left = await page.evaluate(async () => ({
    outbox: Object.keys(localStorage).filter((key) => key.startsWith('fahm-')),
    attempts: await new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('fahm-attempts');
      opening.onerror = reject;
      opening.onsuccess = () => {
        const counting = opening.result.transaction('attempts').objectStore('attempts').count();
        counting.onsuccess = () => resolve(counting.result);
      };
    }),
  }));
  expect(left).toEqual({ outbox: [], attempts: 0 });
});

test('stored progress that is damaged starts afresh, keeps a backup and says so', async ({ page }) => {
  const stored = '{"version":1,"attempts":';
  await plant(page, stored);
  await page.goto('/ar/progress');
  await expect(page.getByText(notices.corrupt)).toBeVisible();
  await expect(page.getByText(progress.empty)).toBeVisible();
  expect(await copies(page)).toEqual([stored]);

  await page.getByRole('button', { name: notices.dismiss }).click();
  await expect(page.getByText(notices.corrupt)).toBeHidden();
  await page.reload();
  await expect(page.getByText(progress.empty)).toBeVisible();
  expect(await copies(page)).toEqual([stored]);

  await page.goto('/ar/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: backup.saveCopy }).click();
  expect((await download).suggestedFilename()).toMatch(/^fahm-copy-.*\.txt$/);
});

test('stored progress of a newer version is left as it is, and the page says so', async ({ page }) => {
  const stored = '{"version":99,"attempts":[]}';
  await plant(page, stored);
  await openFirstQuiz(page, 'ar');
  await expect(page.getByText(notices['future-version'])).toBeVisible();
  await page.getByRole('button', { name: quiz.skip }).click();
  await expect(page.getByRole('button', { name: quiz.next })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('fahm.progress'))).toBe(stored);
  expect(await copies(page)).toEqual([]);
});

test('without storage the pages work and say that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openFirstQuiz(page, 'ar');
  await expect(page.getByText(notices.unavailable)).toBeVisible();
  await page.getByRole('button', { name: quiz.skip }).click();
  await expect(page.getByRole('button', { name: quiz.next })).toBeVisible();
});

test('what one tab does, another shows', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('/ar');
  await expect(other.getByText(MESSAGES.ar.library.notOpened).first()).toBeVisible();
  await openFirstQuiz(page, 'ar');
  await expect(other.getByText(MESSAGES.ar.library.inQuiz)).toBeVisible();
});

test('two tabs answer different questions of one quiz, and neither loses an answer', async ({ page, context }) => {
  await openFirstQuiz(page, 'ar');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: quiz.skip }).click();
  await other.getByRole('button', { name: quiz.next }).click();
  await other.getByRole('button', { name: quiz.skip }).click();
  const done = (tab: Page) =>
    tab.evaluate(() => {
      const { drafts } = JSON.parse(localStorage.getItem('fahm.progress') ?? '{}');
      const [first] = Object.values<{ answers: Record<string, { done: boolean }> }>(drafts);
      return Object.values(first?.answers ?? {}).filter((answer) => answer.done).length;
    });
  await expect.poll(() => done(page)).toBe(2);
  await page.getByRole('button', { name: quiz.next }).click();
  await page.getByRole('button', { name: quiz.skip }).click();
  await expect.poll(() => done(other)).toBe(3);
});
