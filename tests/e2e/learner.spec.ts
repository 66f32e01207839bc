import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
  LOCALES,
  MESSAGES,
  answerSomehow,
  doesNotOverflow,
  expect,
  hasNoFaultFor,
  openFirstArticle,
  openFirstQuiz,
  test,
  textOf,
  wordAt,
} from './support';

/* Long walks, one after another: a busy machine needs the time. */
test.describe.configure({ timeout: 60_000 });

/** Progress as a month of use leaves it; articles that ship, so that their titles are known. */
const aMonth = async (page: Page): Promise<void> => {
  await page.goto('/ar');
  const id =
    (
      await page
        .getByRole('link', { name: /^اختبر فهمك/ })
        .first()
        .getAttribute('href')
    )
      ?.split('/')
      .at(-1) ?? '';
  await page.evaluate((articleId) => {
    const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString();
    const answer = (n: number, skill: string, score: number) => ({
      questionId: `old-${n}`,
      skill,
      stem: 'أين يلتقي الزعيمان؟',
      grade: { kind: 'graded', score, feedback: score === 1 ? 'right' : 'wrong' },
      lookups: n % 3 === 0 ? ['زَعِيم'] : [],
      hints: 0,
      tries: 1,
      solved: score === 1,
    });
    const skills = ['detail', 'role', 'vocabulary'];
    const attempts = [30, 22, 15, 9, 4, 1].map((ago, i) => ({
      articleId,
      seed: i + 1,
      mode: i % 2 === 0 ? 'practice' : 'test',
      answers: Array.from({ length: 10 }, (_, n) => answer(10 * i + n, skills[n % 3] ?? 'detail', n < 3 + i ? 1 : 0)),
      startedAt: day(ago + 0.01),
      finishedAt: day(ago),
    }));
    const word = (lemma: string, form: string, vocalized: string, gloss: string, root: string, ago: number) => ({
      lemma,
      met: {
        gloss,
        sentence: `يلتقي ${form} بالرئيس الروسي في فلاديفوستوك.`,
        articleId,
        at: day(ago),
        form,
        vocalized,
        root,
      },
      lookups: [day(ago)],
      earlier: 0,
      saved: true,
      known: false,
      removed: false,
      markedAt: day(ago),
      reviews: ago > 10 ? [{ at: day(ago - 1), card: 'meaning', grade: 'vowelled' }] : [],
    });
    const words = [
      word('زَعِيم', 'الزعيم', 'الزَّعِيمُ', 'leader', 'زعم', 20),
      word('قِمَّة', 'القمة', 'الْقِمَّةُ', 'summit; peak', 'قمم', 12),
      word('وَفْد', 'الوفد', 'الْوَفْدُ', 'delegation', 'وفد', 3),
    ];
    localStorage.setItem(
      'fahm.progress',
      JSON.stringify({
        version: 2,
        since: '',
        attempts,
        drafts: {},
        words: Object.fromEntries(words.map((one) => [one.lemma, one])),
        reading: { [articleId]: { at: day(1), paragraph: 50 } },
      }),
    );
  }, id);
};

const stored = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('fahm.progress') ?? '{}'));

/** Tab by Tab to an element, as someone without a mouse goes. */
const tabTo = async (page: Page, role: 'button' | 'link' | 'radio', name: string): Promise<void> => {
  const target = page.getByRole(role, { name, exact: true }).first();
  await expect(target).toBeVisible();
  for (let i = 0; i < 80; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
};

const withLargeText = (page: Page): Promise<void> =>
  page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));

