/*
 * Hand-written guards instead of a schema library: this code is in every page's bundle, and the shapes are small.
 */

export type Guard<T> = (value: unknown) => value is T;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
export const isString = (value: unknown): value is string => typeof value === 'string';
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
export const isCount = (value: unknown): value is number => isNumber(value) && Number.isInteger(value) && value >= 0;
export const isInstant = (value: unknown): value is string => isString(value) && !Number.isNaN(Date.parse(value));

export const isListOf =
  <T>(isItem: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    isList(value) && value.every(isItem);
export const isTableOf =
  <T>(isItem: Guard<T>): Guard<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    isRecord(value) && Object.values(value).every(isItem);
export const isOneOf =
  <T extends string>(choices: readonly T[]): Guard<T> =>
  (value): value is T =>
    choices.some((choice) => choice === value);
/** For a field that may be left out. Typed as if it were there, since hasFields asks for every field by its own type. */
export const isOptional =
  <T>(isItem: Guard<T>): Guard<T> =>
  (value): value is T =>
    value === undefined || isItem(value);

type Fields<T> = { readonly [K in keyof Required<T>]: Guard<T[K]> };

/** A guard of an object, field by field; a field that the type gains fails to compile until it is checked here. */
export const hasFields =
  <T>(fields: Fields<T>): Guard<T> =>
  (value): value is T =>
    isRecord(value) && Object.entries<Guard<unknown>>(fields).every(([name, isField]) => isField(value[name]));
