import { shippedEngine } from '@/content/shelf';
import { proposeQuestions } from '@/lib/questions';
import { annotateText } from '@/tests/support/engine';

const typedStems = (text: string): string[] =>
  proposeQuestions(shippedEngine(), annotateText(text)).questions.flatMap(({ rule, stem }) =>
    rule === 'singular-typed' ? [stem] : [],
  );

describe('a word as a question prints it', () => {
  it('gives back the lam that ل and the article swallow: للجان is of اللجان', () => {
    expect(typedStems('رفع الخبراء التقارير للجان الفنية في الوزارة.')).toContain('اكتب مفرد كلمة «اللجان».');
  });

  it('gives back the alif elsewhere: للدول is of الدول', () => {
    expect(typedStems('قدم الخبراء المساعدات للدول الفقيرة في القارة.')).toContain('اكتب مفرد كلمة «الدول».');
  });
});
