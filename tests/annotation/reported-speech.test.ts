import { annotateText } from '@/tests/support/engine';

/** Every quotation of a text as «verb | speaker | content», with `(carried)` or `(direct)` where it is. */
const quotesOf = (text: string): string[] => {
  const { article, quotes } = annotateText(text);
  return quotes.map(({ verb, speaker, content, direct, speakerCarried }) =>
    [
      article.text.slice(verb.start, verb.end),
      `${speaker ? article.text.slice(speaker.start, speaker.end) : '-'}${speakerCarried ? ' (carried)' : ''}`,
      `${article.text.slice(content.start, content.end)}${direct ? ' (direct)' : ''}`,
    ].join(' | '),
  );
};

describe('reported speech', () => {
  it.each([
    ['a verb with its subject and إنّ', 'قال الوزير إن المدرسة ستفتح غدا.', ['قال | الوزير | المدرسة ستفتح غدا']],
    [
      'a title and a name',
      'أكد وزير الصحة المصري أحمد حسن أن المستشفى جاهز.',
      ['أكد | وزير الصحة المصري أحمد حسن | المستشفى جاهز'],
    ],
    ['a preposition that the verb governs', 'أشار المدير إلى أن العمل بدأ.', ['أشار | المدير | العمل بدأ']],
    ['a body', 'أعلنت وزارة التعليم أن الدراسة ستبدأ مبكرا.', ['أعلنت | وزارة التعليم | الدراسة ستبدأ مبكرا']],
    [
      'a spokesman with the body he speaks for',
      'أوضح المتحدث باسم وزارة الخارجية أن اللقاء تأجل.',
      ['أوضح | المتحدث باسم وزارة الخارجية | اللقاء تأجل'],
    ],
    [
      'where and to whom it was said, between speaker and words',
      'قال الوزير للصحفيين في القاهرة أمس إن الطريق مفتوح.',
      ['قال | الوزير | الطريق مفتوح'],
    ],
    [
      'a paper with its name in guillemets',
      'ذكرت صحيفة «النور» أن السوق هادئة.',
      ['ذكرت | صحيفة «النور» | السوق هادئة'],
    ],
    [
      'a participle that goes on',
      'قال المدير إن المصنع كبير، مضيفا أن العمال كثيرون.',
      ['قال | المدير | المصنع كبير', 'مضيفا | المدير (carried) | العمال كثيرون'],
    ],
    [
      'a participle behind another verb, said of its subject',
      'دعا الوزير إلى التعاون، مشيرا إلى أن الوقت قصير.',
      ['مشيرا | الوزير (carried) | الوقت قصير'],
    ],
    [
      'a speaker of the sentence before',
      'قالت الوزيرة إن الخطة جاهزة. وأضافت أن العمل سيبدأ قريبا.',
      ['قالت | الوزيرة | الخطة جاهزة', 'وأضافت | الوزيرة (carried) | العمل سيبدأ قريبا'],
    ],
    [
      'words in guillemets behind a colon',
      'قال الكاتب: «هذه الرواية أجمل ما كتبت».',
      ['قال | الكاتب | هذه الرواية أجمل ما كتبت (direct)'],
    ],
    ['a speaker before his verb', 'وكان مدير المتحف أعلن أن المعرض سيغلق.', ['أعلن | مدير المتحف | المعرض سيغلق']],
    ['a forecast with أن and a verb', 'توقعت المؤسسة أن ترتفع الأسعار.', ['توقعت | المؤسسة | ترتفع الأسعار']],
  ])('finds %s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it.each([
    ['a verb of another gender than the speaker before', 'قال الوزير إن الخطة جاهزة. وأضافت أن العمل سيبدأ.'],
    ['a sentence between', 'قال الوزير إن الخطة جاهزة. وصل الوفد أمس. وأضاف أن العمل سيبدأ.'],
  ])('does not carry a speaker over %s', (_, text) => {
    const { quotes } = annotateText(text);
    expect(quotes.at(-1)?.speaker).toBeUndefined();
  });

  it.each([
    ['a wish', 'أكد الوزير أن يعود الوفد.'],
    ['a name in guillemets without words', 'قال الوزير لصحيفة «النور» أمس.'],
    ['an object', 'أعلنت الحكومة خطة جديدة.'],
    ['what others are told to have said inside a relative clause', 'وصل الرجل الذي قال إن الطريق مغلق.'],
    ['a heading without a verb', 'الوزير والوفد في القاهرة.'],
  ])('finds none in %s', (_, text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});
