import { questionsBy } from './generators';

const stems = (rule: string, text: string): string[] => questionsBy(rule, text).questions.map(({ stem }) => stem);

describe('a word as a question prints it', () => {
  it('gives back the lam that ل and the article swallow: للجان is of اللجان', () => {
    expect(stems('singular', 'رفع الخبراء التقارير للجان الفنية في الوزارة.')).toContain('ما مفرد كلمة «اللجان»؟');
  });

  it('gives back the alif elsewhere: للدول is of الدول', () => {
    expect(stems('singular', 'قدم الخبراء المساعدات للدول الفقيرة في القارة.')).toContain('ما مفرد كلمة «الدول»؟');
  });
});
