import type { Page } from '@playwright/test';
import { MESSAGES, answerSomehow, expect, openFirstQuiz, test } from './support';

const { quiz, notices, progress } = MESSAGES.ar;

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

  await page.getByRole('button', { name: quiz.check }).click();
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

for (const [what, stored, message] of [
  ['damaged', '{"version":1,"attempts":', notices.corrupt],
  ['of a newer version', '{"version":99,"attempts":[]}', notices['future-version']],
] as const) {
  test(`stored progress that is ${what} starts afresh, keeps a backup and says so`, async ({ page }) => {
    await page.addInitScript((value) => {
      if (!sessionStorage.getItem('planted')) localStorage.setItem('fahm.progress', value);
      sessionStorage.setItem('planted', 'yes');
    }, stored);
    await page.goto('/ar/progress');
    await expect(page.getByText(message)).toBeVisible();
    await expect(page.getByText(progress.empty)).toBeVisible();
    const backups = () =>
      page.evaluate(() =>
        Object.keys(localStorage)
          .filter((key) => key.startsWith('fahm.progress.backup.'))
          .map((key) => localStorage.getItem(key)),
      );
    expect(await backups()).toEqual([stored]);

    await page.getByRole('button', { name: notices.dismiss }).click();
    await expect(page.getByText(message)).toBeHidden();
    await page.reload();
    await expect(page.getByText(progress.empty)).toBeVisible();
    expect(await backups()).toEqual([stored]);
  });
}

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
