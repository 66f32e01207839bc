import { MESSAGES, expect, openFirstArticle, test, textOf, wordAt } from './support';

test.beforeEach(async ({ page }) => openFirstArticle(page, 'ar'));

test('the keyboard reaches a gloss and comes back', async ({ page }) => {
  const article = textOf(page);
  for (let i = 0; i < 50 && !(await article.locator(':focus').count()); i++) await page.keyboard.press('Tab');
  await expect(wordAt(page, 0, 0)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(wordAt(page, 0, 1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(wordAt(page, 0, 1)).toBeFocused();
});

test('one Tab goes from paragraph to paragraph', async ({ page }) => {
  await wordAt(page, 0, 0).focus();
  await page.keyboard.press('Tab');
  await expect(wordAt(page, 1, 0)).toBeFocused();
});

test('a gloss stands within the screen and does not cover its word', async ({ page }) => {
  for (const [paragraph, word] of [
    [0, 0],
    [0, 5],
    [1, 3],
    [2, 8],
  ] as const) {
    const target = wordAt(page, paragraph, word);
    await target.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(async () => {
      const [box, at] = [await dialog.boundingBox(), await target.boundingBox()];
      if (!box || !at) throw new Error('not drawn');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      const isApart =
        at.y + at.height <= box.y + 1 ||
        box.y + box.height <= at.y + 1 ||
        at.x + at.width <= box.x + 1 ||
        box.x + box.width <= at.x + 1;
      expect(isApart).toBe(true);
    }).toPass({ timeout: 3000 });
    await page.keyboard.press('Escape');
  }
});

test('the text can be selected and copied whole', async ({ page }) => {
  const selected = await textOf(page).evaluate((article) => {
    const first = article.querySelector('[data-paragraph]');
    window.getSelection()?.selectAllChildren(first ?? article);
    return window.getSelection()?.toString();
  });
  expect(selected).toMatch(/^\S+( \S+){5,}/);
  expect(selected).toBe((await page.locator('[data-paragraph]').first().innerText()).replace(/\s*\n.*/, ''));
});

test('the reading face is there, and its letters are never set apart', async ({ page }) => {
  const style = await wordAt(page, 0, 0).evaluate((word) => {
    const { letterSpacing, fontFamily, display, lineHeight, fontSize } = getComputedStyle(word);
    return { letterSpacing, fontFamily, display, leading: parseFloat(lineHeight) / parseFloat(fontSize) };
  });
  expect(style).toMatchObject({ letterSpacing: 'normal', display: 'inline' });
  expect(style.fontFamily).toContain('readingArabic');
  expect(style.leading).toBeGreaterThanOrEqual(2.2);
  expect(await page.evaluate(() => document.fonts.check('26px readingArabic', 'نص'))).toBe(true);
});

test('settings are applied before the first paint', async ({ page }) => {
  await page.goto('/ar/settings');
  await page
    .getByRole('group', { name: MESSAGES.ar.settings.theme.label })
    .getByRole('radio', { name: MESSAGES.ar.settings.theme.dark })
    .check();
  await page
    .getByRole('group', { name: MESSAGES.ar.settings.textSize.label })
    .getByRole('radio', { name: MESSAGES.ar.settings.textSize.huge })
    .check();
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect.poll(background).toBe('rgb(23, 21, 18)');
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset.seenFirst = document.documentElement.dataset.theme ?? 'none';
    });
  });
  await page.goto('/ar');
  await expect(page.locator('html')).toHaveAttribute('data-seen-first', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'huge');
  expect(await background()).toBe('rgb(23, 21, 18)');
});
