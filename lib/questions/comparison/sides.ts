import { type AnnotatedArticle, alignNames, type Engine, nameHearer } from '@/lib/annotation';
import type { TextSpan } from '@/lib/articles';
import { readings } from '@/lib/morphology';
import { foldSpelling, stripMarks } from '@/lib/orthography';
import { hasNote } from '../clause-parts';
import { makeContext, type QuestionContext, type Referent, spanOf } from '../context';
import { placeKind } from '../names-as-options';

export const SUBJECTS = ['person', 'city', 'country'] as const;
/** What two texts are compared by: each kind is asked with options of its own. */
export type Subject = (typeof SUBJECTS)[number];

export const WHEREABOUTS = ['first', 'second', 'both'] as const;
/** Which of the two texts names a thing. */
export type Whereabouts = (typeof WHEREABOUTS)[number];

/** A person or a place with the text or texts that name it, and where. */
export type Named = {
  readonly subject: Subject;
  readonly where: Whereabouts;
  readonly name: string;
  readonly names: readonly string[];
  /** Its first mention in each text that names it. */
  readonly evidence: readonly (TextSpan & { readonly article: string })[];
  /** A title speaks of it already: no text has to be read to know. */
  readonly isInTitle: boolean;
};

/** Two annotated articles side by side. */
export type Sides = {
  readonly first: QuestionContext;
  readonly second: QuestionContext;
  readonly named: readonly Named[];
  /** Whether the first, the second article says the name in any form. */
  readonly hearsInFirst: (names: readonly string[]) => boolean;
  readonly hearsInSecond: (names: readonly string[]) => boolean;
};

/** Before a city's name these make another thing of it: منطقة تبوك, قاعدة الرياض, صحيفة الرياض. */
const NAMED_AFTER_CITY = new Set('منطقة محافظة ولاية إقليم صحيفة جريدة قاعدة جامعة نادي مطار بنك'.split(' '));

/** A person of two names, all of them names to the reader too, and one of them known or said behind a title: no خطاب عيد. */
const isSurelyPerson = ({ tokens, isQuoted }: QuestionContext, { name, mentions }: Referent): boolean =>
  name.includes(' ') &&
  !name.startsWith('لل') &&
  mentions.every(
    ({ from, to }) =>
      isQuoted[from] !== true &&
      tokens.slice(from, to).every(({ analysis }) => analysis?.pos === 'PROPN' || analysis?.pos === 'X'),
  ) &&
  mentions.some(
    ({ from, to, title }) =>
      title !== undefined ||
      tokens
        .slice(from, to)
        .some(
          ({ analysis, margin }) =>
            ['given', 'surname'].includes(analysis?.semantic ?? '') ||
            (analysis?.semantic === 'person' && margin === 1),
        ),
  );

/** A place by the one kind that its name can have (عمان is a city and a country), nowhere a part of another name or a common word. */
const placeOf = (context: QuestionContext, referent: Referent): Subject | undefined => {
  const { tokens, engine } = context;
  const isSure = referent.mentions.every(({ from, to }) => {
    const before = tokens[from - 1];
    return (
      !NAMED_AFTER_CITY.has(stripMarks(before?.analysis?.lemma ?? '')) &&
      tokens.slice(from, to).every(({ margin, others = [] }) => others.length === 0 || margin >= SURE)
    );
  });
  if (!isSure || isOrdinaryWord(context, referent.name)) return undefined;
  const kinds = engine.gazetteer.words.get(foldSpelling(referent.name)) ?? new Set();
  const kind = placeKind(context, referent);
  if (kind === 'country') return kinds.has('city') || kinds.has('capital') ? undefined : 'country';
  return (kind === 'city' || kind === 'capital') && !kinds.has('country') ? 'city' : undefined;
};
const SURE = 0.3;
/** الخمس is a city, and five: with the article a name may be an ordinary word. */
const isOrdinaryWord = ({ engine }: QuestionContext, name: string): boolean =>
  name.startsWith('ال') && !name.includes(' ') && readings(engine.morphology, name)[0]?.stem.entry.pos !== 'PROPN';

const subjectOf = (context: QuestionContext, referent: Referent): Subject | undefined => {
  if (referent.type === 'person') return isSurelyPerson(context, referent) ? 'person' : undefined;
  return referent.type === 'place' ? placeOf(context, referent) : undefined;
};

/** The first mention that a reader can be shown: outside headings and what an editor marked as wrong. */
const firstMention = (context: QuestionContext, { mentions }: Referent): Named['evidence'] => {
  const { id } = context.annotated.article;
  const mention = mentions.find(
    (span) =>
      !hasNote(context, span) && context.sentences[context.sentenceOfToken[span.from] ?? -1]?.isHeading !== true,
  );
  return mention ? [{ ...spanOf(context.tokens, mention), article: id }] : [];
};

const isInTitleOf = ({ annotated }: QuestionContext, names: readonly string[]): boolean => {
  const { article } = annotated;
  return names.some((name) => name.split(' ').some((word) => word.length > 2 && article.title.includes(word)));
};

/** Aligns what two articles name. What only one names is left out wherever the other may speak of it under some other form. */
export const makeSides = (engine: Engine, a: AnnotatedArticle, b: AnnotatedArticle): Sides => {
  const first = makeContext(engine, a);
  const second = makeContext(engine, b);
  const hearsInFirst = nameHearer(a);
  const hearsInSecond = nameHearer(b);
  const shared = new Map(alignNames(a.entities, b.entities));
  const byId = new Map(second.referents.map((referent) => [referent.id, referent]));
  const inBoth = first.referents.flatMap((referent): Named[] => {
    const other = byId.get(shared.get(referent.id) ?? '');
    const subject = subjectOf(first, referent);
    if (!other || !subject || subjectOf(second, other) !== subject) return [];
    const evidence = [...firstMention(first, referent), ...firstMention(second, other)];
    const names = [...new Set([...referent.names, ...other.names])];
    if (evidence.length < 2) return [];
    return [
      {
        subject,
        where: 'both',
        name: referent.name,
        names,
        evidence,
        isInTitle: isInTitleOf(first, names) && isInTitleOf(second, names),
      },
    ];
  });
  const inOne = (
    context: QuestionContext,
    where: 'first' | 'second',
    otherHears: (names: readonly string[]) => boolean,
  ): Named[] =>
    context.referents.flatMap((referent): Named[] => {
      const subject = subjectOf(context, referent);
      const evidence = firstMention(context, referent);
      if (!subject || evidence.length === 0 || otherHears(referent.names)) return [];
      const { name, names } = referent;
      return [{ subject, where, name, names, evidence, isInTitle: isInTitleOf(context, names) }];
    });
  return {
    first,
    second,
    named: [...inBoth, ...inOne(first, 'first', hearsInSecond), ...inOne(second, 'second', hearsInFirst)],
    hearsInFirst,
    hearsInSecond,
  };
};
