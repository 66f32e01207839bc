import { readFileSync } from 'node:fs';
import {
  LOCALES,
  MESSAGES,
  answerSomehow,
  doesNotOverflow,
  expect,
  fitsWithLargeLetters,
  hasNoFaultFor,
  openFirstArticle,
  openFirstQuiz,
  settle,
  test,
  wordAt,
} from './support';

const LEARNT = readFileSync('tests/fixtures/progress/version-2.json', 'utf8');

/** Each page is looked at in both schemes and both languages; all four pairs would only take longer. */
const SCHEMES = { ar: 'light', en: 'dark' } as const;

for (const locale of LOCALES) {
  const { library, notFound, offline, progress, quiz, settings, texts, vocabulary, word } = MESSAGES[locale];

  test.describe(`${locale}, ${SCHEMES[locale]}`, () => {
    test.use({ colorScheme: SCHEMES[locale] });

    test('every page beside the reader and the quiz is accessible', async ({ page }) => {
      test.setTimeout(60_000);
      for (const [path, title] of [
        ['', library.title],
        ['/words', vocabulary.title],
        ['/texts', texts.title],
        ['/word', word.title],
        ['/progress', progress.title],
        ['/settings', settings.title],
        ['/offline', offline.title],
      ] as const) {
        await page.goto(`/${locale}${path}`);
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
        await hasNoFaultFor(page);
        await doesNotOverflow(page);
      }
    });

    test('the reader is accessible, with a gloss open too', async ({ page }) => {
      await openFirstArticle(page, locale);
      await page.getByText(MESSAGES[locale].reader.edits).click();
      await hasNoFaultFor(page);
      await doesNotOverflow(page);
      await wordAt(page, 0, 1).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await hasNoFaultFor(page);
    });

    test('the quiz is accessible at every type of question, its feedback and its result', async ({ page }) => {
      test.setTimeout(180_000);
      await openFirstQuiz(page, locale);
      const next = page.getByRole('button', { name: quiz.next });
      const finish = page.getByRole('button', { name: quiz.finish });
      const seen = new Set<string>();
      for (let asked = 0; asked < 30; asked++) {
        await answerSomehow(page);
        const type = await page.locator('form > p').first().innerText();
        const isNew = !seen.has(type);
        seen.add(type);
        if (isNew) await hasNoFaultFor(page);
        if (isNew) await fitsWithLargeLetters(page);
        await settle(page, locale);
        if (isNew) await hasNoFaultFor(page);
        if (isNew) await fitsWithLargeLetters(page);
        await doesNotOverflow(page);
        if (await finish.isVisible()) break;
        await next.click();
      }
      await finish.click();
      await expect(page.getByRole('table').first()).toBeVisible();
      await hasNoFaultFor(page);
      await fitsWithLargeLetters(page);
    });
  });

  for (const path of ['read/nothing', 'quiz/nothing', 'nowhere', 'a/b/c']) {
    test(`/${locale}/${path} is a 404 in that language`, async ({ page }) => {
      const response = await page.goto(`/${locale}/${path}`);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading')).toHaveText([notFound.title]);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await page.getByRole('link', { name: notFound.home }).click();
      await expect(page.getByRole('heading', { level: 1, name: library.title })).toBeVisible();
    });
  }
}

test('an unknown language is a 404 in both', async ({ page }) => {
  const response = await page.goto('/xx/read');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading')).toHaveText([MESSAGES.ar.notFound.title, MESSAGES.en.notFound.title]);
  await hasNoFaultFor(page);
});

test('the bare address is the Arabic library', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/ar$/);
});

test('the language switch stays on the page', async ({ page }) => {
  await openFirstArticle(page, 'ar');
  const path = new URL(page.url()).pathname;
  await page.getByRole('link', { name: MESSAGES.ar.site.otherLanguage }).click();
  await expect(page).toHaveURL(path.replace('/ar/', '/en/'));
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('the rooms of the house stand in one row on a phone, each large enough to be touched', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const locale of LOCALES) {
      await page.goto(`/${locale}`);
      await page.evaluate(() => document.fonts.ready);
      const links = page.getByRole('navigation', { name: MESSAGES[locale].site.navigation }).getByRole('list').first();
      const boxes = await Promise.all((await links.getByRole('link').all()).map((link) => link.boundingBox()));
      expect(boxes).toHaveLength(5);
      expect(new Set(boxes.map((box) => box?.y)).size, `${locale} at ${width}`).toBe(1);
      for (const box of boxes) expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  }
});

