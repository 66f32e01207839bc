import AxeBuilder from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import ar from '../../content/messages/ar.json' with { type: 'json' };
import en from '../../content/messages/en.json' with { type: 'json' };

export const MESSAGES = { ar, en } as const;
export const LOCALES = ['ar', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Every test fails on a script error, a broken policy or a request that leaves the site. */
export const test = base.extend<{ quiet: void; expectedFaults: RegExp }>({
  /** What a test brings about on purpose; a 404 is always told on the console. */
  expectedFaults: [/status of 404/, { option: true }],
  quiet: [
    async ({ page, baseURL, expectedFaults }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !expectedFaults.test(message.text())) faults.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) faults.push(request.url());
      });
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** The text of the open article, in a page of either language. */
export const textOf = (page: Page): Locator =>
  page.getByRole('article', { name: new RegExp(`^(${ar.reader.textLabel}|${en.reader.textLabel})$`) });

/** The press article that the tests read: long, and with every kind of note and edit. */
const PRESS_TITLE = 'قمة «بوتين»';

/** Opens the first article of the press in the reader; the library begins with its easiest texts. */
export const openFirstArticle = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(`/${locale}`);
  await page.getByRole('link', { name: new RegExp(`^${MESSAGES[locale].library.read} ${PRESS_TITLE}`) }).click();
  await expect(textOf(page)).toBeVisible();
};

/** Starts a quiz on the same article. */
export const openFirstQuiz = async (
  page: Page,
  locale: Locale,
  mode: 'practice' | 'test' = 'practice',
): Promise<void> => {
  const { library, quiz } = MESSAGES[locale];
  await page.goto(`/${locale}`);
  await page.getByRole('link', { name: new RegExp(`^${library.quiz} ${PRESS_TITLE}`) }).click();
  await page.getByRole('button', { name: quiz[mode].start, exact: true }).click();
};

/** Gives some answer to the question that stands open, whatever its type. */
export const answerSomehow = async (page: Page): Promise<void> => {
  const form = page.locator('form');
  const radios = form.getByRole('radio');
  const text = form.getByRole('textbox');
  const lists = form.getByRole('combobox');
  await expect(form).toBeVisible();
  if (await radios.count()) await radios.first().check();
  if (await text.count()) await text.fill('جواب');
  for (const list of await lists.all()) await list.selectOption({ index: 1 });
};

/** Checks the answer given, and has the right one shown where it was wrong. */
export const settle = async (page: Page, locale: Locale): Promise<void> => {
  const { quiz } = MESSAGES[locale];
  await page.getByRole('button', { name: quiz.check, exact: true }).click();
  const show = page.getByRole('button', { name: quiz.showAnswer });
  const goOn = page.getByRole('button', { name: quiz.next }).or(page.getByRole('button', { name: quiz.finish }));
  await expect(show.or(goOn)).toBeVisible();
  if (await show.isVisible()) await show.click();
  await expect(goOn).toBeVisible();
};

export const hasNoFaultFor = async (page: Page): Promise<void> => {
  // a page made for the request may send its title last
  await expect(page).toHaveTitle(/./);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
};

export const doesNotOverflow = async (page: Page): Promise<void> => {
  // not window.innerWidth: on a phone it grows with what runs out of the page
  const { width } = page.viewportSize() ?? { width: 0 };
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: `${page.url()} at ${width}` })
    .toBeLessThanOrEqual(width);
};

/** The page scrolls one way only with letters twice as large, on a phone and on the narrowest one. */
export const fitsWithLargeLetters = async (page: Page): Promise<void> => {
  const before = page.viewportSize() ?? { width: 390, height: 844 };
  const enlarge = (size: string): Promise<void> =>
    page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
  await enlarge('200%');
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await doesNotOverflow(page);
  }
  await enlarge('');
  await page.setViewportSize(before);
};

/** Words of the text that can be opened: the element of a word, by its place. */
export const wordAt = (page: Page, paragraph: number, word: number): Locator =>
  page.locator(`[data-word="${paragraph}-${word}"]`);
