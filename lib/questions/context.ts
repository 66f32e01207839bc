import {
  type AnnotatedArticle,
  type Clause,
  type Engine,
  type Entity,
  findClauses,
  type Sentence,
  type Token,
  type TokenSpan,
} from '@/lib/annotation';
import type { TextSpan } from '@/lib/articles';
import { hashText, makeRandom, type Random } from './random';

/** A person, place or organization of the article with every name it goes by. */
export type Referent = {
  readonly id: string;
  readonly type: Entity['type'];
  /** The fullest name. */
  readonly name: string;
  readonly names: readonly string[];
  readonly mentions: readonly (Entity & TokenSpan)[];
};

/** Everything generators and review rules look at. */
export type QuestionContext = {
  readonly annotated: AnnotatedArticle;
  readonly engine: Engine;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly referents: readonly Referent[];
  /** Numbers for choosing among equals; depends on the article and the label only. */
  readonly randomFor: (label: string) => Random;
};

/** Token runs of entities, by binary search over starts. */
const tokenSpanOf = (tokens: readonly Token[], span: TextSpan): TokenSpan => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= span.end) to += 1;
  return { from: low, to };
};

const makeReferents = (annotated: AnnotatedArticle): Referent[] => {
  const byId = new Map<string, (Entity & TokenSpan)[]>();
  for (const entity of annotated.entities) {
    const mention = { ...entity, ...tokenSpanOf(annotated.tokens, entity) };
    const list = byId.get(entity.id);
    if (list) list.push(mention);
    else byId.set(entity.id, [mention]);
  }
  return [...byId].flatMap(([id, mentions]): Referent[] => {
    const [first] = mentions;
    if (!first) return [];
    const names = [...new Set(mentions.map(({ name }) => name))];
    const longest = [...names].sort(
      (a, b) =>
        b.split(' ').length - a.split(' ').length ||
        mentions.filter((m) => m.name === b).length - mentions.filter((m) => m.name === a).length,
    )[0];
    return [{ id, type: first.type, name: longest ?? first.name, names, mentions }];
  });
};

export const makeContext = (engine: Engine, annotated: AnnotatedArticle): QuestionContext => ({
  annotated,
  engine,
  tokens: annotated.tokens,
  sentences: annotated.sentences,
  clauses: findClauses(annotated.tokens, annotated.sentences),
  referents: makeReferents(annotated),
  randomFor: (label) =>
    makeRandom(hashText(`${annotated.article.id}\u0000${annotated.article.text.length}\u0000${label}`)),
});

/** The text span of a run of tokens. */
export const spanOf = (tokens: readonly Token[], { from, to }: TokenSpan): TextSpan => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** The referent whose mention is exactly, or covers, this run. */
export const referentAt = (context: QuestionContext, at: number): Referent | undefined =>
  context.referents.find(({ mentions }) => mentions.some(({ from, to }) => from <= at && at < to));
