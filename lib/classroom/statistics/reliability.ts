import type { MarkTable } from './items';
import { isSpread, kurtosis, mean, median, skewness, standardDeviation, sum, variance } from './moments';

export type TestStatistics = {
  readonly count: number;
  /** All in percent of the points. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly deviation: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  /** Coefficient of internal consistency (Cronbach's alpha) in percent. */
  readonly consistency: number | null;
  /** How much of the deviation is chance, in percent. */
  readonly errorRatio: number | null;
  /** How far a mark may be off by chance, in percent of the points. */
  readonly standardError: number | null;
};

/** Alpha needs two items that everybody was asked, and totals that differ. */
const consistencyOf = ({ items, marks }: MarkTable): number | null => {
  const isWhole = marks.every((row) => items.every((_, column) => typeof row[column] === 'number'));
  if (items.length < 2 || marks.length < 2 || !isWhole) return null;
  const columns = items.map((_, column) => marks.map((row) => row[column] ?? 0));
  const totals = marks.map((row) => sum(row.map((mark) => mark ?? 0)));
  const spread = variance(totals);
  if (spread === null || !isSpread(totals)) return null;
  const ofItems = sum(columns.map((column) => variance(column) ?? 0));
  return 100 * (items.length / (items.length - 1)) * (1 - ofItems / spread);
};

export const testStatistics = (table: MarkTable): TestStatistics => {
  const percents = table.marks.map((row) => {
    const possible = sum(table.items.map(({ points }, column) => (typeof row[column] === 'number' ? points : 0)));
    return possible === 0 ? 0 : (100 * sum(row.map((mark) => mark ?? 0))) / possible;
  });
  const deviation = standardDeviation(percents);
  const consistency = consistencyOf(table);
  // alpha over 100 can't be; below 0 the error is larger than the deviation itself
  const errorRatio = consistency === null ? null : 100 * Math.sqrt(Math.max(0, 1 - consistency / 100));
  return {
    count: percents.length,
    mean: mean(percents),
    median: median(percents),
    deviation,
    lowest: percents.length === 0 ? null : Math.min(...percents),
    highest: percents.length === 0 ? null : Math.max(...percents),
    skewness: skewness(percents),
    kurtosis: kurtosis(percents),
    consistency,
    errorRatio,
    standardError: errorRatio === null || deviation === null ? null : (errorRatio / 100) * deviation,
  };
};
