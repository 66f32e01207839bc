import { questionsBy } from './generators';

const PEOPLE = 'وحضر اللقاء المهندس سمير يوسف والطبيب نبيل فهمي والكاتب فؤاد سالم. وقال سمير يوسف إن العمل مستمر.';
/** The words of the engineer Ahmad Hasan that a question repeats. */
const repeated = (words: string): string[] =>
  questionsBy('attribution', `قال أحمد حسن ${words}\n\n${PEOPLE}`).questions.flatMap(
    ({ stem }) => /«(.*)»/.exec(stem)?.[1] ?? [],
  );

describe('words that a question repeats', () => {
  it('are those between guillemets where only a few words stand before', () => {
    expect(repeated('إنه «تنقص البلاد أجزاء كاملة من الطريق الجديد».')).toEqual([
      'تنقص البلاد أجزاء كاملة من الطريق الجديد',
    ]);
  });

  it('end at the first stop that leaves enough, and say that more was said', () => {
    expect(
      repeated(
        'إنه «تنقص البلاد أجزاء كاملة من الطريق الجديد، وتنقص القرى البعيدة أجزاء كثيرة من شبكة المياه والكهرباء».',
      ),
    ).toEqual(['تنقص البلاد أجزاء كاملة من الطريق الجديد …']);
  });

  it.each([
    ['a pronoun points out of them', 'إنه «تأخر افتتاحه شهرين كاملين بسبب الأمطار الغزيرة».'],
    ['what a verb or preposition takes up is not in them', 'إنه «لم يكترث المجتمع الدولي له في الأعوام الماضية كلها».'],
    ['there are too few', 'إنه «يستمر العمل».'],
  ])('are none where %s', (_, words) => {
    expect(repeated(words)).toEqual([]);
  });
});
