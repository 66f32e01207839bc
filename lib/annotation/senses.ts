import { type HintTerm, parseHint, type Sense } from '@/lib/lexicon';
import { stripMarks } from '@/lib/orthography';
import type { Reading } from './lattice';

/** How far a verb's preposition or object may stand from it, and how far a noun's. */
const REACH_OF_VERB = 4;
const REACH_OF_NOUN = 2;

const attached = (reading: Reading | undefined): string | undefined => reading?.candidate?.proclitics.preposition;

const isWord = (reading: Reading | undefined, word: string): boolean =>
  reading !== undefined && (attached(reading) === word || stripMarks(reading.lemma) === word);

/** The words after `at` up to `reach`, as far as the clause goes. */
const following = (readings: readonly Reading[], at: number, reach: number): readonly Reading[] => {
  const near: Reading[] = [];
  for (let i = at + 1; i <= at + reach; i += 1) {
    const reading = readings[i];
    if (!reading || reading.pos === 'PUNCT' || (reading.pos === 'VERB' && i > at + 1)) break;
    near.push(reading);
  }
  return near;
};

const isNounHere = ({ pos }: Reading): boolean => pos === 'NOUN' || pos === 'ADJ';

/** Whether the context has what a term of a hint names. */
const holds = (term: HintTerm | undefined, readings: readonly Reading[], at: number): boolean => {
  const here = readings[at];
  const next = readings[at + 1];
  if (!term || !here) return false;
  switch (term.kind) {
    case 'near':
      return following(readings, at, isNounHere(here) ? REACH_OF_NOUN : REACH_OF_VERB).some((reading) =>
        isWord(reading, term.word),
      );
    case 'next':
      return isWord(next, term.word);
    case 'after':
      return isWord(readings[at - 1], term.word);
    case 'with':
      return attached(here) === term.word;
    case 'class': {
      // a noun is explained by what it is in construct with; its plural is no action any more (إجراءات)
      if (isNounHere(here))
        return (
          next?.semantic === term.semantic &&
          here.number !== 'Plur' &&
          !here.hasArticle &&
          !next.hasPreposition &&
          !next.hasConjunction
        );
      // subject or object: what a preposition governs is neither
      return following(readings, at, REACH_OF_VERB).some(
        ({ semantic, hasPreposition }, i, near) =>
          semantic === term.semantic && !hasPreposition && near[i - 1]?.pos !== 'ADP',
      );
    }
    case 'keyword':
      switch (term.keyword) {
        case 'plural':
          return here.number === 'Plur';
        case 'passive':
          return here.isPassive;
        case 'number':
          return next?.pos === 'NUM';
        case 'name':
          return next?.isName === true && !next.hasConjunction && !next.hasPreposition;
        case 'imperfect':
          return next?.pos === 'VERB' && next.aspect === 'Imp';
      }
  }
};

const HINTS = new Map<string, readonly (HintTerm | undefined)[]>();
const termsOf = (hint: string): readonly (HintTerm | undefined)[] => {
  let terms = HINTS.get(hint);
  if (!terms) HINTS.set(hint, (terms = parseHint(hint)));
  return terms;
};

/**
 * The senses of a word in the order this context asks for: a sense whose hint holds comes first, senses without a hint follow,
 * a hinted sense without its hint comes last: عَقْد before قمة is "holding", elsewhere "contract".
 */
export const orderSenses = (senses: readonly Sense[], readings: readonly Reading[], at: number): readonly Sense[] => {
  if (senses.length < 2 || senses.every(({ hint }) => hint === undefined)) return senses;
  const rank = ({ hint }: Sense): number => {
    if (hint === undefined) return 1;
    return termsOf(hint).some((term) => holds(term, readings, at)) ? 0 : 2;
  };
  return [...senses].sort((a, b) => rank(a) - rank(b));
};
