import { stripMarks } from '@/lib/orthography';
import type { QuestionContext } from './context';
import type { TargetWord } from './lexical-choice';

/**
 * Whether a word says by itself what its definition says: a singular noun or a sound plural, no part of an expression (دفعة واحدة) or of a term
 * (الحبل الشوكي), not called so in quotation marks. A broken plural may be another word's: أعتاب is of عتبة, not of عتاب.
 */
export const standsForItself = ({ tokens, isQuoted }: QuestionContext, { at, token }: TargetWord): boolean => {
  const next = tokens[at + 1];
  const { analysis } = token;
  const isTerm = next?.kind === 'word' && ['ADJ', 'NUM'].includes(next.analysis?.pos ?? '');
  const isWhole = analysis?.features.Number === 'Sing' || /(?:ات|ون|ين)$/.test(stripMarks(token.form));
  return (
    analysis !== undefined &&
    isWhole &&
    analysis.features.Number !== 'Dual' &&
    token.expression === undefined &&
    isQuoted[at] !== true &&
    !isTerm &&
    !analysis.segments.some(({ role }) => role === 'enclitic')
  );
};

const words = (text: string): string[] =>
  stripMarks(text)
    .split(/[\s،؛]+/)
    .filter((word) => word.length > 2);
const bare = (word: string): string => word.replace(/^ال/, '');

/** Whether two words with their definitions can be told apart: no word of the one stands in the other (جرب مرض جلدي, جدري مرض جلدي خطير). */
export const canBeTold = (a: readonly [string, string], b: readonly [string, string]): boolean => {
  const own = new Set([a[0], ...words(a[1])].map(bare));
  return [b[0], ...words(b[1])].map(bare).every((word) => !own.has(word));
};
