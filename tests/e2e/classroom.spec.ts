import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { answerSomehow, doesNotOverflow, expect, hasNoFaultFor, LOCALES, MESSAGES, test } from './support';
import type { Locale } from './support';

/* A class from its first day: a teacher assigns, three students answer on their phones, she sees what was understood. */

// The teacher is at her desk in every project; her students have the project's screens.
test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false });
const QUESTIONS = 4;
/** What only a key, its proof or its making is called; none of it may reach a browser before the settings allow it. */
const SECRETS = /\\?"(rationale|checks)\\?"\s*:|\\?"confidence\\?"\s*:\s*[\d.]/;
const SECRET_FIELDS = /"(key|rationale|evidence|confidence|rule|checks)":/;

type Options = { readonly keepsPages?: boolean };
type StudentPage = {
  readonly page: Page;
  readonly leaks: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** A student's device, and everything that the server sent to it. */
const aDevice = async (browser: Browser, { keepsPages = false }: Options = {}): Promise<StudentPage> => {
  const { viewport, isMobile, hasTouch } = test.info().project.use;
  const context = await browser.newContext({
    ...(viewport ? { viewport } : {}),
    isMobile: isMobile ?? false,
    hasTouch: hasTouch ?? false,
    baseURL: test.info().project.use.baseURL ?? '',
    serviceWorkers: keepsPages ? 'allow' : 'block',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => expect(error.message).toBe(''));
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

/** Whether the question that stands open has an answer. */
const isAnswered = async (page: Page): Promise<boolean> => {
  const form = page.locator('form');
  await expect(form).toBeVisible();
  if (await form.getByRole('radio').count()) return (await form.getByRole('radio', { checked: true }).count()) === 1;
  if (await form.getByRole('textbox').count()) return (await form.getByRole('textbox').inputValue()) !== '';
  const values = await form.getByRole('combobox').evaluateAll((lists) => lists.map((list) => (list as HTMLSelectElement).value)); // prettier-ignore
  // an ordering always shows an order
  return values.length === 0 || values.some((value) => value !== '');
};

/** How many attempts a browser keeps for a reload without a network. */
const keptAttempts = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('fahm-attempts');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const count = request.result.transaction('attempts').objectStore('attempts').count();
      count.onsuccess = () => resolve(count.result);
    };
  });

const article = async (): Promise<string> =>
  (await readFile('content/articles/putin-kim-summit/source.txt', 'utf8')).slice(0, 4000);

for (const locale of LOCALES) {
  const { join: student, quiz, teach, sheets } = MESSAGES[locale];

  test(`${locale}: from a teacher's sign-up to the printed sheet`, async ({ page, browser }) => {
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
      const phone = await aDevice(browser);
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
      // who comes to the bare door again finds the way to her own class
      await phone.page.goto(`/${locale}/join`);
      await phone.page.getByRole('link', { name: student.toTasks }).click();
      await expect(phone.page.getByRole('heading', { level: 1, name: student.tasks })).toBeVisible();
      await phone.close();
    });

    await test.step('another loses the network in the middle and reloads, and loses nothing else', async () => {
      const phone = await aDevice(browser, { keepsPages: true });
      await join(phone.page, locale, { link, name: 'يوسف عمر' });
      await answerSomehow(phone.page);
      await expect(phone.page.getByText(student.saving.onServer)).toBeVisible();
      await phone.page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
        timeout: 60_000,
      });
      await phone.page.context().setOffline(true);
      await phone.page.getByRole('button', { name: quiz.next, exact: true }).click();
      await answerSomehow(phone.page);
      await expect(phone.page.getByText(student.saving.offline)).toBeVisible();
      // kept on the device: the entries lie in the storage, one by one
      const waiting = (): Promise<number> =>
        phone.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('fahm-outbox/')).length);
      expect(await waiting()).toBeGreaterThan(0);

      await phone.page.reload();
      await expect(phone.page.getByText(student.offline)).toBeVisible();
      await hasNoFaultFor(phone.page);
      await doesNotOverflow(phone.page);
      // both answers are there: the one that the server has, and the one that it has not
      for (const place of [0, 1]) {
        if (place > 0) await phone.page.getByRole('button', { name: quiz.next, exact: true }).click();
        expect(await isAnswered(phone.page)).toBe(true);
      }
      expect(await phone.leaks()).toEqual([]);

      await phone.page.context().setOffline(false);
      await expect(phone.page.getByText(student.saving.onServer)).toBeVisible({ timeout: 40_000 });
      expect(await waiting()).toBe(0);
      // a reload with the network comes back to the answers as well
      await phone.page.reload();
      await expect(phone.page.locator('form')).toBeVisible();
      await expect(phone.page.getByText(student.offline)).toHaveCount(0);
      expect(await isAnswered(phone.page)).toBe(true);
      await answerRest(phone.page, locale, QUESTIONS);
      await expect(phone.page.getByText(student.allSaved)).toBeVisible();
      // nobody after him finds his page on the device
      expect(await phone.page.evaluate(keptAttempts)).toBe(0);
      await phone.close();
    });

    await test.step('a third comes without being on the roster', async () => {
      const phone = await aDevice(browser);
      await join(phone.page, locale, { link, name: 'نور =1+1' });
      await answerRest(phone.page, locale, QUESTIONS);
      await expect(phone.page.getByText(student.allSaved)).toBeVisible();
      await phone.close();
    });

    await test.step('a student of hers who opens another class’s link is told so, and joins it without losing anything', async () => {
      await page.goto(`/${locale}/teach`);
      await page.getByLabel(teach.className).fill('الصف الثامن');
      await page.getByRole('button', { name: teach.makeClass }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'الصف الثامن' })).toBeVisible();
      const other = (await page.getByText(/\/join\/[A-Z2-9]+$/).innerText()).match(/http\S+/)?.[0] ?? '';

      const phone = await aDevice(browser);
      await join(phone.page, locale, { link, name: 'هدى' });
      await answerSomehow(phone.page);
      await expect(phone.page.getByText(student.saving.onServer)).toBeVisible();
      await phone.page.goto(new URL(other).pathname);
      await expect(phone.page.getByRole('heading', { name: student.elsewhere.title })).toBeVisible();
      await expect(phone.page.getByRole('heading', { level: 1, name: 'الصف الثامن' })).toBeVisible();
      await hasNoFaultFor(phone.page);
      await doesNotOverflow(phone.page);
      await phone.page.getByLabel(student.name, { exact: true }).fill('هدى');
      await phone.page.getByLabel(student.pin, { exact: true }).fill('1973');
      await phone.page.getByRole('button', { name: student.enter, exact: true }).click();
      await expect(phone.page.getByText(student.noTasks)).toBeVisible();

      await phone.page.goto(new URL(link).pathname);
      await phone.page.getByText(student.returnToClass).click();
      await phone.page.getByLabel(student.name, { exact: true }).fill('هدى');
      await phone.page.getByLabel(student.pin, { exact: true }).fill('4821');
      await phone.page.getByRole('button', { name: student.enterAgain, exact: true }).click();
      // the door's own form has gone, and the quiz stands there
      await expect(phone.page.getByText(student.saving.onServer)).toBeVisible();
      await expect(phone.page.locator('form')).toBeVisible();
      expect(await isAnswered(phone.page)).toBe(true);
      await answerRest(phone.page, locale, QUESTIONS);
      await expect(phone.page.getByText(student.allSaved)).toBeVisible();
      await phone.close();

      const address = new URL(link).pathname.split('/').at(-1) ?? '';
      await page.goto(`/${locale}/teach/assignment/${address}/results`);
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
