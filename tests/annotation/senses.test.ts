import { annotateText } from '../support/engine';

const glossOf = (text: string, form: string): string | undefined =>
  annotateText(text).tokens.find((token) => token.form === form)?.analysis?.gloss;

describe('the sense that is shown first', () => {
  it.each([
    ['ناقش الوزيران فكرة عقد قمة في القاهرة.', 'عقد', 'holding; convening'],
    ['راجع المحامي نص عقد العمل.', 'عقد', 'contract; agreement'],
    ['دعا البيان إلى إحلال السلام في المنطقة.', 'إحلال', 'establishing; bringing about'],
    ['يدرس المصنع إحلال الآلات محل العمال.', 'إحلال', 'replacement; substitution'],
  ])('is the one whose hint stands near: %s', (text, form, gloss) => {
    expect(glossOf(text, form)).toBe(gloss);
  });
});
