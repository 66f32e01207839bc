import { annotateText } from '../support/engine';

const wordIn = (text: string, form: string) => annotateText(text).tokens.find((token) => token.form === form);

describe('an expression', () => {
  it.each([
    ['لم يعد السائق إلى بيته.', 'يعد', 'عَادَ'],
    ['ناقش المؤتمر أعباء الدين العام.', 'الدين', 'دَيْن'],
    ['تغيرت وجهة نظر المدير.', 'نظر', 'نَظَر'],
    ['ظل المشروع قيد الدراسة.', 'قيد', 'قَيْدَ'],
  ])('decides how its words are read: %s', (text, form, lemma) => {
    expect(wordIn(text, form)?.analysis?.lemma).toBe(lemma);
  });

  it('gives every token of its run its place and its own gloss', () => {
    const { tokens } = annotateText('وافق المجلس على الرغم من الخلاف.');
    const found = tokens.flatMap(({ form, expression }) => (expression ? [[form, expression]] : []));
    const whole = { from: 2, to: 5, gloss: 'despite; in spite of', arabic: 'مع وجود' };
    expect(found).toEqual([
      ['على', whole],
      ['الرغم', whole],
      ['من', whole],
    ]);
  });

  it('is found by any form of the verb it begins with', () => {
    expect(wordIn('سيلقي القبض على اللص.', 'القبض')?.expression?.gloss).toBe('arrest');
  });

  it('needs all its words', () => {
    expect(wordIn('ألقى الكرة على الأرض.', 'ألقى')?.expression).toBeUndefined();
  });
});
