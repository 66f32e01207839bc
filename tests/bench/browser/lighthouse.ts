import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Not a dependency: it weighs 185 MB and only this script runs it. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>;
};

/** Prints Lighthouse's marks of a page, as a phone would see it. */
export const runLighthouse = (url: string, chromium: string | undefined): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fahm-lighthouse-'));
  const file = path.join(folder, 'report.json');
  const flags = [
    '--quiet',
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    `--only-categories=${CATEGORIES.join(',')}`,
    '--output=json',
    `--output-path=${file}`,
  ];
  const { status } = spawnSync('npx', ['-y', LIGHTHOUSE, url, ...flags], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...(chromium ? { CHROME_PATH: chromium } : {}) },
  });
  if (status === 0) {
    const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const marks = CATEGORIES.map((name) => `${name} ${Math.round(100 * (categories[name]?.score ?? 0))}`);
    const paint = audits['largest-contentful-paint']?.displayValue ?? '?';
    console.log(`  ${new URL(url).pathname.padEnd(28)} ${marks.join(', ')}; largest paint ${paint}`);
  }
  rmSync(folder, { recursive: true });
};
