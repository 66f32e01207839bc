import type { Page } from '@playwright/test';
import {
  LOCALES,
  MESSAGES,
  doesNotOverflow,
  expect,
  hasNoFaultFor,
  openFirstArticle,
  test,
  textOf,
  wordAt,
} from './support';

const MARK = /[\u064b-\u0652]/;

/** Sets one setting in the panel beside the text. */
const display = async (page: Page, locale: 'ar' | 'en', choice: string): Promise<void> => {
  await page.getByRole('button', { name: MESSAGES[locale].settings.display }).click();
  await page
    .getByRole('dialog', { name: MESSAGES[locale].settings.display })
    .getByRole('radio', { name: choice })
    .check();
  await page.keyboard.press('Escape');
};

/** Stands in for the voices of a device: each utterance is written down and lasts until the test ends it. */
const giveVoice = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const spoken: { text: string; rate: number; end: () => void }[] = [];
    const voice = { lang: 'ar-EG', name: 'test', localService: true };
    class Utterance extends EventTarget {
      voice = null;
      lang = '';
      rate = 1;
      constructor(readonly text: string) {
        super();
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      cancel: () => {},
      speak: (utterance: Utterance) =>
        spoken.push({
          text: utterance.text,
          rate: utterance.rate,
          end: () => utterance.dispatchEvent(new Event('end')),
        }),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'spoken', { value: spoken });
  });
};
const spokenTexts = (page: Page) =>
  page.evaluate(() => (window as unknown as { spoken: { text: string }[] }).spoken.map(({ text }) => text));
const endUtterance = (page: Page) =>
  page.evaluate(() => (window as unknown as { spoken: { end: () => void }[] }).spoken.at(-1)?.end());

