/** The systems of month names in use, by where they are used; Hijri months are months of their own. */
export const MONTH_SYSTEMS = ['gulf', 'levant', 'maghreb', 'morocco'] as const;
export type MonthSystem = (typeof MONTH_SYSTEMS)[number];

/** January to December in the four systems (ARABIC.md section 6): the Egyptian-Gulf, the Syriac of the Levant and Iraq, the French-born of Algeria and Tunisia, the Moroccan. */
export const MONTHS: Readonly<Record<MonthSystem, readonly string[]>> = {
  gulf: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  levant: [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  maghreb: ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  morocco: ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'],
};

/** Muharram to Dhu al-Hijja. */
export const HIJRI_MONTHS: readonly string[] = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذو الحجة',
];

/** Further spellings in use, by the spelling of the tables. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = { يونيو: ['يونيه'], يوليو: ['يوليه'] };

/** Hamza on an alef is optional, but آب (August) must not take in أب (father). */
const asPattern = (name: string): RegExp => {
  const letters = name.length > 2 ? name.replace(/[أإآا]/g, '[أإآا]') : name;
  return new RegExp(`(?<![\\p{L}])([وبل]?)${letters}(?![\\p{L}])`, 'gu');
};

type MonthPattern = { readonly pattern: RegExp; readonly standard: string };
let patterns: readonly MonthPattern[] | undefined;

/** Made on first use: 45 expressions cost a phone 20 ms, and most pages compare no dates. */
const monthPatterns = (): readonly MonthPattern[] =>
  (patterns ??= MONTHS.gulf.flatMap((standard, i) =>
    [...new Set(MONTH_SYSTEMS.map((system) => MONTHS[system][i] ?? standard)), ...(VARIANTS[standard] ?? [])].map(
      (name) => ({ pattern: asPattern(name), standard }),
    ),
  ));

/** Puts every month name, with its و or ب or ل, into one system: في جانفي 2018 → في يناير 2018. */
export const standardMonths = (text: string): string =>
  monthPatterns().reduce((result, { pattern, standard }) => result.replace(pattern, `$1${standard}`), text);
