import { annotateLine, makeEngine } from '@/lib/annotation';
import { shippedLexicon } from '../support/lexicon';

const engine = makeEngine(shippedLexicon());

const annotated = (text: string) => annotateLine(engine, text).tokens;

test.each([
  ['a word of 500 letters is a guess', 'ب'.repeat(500), [['ب'.repeat(500), 'guess']]],
  ['marks alone are no word', '\u064e\u064f\u0651', [['\u064e\u064f\u0651', undefined]]],
  ['a lone tatweel is no word', 'ـ', [['ـ', undefined]]],
  ['letters of another script stay whole', 'iPhoneات', [['iPhoneات', undefined]]],
  [
    'digits come off the letter before them',
    'ب300',
    [
      ['ب', 'lexicon'],
      ['300', undefined],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(annotated(text).map(({ form, analysis }) => [form, analysis?.source])).toEqual(expected);
});

test.each([
  ['a decomposed hamza (ا U+0654)', 'سا\u0654ل', 'سأل'],
  ['a Persian ya', 'فی', 'في'],
  ['a Persian kaf', 'شرکة', 'شركة'],
  ['presentation forms', '\ufeb7\ufeae\ufedb\ufe94', 'شركة'],
  ['tatweel in a word', 'شركـــة', 'شركة'],
  ['an invisible mark in front', '\u200fشركة', 'شركة'],
])('%s is read as the letter that is meant', (_, form, plain) => {
  const [token, ...others] = annotated(form);
  expect(others).toEqual([]);
  expect(token?.analysis?.source).toBe('lexicon');
  expect(token?.analysis).toEqual(annotated(plain)[0]?.analysis);
});

/** Long enough that a step which looks at the rest of the text for each character would be waited for. */
const LENGTH = 100_000;
test.each([
  ['letters', 'ب'.repeat(LENGTH), 1],
  ['letters with their marks', 'بَ'.repeat(LENGTH / 2), 1],
  ['marks', '\u064e'.repeat(LENGTH), 1],
  ['tatweel', 'ـ'.repeat(LENGTH), 1],
  ['invisible characters', '\u200b'.repeat(LENGTH), LENGTH],
  ['signs', '«'.repeat(LENGTH), LENGTH],
  ['letters and digits by turns', 'ب3'.repeat(LENGTH / 2), LENGTH],
])('a text of nothing but %s, without a space, is cut to the end', (_, text, count) => {
  expect(annotated(text)).toHaveLength(count);
});

test('a text of a thousand people who share a first name keeps each apart', () => {
  const letters = 'بتثجحخدذرز';
  const surname = (i: number): string => [...String(i)].map((digit) => letters[Number(digit)]).join('');
  const names = Array.from({ length: 1000 }, (_, i) => `قال محمد ${surname(1000 + i)}وفسكي.`);
  const { entities } = annotateLine(engine, [...names, ...names].join(' '));
  const people = entities.filter(({ type }) => type === 'person');
  expect(people.length).toBeGreaterThan(1900);
  expect(people.slice(people.length / 2).map(({ id }) => id)).toEqual(
    people.slice(0, people.length / 2).map(({ id }) => id),
  );
});
