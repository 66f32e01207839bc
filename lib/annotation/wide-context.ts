import { orderMarks } from '@/lib/orthography';
import type { Reading } from './lattice';
import type { RawToken } from './tokenize';

/** The lexicon writes shadda before its vowel, an editor may store it after. */
const INNA = orderMarks('إِنَّ');

/**
 * What decides a reading from further away than the word before: the verb that a complement clause belongs to, the start of a clause.
 * One pass over the sentence before the choice, which moves the costs of a few readings.
 */

const SAYING = new Set(['قَالَ', 'قَائِل', 'قَوْل', 'أَقْوَال'].map(orderMarks));
/** After these a clause begins anew: حيث إنّ, إذ إنّ, بل إنّ. */
const CLAUSE_OPENERS = new Set(['حَيْثُ', 'إِذْ', 'بَلْ', 'أَلَا', 'كَلَّا', 'ثُمَّ'].map(orderMarks));

/** How much a reading gains or loses. */
const DECIDED = 1.6;

const isComplementizer = (here: readonly Reading[]): boolean => here.some(({ lemma }) => lemma === INNA);

const takesThat = ({ pos, candidate }: Reading): boolean =>
  pos === 'VERB' && (candidate?.stem.entry.objects?.some((object) => object.includes('أنّ')) ?? false);

/** إنّ stands after قال and where a sentence begins, أنّ elsewhere; bare ان is either. */
export const weighWideContext = (
  lattice: readonly (readonly Reading[])[],
  raw: readonly RawToken[],
): readonly (readonly Reading[])[] => {
  const out = [...lattice];
  let isSaid = false;
  let isClauseStart = true;
  for (let i = 0; i < lattice.length; i += 1) {
    const here = lattice[i] ?? [];
    const [likely] = here;
    if (!likely) continue;
    if (likely.pos === 'PUNCT') {
      if (/[.؟!:«»"]/.test(raw[i]?.form ?? ''))
        isClauseStart = isSaid || /[.؟!:]/.test(raw[i]?.form ?? '') || isClauseStart;
      continue;
    }
    const form = raw[i]?.form ?? '';
    if (isComplementizer(here)) {
      const wantsInna = isSaid || isClauseStart;
      out[i] = here.map((reading) =>
        reading.lemma === INNA ? { ...reading, cost: reading.cost + (wantsInna ? -DECIDED : DECIDED) } : reading,
      );
    } else if (/ى$/.test(form)) {
      // على is the preposition; علي may be either, in Egyptian print
      out[i] = here.map((reading) =>
        reading.isName && reading.lemma.replace(/[\u064b-\u0652]/g, '').endsWith('ي')
          ? { ...reading, cost: reading.cost + DECIDED }
          : reading,
      );
    }
    if (/ي$/.test(form) && here.some(({ isPassive }) => isPassive))
      // توفي, دعي: the active would be printed توفى
      out[i] = (out[i] ?? here).map((reading) =>
        reading.pos === 'VERB' && !reading.isPassive && reading.aspect === 'Perf' && reading.lemma.endsWith('ى')
          ? { ...reading, cost: reading.cost + DECIDED + 1 }
          : reading,
      );
    if (SAYING.has(likely.lemma)) isSaid = true;
    else if (takesThat(likely)) isSaid = false;
    isClauseStart = CLAUSE_OPENERS.has(likely.lemma);
  }
  return out;
};
