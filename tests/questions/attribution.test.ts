import { distractorsOf, questionsBy, shown } from './generators';

const PEOPLE = 'شارك في اللقاء الكاتب سمير يوسف والمهندس فؤاد سالم والطبيب نبيل فهمي.';

const asked = (text: string): string[] => questionsBy('attribution', `${text}\n\n${PEOPLE}`).questions.map(shown);

describe('a question of who said it', () => {
  it.each([
    [
      'asks for a person with the particle of the verb',
      'قال الكاتب أحمد حسن إن القراءة تفتح أبواب المعرفة.',
      ['مَن قال إنّ القراءة تفتح أبواب المعرفة؟ | أحمد حسن'],
    ],
    [
      'keeps the sign behind a number',
      'قال الكاتب أحمد حسن إن مبيعات الكتب ارتفعت بنسبة 20%.',
      ['مَن قال إنّ مبيعات الكتب ارتفعت بنسبة 20%؟ | أحمد حسن'],
    ],
    [
      'keeps the preposition that the verb governs',
      'أشار الكاتب أحمد حسن إلى أن المكتبة ستفتح أبوابها قريبا.',
      ['مَن أشار إلى أنّ المكتبة ستفتح أبوابها قريبا؟ | أحمد حسن'],
    ],
    [
      'puts the verb of a woman in the masculine behind مَن',
      'أكدت الكاتبة ليلى حسن أن المكتبة ستفتح أبوابها قريبا.',
      ['مَن أكد أنّ المكتبة ستفتح أبوابها قريبا؟ | ليلى حسن'],
    ],
    [
      'asks who said what somebody added',
      'قال الكاتب أحمد حسن إن القراءة مهمة. وأضاف أن المدارس تحتاج إلى مكتبات حديثة.',
      ['مَن ذكر أنّ المدارس تحتاج إلى مكتبات حديثة؟ | أحمد حسن'],
    ],
    [
      'repeats words in guillemets',
      'قال الكاتب أحمد حسن: «القراءة تفتح أبواب المعرفة للجميع».',
      ['لِمَن يُنسب القول: «القراءة تفتح أبواب المعرفة للجميع»؟ | أحمد حسن'],
    ],
    [
      'asks for a ministry as a body, with its verb in the feminine',
      'أعلنت وزارة الصحة المصرية أن اللقاح سيصل إلى المدارس قريبا.',
      ['ما الجهة التي أعلنت أنّ اللقاح سيصل إلى المدارس قريبا؟ | وزارة الصحة المصرية'],
    ],
    [
      'asks for an office without a name',
      'أوضح وزير الصحة المصري أن اللقاح سيصل إلى المدارس قريبا.',
      ['مَن أوضح أنّ اللقاح سيصل إلى المدارس قريبا؟ | وزير الصحة المصري'],
    ],
    [
      'cuts what is said after the first claim',
      'قال الكاتب أحمد حسن إن المكتبة ستفتح أبوابها قريبا، كما ستقام فيها معارض كثيرة.',
      ['مَن قال إنّ المكتبة ستفتح أبوابها قريبا؟ | أحمد حسن'],
    ],
  ])('%s', (_, text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it.each([
    ['what points to the speaker', 'قال الكاتب أحمد حسن إنه سيعود إلى القاهرة قريبا.'],
    ['what points out of it', 'قال الكاتب أحمد حسن إن ذلك يحتاج إلى وقت طويل.'],
    ['a pronoun that nothing in it explains', 'قال الكاتب أحمد حسن إن الناس لم يكترثوا له كثيرا.'],
    ['a condition', 'قال الكاتب أحمد حسن إن المكتبة ستفتح أبوابها إذا وصلت الكتب.'],
    ['nobody’s words', 'قالت مصادر إن المكتبة ستفتح أبوابها قريبا.'],
  ])('does not ask for %s', (_, text) => {
    expect(asked(text)).toEqual([]);
  });

  it('offers people for a person, offices for an office, ministries for a ministry', () => {
    const [person] = questionsBy(
      'attribution',
      `قال الكاتب أحمد حسن إن القراءة تفتح أبواب المعرفة.\n\n${PEOPLE}`,
    ).questions;
    expect(person && distractorsOf(person)).toEqual(['سمير يوسف', 'فؤاد سالم', 'نبيل فهمي']);
    const [office] = questionsBy('attribution', 'أوضح وزير الصحة المصري أن اللقاح سيصل إلى المدارس قريبا.').questions;
    expect(office && distractorsOf(office).every((option) => /^(?:وزير|رئيس) .*المصري$/.test(option))).toBe(true);
    const [body] = questionsBy('attribution', 'أعلنت وزارة الصحة المصرية أن اللقاح سيصل إلى المدارس قريبا.').questions;
    expect(body && distractorsOf(body).every((option) => /^وزارة .*المصرية$/.test(option))).toBe(true);
  });

  it('never offers another title of the speaker', () => {
    const text = 'زار وزير الصحة المصري أحمد حسن المدرسة. وقال وزير الصحة المصري إن اللقاح سيصل إلى المدارس قريبا.';
    const [question] = questionsBy('attribution', `${text}\n\n${PEOPLE}`).questions;
    expect(question && shown(question)).toBe('مَن قال إنّ اللقاح سيصل إلى المدارس قريبا؟ | أحمد حسن');
    expect(question && distractorsOf(question)).not.toContain('وزير الصحة المصري');
  });
});
