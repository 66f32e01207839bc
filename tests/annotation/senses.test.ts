import { annotateText } from '../support/engine';

const glossOf = (text: string, form: string): string | undefined =>
  annotateText(text).tokens.find((token) => token.form === form)?.analysis?.gloss;

describe('the sense that is shown first', () => {
  it.each([
    ['ناقش الوزيران فكرة عقد قمة في القاهرة.', 'عقد', 'holding; convening; concluding'],
    ['راجع المحامي نص عقد العمل.', 'عقد', 'contract; agreement'],
    ['خلال عقد من الزمن تغيرت المدينة.', 'عقد', 'decade'],
    ['أطلق الجنود النار على المتظاهرين.', 'أطلق', 'fire; shoot'],
    ['أطلق الوزير حملة لمكافحة التدخين.', 'أطلق', 'launch; start'],
    ['أعلنت الوزارة إجراء انتخابات جديدة.', 'إجراء', 'conducting; carrying out'],
    ['اتخذت الحكومة إجراء عاجلا.', 'إجراء', 'measure; procedure; step'],
    ['فتحت الشرطة تحقيقا في الحادث.', 'تحقيقا', 'investigation; inquiry'],
    ['يسعى اللاعب إلى تحقيق حلمه.', 'تحقيق', 'achievement; realization'],
    ['توفي الشاعر أمس.', 'توفي', 'die; pass away'],
    ['دعا البيان إلى إحلال السلام في المنطقة.', 'إحلال', 'establishing; bringing about'],
    ['يدرس المصنع إحلال الآلات محل العمال.', 'إحلال', 'replacement; substitution'],
  ])('is the one whose hint stands near: %s', (text, form, gloss) => {
    expect(glossOf(text, form)).toBe(gloss);
  });
});