test('a narrow screen scrolls one way only, with letters of any size', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of LOCALES) {
    await openFirstArticle(page, locale);
    await doesNotOverflow(page);
    await fitsWithLargeLetters(page);
    await openFirstQuiz(page, locale);
    await doesNotOverflow(page);
    await page.evaluate((stored) => localStorage.setItem('fahm.progress', stored), LEARNT);
    const pages = ['', '/words', '/texts', '/word', '/progress', '/settings', '/offline', '/nowhere'];
    for (const path of [...pages, '/quiz/putin-kim-summit']) {
      await page.goto(`/${locale}${path}`);
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      await doesNotOverflow(page);
      await fitsWithLargeLetters(page);
    }
    await page.evaluate(() => localStorage.clear());
  }
});

test('nothing moves where the faces come late', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) Object.assign(window, { shift: (window as unknown as { shift: number }).shift + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of [
    '/ar',
    '/en',
    '/ar/read/putin-kim-summit',
    '/en/read/putin-kim-summit',
    '/ar/quiz/putin-kim-summit',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift), path).toBeLessThan(0.02);
  }
});

test('every page has a title, a description and a card for shared links of its own', async ({ page }) => {
  for (const locale of LOCALES) {
    const seen = new Set<string>();
    const paths = ['', '/words', '/texts', '/word', '/progress', '/settings', '/offline'];
    for (const path of [...paths, '/read/putin-kim-summit', '/quiz/putin-kim-summit']) {
      await page.goto(`/${locale}${path}`);
      const [title, description, shared] = await Promise.all([
        page.title(),
        page.locator('meta[name="description"]').getAttribute('content'),
        page.locator('meta[property="og:description"]').getAttribute('content'),
      ]);
      expect(shared).toBe(description);
      expect(seen).not.toContain(title);
      expect(seen).not.toContain(description);
      seen.add(title).add(description ?? title);
    }
  }
});

test('every page is sent with a policy that names its own scripts and allows no other', async ({ request }) => {
  for (const path of ['/ar', '/en/texts', '/ar/read/mine?text=a', '/nowhere']) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'( '(sha256|nonce)-[^']+')+;/);
    expect(policy).toContain("worker-src 'self'");
    expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test.describe('before any script runs', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES)
    test(`${locale}: the library, a text and the ways of its quiz stand in the page as it is sent`, async ({
      page,
    }) => {
      const { library, quiz, reader } = MESSAGES[locale];
      await page.goto(`/${locale}`);
      await expect(page.getByRole('heading', { level: 1, name: library.title })).toBeVisible();
      await page.goto(`/${locale}/read/putin-kim-summit`);
      await expect(page.getByRole('article', { name: reader.textLabel }).getByRole('paragraph').first()).toBeVisible();
      await page.goto(`/${locale}/quiz/putin-kim-summit`);
      await expect(page.getByText(quiz.practice.text)).toBeVisible();
      await expect(page.getByText(quiz.test.text)).toBeVisible();
    });
});

for (const locale of LOCALES)
  test(`${locale}: on a slow line the page that was left says that the next one is coming`, async ({ page }) => {
    await page.route(/_rsc=/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await route.continue();
    });
    await page.goto(`/${locale}/words`);
    await page.getByRole('link', { name: MESSAGES[locale].site.settings, exact: true }).first().click();
    await expect(page.getByText(MESSAGES[locale].loading.text)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: MESSAGES[locale].settings.title })).toBeVisible();
    await expect(page.getByText(MESSAGES[locale].loading.text)).toBeHidden();
  });

test.describe('under attack', () => {
  test.use({ expectedFaults: /Content Security Policy/ });

  test('a script that somebody slips into a page does not run', async ({ page }) => {
    await page.route('**/ar/settings', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</body>', '<script>window.slipped = true</script></body>');
      await route.fulfill({ response, body });
    });
    const refused = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
    await page.goto('/ar/settings');
    await refused;
    expect(await page.evaluate(() => 'slipped' in window)).toBe(false);
  });
});