for (const locale of LOCALES) {
  const { before, gloss, listen, report, settings, word } = MESSAGES[locale];

  test.describe(locale, () => {
    test.use({ colorScheme: locale === 'ar' ? 'light' : 'dark' });

    test('a word is saved, reported, and found on its own page', async ({ page }) => {
      await openFirstArticle(page, locale);
      await wordAt(page, 1, 2).click();
      const panel = page.getByRole('dialog');
      await panel.getByRole('button', { name: gloss.save }).click();
      await expect(panel.getByRole('button', { name: gloss.saved })).toBeVisible();
      await expect(wordAt(page, 1, 2)).toHaveClass(/learning/);

      await panel.getByRole('button', { name: report.open }).click();
      await panel.getByRole('radio', { name: report.faults.vowels }).check();
      await panel.getByRole('textbox').fill('ملاحظة');
      await hasNoFaultFor(page);
      await panel.getByRole('button', { name: report.keep }).click();
      await expect(panel.getByText(report.thanks)).toBeVisible();

      await panel.getByRole('link', { name: gloss.family }).click();
      await expect(page.getByRole('heading', { level: 1, name: word.title })).toBeVisible();
      await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible({ timeout: 20_000 });

      await page.goto(`/${locale}/settings`);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: MESSAGES[locale].data.exportReports }).click();
      const stream = await (await download).createReadStream();
      const file = (await stream.toArray()).join('');
      expect(JSON.parse(file)).toMatchObject([{ fault: 'vowels', comment: 'ملاحظة' }]);
    });

    test('vowel marks come where they are asked for, and stay over a reload', async ({ page }) => {
      await openFirstArticle(page, locale);
      const marked = () =>
        page.locator('[data-word]').evaluateAll((words) => words.map((one) => one.textContent ?? ''));
      const share = async () => {
        const words = await marked();
        return words.filter((one) => /[\u064b-\u0652]/.test(one)).length / words.length;
      };
      expect(await share()).toBeLessThan(0.1);
      await display(page, locale, settings.marks.ambiguous);
      const ambiguous = await share();
      expect(ambiguous).toBeGreaterThan(0.05);
      expect(ambiguous).toBeLessThan(0.5);
      await display(page, locale, settings.marks.all);
      expect(await share()).toBeGreaterThan(0.8);
      await page.reload();
      await expect.poll(share).toBeGreaterThan(0.8);
      const copied = await textOf(page).evaluate((article) => {
        window.getSelection()?.selectAllChildren(article.querySelector('[data-paragraph]') ?? article);
        return window.getSelection()?.toString() ?? '';
      });
      expect(copied).toMatch(MARK);
      expect(copied).not.toMatch(/\s{2,}\S/);

      await display(page, locale, settings.marks.tapped);
      const target = wordAt(page, 1, 1);
      expect(await target.innerText()).not.toMatch(MARK);
      await target.click();
      await expect(target).toHaveText(MARK);
    });

    test('reads sentence by sentence, by keyboard alone', async ({ page }) => {
      await giveVoice(page);
      await openFirstArticle(page, locale);
      await page.getByRole('button', { name: listen.start, exact: true }).focus();
      await page.keyboard.press('Enter');
      const lit = page.locator('[data-spoken]');
      await expect(lit.first()).toBeVisible();
      const [first] = await spokenTexts(page);
      expect(await lit.first().innerText()).toContain(first?.split(' ')[0] ?? '-');
      await endUtterance(page);
      await expect.poll(async () => (await spokenTexts(page)).length).toBe(2);

      const controls = page.getByRole('toolbar', { name: listen.controls });
      await controls.getByRole('button', { name: listen.next }).focus();
      await page.keyboard.press('Enter');
      await controls.getByRole('button', { name: listen.previous }).focus();
      await page.keyboard.press('Enter');
      const said = await spokenTexts(page);
      expect(said).toHaveLength(4);
      expect(said[3]).toBe(said[1]);
      expect(said[2]).not.toBe(said[1]);
      await hasNoFaultFor(page);
      await controls.getByRole('button', { name: listen.pause }).click();
      await endUtterance(page);
      expect(await spokenTexts(page)).toHaveLength(4);
      await controls.getByRole('button', { name: listen.stop }).click();
      await expect(lit).toHaveCount(0);
    });

    test('says where the device has no Arabic voice', async ({ page }) => {
      await openFirstArticle(page, locale);
      await page.getByRole('button', { name: listen.noVoiceShort }).click();
      await expect(page.getByText(listen.noVoice)).toBeVisible();
    });

    test('words to learn first are listed, and a known one counts', async ({ page, isMobile }) => {
      await openFirstArticle(page, locale);
      const section = page.getByRole('region', { name: before.title });
      if (isMobile) await section.getByRole('button', { expanded: false }).click();
      const items = section.getByRole('listitem');
      const count = await items.count();
      expect(count).toBeGreaterThanOrEqual(6);
      expect(count).toBeLessThanOrEqual(8);
      const share = await section.getByRole('paragraph').innerText();
      await items.first().getByRole('button').last().click();
      await expect(section.getByRole('paragraph')).not.toHaveText(share);
      await hasNoFaultFor(page);
    });

    test('the lexicon finds a word with its forms and a root with its family, by keyboard', async ({ page }) => {
      await page.goto(`/${locale}/word`);
      await hasNoFaultFor(page);
      await page.getByRole('searchbox').focus();
      await page.keyboard.insertText('يستقبلون');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('table').first()).toBeVisible({ timeout: 20_000 });
      await expect(page.getByRole('cell', { name: 'يَسْتَقْبِلُونَ', exact: true })).toBeVisible();
      await expect(page).toHaveURL(/#/);
      await hasNoFaultFor(page);
      await doesNotOverflow(page);

      await page.getByRole('searchbox').fill('ك ت ب');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('link', { name: 'كِتَاب', exact: true })).toBeVisible();
      await page.getByRole('searchbox').fill('ززززز');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('searchbox')).toHaveValue('ززززز');
      await expect(page.getByText(word.nothing.replace('{word}', 'ززززز'))).toBeVisible();
    });

    test('a lexicon that can’t be fetched is said, and the word is kept', async ({ page }) => {
      await page.route(/\/lexicon/, (route) => route.abort());
      await page.goto(`/${locale}/word#كتاب`);
      await expect(page.getByText(word.noLexicon)).toBeVisible({ timeout: 20_000 });
      await expect(page.getByRole('searchbox')).toHaveValue('كتاب');
      await page.unroute(/\/lexicon/);
      await page.getByRole('button', { name: word.retry }).click();
      await expect(page.getByRole('table').first()).toBeVisible({ timeout: 20_000 });
    });

    test('nothing is cut at 320 pixels or at twice the text size', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openFirstArticle(page, locale);
      const article = new URL(page.url()).pathname;
      for (const path of [article, `/${locale}`, `/${locale}/settings`, `/${locale}/word#كتب`]) {
        await page.goto(path);
        await doesNotOverflow(page);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      for (const path of [article, `/${locale}`, `/${locale}/settings`, `/${locale}/word`]) {
        await page.goto(path);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        await doesNotOverflow(page);
      }
      await page.goto(article);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await wordAt(page, 0, 1).click();
      const panel = await page.getByRole('dialog').boundingBox();
      expect(panel?.x).toBeGreaterThanOrEqual(0);
      expect((panel?.x ?? 0) + (panel?.width ?? 999)).toBeLessThanOrEqual(390);
    });
  });
}

