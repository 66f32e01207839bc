import { shippedEngine } from '@/content/shelf';
import { type ChoiceQuestion, proposeQuestions } from '@/lib/questions';
import { annotateText } from '../../support/engine';
import { distractorsOf, shown } from '../generators';

const about = (text: string): ChoiceQuestion[] =>
  proposeQuestions(shippedEngine(), annotateText(text)).questions.filter(
    (question): question is ChoiceQuestion => question.type === 'cloze' && question.rule === 'cloze-connector',
  );

describe('a connector to be put back', () => {
  it.each([
    ['رغم, which إلا أن answers', 'رغم الأمطار الغزيرة إلا أن المباراة استمرت حتى النهاية.', 'رغم'],
    [
      'إلا أن with its pronoun, after a concession',
      'وعلى الرغم من الخسارة الكبيرة إلا أنه واصل العمل في الشركة.',
      'إلا أنه',
    ],
    ['لكن after a concession', 'ورغم الخسارة الكبيرة في السوق لكنه واصل العمل في الشركة.', 'لكنه'],
    ['بعد أن, which alone goes with the perfect', 'وصل الوزير إلى القاهرة بعد أن غادر بيروت مساء أمس.', 'بعد'],
    [
      'قبل أن, which alone goes with the imperfect after a perfect',
      'زار الوزير القاهرة قبل أن يتوجه إلى بيروت مساء أمس.',
      'قبل',
    ],
    ['أما, which the ف answers', 'أما الوزير فقد أكد أن الخطة جاهزة منذ العام الماضي.', 'أما'],
    ['أو after سواء', 'تعمل الشركة في المنطقة كلها سواء في مصر أو في دول الخليج.', 'أو'],
    ['بل after what is not all', 'لم يزر الوفد القاهرة فقط بل زار المدن الأخرى كلها.', 'بل'],
    ['مما before a perfect', 'هطلت أمطار غزيرة على المدينة مما أدى إلى قطع الطرق.', 'مما'],
    ['حتى after ما إن', 'وما إن وصل الوزير إلى القاهرة حتى بدأ الاجتماع الأول.', 'حتى'],
  ])('is %s', (_, text, key) => {
    const [question] = about(text);
    expect(question && shown(question).split(' | ')[1]).toBe(key);
    expect(question && distractorsOf(question)).toHaveLength(3);
  });

  it('leaves the sentence as it is but for the blank', () => {
    expect(about('وصل الوزير إلى القاهرة بعد أن غادر بيروت مساء أمس.').map(({ stem }) => stem)).toEqual([
      'أكمل الفراغ بأداة الربط المناسبة: «وصل الوزير إلى القاهرة ____ أن غادر بيروت مساء أمس»',
    ]);
  });

  it('gives the other words the pronoun of the key', () => {
    const [question] = about('وعلى الرغم من الخسارة الكبيرة إلا أنه واصل العمل في الشركة.');
    expect(question && distractorsOf(question)).toEqual(['كأنه', 'لأنه', 'ليته']);
  });

  it.each([
    ['رغم has no answer: بسبب could stand there too', 'استمرت المباراة رغم الأمطار الغزيرة في المدينة كلها.'],
    ['لكن has no concession before it', 'وصل الوزير إلى القاهرة لكنه غادر بعد ساعة واحدة.'],
    ['قبل أن follows an imperfect: بعد أن fits as well', 'يزور الوزير القاهرة قبل أن يتوجه إلى بيروت مساء غد.'],
    ['أو joins without سواء', 'تعمل الشركة في المنطقة كلها في مصر أو في دول الخليج.'],
    ['مما stands before an imperfect: كي could too', 'هطلت أمطار غزيرة على المدينة مما يؤدي إلى قطع الطرق.'],
    ['بعد أن opens the sentence: the clause before is not shown', 'بعد أن غادر الوزير بيروت مساء أمس.'],
    ['the words are somebody’s', 'قال الوزير: «وصلت إلى القاهرة بعد أن غادر الوفد بيروت مساء أمس».'],
  ])('is not asked for where %s', (_, text) => {
    expect(about(text)).toEqual([]);
  });
});
