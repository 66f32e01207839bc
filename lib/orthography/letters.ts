/** Letters that take the article's lam into themselves (الشَّمس); the other fourteen leave it (القَمر). */
const SUN_LETTERS = new Set('تثدذرزسشصضطظلن');
/** Letters that do not join to the letter after them. */
const NON_JOINING = new Set('اأإآٱرزذدوؤىةء');
const ARABIC_LETTER = /[\u0621-\u063a\u0641-\u064a\u066e-\u06d3\u06fa-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/;

/** Whether the article's lam is assimilated before this letter: ش → true, ق → false. */
export const isSunLetter = (letter: string): boolean => SUN_LETTERS.has(letter);

/** Whether the letter leaves a gap after it even inside a word: و → true, ب → false. */
export const isNonJoining = (letter: string): boolean => NON_JOINING.has(letter);

/** Whether the text has at least one Arabic letter; tatweel, digits and marks alone are none. */
export const hasArabic = (text: string): boolean => ARABIC_LETTER.test(text);
