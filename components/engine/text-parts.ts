import type { TextPart } from '@/lib/stores';

/** Characters of JSON in a part: reading one back takes a phone a few milliseconds. */
const PART_SIZE = 30_000;

/**
 * Cuts a plain object at its lists: what is no list goes into the first part, then slice after slice of each list.
 * `joinParts` puts it together again, whatever its fields are called.
 */
export const cutIntoParts = (whole: Readonly<Record<string, unknown>>): readonly TextPart[] => {
  const fields = Object.entries(whole);
  const isLong = ([, value]: readonly [string, unknown]): boolean => Array.isArray(value);
  const shell = Object.fromEntries(fields.map((field) => (isLong(field) ? [field[0], []] : field)));
  return [
    { value: shell },
    ...fields
      .filter(isLong)
      .flatMap(([field, list]) => slices(list as readonly unknown[]).map((value) => ({ field, value }))),
  ];
};

const slices = (list: readonly unknown[]): readonly (readonly unknown[])[] => {
  const found: unknown[][] = [];
  let room = 0;
  for (const item of list) {
    const size = JSON.stringify(item)?.length ?? 0;
    if (room < size) {
      found.push([]);
      room = PART_SIZE;
    }
    found.at(-1)?.push(item);
    room -= size;
  }
  return found;
};

/** Puts the parts of one object together again; undefined where its first part is missing. */
export const joinParts = (parts: readonly TextPart[]): unknown => {
  const shell = parts.find(({ field }) => field === undefined)?.value;
  if (typeof shell !== 'object' || shell === null) return undefined;
  const lists = new Map<string, unknown[]>();
  for (const { field, value } of parts) {
    if (field === undefined || !Array.isArray(value)) continue;
    const list = lists.get(field) ?? [];
    for (const item of value as readonly unknown[]) list.push(item);
    lists.set(field, list);
  }
  return { ...shell, ...Object.fromEntries(lists) };
};
