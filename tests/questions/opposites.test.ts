import { shippedEngine } from '@/content/shelf';
import { makeContext } from '../../lib/questions/context';
import { oppositeAt } from '../../lib/questions/opposites';
import { annotateText } from '../support/engine';

const oppositesIn = (text: string): string[] => {
  const context = makeContext(shippedEngine(), annotateText(text));
  return context.tokens.flatMap((_, at) => {
    const found = oppositeAt(context, at);
    return found ? [`${found.said} ${found.instead}`] : [];
  });
};

describe('a word turned into its opposite', () => {
  it.each([
    ['the verb', 'ارتفعت الأسعار في الأسواق العالمية أمس.', 'ارتفعت انخفضت'],
    ['what is done to something', 'أعلنت الوزارة عن افتتاح معرض كبير في العاصمة.', 'افتتاح اختتام'],
  ])('is %s', (_, text, expected) => {
    expect(oppositesIn(text)).toContain(expected);
  });

  it.each([
    ['an adjective: it changes a stray word', 'ظهرت منافذ جديدة في المدينة أمس.'],
    ['part of another’s plan', 'تعهدت الشركة على أن ترتفع الأجور في العام القادم.'],
    ['the reason of something', 'دخل الشاعر المشفى إثر تدهور في حالته الصحية.'],
    ['a deed as such', 'قال التاجر إن الحركة كبيرة في موسم الشراء.'],
    ['a purpose', 'زار المدير مستودعات لبيع المواد الغذائية في المدينة.'],
  ])('is not %s', (_, text) => {
    expect(oppositesIn(text)).toEqual([]);
  });
});
