/**
 * Sets up and passes all the tests on a fresh machine: node tests/run.mjs
 * Installs the packages, finds a Chromium and a PostgreSQL (or installs Debian's where it may), then runs every suite and sums up.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './support/chromium.mjs';
import { hasPostgres, POSTGRES_LINE } from './support/postgres.mjs';

process.env.NEXT_TELEMETRY_DISABLED = '1';

const run = (command, options = {}) => spawnSync(command, { shell: true, stdio: 'inherit', ...options }).status === 0;

const isRoot = process.getuid?.() === 0;
const hasApt = existsSync('/usr/bin/apt-get');
const CHROMIUM_LINE = 'apt-get update && apt-get install -y --no-install-recommends chromium';

const haveChromium = () => {
  if (findChromium()) return true;
  if (isRoot && hasApt) return run(CHROMIUM_LINE) && Boolean(findChromium());
  return false;
};

/** The classroom's tests run on both databases; without a PostgreSQL half of them is skipped, which is said at the end, not a failure. */
const lookForPostgres = () => {
  if (!hasPostgres() && isRoot && hasApt) run(POSTGRES_LINE);
  return true;
};

const STEPS = [
  ['packages', 'npm ci'],
  ['format', 'npm run -s format'],
  ['lint', 'npm run -s lint'],
  ['types', 'npm run -s types'],
  ['boundaries', 'npm run -s boundaries'],
  ['dead code', 'npm run -s deadcode'],
  ['postgresql', lookForPostgres],
  ['unit and component tests', 'npm run -s test'],
  ['gold', 'npm run -s gold'],
  ['build', 'npm run -s build'],
  ['sizes and times', 'npm run -s bench'],
  ['chromium', haveChromium],
  ['browser tests', 'npm run -s test:e2e'],
];
/** Without these the later steps say nothing. */
const NEEDED = new Set(['packages']);
const NEEDED_BY = { 'sizes and times': 'build', 'browser tests': 'build' };

const results = new Map();
for (const [name, step] of STEPS) {
  console.log(`\n== ${name}`);
  const isPossible = results.get(NEEDED_BY[name]) !== false && !(name === 'browser tests' && !results.get('chromium'));
  const passed = isPossible && (typeof step === 'string' ? run(step) : step());
  results.set(name, passed);
  if (!passed && NEEDED.has(name)) break;
}

if (results.get('chromium') === false) {
  const privileged = isRoot ? CHROMIUM_LINE : `sudo sh -c '${CHROMIUM_LINE}'`;
  console.log(`\nNo Chromium for the browser tests. Set CHROMIUM_PATH, or run:\n  ${privileged}`);
}

if (!hasPostgres()) {
  const privileged = isRoot ? POSTGRES_LINE : `sudo sh -c '${POSTGRES_LINE}'`;
  console.log(`\nSKIPPED: the classroom's tests on PostgreSQL, for there is none here. To have one:\n  ${privileged}`);
}

console.log();
for (const [name, passed] of results) console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`);
const failed = [...results.values()].filter((passed) => !passed).length;
console.log(`\n${results.size - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
