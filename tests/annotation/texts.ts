import fc from 'fast-check';

const words = 'كتب الوزير وبالمدينة ترامب باريس علم أن د قالَ عام مليون 300 ٤٫٥ 2015 Kim é'.split(' ');
const signs = [...'.،؟…«»"() \n\u00a0'];
/** Marks without a letter, tatweel, bidi controls, a zero-width joiner, a ligature, half a surrogate pair. */
const oddities = ['\u064b', '\u0670', 'ـ', '\u200f', '\u202b', '\u200d', '\ufef7', '\ufeff', '\u0000', '😀', '\ud800'];

/** Texts of Arabic words, signs and what spoils them. */
export const arabicText = fc
  .array(fc.constantFrom(...words, ...signs, ...oddities, ' ', ' ', ' ', ' ', '\n\n'), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

/** Any row of UTF-16 units: Arabic-like ones, or anything at all. */
export const anyText = fc.oneof(
  arabicText,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.uint16Array({ maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);
