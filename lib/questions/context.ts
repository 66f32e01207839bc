import {
  type AnnotatedArticle,
  type Clause,
  type Engine,
  type Entity,
  findClauses,
  type Sentence,
  SPEECH_VERBS,
  type Token,
  type TokenSpan,
} from '@/lib/annotation';
import type { TextSpan } from '@/lib/articles';
import { stripMarks } from '@/lib/orthography';
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
  /** For every token, the referent whose name it is part of. */
  readonly referentOfToken: readonly (Referent | undefined)[];
  /** For a verb and the particles before it, its clause. */
  readonly clauseOfVerb: ReadonlyMap<number, Clause>;
  /** For every token, the index of its sentence. */
  readonly sentenceOfToken: readonly number[];
  /** Whether a token stands between « and ». */
  readonly isQuoted: readonly boolean[];
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

const indexReferents = (referents: readonly Referent[], length: number): (Referent | undefined)[] => {
  const index = new Array<Referent | undefined>(length).fill(undefined);
  for (const referent of referents)
    for (const { from, to } of referent.mentions) for (let i = from; i < to; i += 1) index[i] ??= referent;
  return index;
};

const indexSentences = (sentences: readonly Sentence[], length: number): number[] => {
  const index = new Array<number>(length).fill(-1);
  sentences.forEach(({ from, to }, at) => index.fill(at, from, to));
  return index;
};

/**
 * Quotation marks are read paragraph by paragraph, so that one that is never closed does no harm beyond its own. What follows «قال
 * المحافظ:» is his to the paragraph's end, marks or none.
 */
const indexQuoted = (tokens: readonly Token[], paragraphs: readonly TokenSpan[]): boolean[] => {
  const index = new Array<boolean>(tokens.length).fill(false);
  for (const { from, to } of paragraphs) {
    let open = 0;
    let isSpeech = false;
    let said = false;
    for (let i = from; i < to; i += 1) {
      const token = tokens[i];
      if (token?.form === '»') open = Math.max(0, open - 1);
      index[i] = open > 0 || isSpeech;
      if (token?.form === '«') open += 1;
      if (SPEECH.has(stripMarks(token?.analysis?.lemma ?? ''))) said = true;
      else if (token?.form === '.') said = false;
      if (token?.form === ':' && said && tokens[i + 1]?.form !== '«') isSpeech = true;
    }
  }
  return index;
};
const SPEECH = new Set(Object.keys(SPEECH_VERBS).map((lemma) => stripMarks(lemma)));

const indexClauses = (clauses: readonly Clause[]): Map<number, Clause> => {
  const index = new Map<number, Clause>();
  for (const clause of clauses)
    for (let i = clause.verbFrom; i <= clause.verb; i += 1) if (!index.has(i)) index.set(i, clause);
  return index;
};

export const makeContext = (engine: Engine, annotated: AnnotatedArticle): QuestionContext => {
  const { tokens, sentences } = annotated;
  const referents = makeReferents(annotated);
  // the text alone decides, so that a pasted copy gets the questions of the shipped article
  const seed = hashText(annotated.article.text);
  const clauses = findClauses(tokens, sentences);
  return {
    annotated,
    engine,
    tokens,
    sentences,
    clauses,
    clauseOfVerb: indexClauses(clauses),
    referents,
    referentOfToken: indexReferents(referents, tokens.length),
    sentenceOfToken: indexSentences(sentences, tokens.length),
    isQuoted: indexQuoted(tokens, annotated.paragraphs),
    randomFor: (label) => makeRandom(hashText(`${seed}\u0000${label}`)),
  };
};

/** The text span of a run of tokens. */
export const spanOf = (tokens: readonly Token[], { from, to }: TokenSpan): TextSpan => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** The referent whose name the token is part of. */
export const referentAt = (context: QuestionContext, at: number): Referent | undefined => context.referentOfToken[at];
