import { chromium } from '@playwright/test';
import { articleIds } from '@/content/shelf';
import { findChromium } from '@/tests/support/chromium.mjs';
import { timeGloss } from './gloss';
import { runLighthouse } from './lighthouse';
import { timeOwnText } from './own-text';
import { startServer } from './server';

/**
 * Prints what the pages cost in Chromium, after `npm run build`; with `--lighthouse` its marks too. It asserts nothing:
 * run it on a machine that does nothing else.
 */
const found = findChromium();
const { url, stop } = await startServer();
const browser = await chromium.launch({ ...(found ? { executablePath: found } : {}), args: ['--no-sandbox'] });
try {
  for (const phone of [true, false]) await timeGloss(browser, url, { words: 2_000, slowdown: 4, phone });
  for (const slowdown of [1, 4]) await timeOwnText(browser, url, { words: 20_000, slowdown });
  if (process.argv.includes('--lighthouse')) {
    console.log('Lighthouse, mobile');
    const [article = ''] = articleIds();
    for (const locale of ['ar', 'en'])
      for (const page of ['', `/read/${article}`, `/quiz/${article}`]) runLighthouse(`${url}/${locale}${page}`, found);
  }
} finally {
  await browser.close();
  stop();
}
