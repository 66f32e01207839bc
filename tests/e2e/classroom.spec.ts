import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { answerSomehow, doesNotOverflow, expect, hasNoFaultFor, LOCALES, MESSAGES, test } from './support';
import type { Locale } from './support';

/* A class from its first day: a teacher assigns, three students answer on their phones, she sees what was understood. */

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const QUESTIONS = 4;
/** What only a key, its proof or its making is called; none of it may reach a browser before the settings allow it. */
const SECRETS = /\\?"(rationale|checks)\\?"\s*:|\\?"confidence\\?"\s*:\s*[\d.]/;
const SECRET_FIELDS = /"(key|rationale|evidence|confidence|rule|checks)":/;

type StudentPage = {
  readonly page: Page;
  readonly leaks: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** A student's phone, and everything that the server sent to it. */
const aPhone = async (browser: Browser, baseURL: string): Promise<StudentPage> => {
  const context = await browser.newContext({ ...PHONE, baseURL, serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<readonly [string, string]>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response
        .text()
        .catch(() => '')
        .then((body) => [response.url(), body] as const),
    );
  });
  return {
    page,
    leaks: async () =>
      (await Promise.all(bodies))
        .filter(([url]) => !url.includes('/_next/static/'))
        .filter(([url, body]) => (url.includes('/api/') ? SECRET_FIELDS : SECRETS).test(body))
        .map(([url]) => url),
    close: () => context.close(),
  };
};

const join = async (page: Page, locale: Locale, { link, name }: { link: string; name: string }): Promise<void> => {
  const { join: words } = MESSAGES[locale];
  await page.goto(new URL(link).pathname);
  await page.getByLabel(words.name, { exact: true }).fill(name);
  await page.getByLabel(words.pin, { exact: true }).fill('4821');
  await page.getByRole('button', { name: words.enter, exact: true }).click();
  await page.getByRole('button', { name: words.begin, exact: true }).click();
  await page.getByRole('button', { name: words.toQuestions, exact: true }).first().click();
};

/** Answers from the question that stands open to the last, and hands in. */
const answerRest = async (page: Page, locale: Locale, left: number): Promise<void> => {
  const { quiz } = MESSAGES[locale];
  for (let i = 0; i < left; i++) {
    await answerSomehow(page);
    await page.getByRole('button', { name: i === left - 1 ? quiz.handIn : quiz.next, exact: true }).click();
  }
};

const article = async (): Promise<string> =>
  (await readFile('content/articles/putin-kim-summit/source.txt', 'utf8')).slice(0, 4000);

