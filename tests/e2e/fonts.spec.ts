import { expect, test, textOf } from './support';

test('the reading face and the interface’s own are taken by the browser, not refused', async ({ page }) => {
  await page.goto('/ar/read/library-bus');
  await expect(textOf(page)).toBeVisible();
  const refused = await page.evaluate(async () => {
    await document.fonts.ready;
    const faces = [...document.fonts].filter(
      ({ family, status }) => family !== 'device-naskh' && status !== 'unloaded',
    );
    return {
      asked: faces.length,
      failed: faces.filter(({ status }) => status === 'error').map(({ family }) => family),
    };
  });
  expect(refused.failed).toEqual([]);
  expect(refused.asked).toBeGreaterThanOrEqual(2);
});
