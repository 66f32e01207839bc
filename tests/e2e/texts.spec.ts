import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  LOCALES,
  MESSAGES,
  answerSomehow,
  doesNotOverflow,
  expect,
  hasNoFaultFor,
  settle,
  test,
  textOf,
  wordAt,
} from './support';
import type { Locale } from './support';

const NEWS = readFileSync('content/articles/putin-kim-summit/source.txt', 'utf8');
const VERSE = 'قفا نبك من ذكرى حبيب ومنزل\nبسقط اللوى بين الدخول فحومل\n'.repeat(4);

const open = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(`/${locale}/texts`);
  await expect(page.getByRole('heading', { level: 1, name: MESSAGES[locale].texts.title })).toBeVisible();
};
const fill = (page: Page, locale: Locale, source: string): Promise<void> =>
  page.getByRole('textbox', { name: MESSAGES[locale].texts.sourceField, exact: true }).fill(source);
const entry = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title });

/** Prepares a text under a title and waits until it is kept. */
const prepare = async (page: Page, locale: Locale, text: { title: string; source: string }): Promise<void> => {
  const { texts } = MESSAGES[locale];
  await open(page, locale);
  await page.getByRole('textbox', { name: texts.titleField }).fill(text.title);
  await fill(page, locale, text.source);
  await page.getByRole('button', { name: texts.prepare }).click();
  await expect(entry(page, text.title)).toBeVisible({ timeout: 30_000 });
};

/** Goes on to the end of the quiz, and answers nothing more. */
const finishWithoutAnswers = async (page: Page, locale: Locale): Promise<void> => {
  const { quiz, result } = MESSAGES[locale];
  const skip = page.getByRole('button', { name: quiz.skip });
  const goOn = page.getByRole('button', { name: quiz.next }).or(page.getByRole('button', { name: quiz.finish }));
  const title = page.getByRole('heading', { name: result.title });
  for (let asked = 0; asked < 30 && !(await title.isVisible()); asked++) {
    await expect(skip.or(goOn)).toBeVisible();
    if (await skip.isVisible()) await skip.click();
    await goOn.click();
  }
  await expect(title).toBeVisible();
};

for (const locale of LOCALES) {
  const { gloss, progress, quiz, reader, texts } = MESSAGES[locale];

  test(`${locale}: a pasted text is kept, read, looked up in, quizzed, renamed and deleted`, async ({ page }) => {
    test.setTimeout(90_000);
    await prepare(page, locale, { title: 'درس الأحد', source: NEWS });
    await expect(page.getByRole('status').filter({ hasText: texts.ready })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'درس الأحد' })).toBeFocused();
    await expect(page.getByRole('textbox', { name: texts.sourceField, exact: true })).toHaveValue('');

    await page.getByRole('link', { name: `${texts.read} درس الأحد` }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'درس الأحد' })).toBeVisible();
    await wordAt(page, 0, 1).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('button', { name: gloss.close }).click();

    await page.getByRole('link', { name: reader.toQuiz }).click();
    await page.getByRole('button', { name: quiz.practice.start, exact: true }).click();
    await answerSomehow(page);
    await settle(page, locale);
    const evidence = page.getByRole('region', { name: MESSAGES[locale].feedback.evidence });
    await evidence.getByRole('link').click();
    await expect(textOf(page).locator('mark').first()).toBeInViewport();
    await page.reload();
    await expect(textOf(page)).toBeVisible();

    // what was missed comes back from the progress, under the text's own title
    await page
      .getByRole('link', { name: reader.backToQuiz })
      .or(page.getByRole('link', { name: reader.toQuiz }))
      .first()
      .click();
    await finishWithoutAnswers(page, locale);
    await page.goto(`/${locale}/progress`);
    const mistakes = page.getByRole('region', { name: progress.mistakes });
    await expect(mistakes.getByText('درس الأحد').first()).toBeVisible();
    await mistakes.getByRole('link').click();
    await expect(page.getByRole('button', { name: quiz.review.start })).toBeVisible();

    await open(page, locale);
    await page.getByRole('button', { name: `${texts.rename} درس الأحد` }).click();
    await page.getByRole('textbox', { name: texts.titleField }).last().fill('درس الاثنين');
    await page.getByRole('button', { name: texts.saveTitle }).click();
    await expect(page.getByRole('heading', { name: 'درس الاثنين' })).toBeVisible();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `${texts.export} درس الاثنين` }).click();
    expect((await download).suggestedFilename()).toBe('درس الاثنين.txt');

    await page.getByRole('button', { name: `${texts.delete} درس الاثنين` }).click();
    await expect(page.getByRole('button', { name: texts.keep })).toBeFocused();
    await page.getByRole('button', { name: texts.deleteForGood }).click();
    await expect(page.getByText(texts.empty)).toBeVisible();
  });

  test(`${locale}: my texts are accessible and fit a narrow screen and large type`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: locale === 'ar' ? 'light' : 'dark' });
    await open(page, locale);
    await hasNoFaultFor(page);
    await prepare(page, locale, { title: 'أبيات', source: VERSE });
    await expect(page.getByText(texts.scarcity['verse-or-list'])).toBeVisible();
    await page.getByRole('button', { name: `${texts.delete} أبيات` }).click();
    await hasNoFaultFor(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await doesNotOverflow(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await doesNotOverflow(page);
  });

  test(`${locale}: what is no Arabic text is refused in plain words, and stays in the field`, async ({ page }) => {
    await open(page, locale);
    const alert = page.getByRole('alert').filter({ hasText: /\S/ });
    await page.getByRole('button', { name: texts.prepare }).click();
    await expect(alert).toHaveText(texts.problems.empty);
    await fill(page, locale, 'This is English.');
    await page.getByRole('button', { name: texts.prepare }).click();
    await expect(alert).toHaveText(texts.problems['no-arabic']);
    await page.reload();
    await expect(page.getByRole('textbox', { name: texts.sourceField, exact: true })).toHaveValue('This is English.');
  });

  test(`${locale}: the whole way by keyboard`, async ({ page }) => {
    await open(page, locale);
    await page.getByRole('textbox', { name: texts.titleField }).focus();
    await page.keyboard.type('خبر');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(NEWS);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: texts.prepare })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'خبر' })).toBeFocused({ timeout: 30_000 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'خبر' })).toBeVisible();
  });
}

