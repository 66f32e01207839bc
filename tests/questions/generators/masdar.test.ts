import { distractorsOf, questionsBy, shown } from '../generators';

const about = (text: string) => questionsBy('masdar', text);

describe('a question on the verbal noun', () => {
  it('asks for the regular one of a verb above form I', () => {
    const { questions } = about('اقترح الوزير خطة جديدة في الاجتماع أمس.');
    expect(questions.map(shown)).toEqual(['ما مصدر الفعل «اقترح»؟ | اقتراح']);
  });

  it('offers words of its root and verbal nouns that look like it', () => {
    const [question] = about('تعتزم الحكومة شراء الطائرات في العام القادم.').questions;
    const known = ['عزم', 'عزيمة', 'اعتزال', 'التزام', 'اعتزاز', 'اختزام'];
    expect(question && distractorsOf(question).filter((option) => known.includes(option))).toHaveLength(3);
  });

  it.each([
    ['of form I, which may have several', 'كتب الوزير رسالة إلى الحكومة أمس.'],
    ['of form III, which often uses another', 'قاتل الجنود في المدينة ثلاثة أيام.'],
    ['of form II that has a second one in use', 'جرب العلماء الدواء الجديد في المختبر.'],
    ['with an ending that changes without the article (تلقٍّ)', 'تلقى الوزير رسالة من الحكومة أمس.'],
  ])('is not asked of a verb %s', (_, text) => {
    expect(about(text).questions).toEqual([]);
  });

  it('offers no noun of one time nor one that begins with mim, which some call verbal nouns too', () => {
    const [question] = about('انطلقت المباراة في الملعب الكبير مساء أمس.').questions;
    expect(question && shown(question)).toBe('ما مصدر الفعل «انطلقت»؟ | انطلاق');
    expect(question && distractorsOf(question).filter((word) => /^م|^انطلاقة$/.test(word))).toEqual([]);
  });
});
