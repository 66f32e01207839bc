import { findTimes } from '@/lib/annotation';
import { annotateText, textOf } from '@/tests/support/engine';

/** The times of a text, with its article published on Thursday 25 April 2019. */
const timesOf = (text: string, published = '2019-04-25'): string[] => {
  const annotated = annotateText(text, published ? { published } : {});
  return findTimes(annotated).map(({ span, kind, value, hijri }) =>
    [textOf(annotated, span), kind, value ?? '?', ...(hijri ? ['hijri'] : [])].join(' | '),
  );
};

describe('a time of the text', () => {
  it.each([
    ['a whole date', 'وصل الوفد في 25 أبريل 2019.', ['25 أبريل 2019 | date | 2019-04-25']],
    ['a date in Levantine', 'وصل الوفد في 3 تشرين الثاني 2018.', ['3 تشرين الثاني 2018 | date | 2018-11-03']],
    ['a date in Algerian', 'وصل الوفد في 9 جانفي 2018.', ['9 جانفي 2018 | date | 2018-01-09']],
    ['a date in Moroccan', 'وصل الوفد في 9 غشت 2018.', ['9 غشت 2018 | date | 2018-08-09']],
    ['a month under two names', 'وصل الوفد في نيسان/أبريل 2018.', ['نيسان/أبريل 2018 | month | 2018-04']],
    [
      'a month with its second name in brackets',
      'وصل في 5 أبريل (نيسان) 2018.',
      ['5 أبريل (نيسان) 2018 | date | 2018-04-05'],
    ],
    ['a Hijri date', 'بدأ المؤتمر في 12 ربيع الأول 1440.', ['12 ربيع الأول 1440 | date | 1440-03-12 | hijri']],
    ['a month with the year noun', 'وصل الوفد في مايو عام 2011.', ['مايو عام 2011 | month | 2011-05']],
    ['a day without a year', 'وصل الوفد يوم 12 مايو.', ['12 مايو | date | --05-12']],
    ['a year', 'اقترحت الخطة في عام 2017.', ['2017 | year | 2017']],
    ['a date in digits', 'وصل الوفد في 25/4/2018.', ['25/4/2018 | date | 2018-04-25']],
    ['Arabic digits', 'وصل الوفد في ٢٥ أبريل ٢٠١٨.', ['٢٥ أبريل ٢٠١٨ | date | 2018-04-25']],
    ['a weekday alone, which may be the last or the next', 'وصل الوفد الخميس.', ['الخميس | weekday | ?']],
    ['today by its weekday', 'يصل الوفد اليوم الخميس.', ['اليوم الخميس | relative | 2019-04-25']],
    ['a weekday that today is not', 'يصل الوفد اليوم الجمعة.', ['اليوم الجمعة | relative | ?']],
    ['yesterday', 'وصل الوفد أمس.', ['أمس | relative | 2019-04-24']],
    ['the day before yesterday', 'وصل الوفد أمس الأول.', ['أمس الأول | relative | 2019-04-23']],
    ['the same by أول أمس', 'وصل الوفد أول أمس الثلاثاء.', ['أمس الثلاثاء | relative | 2019-04-23']],
    ['last year', 'وصل الوفد العام الماضي.', ['العام الماضي | relative | 2018']],
    ['last month', 'وصل الوفد الشهر الماضي.', ['الشهر الماضي | relative | 2019-03']],
    ['last June', 'وصل الوفد في يونيو الماضي.', ['يونيو الماضي | month | 2018-06']],
    ['next June', 'يصل الوفد في يونيو المقبل.', ['يونيو المقبل | month | 2019-06']],
  ])('%s', (_, text, expected) => {
    expect(timesOf(text).map((time) => time.replace(/^في /, ''))).toEqual(expected);
  });

  it.each([
    ['another day', 'سافر الوفد في ذلك اليوم.'],
    ['years gone by', 'سافر الوفد في الأعوام الماضية.'],
    ['practising', 'مارس الفريق الرياضة في الحديقة.'],
    ['a zero', 'انتهت المباراة بهدفين مقابل صفر.'],
    ['a number that counts', 'حضر المؤتمر 2017 طالبا.'],
    ['the thirty-first of February', 'وصل الوفد في 31 فبراير 2018.'],
    ['a span of years', 'استمرت الحرب بين عامي 1950-1953.'],
  ])('is not %s', (_, text) => {
    expect(timesOf(text)).toEqual([]);
  });

  it('of a relative kind has no value while the article’s own date is unknown', () => {
    expect(timesOf('وصل الوفد أمس. وزار روما العام الماضي.', '')).toEqual([
      'أمس | relative | ?',
      'العام الماضي | relative | ?',
    ]);
  });
});
