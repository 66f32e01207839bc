import { isList, isRecord } from './guards';

type Shape = Readonly<Record<string, unknown>>;
export type Migration = (older: Shape) => Shape;

/** MIGRATIONS[n] lifts version n to n + 1. Every old shape is kept, frozen, in tests/fixtures/progress. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // The trial version had no reading marks.
  0: (older) => ({ ...older, version: 1, reading: older.reading ?? {} }),
  // Drafts kept responses and checks apart and chose their questions anew; words had a count and no log.
  1: (older) => ({
    ...older,
    version: 2,
    since: '',
    attempts: eachOf(older.attempts, attemptTo2),
    drafts: eachIn(older.drafts, draftTo2),
    words: eachIn(older.words, wordTo2),
  }),
};

/** What is not of the expected shape stays as it is: the guards turn it down afterwards, in one place. */
const eachOf = (value: unknown, lift: Migration): unknown =>
  isList(value) ? value.map((item) => (isRecord(item) ? lift(item) : item)) : value;
const eachIn = (value: unknown, lift: Migration): unknown =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, isRecord(item) ? lift(item) : item]))
    : value;

const attemptTo2: Migration = (attempt) => ({
  ...attempt,
  mode: 'practice',
  answers: eachOf(attempt.answers, (answer) => {
    const isRight = isRecord(answer.grade) && answer.grade.score === 1;
    return { ...answer, hints: 0, tries: answer.response === undefined ? 0 : 1, solved: isRight };
  }),
});

const draftTo2: Migration = ({ responses, checked, lookups, current, ...draft }) => {
  const at = draft.startedAt;
  const given = isList(responses) ? responses.filter(isRecord) : [];
  const done = isList(checked) ? checked : [];
  const lookedUp = isRecord(lookups) ? lookups : {};
  const ids = [...new Set([...given.map(({ questionId }) => questionId), ...done, ...Object.keys(lookedUp)])];
  const answers = ids.map((id) => {
    const response = given.find(({ questionId }) => questionId === id);
    const isDone = done.includes(id);
    const tries = isDone && response ? [response.value] : [];
    const value = response ? { value: response.value } : {};
    return [id, { at, ...value, tries, hints: 0, lookups: lookedUp[String(id)] ?? [], done: isDone }];
  });
  return {
    ...draft,
    mode: 'practice',
    answers: Object.fromEntries(answers),
    ...(current === undefined ? {} : { current: { id: current, at } }),
  };
};

const wordTo2: Migration = ({ lemma, gloss, sentence, articleId, count, saved, firstAt, lastAt }) => {
  const lookups = [...new Set([firstAt, lastAt])];
  return {
    lemma,
    met: { gloss, sentence, articleId, at: firstAt },
    lookups,
    earlier: typeof count === 'number' ? Math.max(count - lookups.length, 0) : count,
    saved,
    known: false,
    removed: false,
    markedAt: firstAt,
    reviews: [],
  };
};
