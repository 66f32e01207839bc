import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readLexicon } from '@/content/lexicon-tables';
import { articleIds, readArticle } from '@/content/shelf';
import { annotate, annotateLine, type Engine, makeEngine } from '@/lib/annotation';
import { compileMorphology, readings } from '@/lib/morphology';
import { proposeQuestions } from '@/lib/questions';
import { firstLoad } from './first-load';

/** Prints what the engine and the pages cost. It asserts nothing: compare ratios on one machine, not numbers between machines. */

const timed = <T>(run: () => T): { readonly value: T; readonly ms: number } => {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
};

/** The middle one of several runs, in milliseconds. */
const medianMs = (run: () => unknown, runs = 5): number =>
  Array.from({ length: runs }, () => timed(run).ms).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;

const print = (label: string, value: string): void => console.log(`  ${label.padEnd(46)} ${value}`);
const inMs = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
const perSecond = (words: number, ms: number): string =>
  `${Math.round((1000 * words) / ms).toLocaleString('en')} words/s`;

/** Heap in use in MB; exact only where node runs with --expose-gc. */
const heapMb = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

const makeTables = (): Engine => {
  console.log('lexicon');
  const before = heapMb();
  const parsed = timed(readLexicon);
  print('parse', inMs(parsed.ms));
  const made = timed(() => makeEngine(parsed.value));
  print('compile', inMs(made.ms));
  print('heap', `${(heapMb() - before).toFixed(0)} MB${globalThis.gc ? '' : ' (about: garbage not collected)'}`);
  return made.value;
};

const WORD = /[\u0621-\u064a\u064b-\u0652\u0670]+/g;
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

const timeWords = (engine: Engine, text: string): void => {
  const words = wordsOf(text);
  const distinct = [...new Set(words)];
  console.log(`words: ${words.length} of the shipped articles, ${distinct.length} different`);
  // a morphology of its own, so that nothing has been looked up before
  const fresh = compileMorphology(engine.lexicon);
  const analyzeAll = (forms: readonly string[]): void => forms.forEach((form) => readings(fresh, form));
  print('analysis, each word for the first time', perSecond(distinct.length, timed(() => analyzeAll(distinct)).ms));
  print(
    'analysis, warm',
    perSecond(
      words.length,
      medianMs(() => analyzeAll(words)),
    ),
  );
  annotateLine(engine, text);
  print(
    'annotation, warm',
    perSecond(
      words.length,
      medianMs(() => annotateLine(engine, text)),
    ),
  );
};

const timeArticle = (engine: Engine, id: string): void => {
  const { article, ...editing } = readArticle(id);
  const annotated = annotate(engine, article, editing);
  console.log(`${id}: ${wordsOf(article.text).length} words`);
  print('annotate', inMs(medianMs(() => annotate(engine, article, editing))));
  const { questions, rejected } = proposeQuestions(engine, annotated);
  print(
    `propose ${questions.length} questions, reject ${rejected.length}`,
    inMs(medianMs(() => proposeQuestions(engine, annotated), 3)),
  );
};

/** A text of so many words: the articles' own, over and over. */
const textOfWords = (text: string, count: number): string => {
  const words = text.split(' ');
  return Array.from({ length: count }, (_, i) => words[i % words.length]).join(' ');
};

const showCurve = (engine: Engine, text: string): void => {
  console.log('annotation by length: cost of a word, 1 = at 1,000 words');
  let unit: number | undefined;
  for (const count of [1_000, 10_000, 100_000]) {
    const long = textOfWords(text, count);
    const perWord = medianMs(() => annotateLine(engine, long), count > 10_000 ? 1 : 3) / count;
    unit ??= perWord;
    print(
      `${count.toLocaleString('en')} words`,
      `× ${(perWord / unit).toFixed(2)} (${(1000 * perWord).toFixed(0)} µs a word)`,
    );
  }
};

const PAGES = path.join('.next', 'server', 'app');

/** First-load JavaScript of every page that was prerendered, gzipped. */
const showPages = (): void => {
  console.log('first-load JavaScript, gzipped');
  const files = existsSync(PAGES) ? readdirSync(PAGES, { recursive: true, encoding: 'utf8' }) : [];
  const pages = files.filter((name) => name.endsWith('.html')).map((name) => name.replace(/\.html$/, ''));
  if (pages.length === 0) print('no build', 'run npm run build first');
  for (const page of pages.sort()) print(`/${page}`, `${((firstLoad(page) ?? 0) / 1024).toFixed(1)} KiB`);
};

const engine = makeTables();
const text = articleIds()
  .map((id) => readArticle(id).article.text)
  .join('\n\n');
timeWords(engine, text);
for (const id of articleIds()) timeArticle(engine, id);
showCurve(engine, text);
showPages();
