import { shippedEngine } from '@/content/shelf';
import { proposeQuestions } from '@/lib/questions';
import { annotateText } from '@/tests/support/engine';

/** The sentences quoted with `answer` left out of them. */
const quotedWithout = (answer: string, text: string): string[] =>
  proposeQuestions(shippedEngine(), annotateText(text)).questions.flatMap((question) =>
    question.rule.startsWith('completion') &&
    question.type === 'cloze' &&
    question.options.find(({ id }) => id === question.key)?.text === answer
      ? [/«(.*)»/.exec(question.stem)?.[1] ?? '']
      : [],
  );

const LONG =
  'أرباح الشركة الوطنية التي تعمل في جنوب البلاد وشمالها وفي الأسواق العالمية البعيدة بلغت 40 مليون ريال في الربع الأول من العام.';

describe('a fact to fill in', () => {
  it.each([
    ['is asked for by itself', 'الثالث', 'وصل الوفد الكبير إلى ميناء السويس صباح اليوم الثالث من الرحلة.', 1],
    ['is not half of a number', 'الثالث', 'وصل الوفد الكبير إلى ميناء السويس صباح اليوم الثالث والعشرين من مارس.', 0],
  ])('%s', (_, answer, text, times) => {
    expect(quotedWithout(answer, text)).toHaveLength(times);
  });
});

describe('the words quoted around a fact that no statement holds', () => {
  it('are those that the sentence begins with', () => {
    expect(
      quotedWithout('40', 'أرباح الشركة الوطنية بلغت 40 مليون ريال خلال الربع الأول من العام الماضي.').map((quoted) =>
        quoted.split(' ').slice(0, 4).join(' '),
      ),
    ).toEqual(['أرباح الشركة الوطنية بلغت']);
  });

  it('are none from the middle of a sentence', () => {
    expect(
      quotedWithout(
        '40',
        'وأوضح في ختام كلمته أمام الحضور أن أرباح الشركة الوطنية بلغت 40 مليون ريال خلال الربع الأول من العام.',
      ),
    ).toEqual([]);
  });

  it('do not begin with an accusative that asks for its أنّ', () => {
    expect(
      quotedWithout(
        'واشنطن',
        'وأضافت أن جدلا يدور بين واشنطن وطوكيو بشأن قطاع صناعة السيارات الجديدة في المفاوضات الأخيرة.',
      ),
    ).toEqual([]);
  });

  it('say more than who it was', () => {
    expect(quotedWithout('2015', 'كانت الحكومة التي تشكلت في شهر سبتمبر من عام 2015، بدعم الأحزاب، ضعيفة.')).toEqual(
      [],
    );
  });

  it('say by … that the sentence goes on', () => {
    const [quoted] = quotedWithout(
      '40',
      'أرباح الشركة الوطنية بلغت 40 مليون ريال في الربع الأول من العام الماضي بعد ارتفاع أسعار الحديد والنحاس في الأسواق العالمية إثر توقف المصانع الكبرى في آسيا عن العمل أسابيع طويلة.',
    );
    expect(quoted).toMatch(/ …$/);
  });

  it.each([
    [
      'a pronoun in them may mean another than the subject',
      'وأوضح في ختام كلمته أن راتب مدير الشركة في فرعها بلغ 40 ألف ريال خلال الربع الأول.',
    ],
    [
      'they are torn apart by what is said in brackets',
      'وأوضح في ختام كلمته أن أرباح الشركة الوطنية (شركة كبيرة قديمة غنية معروفة) بلغت 40 مليون ريال خلال الربع الأول.',
    ],
    [
      'what is quoted was denied',
      'ومن الخطأ القول إن أرباح الشركة الوطنية بلغت 40 مليون ريال خلال الربع الأول من العام.',
    ],
    ['the first person speaks', 'وزرنا في الصيف الماضي 40 مدينة كبيرة في جنوب البلاد وشمالها.'],
    ['they would be too few', 'وأوضح أن الأرباح بلغت 40 مليونا.'],
    ['nothing is claimed', 'ورسوم الاشتراك السنوي في النادي الرياضي الكبير 40 ريالا للطلاب والطالبات.'],
    ['the verb is too far', LONG],
    [
      'the number is an age in brackets',
      'وأوضح في ختام كلمته أن محمد سالم (40 عاما) فاز بالجائزة الأولى في المسابقة الكبرى.',
    ],
  ])('are none where %s', (_, text) => {
    expect(quotedWithout('40', text)).toEqual([]);
  });
});
