import { questionsBy, shown } from '../generators';

const about = (text: string): string[] => questionsBy('singular', text).questions.map(shown);

describe('a question on the singular', () => {
  it('asks for the singular of a broken plural', () => {
    expect(about('أعلنت الحكومة مشاريع جديدة في العاصمة.')).toContain('ما مفرد كلمة «مشاريع»؟ | مشروع');
  });

  it.each([
    ['a place is named by it', 'وصلت القوات إلى منطقة العروق قرب الحدود أمس.', 'العروق'],
    ['it may be a verb', 'اقترضت الشركات 20 مليونا سدد بعضها.', 'سدد'],
    ['two words have that plural', 'نظم نشطاء حملة واسعة لحماية الغابات.', 'نشطاء'],
  ])('is not asked where %s', (_, text, word) => {
    expect(about(text).filter((question) => question.includes(`«${word}»`))).toEqual([]);
  });
});

describe('the root of a word', () => {
  it('is not asked of a surname that could be an adjective', () => {
    const stems = questionsBy('root', 'وأوضح النهاري أن المملكة دعمت المتضررين من الفيضانات.').questions.map(
      ({ stem }) => stem,
    );
    expect(stems).not.toContain('ما جذر كلمة «النهاري»؟');
  });
});