const { texts } = MESSAGES.ar;

test('a text of more than two million characters is refused with its length', async ({ page }) => {
  await open(page, 'ar');
  await page.getByLabel(texts.file).setInputFiles({
    name: 'long.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('كلمة '.repeat(400_001)),
  });
  await expect(page.getByRole('region', { name: texts.held })).toBeVisible();
  await page.getByRole('button', { name: texts.prepare }).click();
  await expect(page.getByRole('alert').filter({ hasText: '٢٬٠٠٠٬٠٠٥' })).toBeVisible();
});

test('a cancelled preparation leaves the draft and keeps nothing', async ({ page }) => {
  await open(page, 'ar');
  await page.route('**/lexicon*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5000));
    await route.continue().catch(() => undefined);
  });
  await fill(page, 'ar', NEWS);
  await page.getByRole('button', { name: texts.prepare }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: texts.cancel }).click();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(page.getByRole('textbox', { name: texts.sourceField, exact: true })).toHaveValue(
    NEWS.replace(/\r/g, ''),
  );
  await expect(page.getByText(texts.empty)).toBeVisible();
});

test('a text that finds no room says so and is not lost', async ({ page }) => {
  await page.goto('/ar/texts');
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 20_000 });
  await fill(page, 'ar', NEWS);
  await page.getByRole('button', { name: texts.prepare }).click();
  await expect(page.getByRole('alert').filter({ hasText: texts.problems.full })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('textbox', { name: texts.sourceField, exact: true })).not.toHaveValue('');
});

test('a text leaves this machine in no request', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData()) sent.push(request.url());
    if (decodeURIComponent(request.url()).includes('بوتين')) sent.push(request.url());
  });
  await prepare(page, 'ar', { title: 'خبر', source: NEWS });
  expect(sent).toEqual([]);
});

test('a text of another version of Fahm is prepared again when it is opened', async ({ page }) => {
  await prepare(page, 'ar', { title: 'خبر قديم', source: NEWS });
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fahm-texts');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const objects = opening.result.transaction('texts', 'readwrite').objectStore('texts');
          const all = objects.getAllKeys();
          all.onsuccess = () => {
            for (const key of all.result) {
              if (String(key).startsWith('part:')) objects.delete(key);
              if (!String(key).startsWith('text:')) continue;
              const found = objects.get(key);
              found.onsuccess = () => objects.put({ ...found.result, version: 'older' }, key);
            }
          };
          objects.transaction.oncomplete = () => resolve();
        };
      }),
  );
  await page.getByRole('link', { name: `${texts.read} خبر قديم` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'خبر قديم' })).toBeVisible({ timeout: 30_000 });
  await expect(wordAt(page, 0, 1)).toBeVisible();
});

test('an address of no text says so and leads back', async ({ page }) => {
  await page.goto('/ar/read/mine?text=nothing');
  await expect(page.getByText(texts.missing)).toBeVisible();
  await page.getByRole('link', { name: texts.toTexts }).click();
  await expect(page.getByRole('heading', { level: 1, name: texts.title })).toBeVisible();
});

test('all texts are taken away and deleted from the settings', async ({ page }) => {
  const { data, texts } = MESSAGES.en;
  await prepare(page, 'en', { title: 'درس الأحد', source: NEWS });
  await page.goto('/en/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: data.exportTexts }).click();
  expect((await download).suggestedFilename()).toBe('fahm-texts.zip');
  await page.getByRole('button', { name: data.deleteTexts }).click();
  await page.getByRole('button', { name: data.deleteTextsNow }).click();
  await expect(page.getByText(data.textsDeleted)).toBeVisible();
  await open(page, 'en');
  await expect(page.getByText(texts.empty)).toBeVisible();
});
