import fc from 'fast-check';
import { CARD_KINDS, QUIZ_MODES, REVIEW_GRADES } from '@/lib/progress';
import type { AnsweredQuestion, Attempt, Draft, DraftAnswer, Progress, Word } from '@/lib/progress';

/* Few ids and instants, so that two values made apart do meet in the same article, question, word and moment. */
const instant = fc.integer({ min: 0, max: 6 }).map((n) => `2026-02-0${n + 1}T10:00:00.000Z`);
const articleId = fc.constantFrom('000', '001');
const questionId = fc.constantFrom('q1', 'q2', 'q3');
const lemma = fc.constantFrom('زَعِيم', 'بَلَد', '__proto__');
const value = fc.oneof(
  fc.constantFrom('a', 'b'),
  fc.constant(['a', 'b'] as const),
  fc.constant([['a', 'x'] as const] as const),
);
const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 3 });

const answer: fc.Arbitrary<AnsweredQuestion> = fc.record({
  questionId,
  skill: fc.constantFrom('detail', 'role'),
  stem: fc.constant('متى؟'),
  grade: fc.constantFrom(
    { kind: 'graded', score: 1, feedback: 'right' } as const,
    { kind: 'ungradable', reason: 'empty' } as const,
  ),
  lookups: some(lemma),
  hints: fc.nat(2),
  tries: fc.nat(2),
  solved: fc.boolean(),
});

const attempt: fc.Arbitrary<Attempt> = fc.record({
  articleId,
  seed: fc.nat(3),
  mode: fc.constantFrom(...QUIZ_MODES),
  answers: some(answer),
  startedAt: instant,
  finishedAt: instant,
});

const draftAnswer: fc.Arbitrary<DraftAnswer> = fc.record(
  { at: instant, value, tries: some(value), hints: fc.nat(2), lookups: some(lemma), done: fc.boolean() },
  { requiredKeys: ['at', 'tries', 'hints', 'lookups', 'done'] },
);

const draftOf = (id: string): fc.Arbitrary<Draft> =>
  fc.record(
    {
      articleId: fc.constant(id),
      seed: fc.nat(2),
      mode: fc.constantFrom(...QUIZ_MODES),
      questionIds: some(questionId),
      answers: fc.dictionary(questionId, draftAnswer),
      current: fc.record({ id: questionId, at: instant }),
      startedAt: instant,
    },
    { requiredKeys: ['articleId', 'seed', 'mode', 'answers', 'startedAt'] },
  );

const wordOf = (itsLemma: string): fc.Arbitrary<Word> =>
  fc.record({
    lemma: fc.constant(itsLemma),
    met: fc.record(
      {
        gloss: fc.constant('leader'),
        sentence: fc.constantFrom('جملة.', 'أخرى.'),
        articleId,
        at: instant,
        form: fc.constant('الزعيم'),
      },
      { requiredKeys: ['gloss', 'sentence', 'articleId', 'at'] },
    ),
    lookups: some(instant),
    earlier: fc.nat(3),
    saved: fc.boolean(),
    known: fc.boolean(),
    removed: fc.boolean(),
    markedAt: instant,
    reviews: some(
      fc.record({ at: instant, card: fc.constantFrom(...CARD_KINDS), grade: fc.constantFrom(...REVIEW_GRADES) }),
    ),
  });

const tableOf = <T>(keys: fc.Arbitrary<string>, itemOf: (key: string) => fc.Arbitrary<T>) =>
  fc
    .uniqueArray(keys, { maxLength: 2 })
    .chain((chosen) => fc.tuple(...chosen.map((key) => itemOf(key).map((item) => [key, item] as const))))
    .map((entries) => Object.fromEntries(entries) as Readonly<Record<string, T>>);

/** Any progress of today's version. */
export const aProgress: fc.Arbitrary<Progress> = fc.record({
  version: fc.constant(2 as const),
  since: fc.constantFrom('', '2026-02-01T10:00:00.000Z'),
  attempts: some(attempt),
  drafts: tableOf(articleId, draftOf),
  words: tableOf(lemma, wordOf),
  reading: tableOf(articleId, () => fc.record({ at: instant, paragraph: fc.nat(5) })),
});
