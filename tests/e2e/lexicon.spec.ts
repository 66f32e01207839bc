import { expect, test } from './support';

test('the lexicon is one text that travels compressed, in under 900 KB', async ({ page }) => {
  await page.goto('/ar');
  const { text, bytes } = await page.evaluate(async () => {
    const response = await fetch('/lexicon');
    const text = await response.text();
    const entry = performance.getEntriesByName(response.url).at(-1);
    return { text, bytes: entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0 };
  });
  expect(text).toMatch(/^# verbs\nroot\t/);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(900_000);
});
