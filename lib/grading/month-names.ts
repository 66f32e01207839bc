/**
 * The twelve months in the four systems in use: the Egyptian-Gulf, the Syriac of the Levant and Iraq, the French-born
 * of Algeria and Tunisia, and the Moroccan; spellings differ within a system too.
 */
const MONTHS: readonly (readonly [string, ...string[]])[] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار'],
  ['أبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['يوليو', 'يوليه', 'تموز', 'جويلية', 'يوليوز'],
  ['أغسطس', 'آب', 'أوت', 'غشت'],
  ['سبتمبر', 'أيلول', 'شتنبر'],
  ['أكتوبر', 'تشرين الأول'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['ديسمبر', 'كانون الأول', 'دجنبر'],
];

/** Hamza on an alef is optional, but آب (August) must not take in أب (father). */
const asPattern = (name: string): RegExp => {
  const letters = name.length > 2 ? name.replace(/[أإآا]/g, '[أإآا]') : name;
  return new RegExp(`(?<![\\p{L}])([وبل]?)${letters}(?![\\p{L}])`, 'gu');
};

const NAMES = MONTHS.flatMap(([standard, ...others]) =>
  [standard, ...others].map((name) => ({ pattern: asPattern(name), standard })),
);

/** Puts every month name, with its و or ب or ل, into one system: في جانفي 2018 → في يناير 2018. */
export const standardMonths = (text: string): string =>
  NAMES.reduce((result, { pattern, standard }) => result.replace(pattern, `$1${standard}`), text);
