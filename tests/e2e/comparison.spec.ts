import {
  LOCALES,
  MESSAGES,
  answerSomehow,
  doesNotOverflow,
  expect,
  hasNoFaultFor,
  openFirstQuiz,
  settle,
  test,
} from './support';

for (const locale of LOCALES) {
  const { compare, feedback, progress, quiz } = MESSAGES[locale];
  const link = new RegExp(`^${compare.link.split('<q>')[0]}`);

  test(`${locale}: from a quiz to the comparison, a question, its evidence under the title of its text`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await openFirstQuiz(page, locale);
    await page.getByRole('link', { name: link }).click();
    const texts = page.getByRole('navigation', { name: compare.texts });
    await expect(texts.getByRole('link')).toHaveCount(2);
    await hasNoFaultFor(page);

    await page.getByRole('button', { name: quiz.practice.start, exact: true }).click();
    await answerSomehow(page);
    await settle(page, locale);
    const evidence = page.getByRole('region', { name: feedback.evidence });
    await expect(evidence.locator('mark').first()).toBeVisible();
    const title = await evidence.getByRole('heading', { level: 4 }).first().innerText();
    expect(await texts.getByRole('link').allInnerTexts()).toContain(title);
    await hasNoFaultFor(page);
    await doesNotOverflow(page);

    const next = page.getByRole('button', { name: quiz.next });
    const finish = page.getByRole('button', { name: quiz.finish });
    for (let asked = 1; asked < 30; asked++) {
      await expect(next.or(finish)).toBeVisible();
      if (await finish.isVisible()) break;
      await next.click();
      await answerSomehow(page);
      await settle(page, locale);
    }
    await finish.click();
    await page.goto(`/${locale}/progress`);
    await expect(page.getByRole('heading', { name: progress.title, level: 1 })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: `«${title}»` })).toBeVisible();
  });
}
