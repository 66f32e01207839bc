/** The numbering systems that Fahm prints in, by their Unicode names. */
export type NumberingSystem = 'arab' | 'latn';
/** An interface language and the digits in it: Arabic with European digits keeps its sign apart from them. */
export type NumberStyle = { readonly locale: 'ar' | 'en'; readonly digits: NumberingSystem };

/*
 * As Intl.NumberFormat prints them, which a test holds this to; but a phone takes 50 ms to load the first of those, just
 * while the page starts, and the numbers of these pages are plain counts and shares.
 */

const SIGNS = {
  arab: { group: '٬', decimal: '٫' },
  latn: { group: ',', decimal: '.' },
} as const;

const ARABIC_ZERO = 0x0660;
const ALM = '\u061c'; // the Arabic letter mark keeps the sign on its side
const LRM = '\u200e';

/** Writes digits in a numbering system: 2019 → ٢٠١٩. */
export const printDigits = (western: string, digits: NumberingSystem): string =>
  digits === 'latn' ? western : western.replace(/\d/g, (digit) => String.fromCharCode(ARABIC_ZERO + Number(digit)));

/** A count or a measure of zero or more, to one place: 1234.5 → ١٬٢٣٤٫٥. */
export const printNumber = (value: number, { digits }: NumberStyle): string => {
  const { group, decimal } = SIGNS[digits];
  const [whole = '', fraction] = rounded(value, 1).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return printDigits(fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`, digits);
};

/** A share as a whole percentage: 0.29 → ٢٩٪. */
export const printPercent = (share: number, style: NumberStyle): string => {
  const number = printNumber(Number(rounded(share * 100, 0)), style);
  if (style.digits === 'arab') return `${number}٪${ALM}`;
  return style.locale === 'ar' ? `${number}${LRM}%${LRM}` : `${number}%`;
};

/** Half away from zero, as Intl rounds; the binary tail of a product (28.499999999999996) is no part of the number. */
const rounded = (value: number, places: 0 | 1): string => {
  const scale = 10 ** places;
  return String(Math.round(Number((value * scale).toPrecision(12))) / scale);
};
