import type { Browser, Page } from '@playwright/test';
import ar from '@/content/messages/ar.json';
import { watchThreads } from './main-thread';
import { textOfWords } from './own-text';

const { texts } = ar;

type Measures = { readonly paints: readonly number[]; readonly shift: number };

/** From the press on a word to the next paint, as Chromium reports it (in steps of 8 ms), and what moved by itself. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { paints: [] as number[], shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'click') seen.paints.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      // Those just after a press count here too: nothing of the text may move under the finger.
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
  });

/** Opens glosses in a text of so many words: the time to the next paint, and the layout shift. */
export const timeGloss = async (
  browser: Browser,
  url: string,
  { words, slowdown, phone }: { readonly words: number; readonly slowdown: number; readonly phone: boolean },
): Promise<void> => {
  const viewport = phone ? { width: 390, height: 844 } : { width: 1280, height: 900 };
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
  await page.goto(`${url}/ar/texts`);
  await page.getByRole('textbox', { name: texts.sourceField, exact: true }).fill(textOfWords(words));
  await page.getByRole('button', { name: texts.prepare }).click();
  await page.getByRole('link', { name: new RegExp(`^${texts.read} `) }).click({ timeout: 120_000 });
  await page.locator('[data-word="3-1"]').waitFor({ timeout: 60_000 });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.locator('[data-word="1-1"]').scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
  const open = async (places: readonly string[]): Promise<void> => {
    for (const place of places) {
      await page.locator(`[data-word="${place}"]`).click({ position: { x: 4, y: 14 } });
      await page.waitForTimeout(800);
    }
  };
  await watch(page);
  await open(['1-1', '1-3', '1-5', '2-1', '2-2', '2-4', '1-2', '1-4', '2-3', '2-5']);
  // On a busy machine the clock says what the others took; the processor's time is the page's own.
  const { longest } = await watchThreads(browser, page, () => open(['1-1', '2-1', '1-3', '2-2', '1-5']));
  const { paints, shift } = await page.evaluate(() => (window as unknown as { seen: Measures }).seen);
  const sorted = paints.toSorted((a, b) => a - b);
  console.log(
    `open a gloss in ${words.toLocaleString('en')} words, ${phone ? 'phone' : 'desktop'}, ${slowdown} times slower: ` +
      `next paint after ${sorted[Math.floor(sorted.length / 2)] ?? 0} ms (median of ${sorted.length}; ` +
      `${sorted[0] ?? 0} to ${sorted.at(-1) ?? 0}), longest task ${Math.round(longest.processor)} ms of processor, ` +
      `layout shift ${shift.toFixed(3)}`,
  );
  await page.close();
};
