import { type Change, type Draft, revise } from './draft';
import type { EditReason } from './types';

/** A rule of cleaning: every match of the pattern is replaced. Patterns look around them, so that a match is the change alone. */
export type Rule = { readonly pattern: RegExp; readonly replacement: string; readonly reason: EditReason };

const changesBy =
  ({ pattern, replacement, reason }: Rule) =>
  (text: string): Change[] =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      replacement,
      reason,
    }));

/** Applies a table of rules from the top, each to what the one before has left. */
export const applyRules = (draft: Draft, rules: readonly Rule[]): Draft =>
  rules.reduce((current, rule) => revise(current, changesBy(rule)(current.text)), draft);
