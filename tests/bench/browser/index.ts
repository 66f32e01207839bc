import { chromium } from '@playwright/test';
import { findChromium } from '@/tests/support/chromium.mjs';
import { timeOwnText } from './own-text';
import { startServer } from './server';

/** Prints what the pages cost in Chromium, after `npm run build`. It asserts nothing. */
const found = findChromium();
const { url, stop } = await startServer();
const browser = await chromium.launch({ ...(found ? { executablePath: found } : {}), args: ['--no-sandbox'] });
try {
  for (const slowdown of [1, 4]) await timeOwnText(browser, url, { words: 20_000, slowdown });
} finally {
  await browser.close();
  stop();
}
