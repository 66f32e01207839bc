import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import ar from '@/content/messages/ar.json';
import { articleIds, readArticle } from '@/content/shelf';
import { type Threads, watchThreads } from './main-thread';

const { texts } = ar;

/** The shipped articles over and over, paragraph by paragraph, to so many words. */
export const textOfWords = (count: number): string => {
  const paragraphs = articleIds().flatMap((id) => readArticle(id).article.text.split('\n\n'));
  const chosen: string[] = [];
  for (let i = 0, words = 0; words < count; i += 1) {
    const paragraph = paragraphs[i % paragraphs.length] ?? '';
    chosen.push(paragraph);
    words += paragraph.split(/\s+/).length;
  }
  return chosen.join('\n\n');
};

const inMs = (ms: number): string => `${Math.round(ms)} ms`;

/**
 * A learner's own text of so many words: what the worker takes for it, and the longest task on the page's main thread
 * while it works, while the text opens and while it is scrolled through. What Playwright does in the page counts as the
 * page's own: it is given a file by its path (bytes would be decoded there, 100 ms of them), and asks by plain selectors.
 */
export const timeOwnText = async (
  browser: Browser,
  url: string,
  { words, slowdown }: { readonly words: number; readonly slowdown: number },
): Promise<void> => {
  console.log(`own text of ${words.toLocaleString('en')} words, main thread ${slowdown} times slower`);
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const client = await page.context().newCDPSession(page);
  await page.goto(`${url}/ar/texts`);
  await page.getByLabel(texts.file).waitFor({ state: 'attached' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const print = (label: string, { clock, longest, worker }: Threads): void =>
    console.log(
      `  ${label.padEnd(26)} ${inMs(clock).padStart(8)}, worker ${inMs(worker).padStart(7)}, longest task ` +
        `${inMs(longest.processor)} of processor (${inMs(longest.clock)} by the clock)`,
    );

  const folder = mkdtempSync(path.join(tmpdir(), 'fahm-bench-'));
  const file = path.join(folder, 'long.txt');
  writeFileSync(file, textOfWords(words));
  const appears = async (selector: string, timeout: number): Promise<void> => {
    await page.waitForFunction((wanted) => document.querySelector(wanted) !== null, selector, {
      timeout,
      polling: 250,
    });
  };
  print(
    'take the file',
    await watchThreads(browser, page, async () => {
      await page.locator('input[type=file]').setInputFiles(file);
      await appears(`section[aria-label="${texts.held}"]`, 30_000);
    }),
  );
  print(
    'prepare it in the worker',
    await watchThreads(browser, page, async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('form [type=submit]')?.click());
      await appears('main article', 300_000);
    }),
  );
  print(
    'open it',
    await watchThreads(browser, page, async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('a[href*="/read/mine"]')?.click());
      await appears('[data-paragraph="3"]', 120_000);
      // until the words of the last paragraph are there
      await appears('.reading > :last-child > :last-child [data-word]', 120_000);
      await page.waitForTimeout(500);
    }),
  );
  print(
    'scroll through it',
    await watchThreads(browser, page, async () => {
      // A flick of the thumb: a screen at a time.
      for (let i = 0; i < 20; i += 1) {
        await page.mouse.wheel(0, 800);
        await page.waitForTimeout(100);
      }
    }),
  );
  await page.close();
  rmSync(folder, { recursive: true });
};
