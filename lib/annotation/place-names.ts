import { ENTITY_OF_NAME } from './gazetteer';
import { hasType, isGeographic, looksForeign, type NameContext } from './name-evidence';
import { isNamedByNoun } from './organization-names';
import { PLACE_HEADS, RULERS } from './name-triggers';
import { type NameSpan, printedName } from './name-span';
import { enclitic, hasArticle, isWord, lemmaOf, posOf } from './token-views';
import type { Token } from './types';

const isEntityName = (type: string): type is keyof typeof ENTITY_OF_NAME => type in ENTITY_OF_NAME;

const span = (context: NameContext, from: number, to: number, type: NameSpan['type'], english?: string): NameSpan => ({
  from,
  to,
  type,
  name: printedName(context.tokens, { from, to }),
  ...(english ? { english } : {}),
});

/** A head noun before a place's name: مدينة, or a ruler in the construct state, ملك أراغون. */
const isPlaceHead = (token: Token | undefined): boolean =>
  isWord(token) &&
  posOf(token) === 'NOUN' &&
  !enclitic(token) &&
  (PLACE_HEADS.has(lemmaOf(token)) || (RULERS.has(lemmaOf(token)) && !hasArticle(token)));

/** A word the lexicon knows as the name of a place, a body or a people. */
export const singleName = (context: NameContext, at: number): NameSpan | undefined => {
  const token = context.tokens[at];
  const here = context.evidence[at];
  if (!isWord(token) || !here) return undefined;
  const semantic = token.analysis?.semantic ?? '';
  const type = isEntityName(semantic) ? ENTITY_OF_NAME[semantic] : undefined;
  if (
    token.analysis?.pos === 'PROPN' &&
    (type === 'place' || type === 'nationality' || (type === 'organization' && !isNamedByNoun(context, at)))
  )
    return span(context, at, at + 1, type, token.analysis.gloss);
  // المغرب, البحرين: a country, unless what stands before makes it the common noun
  if (here.reading === 'word' && hasType(here, 'country') && here.word.startsWith('ال') && posOf(token) === 'NOUN')
    return span(context, at, at + 1, 'place');
  if (
    here.reading === 'word' &&
    isGeographic(here) &&
    isPlaceHead(context.tokens[at - 1]) &&
    at > context.sentence.from &&
    !here.isAttached
  )
    return span(context, at, at + 1, 'place');
  return undefined;
};

/** An unknown word that a head noun before it makes a place: مدينة فوفرايت; or that continues a list of places. */
export const placeByContext = (context: NameContext, at: number, lastPlace: number): NameSpan | undefined => {
  const { tokens, evidence, sentence } = context;
  const here = evidence[at];
  if (!here || here.reading === 'none' || here.reading === 'word') return undefined;
  if (here.reading === 'name' && here.types.size > 0 && !hasType(here, 'given', 'surname', 'other')) return undefined;
  const headBefore = at > sentence.from && isPlaceHead(tokens[at - 1]) && !here.isAttached;
  if (headBefore && (hasArticle(tokens[at - 1]) ? false : looksForeign(here) || /^ال/.test(here.folded))) {
    const next = evidence[at + 1];
    const isLonger =
      next && at + 1 < sentence.to && next.reading === 'unknown' && !next.isAttached && looksForeign(next);
    return span(context, at, isLonger ? at + 2 : at + 1, 'place');
  }
  if (here.reading === 'unknown' && here.hasAnd && lastPlace === at && looksForeign(here))
    return span(context, at, at + 1, 'place');
  return undefined;
};
