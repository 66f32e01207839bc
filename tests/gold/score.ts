import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articleIds, readArticle, shippedEngine } from '@/content/shelf';
import { annotate, annotateLine, type Token } from '@/lib/annotation';
import { foldSpelling, orderMarks } from '@/lib/orthography';

/** Accuracy that may not be lost without corrections, in per cent; raising one is part of the change that earns it. */
const FLOORS = { lemma: 97, pos: 97, segments: 98.5, gloss: 97 } as const;
const SENTENCE_FLOORS = { lemma: 96.5, pos: 96.5, segments: 99, gloss: 96.5 } as const;
type Measure = keyof typeof FLOORS;
const MEASURES = Object.keys(FLOORS) as Measure[];

type GoldRow = { readonly sentence: number; readonly token: number; readonly form: string } & Readonly<Record<Measure, string>>;

const readGold = (id: string): GoldRow[] => {
  const [header = '', ...rows] = readFileSync(path.join('tests/gold', `${id}.tsv`), 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return rows.map((row) => {
    const cells = Object.fromEntries(row.split('\t').map((cell, i) => [names[i] ?? '', cell]));
    return { sentence: Number(cells.sentence), token: Number(cells.token), form: cells.form ?? '', lemma: cells.lemma ?? '', pos: cells.pos ?? '', segments: cells.segments ?? '', gloss: cells.gloss ?? '' };
  });
};

/** One spelling of a vocalised lemma: order of marks, sukun and the vowels that long letters imply left out. */
const lemmaKey = (lemma: string): string =>
  orderMarks(lemma.normalize('NFC'))
    .replace(/[\u0652\u0640]/g, '')
    .replace(/\u064e?\u0670/g, '\u064e')
    .replace(/^[اٱ][\u064e-\u0650]?/, 'ا')
    .replace(/\u064e(?=[اىة])|\u0650(?=ي(?![\u064b-\u0651]))|\u064f(?=و(?![\u064b-\u0651]))/g, '')
    .replace(/[\u064b-\u0650]+$/, '');

const GROUPS: Readonly<Record<string, string>> = { AUX: 'VERB', SCONJ: 'function', CCONJ: 'function', PART: 'function', ADP: 'function', DET: 'function', PRON: 'function', ADV: 'function', X: 'PROPN' };
const group = (pos: string): string => GROUPS[pos] ?? pos;
const words = (gloss: string): Set<string> => new Set((gloss.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => word.replace(/(?:ing|ed|s|e)$/, '').slice(0, 5)));

/** Gold gives more than one lemma, parted by |, where good dictionaries differ (جَهْد|جُهْد). */
const isLemma = (token: Token, gold: GoldRow): boolean => gold.lemma.split('|').some((lemma) => lemmaKey(lemma) === lemmaKey(token.analysis?.lemma ?? ''));

const isRight: Readonly<Record<Measure, (token: Token, gold: GoldRow) => boolean>> = {
  lemma: (token, gold) => gold.pos === 'PROPN' ? token.analysis === undefined || token.analysis.pos === 'PROPN' || isLemma(token, gold) : isLemma(token, gold),
  pos: (token, gold) => group(token.analysis?.pos ?? 'PROPN') === group(gold.pos),
  segments: (token, gold) => foldSpelling(token.analysis?.segments.map(({ form }) => form).join('+') ?? token.form) === foldSpelling(gold.segments),
  gloss: (token, gold) => {
    if (!['NOUN', 'VERB', 'ADJ'].includes(gold.pos)) return true;
    const ours = words([token.analysis?.gloss ?? ''].join(' '));
    return [...words(gold.gloss)].some((word) => ours.has(word));
  },
};

/** The margin from which the question generators trust a reading. */
const SURE = 0.8;

type Scored = { readonly place: string; readonly token: Token; readonly gold: GoldRow };

const showMisses = process.argv.includes('--misses');
let failed = false;

/** Prints the share of right answers for every measure and holds it against its floor. */
const score = (label: string, scored: readonly Scored[], floors: Readonly<Record<Measure, number>>): void => {
  console.log(`${label}, ${scored.length} words:`);
  for (const measure of MEASURES) {
    const misses = scored.filter(({ token, gold }) => !isRight[measure](token, gold));
    const hits = scored.length - misses.length;
    const share = (100 * hits) / Math.max(1, scored.length);
    console.log(`  ${measure.padEnd(9)} ${share.toFixed(1)} % (${hits}/${scored.length}), floor ${floors[measure]}`);
    if (share < floors[measure]) failed = true;
    if (!showMisses) continue;
    for (const { place, token, gold } of misses) {
      const { analysis } = token;
      const ours = measure === 'segments' ? analysis?.segments.map(({ form }) => form).join('+') : analysis?.[measure];
      console.log(`${place} ${gold.form} ${measure}: ${gold[measure]}, not ${ours}  (${analysis?.lemma})`);
    }
  }
  const sure = scored.filter(({ token }) => token.margin >= SURE);
  const right = sure.filter(({ token, gold }) => isRight.lemma(token, gold) && isRight.pos(token, gold)).length;
  const share = (100 * sure.length) / Math.max(1, scored.length);
  console.log(`  of the ${share.toFixed(0)} % with a margin of ${SURE} or more, lemma and part of speech are right in ${((100 * right) / Math.max(1, sure.length)).toFixed(1)} %`);
};

/** The articles that have a table of truth beside them; our own levelled texts prove themselves by their marks. */
const GOLD_ARTICLES = articleIds().filter((id) => existsSync(path.join('tests/gold', `${id}.tsv`)));

const readArticles = (withCorrections: boolean): Scored[] =>
  GOLD_ARTICLES.flatMap((id) => {
    const { article, corrections } = readArticle(id);
    const { tokens, sentences } = annotate(shippedEngine(), article, withCorrections ? { corrections } : {});
    return readGold(id).map((gold) => align(id, tokens, sentences[gold.sentence - 1]?.from ?? -1, gold));
  });

/** Sentences of our own on other subjects, one a line: what was never looked at while the shipped articles were mended. */
const readSentences = (): Scored[] => {
  const lines = readFileSync(path.join('tests/gold', 'sentences.txt'), 'utf8').trimEnd().split('\n');
  const annotated = lines.map((line) => annotateLine(shippedEngine(), line).tokens);
  return readGold('sentences').map((gold) => align('sentences', annotated[gold.sentence - 1] ?? [], 0, gold));
};

const align = (name: string, tokens: readonly Token[], from: number, gold: GoldRow): Scored => {
  const place = `${name} ${gold.sentence}.${gold.token}`;
  const token = tokens[from + gold.token - 1];
  if (token?.form !== gold.form) throw new Error(`tests/gold: ${place} is «${token?.form}», not «${gold.form}»`);
  return { place, token, gold };
};

score('the shipped articles without corrections', readArticles(false), FLOORS);
score('the shipped articles with corrections', readArticles(true), { ...FLOORS, lemma: 100 });
score('sentences of our own', readSentences(), SENTENCE_FLOORS);
if (failed) process.exitCode = 1;
