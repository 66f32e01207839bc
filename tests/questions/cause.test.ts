import { distractorsOf, questionsBy, shown } from './generators';

/** What else an article tells: two of its events stand beside the key. */
const EVENTS = 'وأعلن المدير تأجيل المؤتمر السنوي. وأيد المجلس إلغاء الحفل الختامي. ورفض الأعضاء تغيير موعد السباق.';
const withEvents = (text: string): string => `${text}\n\n${EVENTS}`;
const asked = (text: string): string[] =>
  ['cause', 'purpose'].flatMap((rule) => questionsBy(rule, withEvents(text)).questions.map(shown));

describe('a question of why or what for', () => {
  it.each([
    [
      'asks لماذا where a clause is explained',
      'تأخرت الرحلة إلى القاهرة بسبب العاصفة الرملية.',
      ['لماذا تأخرت الرحلة إلى القاهرة؟ | بسبب العاصفة الرملية'],
    ],
    [
      'puts the verb before its subject, in the singular',
      'الطلاب غادروا المدرسة مبكرا بسبب انقطاع الكهرباء.',
      ['لماذا غادر الطلاب المدرسة مبكرا؟ | بسبب انقطاع الكهرباء'],
    ],
    [
      'drops what leads in',
      'وقد توقف العمل في المصنع جراء نقص الوقود.',
      ['لماذا توقف العمل في المصنع؟ | جراء نقص الوقود'],
    ],
    [
      'joins ل to the article',
      'تأجلت المباراة النهائية نظرا لسوء الأحوال الجوية.',
      ['لماذا تأجلت المباراة النهائية؟ | نظرا لسوء الأحوال الجوية'],
    ],
    [
      'asks for a purpose',
      'زار الوفد المصنع الجديد بهدف توقيع العقد.',
      ['لماذا زار الوفد المصنع الجديد؟ | بهدف توقيع العقد'],
    ],
    [
      'asks إلامَ behind a verb of purpose',
      'يهدف المعرض السنوي إلى تطوير مهارات الشباب.',
      ['إلامَ يهدف المعرض السنوي؟ | إلى تطوير مهارات الشباب'],
    ],
    [
      'asks ما الذي behind a verb of cause',
      'أدت المواجهات إلى مقتل 28 شخصا على الأقل.',
      ['ما الذي أدى إلى مقتل 28 شخصا على الأقل؟ | المواجهات'],
    ],
    [
      'keeps whose explanation it is',
      'قال الكاتب أحمد حسن إن الأسعار ارتفعت كثيرا بسبب نقص المخزون.',
      ['لماذا ارتفعت الأسعار كثيرا، بحسب أحمد حسن؟ | بسبب نقص المخزون'],
    ],
  ])('%s', (_, text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it.each([
    ['an effect that did not happen', 'لم تتأخر الرحلة إلى القاهرة بسبب العاصفة الرملية.'],
    ['an effect without its subject', 'تأخر كثيرا بسبب العاصفة الرملية.'],
    ['a cause that points out', 'تأخرت الرحلة إلى القاهرة بسبب إهماله.'],
    ['a cause that may belong to another event', 'رحب الوزير بإلغاء الرحلات بسبب العاصفة الرملية.'],
    ['a place taken for the subject', 'غادر سورية بسبب الحرب الطويلة.'],
  ])('does not ask for %s', (_, text) => {
    expect(asked(text).filter((question) => question.startsWith('لماذا'))).toEqual([]);
  });

  it('offers causes of the same form', () => {
    const [question] = questionsBy('cause', withEvents('تأخرت الرحلة إلى القاهرة بسبب العاصفة الرملية.')).questions;
    expect(question && distractorsOf(question).every((option) => option.startsWith('بسبب '))).toBe(true);
  });

  it('takes no person for an event: عيد الرويلي is no feast', () => {
    const text =
      'تأخرت الرحلة إلى القاهرة بسبب العاصفة الرملية.\n\nوصل السفير عيد الرويلي أمس. وكان عيد الرويلي في المطار.';
    const [question] = questionsBy('cause', withEvents(text)).questions;
    expect(question && distractorsOf(question).join()).not.toContain('الرويلي');
    expect(question).toBeDefined();
  });

  it('offers calamities where people died', () => {
    const [question] = questionsBy('cause', withEvents('أدت المواجهات إلى مقتل 28 شخصا على الأقل.')).questions;
    expect(question && distractorsOf(question).join()).not.toMatch(/الضرائب|التمويل|الإقبال/);
  });
});