for (const locale of LOCALES) {
  const { backup, data, gloss, progress, quiz, reader, result, vocabulary } = MESSAGES[locale];

  test(`${locale}: practice by keyboard alone, with a hint, another try and the answer`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await openFirstQuiz(page, locale);
    await tabTo(page, 'button', quiz.hint);
    await page.keyboard.press('Enter');
    await expect(page.getByText(quiz.hintParagraph)).toBeVisible();
    await expect(page.locator('[data-paragraph]')).toHaveCount(1);
    await tabTo(page, 'button', quiz.nextHint);
    await page.keyboard.press('Enter');
    await expect(textOf(page).locator('mark').first()).toBeVisible();

    for (let asked = 0; asked < 30; asked++) {
      const goOn = page.getByRole('button', { name: quiz.next }).or(page.getByRole('button', { name: quiz.finish }));
      await tabTo(page, 'button', quiz.skip);
      await page.keyboard.press('Enter');
      await expect(goOn).toBeFocused();
      const isLast = await page.getByRole('button', { name: quiz.finish }).isVisible();
      await page.keyboard.press('Enter');
      if (isLast) break;
    }
    await expect(page.getByRole('heading', { name: result.title })).toBeFocused();
    await expect(page.getByRole('link', { name: result.rereadHere }).first()).toBeVisible();
  });

  test(`${locale}: a wrong answer may be tried again until it is right`, async ({ page }) => {
    await openFirstQuiz(page, locale);
    // The first question with radio buttons: one of its options is right, each other can be tried once.
    while ((await page.locator('form').getByRole('radio').count()) === 0) {
      await page.getByRole('button', { name: quiz.skip }).click();
      await page.getByRole('button', { name: quiz.next }).click();
    }
    const radios = page.locator('form').getByRole('radio');
    const goOn = page.getByRole('button', { name: quiz.next }).or(page.getByRole('button', { name: quiz.finish }));
    for (let i = 0; i < (await radios.count()); i++) {
      await radios.nth(i).check();
      await page.locator('form button[type=submit]').click();
      await expect(goOn.or(page.getByText(MESSAGES[locale].feedback.tryAgain))).toBeVisible();
      if (await goOn.isVisible()) break;
      await expect(radios.nth(i)).toBeDisabled();
    }
    await expect(goOn).toBeVisible();
    await expect(page.getByRole('region', { name: MESSAGES[locale].feedback.evidence })).toBeVisible();
  });

  test(`${locale}: a test locks the glosses, says nothing until it is handed in, and survives a reload`, async ({
    page,
  }) => {
    await openFirstQuiz(page, locale, 'test');
    if (await page.getByRole('button', { name: quiz.showText }).isVisible()) {
      await page.getByRole('button', { name: quiz.showText }).click();
    }
    await expect(page.getByText(reader.locked)).toBeVisible();
    await wordAt(page, 0, 1).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await answerSomehow(page);
    await page.getByRole('button', { name: quiz.next }).click();
    const position = page.getByRole('heading', { level: 2 });
    const before = await position.innerText();
    await page.reload();
    // until the script runs the page shows its two ways
    await expect(page.getByRole('heading', { level: 2, name: before })).toBeVisible();
    await page.getByRole('list').last().getByRole('button').last().click();
    await page.getByRole('button', { name: quiz.handIn, exact: true }).click();
    await page.getByRole('button', { name: quiz.handInAnyway }).click();
    await expect(page.getByRole('heading', { name: result.title })).toBeVisible();
    await page.getByText(result.why).first().click();
    await hasNoFaultFor(page);
    await page.getByRole('button', { name: /(راجع|Review)/ }).click();
    await expect(page.getByRole('button', { name: quiz.check, exact: true })).toBeVisible();
    expect(Object.values<{ mode: string }>((await stored(page)).drafts)[0]?.mode).toBe('review');
  });

  test(`${locale}: a word looked up is learnt, reviewed and found again`, async ({ page }) => {
    await openFirstArticle(page, locale);
    await wordAt(page, 0, 1).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('button', { name: gloss.close }).click();
    await page.getByRole('link', { name: MESSAGES[locale].site.myWords, exact: true }).click();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
    await expect(page.getByRole('listitem').locator('mark')).toHaveCount(1);
    await page.getByRole('button', { name: new RegExp(`^${vocabulary.learn}\\s*«`) }).click();

    await tabTo(page, 'button', vocabulary.start);
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', vocabulary.show);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: vocabulary.answer })).toBeFocused();
    await hasNoFaultFor(page);
    await tabTo(page, 'button', vocabulary.grades.good);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: vocabulary.ended })).toBeFocused();
    await page.getByRole('button', { name: vocabulary.toList }).click();
    await page.reload();
    await expect(page.getByText(vocabulary.nextDue.split('{')[0]?.trim() ?? '')).toBeVisible();
  });

  test(`${locale}: words leave as a table for Excel and as notes for Anki`, async ({ page }) => {
    await aMonth(page);
    await page.goto(`/${locale}/words`);
    for (const [name, extension, start] of [
      [vocabulary.exportCsv, 'csv', '\uFEFFlemma,gloss'],
      [vocabulary.exportAnki, 'txt', '#separator:tab'],
    ] as const) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`^fahm-words-.*\\.${extension}$`));
      const text = await readFile(await file.path(), 'utf8');
      expect(text.startsWith(start)).toBe(true);
      expect(text).toContain('زَعِيم');
    }
  });

  test(`${locale}: a backup brings everything back after it was deleted`, async ({ page }) => {
    await aMonth(page);
    await page.goto(`/${locale}/settings`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: backup.save }).click(),
    ]);
    const path = await file.path();
    const before = await stored(page);

    await page.getByRole('button', { name: data.delete, exact: true }).click();
    await page.getByRole('button', { name: data.deleteNow }).click();
    await expect(page.getByText(data.deleted)).toBeVisible();
    expect(await stored(page)).toMatchObject({ attempts: [], words: {}, reading: {} });

    await page.getByLabel(backup.file).setInputFiles(path);
    await expect(page.getByRole('table')).toBeVisible();
    await hasNoFaultFor(page);
    await page.getByRole('button', { name: backup.do.merge }).click();
    await expect(page.getByText(backup.restored)).toBeVisible();
    const after = await stored(page);
    expect({ ...after, since: '' }).toEqual(before);
    await page.goto(`/${locale}/progress`);
    await expect(page.getByRole('region', { name: progress.accuracy }).getByRole('img')).toBeVisible();
  });

  test(`${locale}: full pages are accessible, fit a narrow screen, and fit at twice the text size`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await aMonth(page);
    for (const path of ['words', 'progress', 'settings']) {
      await page.goto(`/${locale}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const fold of await page.locator('summary').all()) await fold.click();
      await hasNoFaultFor(page);
      await doesNotOverflow(page);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}`);
    await page
      .getByRole('link', { name: new RegExp(`^${MESSAGES[locale].library.quiz} `) })
      .first()
      .click();
    await page.getByRole('button', { name: quiz.practice.again, exact: true }).click();
    await page.getByRole('button', { name: quiz.showText }).click();
    await doesNotOverflow(page);
    for (const path of ['words', 'progress', 'settings']) {
      await page.goto(`/${locale}/${path}`);
      for (const fold of await page.locator('summary').all()) await fold.click();
      await doesNotOverflow(page);
    }
    await page.setViewportSize({ width: 640, height: 900 });
    for (const path of ['words', 'progress', 'settings']) {
      await page.goto(`/${locale}/${path}`);
      await withLargeText(page);
      await doesNotOverflow(page);
    }
  });
}
