import { shippedEngine } from '@/content/shelf';
import { makeContext } from '../../../lib/questions/context';
import { numberMatching } from '../../../lib/questions/generators/number-matching';
import { annotateText } from '../../support/engine';

const pairsOf = (fourth: string): (readonly [string, string])[] | undefined => {
  const text = `تضم المدينة 12 مدرسة. واشترت الشركة 90 طائرة. وصل 45 جنديا إلى القاعدة. ${fourth}`;
  const [draft] = numberMatching(makeContext(shippedEngine(), annotateText(text)));
  return draft?.type === 'matching' ? [...draft.pairs].sort(([a], [b]) => Number(a) - Number(b)) : undefined;
};

describe('numbers to be matched', () => {
  it('stand beside what they count, in the definite plural whatever the number wants', () => {
    expect(pairsOf('وافتتحت الحكومة 7 مستشفيات.')).toEqual([
      ['7', 'عدد المستشفيات'],
      ['12', 'عدد المدارس'],
      ['45', 'عدد الجنود'],
      ['90', 'عدد الطائرات'],
    ]);
  });

  it.each([
    ['only neared', 'وافتتحت الحكومة نحو 7 مستشفيات.'],
    ['a least', 'وافتتحت الحكومة أكثر من 7 مستشفيات.'],
    ['a measure', 'وسار الوفد 7 كيلومترات.'],
    ['a number of the same things', 'وزار الوزير 30 مدرسة.'],
    ['a number that another thing has too', 'وافتتحت الحكومة 12 مستشفى.'],
    ['part of a name', 'وحلقت طائرة ميغ-29 فوق المدينة.'],
  ])('are not asked where the fourth is %s', (_, fourth) => {
    expect(pairsOf(fourth)).toBeUndefined();
  });
});
