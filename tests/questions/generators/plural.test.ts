import { distractorsOf, questionsBy, shown } from '../generators';

const about = (text: string) => questionsBy('plural', text).questions;

describe('a question on the plural', () => {
  it('asks for the one broken plural, plurals of the root’s other nouns beside it', () => {
    const question = about('بدأ موسم الأمطار في العاصمة مساء أمس.').find(({ stem }) => stem.includes('موسم'));
    expect(question && shown(question)).toBe('ما جمع كلمة «موسم»؟ | مواسم');
    expect(question && distractorsOf(question)).toEqual(['أوسمة', 'سمات', 'وسوم']);
  });

  it('shows the word without what is attached', () => {
    const stems = about('وصل إلى المنطقة وفد كبير من الأمم المتحدة أمس.').map(({ stem }) => stem);
    expect(stems).toContain('ما جمع كلمة «منطقة»؟');
  });

  it.each([
    ['a noun with two plurals', 'قرأ الطالب البحر الذي كتبه الشاعر في العام الماضي.', 'بحر'],
    ['a noun whose plural is sound', 'زارت الشركة الجديدة المعرض الدولي أمس.', 'شركة'],
    ['a plural', 'ظهرت نتائج الانتخابات في العاصمة مساء أمس.', 'نتائج'],
    ['a noun of several senses, whose plurals may differ', 'ظهرت نتيجة الانتخابات في العاصمة مساء أمس.', 'نتيجة'],
    ['a deed', 'عرقل الخلاف وقف القتال في المدينة القديمة أمس.', 'وقف'],
    ['a spelling of two nouns', 'رفع الطالب علم البلاد في ساحة المدرسة.', 'علم'],
  ])('is not asked of %s', (_, text, word) => {
    expect(about(text).filter(({ stem }) => stem.includes(`«${word}»`))).toEqual([]);
  });
});
