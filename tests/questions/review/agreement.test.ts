import { shippedEngine } from '@/content/shelf';
import { makeContext } from '../../../lib/questions/context';
import { agreement } from '../../../lib/questions/review/agreement';
import { annotateText } from '../../support/engine';
import { aChoice, aTrueFalseDraft } from '../drafts';

const context = makeContext(shippedEngine(), annotateText('أعلنت الحكومة خطة جديدة.'));

describe('agreement', () => {
  it.each([
    'الحكومة الجديدة أعلنت خطة لدعم المزارعين.',
    'وقع الوزير الاتفاق في المدينة القديمة.',
    'أعلنت الشركة المصرية خطة لدعم المزارعين.',
    'أعلنت شركة الطيران المصرية خطة جديدة.',
  ])('lets %s pass', (stem) => {
    expect(agreement.check(aTrueFalseDraft({ stem }), context)).toBeUndefined();
  });

  it.each([
    ['an adjective in the wrong gender', 'أعلنت الحكومة الجديد خطة لدعم المزارعين.'],
    ['a preposition without its noun', 'وقع الوزير الاتفاق في يكتب المدينة.'],
  ])('objects to %s', (_, stem) => {
    expect(agreement.check(aTrueFalseDraft({ stem }), context)).toEqual(expect.any(String));
  });

  it('leaves alone what is only quoted', () => {
    const stem = 'ما معنى كلمة «خطة» كما وردت في النص: «أعلنت الحكومة الجديد خطة»؟';
    expect(agreement.check(aChoice({ rule: 'synonym', skill: 'vocabulary', stem }), context)).toBeUndefined();
  });
});
