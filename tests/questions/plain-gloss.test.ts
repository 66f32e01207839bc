import { makeEngine } from '@/lib/annotation';
import type { Noun } from '@/lib/lexicon';
import { plainGloss } from '../../lib/questions/plain-gloss';
import { aLexicon } from '../support/lexicon';

const aNoun = (lemma: string, root: string, ...glosses: string[]): Noun => ({
  kind: 'noun',
  lemma,
  root,
  gender: 'm',
  plurals: [],
  isHuman: false,
  semantic: 'abstract',
  senses: glosses.map((gloss) => ({ gloss })),
  band: 3,
});

const engine = makeEngine(
  aLexicon({
    nouns: [
      aNoun('ضَرَر', 'ضرر', 'damage; harm'),
      aNoun('أَذَى', 'ءذي', 'harm; damage; injury'),
      aNoun('فَلَك', 'فلك', 'astronomy; orbit'),
      aNoun('تَطْبِيع', 'طبع', 'normalization'),
      aNoun('جَالِيَة', 'جلو', 'community (expatriate); colony'),
      aNoun('ذَوْق', 'ذوق', 'taste', 'good manners'),
      aNoun('عِلْم', 'علم', 'Science'),
    ],
  }),
);
const glossOf = (lemma: string): string | undefined => {
  const entry = engine.morphology.entriesByLemma.get(lemma)?.[0];
  return entry && plainGloss(engine, entry);
};

describe('plainGloss', () => {
  it('gives English words that other entries put together too', () => {
    expect(glossOf('ضَرَر')).toBe('damage; harm');
  });

  it('gives the only word as it is', () => {
    expect(glossOf('تَطْبِيع')).toBe('normalization');
  });

  it.each([
    ['words that only this entry puts together', 'فَلَك'],
    ['a third word of another meaning', 'أَذَى'],
    ['a first word that needs an explanation', 'جَالِيَة'],
    ['two senses', 'ذَوْق'],
    ['a name', 'عِلْم'],
  ])('gives nothing for %s', (_, lemma) => {
    expect(glossOf(lemma)).toBeUndefined();
  });
});
