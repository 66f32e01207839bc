import { type Analysis, type Segment, transliterate } from '@/lib/morphology';
import { normalizeWord, stripMarks } from '@/lib/orthography';
import { foldWord, type Gazetteer, matchName, printedWord } from './gazetteer';
import type { RawToken } from './tokenize';
import type { Entity, Token } from './types';

/** A word of a known name of several words: which word it is, and of what. */
export type NameWord = { readonly word: string; readonly english: string; readonly type: string };

/** The tokens that belong to known names of several words, by their place: `بيونغ` and `يانغ` of Pyongyang. */
export const knownNames = (gazetteer: Gazetteer, raw: readonly RawToken[]): ReadonlyMap<number, NameWord> => {
  const folded = raw.map(({ form }) => printedWord(gazetteer, form).folded);
  const found = new Map<number, NameWord>();
  for (let i = 0; i < raw.length; i += 1) {
    const match =
      raw[i]?.kind === 'word'
        ? (matchName(gazetteer.patterns, folded, i) ?? matchName(gazetteer.personal, folded, i))
        : undefined;
    if (!match) continue;
    match.words.forEach((word, k) => found.set(i + k, { word, english: match.english, type: match.type }));
    i += match.words.length - 1;
  }
  return found;
};

const PROCLITIC_JOBS: Readonly<Record<string, Segment>> = {
  و: { form: 'و', role: 'proclitic', job: 'and', gloss: 'and' },
  ف: { form: 'ف', role: 'proclitic', job: 'so', gloss: 'so; then' },
  ب: { form: 'ب', role: 'proclitic', job: 'preposition', gloss: 'with; by; in' },
  ل: { form: 'ل', role: 'proclitic', job: 'preposition', gloss: 'to; for' },
  ك: { form: 'ك', role: 'proclitic', job: 'preposition', gloss: 'like; as' },
};

/** What stands before the name in the printed word, as segments. */
const proclitics = (printed: string, name: string): Segment[] => {
  const rest = printed.length - name.length;
  return rest > 0 && rest <= 2 ? [...printed.slice(0, rest)].flatMap((letter) => PROCLITIC_JOBS[letter] ?? []) : [];
};

/** The analysis of a word inside a known name. */
export const nameAnalysis = (form: string, { word, english, type }: NameWord): Analysis => {
  const printed = stripMarks(normalizeWord(form));
  const before = proclitics(foldWord(printed), word);
  const stem = printed.slice(before.length);
  const hasArticle = stem.startsWith('ال') && stem.length > 4;
  const bare = hasArticle ? stem.slice(2) : stem;
  return {
    lemma: bare,
    pos: 'PROPN',
    features: {},
    segments: [
      ...before,
      ...(hasArticle ? [{ form: 'ال', role: 'article', job: 'article', gloss: 'the' } as const] : []),
      { form: bare, role: 'stem', job: 'stem' },
    ],
    vocalized: printed,
    gloss: english,
    source: 'name',
    semantic: type,
  };
};

/** An unknown word is shown as what it is: a guess, spelled in Latin letters in case it is a name. */
export const unknownAnalysis = (form: string): Analysis => {
  const printed = stripMarks(normalizeWord(form));
  return {
    lemma: printed,
    pos: 'X',
    features: {},
    segments: [{ form: printed, role: 'stem', job: 'stem' }],
    vocalized: printed,
    gloss: transliterate(printed),
    source: 'guess',
  };
};

const NAMED = new Set(['person', 'place', 'organization']);

/** Unknown words that stand in a recognized name are names, not guesses: بورميستروف after أوليج. */
export const recognizeNames = (tokens: readonly Token[], entities: readonly Entity[]): Token[] => {
  const out = [...tokens];
  let at = 0;
  for (const { start, end, type } of entities) {
    while (at < out.length && (out[at]?.end ?? 0) <= start) at += 1;
    for (let i = at; i < out.length && (out[i]?.start ?? end) < end; i += 1) {
      const token = out[i];
      if (!token?.analysis || token.analysis.source !== 'guess' || !NAMED.has(type)) continue;
      out[i] = { ...token, analysis: { ...token.analysis, pos: 'PROPN', source: 'name', semantic: type }, margin: 0.6 };
    }
  }
  return out;
};
