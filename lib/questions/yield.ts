import type { Proposal } from './propose';

/** What came of one rule: how many questions passed, and how many were turned down by which review rule. */
export type RuleYield = {
  readonly rule: string;
  readonly passed: number;
  readonly articles: number;
  readonly rejected: Readonly<Record<string, number>>;
};

/** Yield by generator rule over a set of articles, most first; and why sentences gave no statement. */
export type Yield = {
  readonly rules: readonly RuleYield[];
  readonly passedOver: Readonly<Record<string, number>>;
};

const bump = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/** Counts what a change of the generators does: `{rules: [{rule: 'root', passed: 6, articles: 1, rejected: {'stem-length': 1}}], passedOver: {'no verb': 2}}`. */
export const measureYield = (proposals: readonly Proposal[]): Yield => {
  const passed: Record<string, number> = {};
  const articles: Record<string, number> = {};
  const rejected: Record<string, Record<string, number>> = {};
  const passedOver: Record<string, number> = {};
  for (const proposal of proposals) {
    for (const { rule } of proposal.questions) bump(passed, rule);
    for (const rule of new Set(proposal.questions.map((question) => question.rule))) bump(articles, rule);
    for (const { proposedBy, rule } of proposal.rejected) bump((rejected[proposedBy] ??= {}), rule);
    for (const { why } of proposal.passedOver) bump(passedOver, why);
  }
  const names = [...new Set([...Object.keys(passed), ...Object.keys(rejected)])];
  return {
    rules: names
      .map((rule) => ({
        rule,
        passed: passed[rule] ?? 0,
        articles: articles[rule] ?? 0,
        rejected: rejected[rule] ?? {},
      }))
      .sort((a, b) => b.passed - a.passed || a.rule.localeCompare(b.rule)),
    passedOver,
  };
};
