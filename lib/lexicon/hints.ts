import { SEMANTIC_CLASSES, type SemanticClass } from './types';

/** What else than a word a hint may name: the form of the word itself or what comes next. */
export const HINT_KEYWORDS = ['plural', 'passive', 'number', 'name', 'imperfect'] as const;
export type HintKeyword = (typeof HINT_KEYWORDS)[number];

/**
 * One condition of a sense. A bare word (`على`, `دور`) stands near, as a preposition, free or attached, or by its lemma without marks;
 * `next:` and `after:` ask for the very next word or the one before; `with:` for the preposition attached in front;
 * `class:` for the semantic class of what follows.
 */
export type HintTerm =
  | { readonly kind: 'near' | 'next' | 'after' | 'with'; readonly word: string }
  | { readonly kind: 'class'; readonly semantic: SemanticClass }
  | { readonly kind: 'keyword'; readonly keyword: HintKeyword };

const isOneOf = <T extends string>(values: readonly T[], value: string): value is T =>
  (values as readonly string[]).includes(value);

const parseTerm = (text: string): HintTerm | undefined => {
  const [, prefix, rest = ''] = /^(?:(\w+):)?(.*)$/.exec(text) ?? [];
  if (prefix === 'class') return isOneOf(SEMANTIC_CLASSES, rest) ? { kind: 'class', semantic: rest } : undefined;
  if (prefix === 'next' || prefix === 'after' || prefix === 'with')
    return /^[\u0621-\u064a]+$/.test(rest) ? { kind: prefix, word: rest } : undefined;
  if (prefix !== undefined) return undefined;
  if (isOneOf(HINT_KEYWORDS, rest)) return { kind: 'keyword', keyword: rest };
  return /^[\u0621-\u064a]+$/.test(rest) ? { kind: 'near', word: rest } : undefined;
};

/** Reads a hint: `على، class:event` → near على or before an event. A term that cannot be read is undefined. */
export const parseHint = (hint: string): readonly (HintTerm | undefined)[] =>
  hint.split(/[،,]/).map((term) => parseTerm(term.trim()));
