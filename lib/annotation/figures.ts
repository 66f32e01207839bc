import { toWesternDigits } from '@/lib/orthography';
import type { NameSpan } from './name-span';
import { isWord, lemmaOf } from './token-views';
import type { Token } from './types';

/** Numbers, and dates made of numbers: `25 أبريل 2019`, `عام 1998`. */
export const numberOrDate = (tokens: readonly Token[], at: number): NameSpan | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const value = toWesternDigits(token.form);
  const year = /^(1[0-9]|20)\d\d$/.test(value);
  if (tokens[at + 1]?.analysis?.semantic === 'month') {
    let to = at + 2;
    const next = tokens[to];
    if (next?.kind === 'number' && /^\d{4}$/.test(toWesternDigits(next.form))) to += 1;
    const name = tokens
      .slice(at, to)
      .map(({ form }) => form)
      .join(' ');
    return { from: at, to, type: 'date', name };
  }
  if (year && ['عام', 'سنة'].includes(lemmaOf(tokens[at - 1])))
    return { from: at, to: at + 1, type: 'date', name: value };
  return { from: at, to: at + 1, type: 'number', name: value };
};

/** A nisba of a country or city: الروسي. */
export const nationality = (tokens: readonly Token[], at: number): NameSpan | undefined => {
  const token = tokens[at];
  if (!isWord(token) || token.analysis?.pos !== 'ADJ' || !/^[A-Z]/.test(token.analysis.gloss)) return undefined;
  return { from: at, to: at + 1, type: 'nationality', name: lemmaOf(token), english: token.analysis.gloss };
};
