import { annotateLine, type Token } from '@/lib/annotation';
import type { Draft } from '../draft';
import type { ReviewRule } from './types';

const SURE = 0.8;
const isSure = (token: Token | undefined): token is Token & { readonly analysis: NonNullable<Token['analysis']> } =>
  token?.kind === 'word' && token.analysis?.source === 'lexicon' && token.margin >= SURE;
const has = (token: Token, role: string): boolean =>
  token.analysis?.segments.some((part) => part.role === role) ?? false;

/** Stems that rules have put together; what is only quoted is the writer's. */
const isOurs = ({ rule }: Draft): boolean =>
  rule.startsWith('false-') || /^(?:who|which|place|time|how-many|attribution|cause|purpose)/.test(rule);

const REACH = 4;
/** Whether a noun of the idafa before the adjective agrees with it: شركة الطيران الكينية. */
const agreesFurtherBack = (tokens: readonly Token[], at: number, gender: string): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { analysis, kind } = tokens[i] ?? {};
    if (kind !== 'word' || !analysis) return true;
    if (analysis.pos === 'VERB' || (analysis.pos === 'ADP' && i < at - 1)) return false;
    if (analysis.pos !== 'NOUN' && analysis.pos !== 'PROPN') continue;
    const { Gender, Number } = analysis.features;
    if (Gender === undefined || Number !== 'Sing' || Gender === gender) return true;
  }
  return false;
};

/** What the word at `at` and the one before it get wrong, if anything. */
const fault = (tokens: readonly Token[], at: number): string | undefined => {
  const [before, here] = [tokens[at - 1], tokens[at]];
  if (!isSure(before) || !isSure(here)) return undefined;
  const [a, b] = [before.analysis, here.analysis];
  if (a.pos === 'ADP' && !has(before, 'enclitic') && b.pos === 'VERB' && !has(here, 'proclitic'))
    return `«${before.form} ${here.form}»: a preposition without its noun`;
  // من as "who": the verb after it is masculine singular
  if (
    before.form === 'من' &&
    b.pos === 'VERB' &&
    (b.features.Gender === 'Fem' || b.features.Number === 'Plur') &&
    a.pos === 'PRON'
  )
    return `«${before.form} ${here.form}»: the verb after من is masculine singular`;
  if (
    a.pos === 'NOUN' &&
    b.pos === 'ADJ' &&
    has(before, 'article') &&
    has(here, 'article') &&
    !has(here, 'proclitic') &&
    a.features.Number === 'Sing' &&
    b.features.Number === 'Sing' &&
    a.features.Gender !== undefined &&
    b.features.Gender !== undefined &&
    a.features.Gender !== b.features.Gender &&
    !agreesFurtherBack(tokens, at - 1, b.features.Gender)
  )
    return `«${before.form} ${here.form}»: noun and adjective differ in gender`;
  return undefined;
};

/** The finished stem is read again by the engine: prepositions have their nouns, the verb after من and adjectives agree. */
export const agreement: ReviewRule = {
  name: 'agreement',
  check: (draft, { engine }) => {
    if (!isOurs(draft)) return undefined;
    const { tokens } = annotateLine(engine, draft.stem);
    for (let i = 1; i < tokens.length; i += 1) {
      const found = fault(tokens, i);
      if (found) return found;
    }
    return undefined;
  },
};
