/** Means and spreads of lists of numbers; all variances are the sample's (n - 1). Too few values give null, never NaN. */

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** mean([2, 4]) → 3 */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length;

/** The middle value, or the mean of the two middle ones: median([1, 2, 10]) → 2 */
export const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 1 ? upper : (sorted[middle - 1] ?? upper);
  return (lower + upper) / 2;
};

/** covariance([1, 2], [2, 4]) → 1 */
export const covariance = (xs: readonly number[], ys: readonly number[]): number | null => {
  const meanX = mean(xs);
  const meanY = mean(ys);
  if (meanX === null || meanY === null || xs.length < 2) return null;
  return sum(xs.map((x, i) => (x - meanX) * ((ys[i] ?? meanY) - meanY))) / (xs.length - 1);
};

export const variance = (values: readonly number[]): number | null => covariance(values, values);

export const standardDeviation = (values: readonly number[]): number | null => {
  const squared = variance(values);
  return squared === null ? null : Math.sqrt(squared);
};

/** The mean of (value - mean)^power. */
const centralMoment = (values: readonly number[], power: number): number => {
  const middle = mean(values) ?? 0;
  return sum(values.map((value) => (value - middle) ** power)) / values.length;
};

/** As Moodle's report: below zero where most did well and a few badly. */
export const skewness = (values: readonly number[]): number | null => {
  const n = values.length;
  const spread = variance(values);
  if (n < 3 || !isSpread(values) || spread === null) return null;
  return (n * n * centralMoment(values, 3)) / ((n - 1) * (n - 2)) / spread ** 1.5;
};

/** As Moodle's report: how much of the spread comes from a few far from the middle. */
export const kurtosis = (values: readonly number[]): number | null => {
  const n = values.length;
  const spread = variance(values);
  if (n < 4 || !isSpread(values) || spread === null) return null;
  const fourth = (n + 1) * centralMoment(values, 4) - 3 * (n - 1) * centralMoment(values, 2) ** 2;
  return (n * n * fourth) / ((n - 1) * (n - 2) * (n - 3)) / spread ** 2;
};

/** Whether the values differ at all. Sums of fractions are seldom exactly alike, so a trace of a difference is none. */
export const isSpread = (values: readonly number[]): boolean => {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return high - low > 1e-9 * Math.max(1, Math.abs(high), Math.abs(low));
};
