import { shippedEngine } from '@/content/shelf';
import { makeContext } from '../../lib/questions/context';
import { targetWords } from '../../lib/questions/lexical-choice';
import { canBeTold, standsForItself } from '../../lib/questions/matchable-words';
import { annotateText } from '../support/engine';

const asked = (text: string): string[] => {
  const context = makeContext(shippedEngine(), annotateText(text));
  return targetWords(context, [1, 6], ['NOUN'])
    .filter((word) => standsForItself(context, word))
    .map(({ token }) => token.form);
};

describe('a word to be matched with its meaning', () => {
  it('stands for itself in the text', () => {
    expect(asked('عثر الرجل على حبل في الحديقة.')).toContain('حبل');
  });

  it.each([
    ['in a term', 'أصيب الرجل في الحبل الشوكي.', 'الحبل'],
    ['in the broken plural', 'عثر الرجل على حبال في الحديقة.', 'حبال'],
    ['of somebody’s', 'عثر الرجل على حبله في الحديقة.', 'حبله'],
  ])('is left out %s', (_, text, word) => {
    expect(asked(text)).not.toContain(word);
  });

  it.each([
    [['جرب', 'مرض جلدي'], ['جدري', 'مرض جلدي خطير'], false],
    [['أذن', 'عضو السمع'], ['سمع', 'إدراك الأصوات'], false],
    [['حبل', 'خيط غليظ'], ['ريال', 'عملة السعودية'], true],
  ] as const)('%s is told from %s: %s', (a, b, expected) => {
    expect(canBeTold(a, b)).toBe(expected);
  });
});
