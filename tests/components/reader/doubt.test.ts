import { isAmbiguous, isUnsure } from '@/components/reader/doubt';
import type { Token } from '@/lib/annotation';
import { anAnalysis } from '@/tests/support/builders';

const kutub = anAnalysis({ lemma: 'كِتَاب', vocalized: 'كُتُبُ', band: 1 });
const kataba = anAnalysis({ lemma: 'كَتَبَ', pos: 'VERB', vocalized: 'كَتَبَ', features: { Voice: 'Act' }, band: 1 });

const aToken = (values: Partial<Token>): Token => ({
  form: 'كتب',
  start: 0,
  end: 3,
  kind: 'word',
  margin: 1,
  analysis: kutub,
  ...values,
});

describe('isAmbiguous', () => {
  it('holds of a word whose other reading has other marks', () => {
    expect(isAmbiguous(aToken({ others: [kataba] }))).toBe(true);
  });

  it('holds of the active that could be a passive', () => {
    const kutiba = anAnalysis({ ...kataba, vocalized: 'كُتِبَ', features: { Voice: 'Pass' } });
    expect(isAmbiguous(aToken({ analysis: kataba, others: [kutiba] }))).toBe(true);
  });

  it.each([
    ['that has no other reading', {}],
    ['whose readings differ in the case ending alone', { others: [anAnalysis({ ...kutub, vocalized: 'كُتُبَ' })] }],
    ['whose other reading has other letters', { others: [anAnalysis({ lemma: 'كَتَبَا', vocalized: 'كَتَبَا' })] }],
    ['whose other reading is very rare', { others: [anAnalysis({ ...kataba, band: 5 })] }],
    ['that is a name', { analysis: anAnalysis({ ...kutub, pos: 'PROPN' }), others: [kataba] }],
    ['that is unknown', { analysis: undefined as never, others: [kataba] }],
  ])('does not hold of a word %s', (_, values: Partial<Token>) => {
    expect(isAmbiguous(aToken(values))).toBe(false);
  });

  it('holds of a particle only where its reading is in doubt', () => {
    const min = anAnalysis({ lemma: 'مِنْ', pos: 'ADP', vocalized: 'مِنْ', band: 1 });
    const man = anAnalysis({ lemma: 'مَنْ', pos: 'PRON', vocalized: 'مَنْ', band: 1 });
    expect(isAmbiguous(aToken({ analysis: min, others: [man], margin: 1 }))).toBe(false);
    expect(isAmbiguous(aToken({ analysis: min, others: [man], margin: 0.5 }))).toBe(true);
  });
});

describe('isUnsure', () => {
  it.each([
    ['a second reading nearly as good', { margin: 0.1 }, true],
    ['a guess', { analysis: anAnalysis({ source: 'guess' }) }, true],
    ['a clear choice', { margin: 0.2 }, false],
  ])('tells %s', (_, values: Partial<Token>, expected) => {
    expect(isUnsure(aToken(values))).toBe(expected);
  });
});
