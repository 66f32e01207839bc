import type { TextSpan } from '@/lib/articles';
import { makeAliases, titleAliases } from './aliases';
import { nationality, numberOrDate } from './figures';
import { type Gazetteer, matchName } from './gazetteer';
import { type NameContext, type NameEvidence, nameEvidence } from './name-evidence';
import { type NameSpan, printedName } from './name-span';
import {
  bracketedName,
  clubName,
  organizationByContext,
  organizationName,
  quotedMedia,
  spelledAcronym,
} from './organization-names';
import { personName } from './person-names';
import { placeByContext, singleName } from './place-names';
import { MEDIA_HEADS } from './name-triggers';
import { hasArticle, lemmaOf } from './token-views';
import type { Entity, Sentence, Token, TokenSpan } from './types';

/** Where the last name of a type ended: a list goes on with its like. */
type Last = { readonly person: number; readonly place: number; readonly organization: number };

type Finder = (context: NameContext, at: number, last: Last) => NameSpan | undefined;

const isMediaHead = (token: Token | undefined): boolean => MEDIA_HEADS.has(lemmaOf(token)) && !hasArticle(token);

const knownName: Finder = (context, at) => {
  const match = matchName(context.gazetteer.patterns, context.folded, at);
  if (!match || at + match.words.length > context.sentence.to) return undefined;
  const type = isMediaHead(context.tokens[at - 1]) && at > context.sentence.from ? 'organization' : match.type;
  return { from: at, to: at + match.words.length, type, name: match.name, english: match.english };
};

/** The same name in its own letters, in brackets behind a person's or a place's: ألبرت أينشتاين (Albert Einstein). */
const nameInLatin: Finder = (context, at, last) => {
  const { tokens, sentence } = context;
  if (tokens[at]?.kind !== 'other' || tokens[at - 1]?.form !== '(' || last.person !== at - 1) return undefined;
  let to = at;
  while (to < sentence.to && tokens[to]?.kind === 'other') to += 1;
  return { from: at, to, type: 'person', name: printedName(tokens, { from: at, to }) };
};

/** In the order they are asked at every position: the surest first. */
const FINDERS: readonly Finder[] = [
  quotedMedia,
  knownName,
  organizationName,
  (context, at, last) => bracketedName(context, at, last.organization),
  spelledAcronym,
  organizationByContext,
  clubName,
  (context, at, last) => placeByContext(context, at, last.place),
  (context, at, last) => personName(context, at, last.person),
  singleName,
  nameInLatin,
  (context, at) => numberOrDate(context.tokens, at),
  (context, at) => nationality(context.tokens, at),
];

const namesInSentence = (context: NameContext): NameSpan[] => {
  const spans: NameSpan[] = [];
  let last: Last = { person: -1, place: -1, organization: -1 };
  let at = context.sentence.from;
  while (at < context.sentence.to) {
    let found: NameSpan | undefined;
    for (const find of FINDERS) {
      found = find(context, at, last);
      if (found) break;
    }
    if (!found) {
      at += 1;
      continue;
    }
    spans.push(found);
    at = Math.max(found.to, at + 1);
    if (found.type in last) last = { ...last, [found.type]: at };
  }
  return spans;
};

/** The words by which the people named in full may be called later: `نبيه بري` → نبيه, بري. */
const shortNamesOf = (spans: readonly NameSpan[], evidence: readonly NameEvidence[]): ReadonlySet<string> =>
  new Set(
    spans.flatMap(({ type, from, to }) =>
      type === 'person' && to - from > 1 ? [evidence[from]?.word ?? '', evidence[to - 1]?.word ?? ''] : [],
    ),
  );

/**
 * Every name of the article, left to right. Whoever is named in full somewhere is recognized by the surname alone,
 * so a sentence in which such a word is no name yet is read again.
 */
export const findNames = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): NameSpan[] => {
  const evidence = tokens.map((token) => nameEvidence(gazetteer, token));
  const folded = evidence.map((item) => item.folded);
  const read = (sentence: Sentence, people: ReadonlySet<string>): NameSpan[] =>
    namesInSentence({ tokens, evidence, folded, gazetteer, sentence, people });
  const nobody: ReadonlySet<string> = new Set();
  const first = sentences.map((sentence) => read(sentence, nobody));
  const people = shortNamesOf(first.flat(), evidence);
  return sentences.flatMap((sentence, i) => {
    const spans = first[i] ?? [];
    const named = new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));
    for (let at = sentence.from; at < sentence.to; at += 1)
      if (people.has(evidence[at]?.word ?? '') && !named.has(at)) return read(sentence, people);
    return spans;
  });
};

/** Where a run of tokens stands in the text. */
const textSpan = (tokens: readonly Token[], { from, to }: TokenSpan): TextSpan => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** The article's entities with their aliases resolved. */
export const findEntities = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Entity[] => {
  const spans = findNames(tokens, sentences, gazetteer);
  const ids = makeAliases(spans);
  const named = spans.map(({ title }, i) => ({
    id: ids[i] ?? '',
    ...(title ? { title: printedName(tokens, title) } : {}),
  }));
  const titles = titleAliases(named);
  return spans.map((span, i): Entity => {
    const id = ids[i] ?? `${span.type}:${span.name}`;
    const ownTitles = titles.get(id);
    return {
      ...textSpan(tokens, span),
      type: span.type,
      name: span.name,
      ...(span.english ? { english: span.english } : {}),
      id,
      ...(span.title ? { title: textSpan(tokens, span.title) } : {}),
      ...(ownTitles ? { titles: ownTitles } : {}),
    };
  });
};
