/** One bar: marks from `from` up to but not including `to`; the last bar takes 100 in. */
export type Bar = { readonly from: number; readonly to: number; readonly count: number };

/** Ten bars over 0 to 100 percent: histogram([95, 100]) has two in the last. */
export const histogram = (percents: readonly number[], bars = 10): readonly Bar[] => {
  const width = 100 / bars;
  const placeOf = (percent: number): number => Math.min(bars - 1, Math.max(0, Math.floor(percent / width + 1e-9)));
  return Array.from({ length: bars }, (_, place) => ({
    from: place * width,
    to: (place + 1) * width,
    count: percents.filter((percent) => placeOf(percent) === place).length,
  }));
};
