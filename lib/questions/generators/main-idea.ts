import { readings } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { shuffle } from '../random';
import { findStatements, type Statement } from '../statements';
import { countWords } from '../wording';

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
const FIRST_SENTENCES = 3;
/** The lead says at least this much of the title, a detail at most that little. */
const LEAD_SHARE = 0.4;
const DETAIL_SHARE = 0.2;

/** What the title speaks of: for every content word, the lemmas and roots it may have. */
const topicsOf = (context: QuestionContext): ReadonlySet<string>[] =>
  context.annotated.article.title
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
    .flatMap((word) => {
      const known = readings(context.engine.morphology, word);
      if (known.length > 0 && !CONTENT.has(known[0]?.stem.entry.pos ?? '')) return [];
      const keys = known.flatMap(({ stem: { entry } }) => [
        stripMarks(entry.lemma),
        ...(entry.root ? [`√${entry.root}`] : []),
      ]);
      return [new Set([...keys, word])];
    });

/** How much of the title a statement speaks of, 0 to 1. */
const shareOf = (context: QuestionContext, topics: readonly ReadonlySet<string>[], statement: Statement): number => {
  const words = new Set(
    context.tokens
      .slice(statement.from, statement.to)
      .flatMap(({ form, analysis }) => [
        form,
        stripMarks(analysis?.lemma ?? ''),
        ...(analysis?.root ? [`√${analysis.root}`] : []),
      ]),
  );
  return topics.filter((topic) => [...topic].some((key) => words.has(key))).length / Math.max(1, topics.length);
};

/** «ما الفكرة الرئيسة للنص؟»: the lead that says what the title says, among three details that the title passes over. */
export const mainIdea = (context: QuestionContext): Draft[] => {
  const topics = topicsOf(context);
  if (topics.length < 3) return [];
  const rated = findStatements(context).map((statement) => ({ statement, share: shareOf(context, topics, statement) }));
  const [lead] = rated
    .filter(
      ({ statement, share }) =>
        statement.sentence < FIRST_SENTENCES && share >= LEAD_SHARE && statement.speaker === undefined,
    )
    .sort((a, b) => b.share - a.share);
  if (!lead) return [];
  const length = countWords(lead.statement.text);
  const details = rated.filter(
    ({ statement, share }) =>
      statement.sentence > lead.statement.sentence &&
      share <= DETAIL_SHARE &&
      Math.abs(countWords(statement.text) - length) <= 8,
  );
  if (details.length < 3) return [];
  // those that are no shorter than the lead first, so that length tells nothing
  const chosen = shuffle(details, context.randomFor('main idea'))
    .sort((a, b) => Number(countWords(b.statement.text) >= length) - Number(countWords(a.statement.text) >= length))
    .slice(0, 3);
  return [
    {
      type: 'multiple-choice',
      skill: 'main-idea',
      rule: 'main-idea',
      stem: 'أي الجمل الآتية تعبر عن الفكرة الرئيسة للنص؟',
      key: lead.statement.text,
      distractors: chosen.map(({ statement }) => statement.text),
      evidence: [spanOf(context.tokens, lead.statement)],
      rationale: { messageKey: 'mainIdea', arguments: { title: context.annotated.article.title } },
      stemSpans: [],
      trust: 0.7 + 0.2 * lead.share,
    },
  ];
};
