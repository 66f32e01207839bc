import { shippedEngine } from '@/content/shelf';
import { makeContext } from '../../lib/questions/context';
import { confidenceOf } from '../../lib/questions/ranking';
import { annotateText } from '../support/engine';
import { aChoice } from './drafts';

const TEXT = 'نظمت الحكومة حملة واسعة لدعم المزارعين.\n\nوشارك بالمتشخبطة في الحملة الجديدة أمس.';
const context = makeContext(shippedEngine(), annotateText(TEXT));
const UNKNOWN = context.tokens.findIndex(({ form }) => form === 'بالمتشخبطة');
const EARLY = [{ start: 0, end: 30 }];
const plain = aChoice({ key: 'في باكو', stem: 'من نظم حملة واسعة لدعم المزارعين؟', evidence: EARLY });

describe('confidenceOf', () => {
  it.each([
    ['a long stem', { stem: `من نظم ${'حملة واسعة لدعم المزارعين '.repeat(5)}؟` }],
    ['an unknown word in the stem', { stemSpans: [{ from: UNKNOWN, to: UNKNOWN + 1 }] }],
    ['a place late in the text', { evidence: [{ start: 60, end: 70 }] }],
    [
      'a key longer than the other options',
      { key: 'في مدينة فلاديفوستوك الروسية', distractors: ['في هانوي', 'في موسكو', 'في باريس'] },
    ],
  ])('is lowered by %s', (_, values) => {
    expect(confidenceOf({ ...plain, ...values }, context)).toBeLessThan(confidenceOf(plain, context));
  });

  it('stays between 0 and 1', () => {
    expect(confidenceOf({ ...plain, trust: 1 }, context)).toBeLessThanOrEqual(1);
    expect(confidenceOf({ ...plain, trust: 0, stem: 'كلمة '.repeat(90) }, context)).toBeGreaterThanOrEqual(0);
  });
});
