import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  LOCALES,
  MESSAGES,
  answerSomehow,
  expect,
  openFirstArticle,
  openFirstQuiz,
  settle,
  test,
  textOf,
  wordAt,
} from './support';

const NEWS = readFileSync('content/articles/putin-kim-summit/source.txt', 'utf8');

test.use({ serviceWorkers: 'allow' });

/** The first visit: the page has loaded and everything is kept. */
const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
};

test.describe('with the network off', () => {
  // Next asks for page data before it falls back to the kept page; those requests fail, as they should.
  test.use({ expectedFaults: /ERR_INTERNET_DISCONNECTED|Failed to fetch RSC payload/ });

  for (const locale of LOCALES) {
    const { gloss, library, progress, quiz, reader, settings, texts, offline } = MESSAGES[locale];

    test(`${locale}: library, reading, a quiz, progress, settings and my texts work after one visit`, async ({
      page,
      context,
    }) => {
      test.setTimeout(120_000);
      await visit(page, `/${locale}`);
      await context.setOffline(true);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: library.title })).toBeVisible();

      await openFirstArticle(page, locale);
      await wordAt(page, 0, 1).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.getByRole('button', { name: gloss.close }).click();
      await page.getByRole('link', { name: reader.toQuiz }).click();
      await page.getByRole('button', { name: quiz.practice.start, exact: true }).click();
      await answerSomehow(page);
      await settle(page, locale);
      await expect(page.getByRole('region', { name: MESSAGES[locale].feedback.evidence })).toBeVisible();

      await page.goto(`/${locale}/progress`);
      await expect(page.getByRole('heading', { level: 1, name: progress.title })).toBeVisible();
      await page.goto(`/${locale}/settings`);
      await expect(page.getByRole('heading', { level: 1, name: settings.title })).toBeVisible();

      await page.goto(`/${locale}/texts`);
      await page.getByRole('textbox', { name: texts.titleField }).fill('خبر');
      await page.getByRole('textbox', { name: texts.sourceField, exact: true }).fill(NEWS);
      await page.getByRole('button', { name: texts.prepare }).click();
      await page.getByRole('link', { name: `${texts.read} خبر` }).click({ timeout: 30_000 });
      await expect(page.getByRole('heading', { level: 1, name: 'خبر' })).toBeVisible();
      await page.reload();
      await expect(textOf(page)).toBeVisible();
      await page.getByRole('link', { name: reader.toQuiz }).click();
      await page.getByRole('button', { name: quiz.practice.start, exact: true }).click();
      await answerSomehow(page);

      await page.goto(`/${locale}/nowhere`);
      await expect(page.getByRole('heading', { level: 1, name: offline.title })).toBeVisible();
    });
  }
});

test('what a server makes for one person is never kept', async ({ page }) => {
  await visit(page, '/ar');
  await page.evaluate(() => fetch('/api/health').catch(() => undefined));
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain('/lexicon');
  expect(kept.filter((path) => /^\/(api|\w\w\/(teach|join|account))\b/.test(path))).toEqual([]);
});

test('a new version is offered and waits; taken in mid-quiz it loses nothing', async ({ page }) => {
  const { quiz, version } = MESSAGES.ar;
  await visit(page, '/ar');
  await openFirstQuiz(page, 'ar');
  await page.getByRole('button', { name: quiz.skip }).click();
  await page.getByRole('button', { name: quiz.next }).click();
  const position = page.getByRole('heading', { level: 2 }).first();
  const before = await position.innerText();
  await page.evaluate(() => {
    Object.assign(window, { isSamePage: true });
    // Another address is another version to the browser.
    return navigator.serviceWorker.register('/serwist/sw.js?next', { scope: '/' });
  });
  await expect(page.getByText(version.ready)).toBeVisible({ timeout: 60_000 });
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);

  await page.getByRole('button', { name: version.take }).click();
  await page.waitForFunction(() => !('isSamePage' in window));
  await expect(position).toHaveText(before);
});

test('it can be installed', async ({ page }) => {
  await page.goto('/ar');
  const client = await page.context().newCDPSession(page);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // A test's window is incognito, which is the one thing that stands in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const manifest = await page.request.get('/manifest.webmanifest');
  for (const { src } of (await manifest.json()).icons) expect((await page.request.get(src)).ok()).toBe(true);
});
