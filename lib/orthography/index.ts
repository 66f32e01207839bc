export { isLooselySame, isSameSpelling } from './compare';
export { toWesternDigits } from './digits';
export { seatHamza, unseatHamza } from './hamza';
export { HIJRI_MONTHS, MONTH_SYSTEMS, MONTHS, type MonthSystem, standardMonths } from './month-names';
export { hasArabic, isNonJoining, isSunLetter } from './letters';
export { DAMMA, DAMMATAN, FATHA, FATHATAN, KASRA, KASRATAN, SHADDA, SUKUN } from './marks';
export { completeMarks, isMark, markedLetters, marksAgree, marksMatch, orderMarks, stripMarks } from './marks';
export { normalizeWord, stripControls } from './normalize';
export { foldSpelling, lexiconKey, spellingDistance } from './spelling';
