import { sum } from './moments';

/** Kelley's share of the best and of the weakest that tells most about an item. */
const SHARE = 0.27;

/** How much each attempt counts in the upper and in the lower group, 0 to 1. */
export type Groups = { readonly upper: readonly number[]; readonly lower: readonly number[]; readonly size: number };

/**
 * Parts attempts by their totals. Where several with one total stand on the border they share the places that are left, so
 * that the order of the list decides nothing: totals 9 7 7 1 with one place each → upper 1 0 0 0, lower 0 0 0 1.
 */
export const upperLowerGroups = (totals: readonly number[]): Groups => {
  const size = totals.length < 2 ? 0 : Math.max(1, Math.round(SHARE * totals.length));
  const weigh = (isBefore: (a: number, b: number) => boolean): number[] =>
    totals.map((total) => {
      const before = totals.filter((other) => isBefore(other, total)).length;
      const alike = totals.filter((other) => other === total).length;
      return Math.min(1, Math.max(0, (size - before) / alike));
    });
  return { upper: weigh((a, b) => a > b), lower: weigh((a, b) => a < b), size };
};

/** The share of a group that something holds for. */
export const shareIn = (weights: readonly number[], holds: readonly number[]): number | null => {
  const all = sum(weights);
  return all === 0 ? null : sum(weights.map((weight, i) => weight * (holds[i] ?? 0))) / all;
};

/** p(upper) - p(lower), in percent of the points. */
export const upperLowerDifference = (groups: Groups, sharesOfPoints: readonly number[]): number | null => {
  const upper = shareIn(groups.upper, sharesOfPoints);
  const lower = shareIn(groups.lower, sharesOfPoints);
  return upper === null || lower === null ? null : 100 * (upper - lower);
};
