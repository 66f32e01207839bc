import fc from 'fast-check';

/** Random Arabic: letters that each carry at most one vowel mark and one shadda, some spaces between. */
export const arabicText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي '),
      fc.constantFrom('', '', '', '\u0651'),
      fc.constantFrom('', '', '\u064e', '\u064f', '\u0650', '\u0652', '\u064b'),
    ),
    { maxLength: 30 },
  )
  .map((units) => units.map(([letter, shadda, vowel]) => (letter === ' ' ? letter : letter + shadda + vowel)).join(''));
