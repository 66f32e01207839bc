import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Not a dependency: it weighs 185 MB and only this script runs it. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
};

/** Its marks of one page differ by some five points from run to run, on a quiet machine too. */
const RUNS = 5;

/** Prints Lighthouse's marks of a page, as a phone would see it: the middle one of five runs, with the least and most. */
export const runLighthouse = (url: string, chromium: string | undefined): void => {
  const reports = Array.from({ length: RUNS }, () => runOnce(url, chromium)).filter((one) => one !== undefined);
  const marks = CATEGORIES.map((name) => {
    const sorted = reports
      .map(({ categories }) => Math.round(100 * (categories[name]?.score ?? 0)))
      .sort((a, b) => a - b);
    return `${name} ${sorted[Math.floor(sorted.length / 2)]} (${sorted[0]} to ${sorted.at(-1)})`;
  });
  console.log(`  ${new URL(url).pathname.padEnd(28)} ${marks.join(', ')}`);
};

const runOnce = (url: string, chromium: string | undefined): Report | undefined => {
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
  const report = status === 0 ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  rmSync(folder, { recursive: true });
  return report;
};
