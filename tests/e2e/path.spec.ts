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

for (const locale of LOCALES) {
  const { feedback, gloss, library, progress, quiz, reader, result, site } = MESSAGES[locale];

  test(`${locale}: read, look a word up, answer, see the evidence, reload, find the progress`, async ({ page }) => {
    await openFirstArticle(page, locale);
    await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');

    // A look-up by mouse, or by touch on a phone.
    await wordAt(page, 0, 1).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('button', { name: gloss.close }).click();
    await expect(page.getByRole('dialog')).toBeHidden();

    await page.getByRole('link', { name: reader.toQuiz }).click();
    await page.getByRole('button', { name: quiz.practice.start, exact: true }).click();

    // To the end, whatever the questions are; the first one shows its evidence in the article.
    const next = page.getByRole('button', { name: quiz.next });
    const finish = page.getByRole('button', { name: quiz.finish });
    await answerSomehow(page);
    await settle(page, locale);
    const evidence = page.getByRole('region', { name: feedback.evidence });
    await expect(evidence.locator('mark').first()).toBeVisible();
    const quoted = await evidence.locator('mark').first().innerText();
    await evidence.getByRole('link', { name: feedback.showInText }).click();
    const lit = textOf(page).locator('mark').first();
    await expect(lit).toBeInViewport();
    expect(quoted).toContain((await lit.innerText()).split(/\s/)[0]);
    await page.getByRole('link', { name: reader.backToQuiz }).click();

    for (let asked = 1; asked < 30; asked++) {
      await expect(next.or(finish)).toBeVisible();
      if (await finish.isVisible()) break;
      await next.click();
      await answerSomehow(page);
      await settle(page, locale);
    }
    await finish.click();
    await expect(page.getByRole('heading', { name: result.title })).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();

    await page.reload();
    await page.getByRole('link', { name: site.progress, exact: true }).click();
    await expect(page.getByRole('heading', { name: progress.attempts })).toBeVisible();
    await expect(page.getByRole('heading', { name: progress.calendar })).toBeVisible();
    await page.getByRole('link', { name: site.library, exact: true }).click();
    await expect(page.getByText(library.best.split(':')[0] ?? '')).toBeVisible();
  });
}

test('another quiz asks other questions, by another seed', async ({ page }) => {
  const { quiz, result } = MESSAGES.ar;
  const draft = () =>
    page.evaluate(() => {
      const { drafts } = JSON.parse(localStorage.getItem('fahm.progress') ?? '{}');
      const [first] = Object.values<{ seed: number; questionIds: string[] }>(drafts);
      return { seed: first?.seed ?? 0, ids: first?.questionIds ?? [] };
    });
  await openFirstQuiz(page, 'ar');
  const before = await draft();
  const finish = page.getByRole('button', { name: quiz.finish });
  for (let asked = 0; asked < 30 && !(await finish.isVisible()); asked++) {
    const next = page.getByRole('button', { name: quiz.next });
    if (await next.isVisible()) await next.click();
    await page.getByRole('button', { name: quiz.skip }).click();
    await expect(next.or(finish)).toBeVisible();
  }
  await finish.click();
  await page.getByRole('button', { name: result.again }).click();
  await expect(page.getByRole('button', { name: quiz.check, exact: true })).toBeVisible();
  const after = await draft();
  expect([before.seed, after.seed]).toEqual([1, 2]);
  expect(after.ids.filter((id) => before.ids.includes(id))).toEqual([]);
});
