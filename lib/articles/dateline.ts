/**
 * Agency stories open with where, when and by whom they were filed:
 * «واشنطن 15-8 (أ ف ب)- », «بيروت – رويترز: », «القاهرة - «الحياة» - », «سبق-الرياض: », «القاهرة- ».
 */
const WORD = String.raw`\p{L}[\p{L}\p{M}.]*`;
const PLACE = `${WORD}(?: ${WORD}){0,2}`;
const PART = `${WORD}(?: ${WORD}){0,3}`;
const MONTHS = [
  'يناير|فبراير|مارس|[أإا]بريل|مايو|يونيو|يونية|يوليو|يولية|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر',
  'كانون (?:ال)?(?:ثاني|أول|اول)|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين (?:ال)?(?:ثاني|أول|اول)',
  'جانفي|فيفري|[أا]فريل|ماي|جوان|جويلية|أوت|يوليوز|غشت|شتنبر|نونبر|دجنبر',
  'محرم|صفر|ربيع \\p{L}+|جمادى \\p{L}+|رجب|شعبان|رمضان|شوال|ذو \\p{L}+|ذي \\p{L}+',
].join('|');
const DAY = String.raw`(?:\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|(?:\d{1,2}|[أا]ول) (?:${MONTHS})(?: ?/ ?(?:${MONTHS}))?(?: \d{4})?)(?: \d{1,2}:\d{2})?`;
const QUOTED = String.raw`[«»"“”][^«»"“”\n]{1,30}[«»"“”]`;
const AGENCIES = [
  '[أا] ?ف ?ب|أ\\.ف\\.ب|فرانس برس|رويترز|د ?ب ?[أا]|[أا] ?ب|أ\\.ب|[أا] ?ش ?[أا]',
  'واس|وام|بترا|سانا|كونا|قنا|بنا|وفا|وأج|شينخوا|تاس|سبوتنيك|نوفوستي|ال[أا]ناضول|(?:ال)?وكالات',
].join('|');
const DASH = '[-–—]';
const END = ` ?[-–—:]+ `;

/** In the order of trust: an agency, a date, a chain that ends in a colon or fills a line, one place and a dash. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`^${PLACE}(?:[ ،,]+${DAY})?[ ،,]*\\((?:${AGENCIES})\\)(?: ?[-–—:]+ ?|\\n)`, 'u'),
  new RegExp(`^${PLACE}[ ،,]+${DAY}[ ،,]*\\([^()\\n]{1,40}\\)(?: ?[-–—:]+ ?|\\n)`, 'u'),
  new RegExp(`^${PLACE}(?:[ ،,]+${DAY})? ?(?:[-–—،,/] ?(?:${AGENCIES})|${DASH} ?${QUOTED})(?:${END}|\\n)`, 'u'),
  new RegExp(`^${PLACE}[ ،,]+${DAY}(?:${END}|\\n)`, 'u'),
  new RegExp(`^${PART}(?: ?${DASH} ?${PART}){1,3}(?: ?: ?|\\n)`, 'u'),
  new RegExp(`^\\p{L}[\\p{L}\\p{M}]{2,}(?: ${WORD})? ?${DASH} (?!ال|[^\\n]{0,40} ${DASH} )`, 'u'),
];
const LONGEST_DATELINE = 90;

/** The length of the dateline that a paragraph begins with, 0 where there is none. */
export const datelineLength = (paragraph: string): number => {
  const opening = paragraph.slice(0, LONGEST_DATELINE);
  for (const shape of SHAPES) {
    const match = shape.exec(opening);
    if (match) return match[0].length;
  }
  return 0;
};
