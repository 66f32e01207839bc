import type { Expression, Lexicon } from '@/lib/lexicon';
import { type Morphology, readings, vocalizeCandidate } from '@/lib/morphology';
import { marksAgree, stripMarks } from '@/lib/orthography';
import { foldWord } from './gazetteer';
import type { Reading } from './lattice';
import type { RawToken } from './tokenize';

/** An expression of the lexicon, ready to be found in a text. */
type Pattern = {
  readonly words: readonly string[];
  /** The words as the table marks them; a word without marks leaves its reading open. */
  readonly marked: readonly string[];
  /** The verb it begins with, by its lemma: ألقى القبض على is found in تلقي القبض على. */
  readonly verb?: string;
  readonly expression: Expression;
};

export type ExpressionTable = {
  /** By the first word as folded. */
  readonly byForm: ReadonlyMap<string, readonly Pattern[]>;
  /** By the lemma of the first word, where that is a verb. */
  readonly byVerb: ReadonlyMap<string, readonly Pattern[]>;
};

/** An expression found in a sentence: tokens `from` to `to`, half open. */
export type FoundExpression = { readonly from: number; readonly to: number; readonly pattern: Pattern };

const add = (table: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
  const others = table.get(key);
  if (others) others.push(pattern);
  else table.set(key, [pattern]);
};

/** Collects the lexicon's expressions by how they begin, the longest first. */
export const makeExpressions = (lexicon: Lexicon, morphology: Morphology): ExpressionTable => {
  const byForm = new Map<string, Pattern[]>();
  const byVerb = new Map<string, Pattern[]>();
  for (const expression of lexicon.expressions) {
    const marked = (expression.marked ?? expression.form).split(' ');
    const words = expression.form.split(' ').map(foldWord);
    const [first = ''] = words;
    const pattern = { words, marked, expression };
    add(byForm, first, pattern);
    if (expression.pos !== 'VERB') continue;
    const lemmas = new Set(
      readings(morphology, marked[0] ?? '')
        .filter(({ stem }) => stem.entry.pos === 'VERB' && stripMarks(stem.entry.lemma) === stripMarks(marked[0] ?? ''))
        .map(({ stem }) => stem.entry.lemma),
    );
    for (const verb of lemmas) add(byVerb, verb, { ...pattern, verb });
  }
  for (const table of [byForm, byVerb])
    for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byForm, byVerb };
};

const NONE: readonly Pattern[] = [];

/** The expressions in a sentence, left to right, the longest at every place; و and ف may stand before the first word. */
export const findExpressions = (
  { byForm, byVerb }: ExpressionTable,
  raw: readonly RawToken[],
  lattice: readonly (readonly Reading[])[],
): FoundExpression[] => {
  const folded = raw.map(({ kind, form }) => (kind === 'word' ? foldWord(form) : ''));
  const found: FoundExpression[] = [];
  const matches = ({ words }: Pattern, at: number): boolean =>
    words.every((word, k) => k === 0 || folded[at + k] === word);
  for (let at = 0; at < raw.length; at += 1) {
    const word = folded[at] ?? '';
    if (word === '') continue;
    let best: Pattern | undefined;
    const consider = (patterns: readonly Pattern[]): void => {
      for (const pattern of patterns)
        if (pattern.words.length > (best?.words.length ?? 0) && matches(pattern, at)) best = pattern;
    };
    consider(byForm.get(word) ?? NONE);
    if (/^[وف]/.test(word)) consider(byForm.get(word.slice(1)) ?? NONE);
    let last = '';
    for (const { pos, lemma } of lattice[at] ?? []) {
      if (pos !== 'VERB' || lemma === last) continue;
      consider(byVerb.get(lemma) ?? NONE);
      last = lemma;
    }
    if (!best) continue;
    found.push({ from: at, to: at + best.words.length, pattern: best });
    at += best.words.length - 1;
  }
  return found;
};

/** What it costs a reading that an expression says something else. */
const AGAINST = 4;

const agrees = ({ candidate, hasConjunction }: Reading, marked: string): boolean =>
  candidate !== undefined &&
  vocalizeCandidate(candidate).some((full) => {
    const isPlain = stripMarks(full).length === stripMarks(marked).length;
    return marksAgree(marked, isPlain || !hasConjunction ? full : full.replace(/^[وف]\u064e/, ''));
  });

/** Makes the readings dearer that do not fit the expressions found: in `لم يعُد` it is عاد, not عدّ. */
export const preferExpressions = (
  lattice: readonly (readonly Reading[])[],
  found: readonly FoundExpression[],
): readonly (readonly Reading[])[] => {
  const out = [...lattice];
  for (const { from, pattern } of found) {
    pattern.marked.forEach((marked, k) => {
      const verb = k === 0 ? pattern.verb : undefined;
      const isMarked = verb === undefined && marked !== stripMarks(marked);
      if (!verb && !isMarked) return;
      const here = out[from + k] ?? [];
      const fits = here.map((reading) => (verb ? reading.lemma === verb : agrees(reading, marked)));
      if (!fits.includes(true)) return;
      out[from + k] = here.map((reading, c) => (fits[c] ? reading : { ...reading, cost: reading.cost + AGAINST }));
    });
  }
  return out;
};