for (const locale of LOCALES) {
  const { join: student, quiz, teach, sheets } = MESSAGES[locale];

  test(`${locale}: from a teacher's sign-up to the printed sheet`, async ({ page, browser, baseURL, isMobile }) => {
    test.skip(isMobile, 'the students are on phones, the teacher is at her desk');
    test.setTimeout(240_000);
    const pages = page.getByRole('navigation', { name: teach.assignment, exact: true });

    await test.step('she opens an account and makes a class', async () => {
      await page.goto(`/${locale}/teach`);
      await page.getByRole('button', { name: teach.toSignUp }).click();
      await hasNoFaultFor(page);
      await page.getByLabel(teach.name, { exact: true }).fill('ليلى حداد');
      await page.getByLabel(teach.email).fill(`teacher-${Date.now()}@example.org`);
      await page.getByLabel(teach.password).fill('a long enough password');
      await page.getByRole('button', { name: teach.do.signUp }).click();
      await page.getByLabel(teach.className).fill('الصف السابع');
      await page.getByRole('button', { name: teach.makeClass }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'الصف السابع' })).toBeVisible();
      await page.getByLabel(teach.addNames).fill('سلمى ناصر\nيوسف عمر');
      await page.getByRole('button', { name: teach.add, exact: true }).click();
      await expect(page.getByRole('link', { name: 'سلمى ناصر' })).toBeVisible();
      await hasNoFaultFor(page);
      await doesNotOverflow(page);
    });

    await test.step('she pastes an article, reviews the questions and publishes', async () => {
      await page.getByRole('link', { name: teach.newAssignment }).click();
      await page.getByText(teach.ways.pasted).click();
      await page.getByLabel(teach.source).fill(await article());
      await page.getByLabel(teach.howMany).fill(String(QUESTIONS));
      await hasNoFaultFor(page);
      await page.getByRole('button', { name: teach.propose }).click();
      const accepted = page.getByRole('region', { name: new RegExp(`^${teach.accepted.split(/[:{]/)[0]}`) });
      await expect(accepted.getByRole('listitem').first()).toBeVisible({ timeout: 60_000 });
      await hasNoFaultFor(page);

      // one turned down with a reason, one taken from the proposed, one of her own
      await accepted.getByRole('button', { name: teach.reject, exact: true }).first().click();
      await page.getByLabel(teach.because).selectOption('unclear');
      await page.locator('form').getByRole('button', { name: teach.reject, exact: true }).click();
      await expect(page.getByText(new RegExp(`^${teach.rejected.split('(')[0]}`))).toBeVisible();
      await page.getByRole('button', { name: teach.addQuestion }).click();
      await page.getByLabel(teach.stem, { exact: true }).fill('أين عُقد اللقاء؟');
      for (const [place, option] of ['في روسيا', 'في الصين', 'في اليابان'].entries()) {
        await page.getByLabel(teach.option.replace('{place}', String(place + 1)), { exact: true }).fill(option);
      }
      await page.getByRole('button', { name: teach.saveQuestion }).click();
      await expect(accepted.getByText('أين عُقد اللقاء؟')).toBeVisible();
      await pages.getByRole('link', { name: teach.preview }).click();
      await expect(page.getByText(teach.previewIntro)).toBeVisible();
      await hasNoFaultFor(page);
      await pages.getByRole('link', { name: teach.settings }).click();
      await hasNoFaultFor(page);
      await page.getByLabel(teach.set.glosses).first().uncheck();
      await page.getByRole('button', { name: teach.saveSettings }).click();
      await expect(page.getByText(teach.saved)).toBeVisible();
      await pages.getByRole('link', { name: teach.questions }).click();
      await page.getByRole('button', { name: teach.to.open, exact: true }).click();
      await expect(page.getByText(teach.states.open, { exact: true })).toBeVisible();
    });

    const link = (await page.getByText(/\/join\/[A-Z2-9]+\//).innerText()).match(/http\S+/)?.[0] ?? '';
    await pages.getByRole('link', { name: teach.results }).click();

    await test.step('one student answers on her phone, and no key reaches it before she hands in', async () => {
      const phone = await aPhone(browser, baseURL ?? '');
      await phone.page.goto(new URL(link).pathname);
      await hasNoFaultFor(phone.page);
      await join(phone.page, locale, { link, name: 'سلمى ناصر' });
      await hasNoFaultFor(phone.page);
      await doesNotOverflow(phone.page);
      await answerSomehow(phone.page);
      await expect(phone.page.getByText(student.saving.onServer)).toBeVisible();
      expect(await phone.leaks()).toEqual([]);
      await phone.page.getByRole('button', { name: quiz.next, exact: true }).click();
      await answerRest(phone.page, locale, QUESTIONS - 1);
      await expect(phone.page.getByText(student.allSaved)).toBeVisible();
      expect(await phone.leaks()).toEqual([]);
      await phone.page.getByRole('button', { name: student.results, exact: true }).click();
      await expect(phone.page.getByText(new RegExp(`^${student.mark.split('<')[0]}`))).toBeVisible();
      await hasNoFaultFor(phone.page);
      await phone.close();
    });

    await test.step('another loses the network in the middle, and nothing else', async () => {
      const phone = await aPhone(browser, baseURL ?? '');
      await join(phone.page, locale, { link, name: 'يوسف عمر' });
      await answerSomehow(phone.page);
      await expect(phone.page.getByText(student.saving.onServer)).toBeVisible();
      await phone.page.context().setOffline(true);
      await phone.page.getByRole('button', { name: quiz.next, exact: true }).click();
      await answerSomehow(phone.page);
      await expect(phone.page.getByText(student.saving.offline)).toBeVisible();
      // kept on the device: the entries lie in the storage, one by one
      const kept = await phone.page.evaluate(
        () => Object.keys(localStorage).filter((key) => key.startsWith('fahm-outbox/')).length,
      );
      expect(kept).toBeGreaterThan(0);
      await phone.page.context().setOffline(false);
      await expect(phone.page.getByText(student.saving.onServer)).toBeVisible({ timeout: 40_000 });
      // a reload comes back to the answers
      await phone.page.reload();
      await expect(phone.page.locator('form')).toBeVisible();
      await answerRest(phone.page, locale, QUESTIONS);
      await expect(phone.page.getByText(student.allSaved)).toBeVisible();
      await phone.close();
    });

    await test.step('a third comes without being on the roster', async () => {
      const phone = await aPhone(browser, baseURL ?? '');
      await join(phone.page, locale, { link, name: 'نور =1+1' });
      await answerRest(phone.page, locale, QUESTIONS);
      await expect(phone.page.getByText(student.allSaved)).toBeVisible();
      await phone.close();
    });

    await test.step('she watches the results arrive, without touching the page', async () => {
      await expect(page.getByRole('row', { name: /نور/ })).toBeVisible({ timeout: 30_000 });
      await expect(page.getByText(teach.cautions['counts-only'])).toBeVisible();
      // a row stands there from the first answer on; the page asks again every five seconds
      await expect(page.getByText(teach.notHandedIn)).toHaveCount(0, { timeout: 30_000 });
      await hasNoFaultFor(page);
      await doesNotOverflow(page);
    });

    await test.step('she drops an option, mends a key, and it is written down', async () => {
      const own = page.getByRole('listitem').filter({ hasText: 'أين عُقد اللقاء؟' });
      await own.getByRole('button', { name: teach.dropOf.replace('{option}', 'في اليابان') }).click();
      await expect(page.getByText(teach.did['drop-option'])).toBeVisible();
      await own.getByText(teach.mend).click();
      await own.getByLabel(teach.rightKey).selectOption({ label: 'في الصين' });
      await own.getByRole('button', { name: teach.rescore }).click();
      await expect(page.getByText(teach.did['mend-key'])).toBeVisible();
    });

    await test.step('the file says what the screen says', async () => {
      await page.getByRole('link', { name: teach.toClass }).click();
      await page.getByRole('link', { name: teach.gradebook }).click();
      await hasNoFaultFor(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: teach.downloadCsv }).click(),
      ]);
      const csv = await readFile(await download.path(), 'utf8');
      expect(csv.startsWith('\ufeff')).toBe(true);
      expect(csv).toContain(sheets.columns.student);
      for (const name of ['سلمى ناصر', 'يوسف عمر', 'نور =1+1']) expect(csv).toContain(name);
      await page.getByRole('link', { name: 'سلمى ناصر' }).click();
      await expect(page.getByRole('heading', { name: teach.bySkill })).toBeVisible();
      await hasNoFaultFor(page);
    });

    await test.step('she prints it', async () => {
      const address = new URL(link).pathname.split('/').at(-1) ?? '';
      await page.goto(`/${locale}/teach/assignment/${address}/print`);
      await expect(page.locator('.print-line').first()).toBeVisible();
      await expect(page.locator('.print-gloss b')).toHaveCount(0);
      await hasNoFaultFor(page);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button', { name: teach.printNow })).toBeHidden();
      await expect(page.getByRole('heading', { name: teach.keyPage })).toBeVisible();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      // the key begins a page of its own, behind at least one of text and questions
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(1);
    });
  });
}
