import { shippedEngine } from '@/content/shelf';
import type { Entry } from '@/lib/morphology';
import { orderMarks } from '@/lib/orthography';
import { areRelated, pairedWord } from '../../lib/questions/word-pairs';
import { shippedLexicon } from '../support/lexicon';

const engine = shippedEngine();
const entry = (lemma: string, pos: string): Entry => {
  const found = engine.morphology.entriesByLemma.get(orderMarks(lemma))?.find((candidate) => candidate.pos === pos);
  if (!found) throw new Error(`no ${pos} ${lemma}`);
  return found;
};

describe('the shipped pairs of words', () => {
  it.each(['word', 'other'] as const)('name entries of the lexicon: every %s', (end) => {
    const unknown = shippedLexicon().wordPairs.filter(
      (pair) => !engine.morphology.entriesByLemma.get(pair[end])?.some(({ pos }) => pos === pair.pos),
    );
    expect(unknown.map((pair) => pair[end])).toEqual([]);
  });

  it('name a sense of the word wherever it has several', () => {
    const open = shippedLexicon().wordPairs.filter(({ word, pos, sense }) => {
      const { senses } = entry(word, pos);
      return sense === undefined ? senses.length > 1 : !senses.some(({ gloss }) => gloss.startsWith(sense));
    });
    expect(open.map(({ word }) => word)).toEqual([]);
  });

  it('have another root on the other side: a word of the same root gives itself away', () => {
    const alike = shippedLexicon().wordPairs.filter(
      ({ word, other, pos }) => entry(word, pos).root !== undefined && entry(word, pos).root === entry(other, pos).root,
    );
    expect(alike.map(({ word }) => word)).toEqual([]);
  });
});

describe('pairedWord', () => {
  it('gives the other word', () => {
    expect(pairedWord(engine, 'synonym', entry('أَلَم', 'NOUN'), { gloss: 'pain; ache; suffering' })?.lemma).toBe('وَجَع');
    expect(pairedWord(engine, 'antonym', entry('نَجَاح', 'NOUN'), { gloss: 'success' })?.lemma).toBe('فَشَل');
  });

  it('goes one way where only one can stand for the other', () => {
    expect(pairedWord(engine, 'synonym', entry('لَيْث', 'NOUN'), { gloss: 'lion' })?.lemma).toBe('أَسَد');
    expect(pairedWord(engine, 'synonym', entry('أَسَد', 'NOUN'), { gloss: 'lion' })).toBeUndefined();
  });

  it('wants the sense that the pair names', () => {
    const stop = entry('تَوَقَّفَ', 'VERB');
    expect(pairedWord(engine, 'antonym', stop, { gloss: 'stop; cease; halt' })?.lemma).toBe(orderMarks('اِسْتَمَرَّ'));
    expect(pairedWord(engine, 'antonym', stop, { gloss: 'depend on' })).toBeUndefined();
  });
});

describe('areRelated', () => {
  it.each([
    ['a synonym', 'أَلَم', 'وَجَع', true],
    ['a synonym’s opposite', 'مَشَقَّة', 'سُهُولَة', true],
    ['a word of another chain', 'أَلَم', 'نَجَاح', false],
  ])('tells %s', (_, a, b, expected) => {
    expect(areRelated(engine, entry(a, 'NOUN'), entry(b, 'NOUN'))).toBe(expected);
  });
});
