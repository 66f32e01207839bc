import type { TokenKind } from './types';

/** A token before it is analyzed. */
export type RawToken = {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
};

const WORD =
  '[\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06ff\\ufb50-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc]';
const INSIDE =
  '[\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed\\u200b-\\u200f\\u2060\\ufeff]';
const DIGIT = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]';
const TOKEN = new RegExp(
  `(${INSIDE}*${WORD}(?:${WORD}|${INSIDE})*)|(${DIGIT}+(?:[.,\\u066b\\u066c]${DIGIT}+)*)|([\\p{L}\\p{M}]+)|[^\\s]`,
  'gu',
);

/**
 * Cuts a text into tokens at spaces and punctuation; clitics stay with their word, digits come away from letters (ب300 → ب, 300).
 * `text.slice(start, end) === form`, tokens never overlap and cover every character that is not white space.
 */
export const tokenize = (text: string): RawToken[] => {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [form, word, number, other] = match;
    const kind: TokenKind =
      word !== undefined ? 'word' : number !== undefined ? 'number' : other !== undefined ? 'other' : 'punctuation';
    tokens.push({ form, start: match.index, end: match.index + form.length, kind });
  }
  return tokens;
};
