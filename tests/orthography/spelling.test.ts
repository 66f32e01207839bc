import fc from 'fast-check';
import {
  foldSpelling,
  hasArabic,
  isLooselySame,
  isNonJoining,
  isSameSpelling,
  isSunLetter,
  lexiconKey,
  normalizeWord,
  spellingDistance,
  stripControls,
  toWesternDigits,
} from '@/lib/orthography';
import { arabicText } from '../support/arabic';

const arabicIndic = new Intl.NumberFormat('ar-u-nu-arab', { useGrouping: false });

describe('letters', () => {
  test('fourteen letters are sun letters', () => {
    expect([...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'].filter(isSunLetter).join('')).toBe('تثدذرزسشصضطظلن');
  });
  test.each([...'اأإآرزدذوؤىةء'])('%s does not join to what follows', (letter) => {
    expect(isNonJoining(letter)).toBe(true);
  });
  test.each([...'بتكلمنهيئ'])('%s joins', (letter) => {
    expect(isNonJoining(letter)).toBe(false);
  });
  test.each([
    ['كلمة', true],
    ['BBC العربية', true],
    ['\ufef3', true],
    ['2019', false],
    ['ـ', false],
    ['\u064e', false],
    ['،', false],
    ['', false],
  ])('hasArabic(%p) is %p', (text, expected) => {
    expect(hasArabic(text)).toBe(expected);
  });
});

describe('digits', () => {
  test.each([
    ['٢٠١٩', '2019'],
    ['۱۲', '12'],
    ['٣٫٥', '3.5'],
    ['١٬٠٠٠', '1,000'],
    ['٥٪', '5%'],
    ['عام 2019', 'عام 2019'],
  ])('toWesternDigits(%s) is %s', (text, expected) => {
    expect(toWesternDigits(text)).toBe(expected);
  });
  test('there and back is the same number', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => expect(toWesternDigits(arabicIndic.format(number))).toBe(String(number))),
      { seed: 1 },
    );
  });
});

describe('normalizeWord', () => {
  test.each([
    ['ا\u0654حمد', 'أحمد'],
    ['ا\u0653ثار', 'آثار'],
    ['\ufef3\ufeee\ufee1', 'يوم'],
    ['\ufefbعب', 'لاعب'],
    ['الجمهوریة', 'الجمهورية'],
    ['ک', 'ك'],
    ['مـــدينة', 'مدينة'],
    ['\u202bمدينة\u202c', 'مدينة'],
    ['\ufeffمدينة', 'مدينة'],
    ['مدينة', 'مدينة'],
  ])('%j is %s', (word, expected) => {
    expect(normalizeWord(word)).toBe(expected);
  });
  test('normalize twice = once', () => {
    const anything = fc.oneof(
      arabicText,
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'اأىیک\u0654\u0653\u0640\u200f\ufef3\ufefb\u064e\u0651') }),
    );
    fc.assert(
      fc.property(anything, (text) => expect(normalizeWord(normalizeWord(text))).toBe(normalizeWord(text))),
      { seed: 2 },
    );
  });
  test('stripControls leaves ordinary spaces', () => {
    expect(stripControls('\u200fمدينة \u2066كبيرة\u2069')).toBe('مدينة كبيرة');
  });
});

describe('keys', () => {
  test.each([
    ['أُسامةَ', 'اسامة', 'اسامه'],
    ['إلى', 'الي', 'الي'],
    ['مسئول', 'مسءول', 'مسءول'],
    ['مسؤول', 'مسءول', 'مسءول'],
    ['آثـار', 'اثار', 'اثار'],
    ['کی', 'كي', 'كي'],
  ])('of %s: %s in the lexicon, %s for answers', (word, key, folded) => {
    expect(lexiconKey(word)).toBe(key);
    expect(foldSpelling(word)).toBe(folded);
  });
  test('a key is its own key', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(lexiconKey(lexiconKey(text))).toBe(lexiconKey(text));
        expect(foldSpelling(foldSpelling(text))).toBe(foldSpelling(text));
      }),
      { seed: 3 },
    );
  });
});

describe('spellingDistance', () => {
  test.each([
    ['أحمد', 'أحمد', 0],
    ['احمد', 'أحمد', 1],
    ['مسئول', 'مسؤول', 1],
    ['على', 'علي', 4],
    ['علي', 'على', 3],
    ['أستقال', 'استقال', 6],
  ])('%s for %s costs %i', (written, standard, expected) => {
    expect(spellingDistance(written, standard)).toBe(expected);
  });
  test.each([
    ['إن', 'أن'],
    ['أن', 'إن'],
    ['آن', 'أن'],
    ['أثار', 'آثار'],
  ])('%s cannot stand for %s', (written, standard) => {
    expect(spellingDistance(written, standard)).toBe(-1);
  });
});

describe('comparison', () => {
  test.each([
    ['«كِتابٌ»', 'كتاب'],
    ['٢٠١٧', '2017'],
    ['في  موسكو.', 'في موسكو'],
    ['٣٫٥', '3.5'],
  ])('%s and %s are the same spelling', (a, b) => {
    expect(isSameSpelling(a, b)).toBe(true);
  });
  test.each([
    ['كتاب', 'كتب'],
    ['35', '3.5'],
    ['القاهره', 'القاهرة'],
  ])('%s and %s are not', (a, b) => {
    expect(isSameSpelling(a, b)).toBe(false);
  });
  test.each([
    ['القاهره', 'قاهرة'],
    ['احمد', 'أحمد'],
    ['مستشفي', 'مستشفى'],
    ['الولايات المتحدة', 'ولايات متحدة'],
  ])('%s and %s are loosely the same', (a, b) => {
    expect(isLooselySame(a, b)).toBe(true);
  });
  test('الم is not the article and م', () => {
    expect(isLooselySame('ال', '')).toBe(false);
  });
});
