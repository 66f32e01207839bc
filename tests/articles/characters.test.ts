import { reasonsOf, textOf } from './parsed';

describe('characters that a reader cannot see', () => {
  it.each([
    ['bidi controls', '\u202bقال\u200f الرئيس\u202c', 'قال الرئيس', 'control-character'],
    ['zero-width characters and a byte order mark', '\ufeffقا\u200dل الرئيس\u200b', 'قال الرئيس', 'control-character'],
    ['C0 controls', 'قال\u0000 الرئيس\u0007', 'قال الرئيس', 'control-character'],
    ['half a surrogate pair', 'قال \ud83d الرئيس', 'قال الرئيس', 'control-character'],
    ['presentation forms', 'ﻛﺘﺎب ﻻ يقرأ', 'كتاب لا يقرأ', 'presentation-form'],
    ['a mark printed alone', 'كتاب\ufe70 هنا', 'كتاب\u064b هنا', 'presentation-form'],
    ['a hamza apart from its seat', 'قرا\u0654 الخبر', 'قرأ الخبر', 'presentation-form'],
    ['marks that a stray sign held apart', 'قال\u0651″\u064e نعم', 'قال\u064e\u0651 نعم', 'presentation-form'],
    ['tatweel after a preposition, with a space', 'ارتفع بـ 282 عن 3', 'ارتفع ب282 عن 3', 'tatweel'],
    ['tatweel', 'كــتاب التــحري', 'كتاب التحري', 'tatweel'],
    ['tatweel after a preposition', 'وقال لـ «عكاظ» عن 3', 'وقال ل«عكاظ» عن 3', 'tatweel'],
    ['tatweel for a dash', 'الصرافة ـ المجمدة ـ باتت', 'الصرافة - المجمدة - باتت', 'tatweel'],
  ])('are mended: %s', (_, source, clean, reason) => {
    expect(textOf(source)).toBe(clean);
    expect(reasonsOf(source)).toContain(reason);
  });

  it('keeps an emoji, the Hijri هـ and the spelling of every word', () => {
    const source = 'الرئيس الامريكى إقترح الزيارت عام 1437 هـ 😀 هنا';
    expect(textOf(source)).toBe(source);
  });
});
