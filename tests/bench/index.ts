import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { lexiconTables, readLexicon } from '@/content/lexicon-tables';
import { articleIds, readArticle } from '@/content/shelf';
import { annotate, annotateLine, type Engine, makeEngine } from '@/lib/annotation';
import type { Article } from '@/lib/articles';
import { type Lexicon, makeLexiconFile } from '@/lib/lexicon';
import { readings } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { proposeQuestions, selectQuiz } from '@/lib/questions';
import { firstLoad } from './first-load';

/**
 * Prints what the engine and the pages cost. It asserts nothing: compare ratios on one machine, not numbers between machines.
 * Times are the processor's, not the clock's, so that other work on the machine counts little; those of Node's helpers
 * (garbage, compilation) are in them.
 */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const timed = <T>(run: () => T): { readonly value: T; readonly ms: number } => {
  const start = cpuMs();
  const value = run();
  return { value, ms: cpuMs() - start };
};

/** The middle one of several runs, in milliseconds. */
const medianMs = (run: () => unknown, runs = 5): number =>
  Array.from({ length: runs }, () => timed(run).ms).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;

const print = (label: string, value: string): void => console.log(`  ${label.padEnd(46)} ${value}`);
const inMs = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
const perSecond = (words: number, ms: number): string =>
  `${Math.round((1000 * words) / ms).toLocaleString('en')} words/s`;

const inKb = (bytes: Uint8Array): string => `${Math.round(bytes.length / 1000).toLocaleString('en')} KB`;

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
  const file = Buffer.from(makeLexiconFile(lexiconTables()));
  print('file a browser fetches', inKb(file));
  print('as it travels, gzip', inKb(gzipSync(file)));
  print('as it travels, brotli', inKb(brotliCompressSync(file)));
  return made.value;
};

const WORD = /[\u0621-\u064a\u064b-\u0652\u0670]+/g;
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

const timeWords = (lexicon: Lexicon, text: string): void => {
  const words = wordsOf(text);
  const distinct = [...new Set(words)];
  console.log(`words: ${words.length} of the shipped articles, ${distinct.length} different`);
  // an engine of its own, so that nothing has been looked up before
  const fresh = makeEngine(lexicon);
  const analyzeAll = (forms: readonly string[]): void => forms.forEach((form) => readings(fresh.morphology, form));
  print('analysis, each word for the first time', perSecond(distinct.length, timed(() => analyzeAll(distinct)).ms));
  print('annotation, text for the first time', perSecond(words.length, timed(() => annotateLine(fresh, text)).ms));
};

const timeArticle = (engine: Engine, id: string): void => {
  const { article, ...editing } = readArticle(id);
  const annotated = annotate(engine, article, editing);
  console.log(`${id}: ${wordsOf(article.text).length} words`);
  print('annotate', inMs(medianMs(() => annotate(engine, article, editing))));
  const { questions, rejected } = proposeQuestions(engine, annotated);
  print(
    `propose ${questions.length} questions, reject ${rejected.length}`,
    inMs(medianMs(() => proposeQuestions(engine, annotated), 5)),
  );
  print('choose a quiz', inMs(medianMs(() => selectQuiz({ articleId: id, questions, seed: 1 }))));
};

/** The articles' words over and over, so many; every fourth is one of the lexicon's in turn, since no real text repeats itself. */
const textOfWords = (text: string, lemmas: readonly string[], count: number): string => {
  const words = text.split(' ');
  return Array.from({ length: count }, (_, i) =>
    i % 4 === 3 ? lemmas[((i - 3) / 4) % lemmas.length] : words[i % words.length],
  ).join(' ');
};

/** The article from its beginning, again and again, cut after so many words. */
const articleOfWords = (article: Article, count: number): Article => {
  const words = article.text.split(' ');
  const text = Array.from({ length: count }, (_, i) => words[i % words.length]).join(' ');
  return { ...article, text, headings: [], edits: [], notes: [] };
};

/** What one word costs at each size, against the smallest: 1 everywhere is linear. `measure` returns milliseconds. */
const showCurve = (label: string, sizes: readonly number[], measure: (words: number) => number): void => {
  console.log(`${label}: cost of a word by length of the text`);
  let unit: number | undefined;
  for (const words of sizes) {
    const perWord = measure(words) / words;
    unit ??= perWord;
    const speed = perWord < 0.1 ? `, ${perSecond(1, perWord)}` : '';
    print(
      `${words.toLocaleString('en')} words`,
      `\u00d7 ${(perWord / unit).toFixed(2)} (${(1000 * perWord).toFixed(1)} µs a word${speed})`,
    );
  }
};

const TEXT_SIZES = [1_000, 10_000, 100_000, 1_000_000];
const QUIZ_SIZES = [500, 2_000, 5_000, 20_000];

/** Small texts are timed more often: there one collection of garbage would decide. */
const runsFor = (words: number): number => (words <= 1_000 ? 21 : words <= 10_000 ? 7 : words <= 100_000 ? 3 : 1);

const showCurves = (engine: Engine, text: string, article: Article): void => {
  const lemmas = engine.lexicon.nouns.map(({ lemma }) => stripMarks(lemma));
  const texts = new Map(TEXT_SIZES.map((words) => [words, textOfWords(text, lemmas, words)]));
  const textOf = (words: number): string => texts.get(words) ?? '';
  annotateLine(engine, textOf(10_000));
  showCurve('analysis alone', TEXT_SIZES, (count) => {
    const words = wordsOf(textOf(count));
    return medianMs(() => words.forEach((word) => readings(engine.morphology, word)), runsFor(count));
  });
  showCurve('annotation', TEXT_SIZES, (count) => medianMs(() => annotateLine(engine, textOf(count)), runsFor(count)));
  showCurve('propose and choose a quiz', QUIZ_SIZES, (count) => {
    const annotated = annotate(engine, articleOfWords(article, count));
    const ms = medianMs(
      () => {
        const { questions } = proposeQuestions(engine, annotated);
        selectQuiz({ articleId: article.id, questions, seed: 1 });
      },
      count <= 2_000 ? 5 : 1,
    );
    if (count === QUIZ_SIZES[0]) print(`a text of ${count} words`, inMs(ms));
    return ms;
  });
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
const articles = articleIds().map((id) => readArticle(id).article);
const text = articles.map((article) => article.text).join('\n\n');
timeWords(engine.lexicon, text);
for (const { id } of articles) timeArticle(engine, id);
if (articles[0]) showCurves(engine, text, articles[0]);
showPages();
