export { isLooselySame, isSameSpelling } from './compare';
export { toWesternDigits } from './digits';
export { seatHamza, unseatHamza } from './hamza';
export { hasArabic, isNonJoining, isSunLetter } from './letters';
export { DAMMA, DAMMATAN, FATHA, FATHATAN, KASRA, KASRATAN, SHADDA, SUKUN } from './marks';
export { completeMarks, isMark, markedLetters, marksAgree, orderMarks, stripMarks } from './marks';
export { normalizeWord, stripControls } from './normalize';
export { markPrinted } from './printed-marks';
export { foldSpelling, lexiconKey, spellingDistance } from './spelling';
