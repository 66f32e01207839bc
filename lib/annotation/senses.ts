import type { Sense } from '@/lib/lexicon';
import { stripMarks } from '@/lib/orthography';
import type { Reading } from './lattice';

/** How far a verb's preposition or a noun's complement may stand from it. */
const REACH = 4;

/** Whether a word near by is what the hint names: a preposition attached or free, or a noun by its lemma. */
const isHinted = (hints: readonly string[], reading: Reading): boolean => {
  const attached = reading.candidate?.proclitics.preposition;
  return (attached !== undefined && hints.includes(attached)) || hints.includes(stripMarks(reading.lemma));
};

/**
 * The senses of a word in the order this context asks for: a sense whose hint stands near comes first, senses without a hint follow,
 * a hinted sense without its hint comes last: عَقْد before قمة is "holding", elsewhere "contract".
 */
export const orderSenses = (senses: readonly Sense[], readings: readonly Reading[], at: number): readonly Sense[] => {
  if (senses.length < 2 || senses.every(({ hint }) => hint === undefined)) return senses;
  const near: Reading[] = [];
  for (let i = at + 1; i <= at + REACH; i += 1) {
    const reading = readings[i];
    if (!reading || reading.pos === 'PUNCT') break;
    near.push(reading);
  }
  const rank = ({ hint }: Sense): number => {
    if (hint === undefined) return 1;
    const hints = hint.split(/[،,]/).map((word) => word.trim());
    return near.some((reading) => isHinted(hints, reading)) ? 0 : 2;
  };
  return [...senses].sort((a, b) => rank(a) - rank(b));
};