test('the place in the text is kept over a reload and a visit elsewhere', async ({ page }) => {
  await openFirstArticle(page, 'ar');
  const article = page.url();
  const top = () => page.locator('[data-paragraph="4"]').evaluate((one) => Math.round(one.getBoundingClientRect().top));
  // the router scrolls a new page to its top, which may come after the test's own scrolling
  await expect(async () => {
    await page.locator('[data-paragraph="4"]').evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => localStorage.getItem('fahm.places'))).toContain('"paragraph":');
  }).toPass();
  const before = await top();
  await page.waitForTimeout(600);
  await page.goto('/ar/settings');
  await page.goto(article);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
  await page.evaluate(() => {
    document.documentElement.style.overflowAnchor = 'none';
    const late = document.createElement('div');
    late.style.blockSize = '300px';
    document.querySelector('main')?.before(late);
  });
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
});

test('the panel beside the text closes with Escape and gives the focus back', async ({ page }) => {
  await openFirstArticle(page, 'ar');
  const trigger = page.getByRole('button', { name: MESSAGES.ar.settings.display });
  await trigger.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: MESSAGES.ar.settings.display });
  await expect(panel).toBeFocused();
  await hasNoFaultFor(page);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(trigger).toBeFocused();
});

test('another place of the word is one press away', async ({ page }) => {
  await openFirstArticle(page, 'en');
  const words = await page.locator('[data-word]').all();
  for (const candidate of words.slice(0, 60)) {
    await candidate.click();
    const places = page.getByRole('dialog').getByText(/other places? in the text/);
    if ((await places.count()) === 0) continue;
    await places.click();
    const here = await candidate.getAttribute('data-word');
    await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
    const opened = page.locator('[data-word][aria-expanded="true"]');
    await expect(opened).toHaveCount(1);
    expect(await opened.getAttribute('data-word')).not.toBe(here);
    await expect(opened).toBeInViewport();
    return;
  }
  throw new Error('no word of the first sixty stands twice');
});

test('deleting everything leaves nothing of the reader behind', async ({ page }) => {
  await openFirstArticle(page, 'ar');
  await wordAt(page, 0, 1).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fahm.progress') ?? '')).toContain('lemma');
  await page.goto('/ar/settings');
  const { data } = MESSAGES.ar;
  await page.getByRole('button', { name: data.delete }).click();
  await page.getByRole('button', { name: data.deleteNow }).click();
  await expect(page.getByText(data.deleted)).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(kept).not.toContain('lemma');
});
