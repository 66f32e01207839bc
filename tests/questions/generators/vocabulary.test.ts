import { distractorsOf, questionsBy, shown } from '../generators';

const about = (text: string) => questionsBy('vocabulary-gloss', text).questions;
const askedIn = (text: string): string[] => about(text).map((question) => shown(question).replace(/ كما.*؟/, ''));

describe('a question on a meaning', () => {
  it('asks for the English of a word of one sense', () => {
    expect(askedIn('تمكنت الدولة من امتلاك السلاح النووي في العام الماضي.')).toContain(
      'ما معنى كلمة «امتلاك» بالإنجليزية | possession; ownership',
    );
  });

  it('offers meanings of other words of its kind', () => {
    const [question] = about('تمكنت الدولة من امتلاك السلاح النووي في العام الماضي.');
    expect(question && distractorsOf(question)).toHaveLength(3);
    expect(question && distractorsOf(question).filter((option) => /possess|own/.test(option))).toEqual([]);
  });

  it.each([
    ['a word of two meanings under one gloss', 'درس الباحث علم الفلك في الجامعة الأمريكية سنوات.', 'الفلك'],
    ['a plural', 'وقعت الدولتان على المبادلات الجديدة في العاصمة أمس.', 'المبادلات'],
    ['a name after a title', 'قالت الدكتورة ملكة أبيض إن الحفل كان جميلا جدا.', 'ملكة'],
    ['a verb that may be another', 'قال الوزير إن القانون يمكن الأجهزة من مكافحة الجريمة.', 'يمكن'],
  ])('is not asked of %s', (_, text, word) => {
    expect(askedIn(text).filter((question) => question.includes(`«${word}»`))).toEqual([]);
  });
});
