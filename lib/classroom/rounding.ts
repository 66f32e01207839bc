/** Two decimals, decided once where a figure enters a view: screen and file then show the same. */
export const rounded = (value: number): number => {
  const near = Math.round((value + Number.EPSILON * Math.sign(value)) * 100) / 100;
  return near === 0 ? 0 : near;
};

export const roundedOrNull = (value: number | null): number | null => (value === null ? null : rounded(value));
