import { covariance, isSpread, mean, standardDeviation, sum, variance } from './moments';

/**
 * Item statistics as Moodle computes them (question/classes/statistics/questions/calculator.php): x is the mark on the item, X the
 * total, R = X - x the rest. A question that was asked and left out is a mark of 0.
 */

export type Item = {
  readonly id: string;
  readonly points: number;
  /** The share of the points that blind guessing earns, 0 to 1. */
  readonly guess: number;
};

/** One row an attempt, one column an item; null where the attempt was not asked it. */
export type MarkTable = { readonly items: readonly Item[]; readonly marks: readonly (readonly (number | null)[])[] };

export type ItemStatistics = {
  readonly id: string;
  /** How many were asked it. */
  readonly count: number;
  /** The mean mark in percent of the points. */
  readonly facility: number | null;
  /** Standard deviation in percent of the points. */
  readonly deviation: number | null;
  /** Correlation of the item with the rest, in percent: Moodle's discrimination index. */
  readonly discrimination: number | null;
  /** The same in percent of the highest that these marks allow. */
  readonly efficiency: number | null;
  /** How much of the spread of totals the item makes, in percent; null where it works against the rest. */
  readonly effectiveWeight: number | null;
  /** Its points in percent of all points. */
  readonly intendedWeight: number | null;
  /** What guessing gives, in percent of the points. */
  readonly guess: number;
};

type Pairs = {
  readonly marks: readonly number[];
  readonly totals: readonly number[];
  readonly rests: readonly number[];
};

const pairsOf = ({ marks }: MarkTable, column: number): Pairs => {
  const rows = marks.flatMap((row) => {
    const mark = row[column];
    if (mark === null || mark === undefined) return [];
    const total = sum(row.map((value) => value ?? 0));
    return [{ mark, total }];
  });
  return {
    marks: rows.map(({ mark }) => mark),
    totals: rows.map(({ total }) => total),
    rests: rows.map(({ mark, total }) => total - mark),
  };
};

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** Item-rest correlation; null where either does not vary. */
const correlation = (xs: readonly number[], ys: readonly number[]): number | null => {
  const shared = covariance(xs, ys);
  const spread = (variance(xs) ?? 0) * (variance(ys) ?? 0);
  if (shared === null || !isSpread(xs) || !isSpread(ys)) return null;
  return shared / Math.sqrt(spread);
};

/** The covariance in relation to the highest that the same two lists could have: both in ascending order. */
const efficiencyOf = (xs: readonly number[], ys: readonly number[]): number | null => {
  if (xs.length < 2 || !isSpread(xs) || !isSpread(ys)) return null;
  const most = covariance(ascending(xs), ascending(ys));
  const shared = covariance(xs, ys);
  return shared === null || most === null || most === 0 ? null : shared / most;
};

const inPercent = (share: number | null): number | null => (share === null ? null : 100 * share);

export const itemStatistics = (table: MarkTable): readonly ItemStatistics[] => {
  const { items } = table;
  const columns = items.map((_, column) => pairsOf(table, column));
  // negative covariances are left out of the sum, as in Moodle
  const roots = columns.map(({ marks, totals }) => {
    const shared = covariance(marks, totals);
    return shared === null || shared < 0 ? null : Math.sqrt(shared);
  });
  const allRoots = sum(roots.map((root) => root ?? 0));
  const allPoints = sum(items.map(({ points }) => points));
  return items.map((item, column) => {
    const { marks, rests } = columns[column] ?? { marks: [], rests: [] };
    const average = mean(marks);
    const deviation = standardDeviation(marks);
    const root = roots[column] ?? null;
    return {
      id: item.id,
      count: marks.length,
      facility: average === null ? null : (100 * average) / item.points,
      deviation: deviation === null ? null : (100 * deviation) / item.points,
      discrimination: inPercent(correlation(marks, rests)),
      efficiency: inPercent(efficiencyOf(marks, rests)),
      effectiveWeight: root === null || allRoots === 0 ? null : (100 * root) / allRoots,
      intendedWeight: allPoints === 0 ? null : (100 * item.points) / allPoints,
      guess: 100 * item.guess,
    };
  });
};
