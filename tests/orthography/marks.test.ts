import fc from 'fast-check';
import {
  completeMarks,
  isMark,
  markedLetters,
  marksAgree,
  marksMatch,
  orderMarks,
  stripMarks,
} from '@/lib/orthography';
import { arabicText } from '../support/arabic';

test.each([
  ['\u064e', true], // fatha
  ['\u0651', true], // shadda
  ['\u0670', true], // dagger alif
  ['\u06e1', true], // Qur'anic sukun
  ['\u0640', false], // tatweel
  ['ا', false],
  ['a', false],
  ['', false],
])('isMark(%p) is %p', (character, expected) => {
  expect(isMark(character)).toBe(expected);
});

test.each([
  ['كَتَبَ', 'كتب'],
  ['مُدَرِّسَةٌ', 'مدرسة'],
  ['هٰذَا', 'هذا'],
  ['كتـاب', 'كتـاب'],
  ['كتب', 'كتب'],
  ['', ''],
])('stripMarks(%s) is %s', (word, expected) => {
  expect(stripMarks(word)).toBe(expected);
});

test('orderMarks puts the shadda before its vowel', () => {
  expect(orderMarks('مد\u064e\u0651')).toBe('مد\u0651\u064e');
  expect(orderMarks('مد\u0651\u064e')).toBe('مد\u0651\u064e');
});

describe('markedLetters', () => {
  test('gives every letter its marks', () => {
    expect(markedLetters('كِتّ')).toEqual([
      { letter: 'ك', marks: '\u0650' },
      { letter: 'ت', marks: '\u0651' },
    ]);
  });
  test('keeps a mark that has no letter', () => {
    expect(markedLetters('\u064eب')).toEqual([
      { letter: '', marks: '\u064e' },
      { letter: 'ب', marks: '' },
    ]);
  });
});

describe('completeMarks', () => {
  test.each([
    ['كِتاب', 'كِتَاب'],
    ['مَكتَبة', 'مَكْتَبَة'],
    ['مُستَوى', 'مُسْتَوَى'],
    ['يَوم', 'يَوْم'],
    ['نُور', 'نُور'],
    ['كَبِير', 'كَبِير'],
    ['قانُون', 'قَانُون'],
    ['آثار', 'آثَار'],
    ['اِتِّفاق', 'اِتِّفَاق'],
    ['مُؤَسَّسة', 'مُؤَسَّسَة'],
    ['هٰذا', 'هٰذَا'],
    ['شِبه جَزِيرة', 'شِبْه جَزِيرَة'],
    // the lam of the article before a sun letter has no sukun of its own
    ['الشَّمس', 'الشَّمْس'],
    ['القَمَر', 'الْقَمَر'],
    ['اللَّذانِ', 'اللَّذَانِ'],
    ['اللّٰه', 'اللّٰه'],
    ['بِاللّٰه', 'بِاللّٰه'],
    ['لِلشَّمس', 'لِلشَّمْس'],
    ['عَبد اللّٰه', 'عَبْد اللّٰه'],
  ])('%s is %s', (light, full) => {
    expect(completeMarks(light)).toBe(orderMarks(full));
  });

  test('adds marks only, and nothing the second time', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const once = completeMarks(text);
        expect(stripMarks(once)).toBe(stripMarks(text));
        expect(completeMarks(once)).toBe(once);
      }),
      { seed: 1 },
    );
  });
});

describe('marksAgree', () => {
  test.each([
    ['كتب', 'كَتَبَ'],
    ['كتَب', 'كَتَبَ'],
    ['كَتَبَ', 'كَتَبَ'],
    ['مدرّس', 'مُدَرِّس'],
    ['مدرّس', 'مُدَرِّسُ'],
    ['مُدَرِس', 'مُدَرِّس'],
    ['كُتُبُ', 'كُتُب'],
    ['هَذَا', 'هٰذَا'],
    ['هٰذَا', 'هٰذَا'],
    ['ذَلِكَ', 'ذٰلِكَ'],
    ['كِتـَاب', 'كِتَاب'],
    ['مسئُول', 'مَسْؤُول'],
  ])('%s agrees with %s', (written, full) => {
    expect(marksAgree(orderMarks(written), orderMarks(full))).toBe(true);
  });
  test.each([
    ['كتُب', 'كَتَبَ'],
    ['كُتب', 'كَتَبَ'],
    ['مدرّسة', 'مَدْرَسَة'],
    ['كتْب', 'كُتُب'],
    ['كِتاب', 'كُتَّاب'],
    ['كِتَابٍ', 'كِتَابٌ'],
    ['هُذا', 'هٰذَا'],
    ['كَتَبَ', 'كَتَبَتْ'],
  ])('%s does not agree with %s', (written, full) => {
    expect(marksAgree(orderMarks(written), orderMarks(full))).toBe(false);
  });
  test('every word agrees with itself, with and without its marks', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(marksAgree(orderMarks(text), text)).toBe(true);
        expect(marksAgree(stripMarks(text), text)).toBe(true);
      }),
      { seed: 2 },
    );
  });
});

describe('marksMatch', () => {
  it.each([
    ['عَامِ', 'عَامِ'],
    ['الشَّمْسَ', 'الشَّمْسَ'],
    ['كِيم', 'كِيم'],
  ])('%s is %s', (written, full) => {
    expect(marksMatch(orderMarks(written), orderMarks(full))).toBe(true);
  });

  it.each([
    ['عَامِ', 'عَامِّ'],
    ['بَلْ', 'بَلّ'],
    ['كُتُبٌ', 'كُتَّابٌ'],
    ['كَتَبَ', 'كُتِبَ'],
  ])('%s, with all its marks, is not %s', (written, full) => {
    expect(marksMatch(orderMarks(written), orderMarks(full))).toBe(false);
  });
});
