import { type Groups, shareIn } from './upper-lower';

export const OPTION_FLAGS = ['dead', 'beats-key', 'works-against'] as const;
/** Chosen by fewer than 5 %; chosen by more of the best than the key; a key that the weak choose more than the best. */
export type OptionFlag = (typeof OPTION_FLAGS)[number];

const DEAD_BELOW = 5;
const OMITTED_ABOVE = 10;

export type OptionRow = {
  readonly optionId: string;
  readonly isKey: boolean;
  readonly count: number;
  readonly percent: number;
  /** In percent of the upper and of the lower group. */
  readonly upper: number | null;
  readonly lower: number | null;
  /** upper - lower: high for a key, negative for a good distractor. */
  readonly discrimination: number | null;
  readonly flags: readonly OptionFlag[];
};

export type OptionTable = {
  readonly rows: readonly OptionRow[];
  readonly omitted: number;
  readonly omittedPercent: number;
  readonly isOftenOmitted: boolean;
};

/** Who chose what: one entry of `choices` an attempt, undefined where it was left out; groups over the same attempts. */
export const optionTable = (given: {
  readonly optionIds: readonly string[];
  readonly key: string;
  readonly choices: readonly (string | undefined)[];
  readonly groups: Groups;
}): OptionTable => {
  const { optionIds, key, choices, groups } = given;
  const n = choices.length;
  const percentOf = (count: number): number => (n === 0 ? 0 : (100 * count) / n);
  const shares = optionIds.map((optionId) => {
    const chosen = choices.map((choice) => (choice === optionId ? 1 : 0));
    const upper = shareIn(groups.upper, chosen);
    const lower = shareIn(groups.lower, chosen);
    return { optionId, count: chosen.filter(Boolean).length, upper, lower };
  });
  const keyUpper = shares.find(({ optionId }) => optionId === key)?.upper ?? null;
  const rows = shares.map(({ optionId, count, upper, lower }): OptionRow => {
    const isKey = optionId === key;
    const percent = percentOf(count);
    const flags: OptionFlag[] = [];
    if (!isKey && n > 0 && percent < DEAD_BELOW) flags.push('dead');
    if (!isKey && upper !== null && keyUpper !== null && upper > keyUpper) flags.push('beats-key');
    if (isKey && upper !== null && lower !== null && upper < lower) flags.push('works-against');
    return {
      optionId,
      isKey,
      count,
      percent,
      upper: upper === null ? null : 100 * upper,
      lower: lower === null ? null : 100 * lower,
      discrimination: upper === null || lower === null ? null : 100 * (upper - lower),
      flags,
    };
  });
  const omitted = choices.filter((choice) => choice === undefined).length;
  const omittedPercent = percentOf(omitted);
  return { rows, omitted, omittedPercent, isOftenOmitted: omittedPercent > OMITTED_ABOVE };
};
