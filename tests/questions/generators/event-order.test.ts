import { shippedEngine } from '@/content/shelf';
import { makeContext } from '../../../lib/questions/context';
import { eventOrder } from '../../../lib/questions/generators/event-order';
import { annotateText } from '../../support/engine';

const ordered = (...sentences: string[]): readonly string[] | undefined => {
  const [draft] = eventOrder(makeContext(shippedEngine(), annotateText(sentences.join('\n\n'))));
  return draft?.type === 'ordering' ? draft.ordered : undefined;
};

const FIRST = 'أسست الحكومة مدرسة جديدة في المدينة في عام 1990.';
const SECOND = 'افتتحت الشركة مصنعا كبيرا للسيارات في مايو 2001.';
const THIRD = 'نظمت الوزارة مؤتمرا واسعا للمعلمين في عام 2008.';
const FOURTH = 'أعلنت الجامعة خطة جديدة للبحث العلمي في 3 أبريل 2015.';

describe('the order of events', () => {
  it('is the order of their dates, whatever their order in the text', () => {
    expect(ordered(THIRD, FIRST, FOURTH, SECOND)).toEqual([FIRST, SECOND, THIRD, FOURTH]);
  });

  it.each([
    ['of which two are of one year', 'نظمت الوزارة مؤتمرا واسعا للمعلمين في عام 2001.'],
    ['with a date that only bounds it', 'توسعت الوزارة في بناء المدارس الجديدة منذ عام 2008.'],
    ['with two dates', 'نظمت الوزارة مؤتمرا واسعا للمعلمين في عام 2008 وفي عام 2009.'],
    ['dated in another calendar', 'نظمت الوزارة مؤتمرا واسعا للمعلمين في رمضان 1430.'],
    ['without a date', 'نظمت الوزارة مؤتمرا واسعا للمعلمين في المدينة.'],
    ['that has not happened yet', 'ستنظم الوزارة مؤتمرا واسعا للمعلمين في عام 2008.'],
  ])('is not asked with an event %s', (_, third) => {
    expect(ordered(FIRST, SECOND, third, FOURTH)).toBeUndefined();
  });
});
