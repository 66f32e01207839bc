import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Question } from '@/lib/questions';
import { annotate, type Engine, makeEngine } from '@/lib/annotation';
import { preparePastedText } from '@/content/pasted-text';
import { parseArticle } from '@/lib/articles';
import { parseLexicon } from '@/lib/lexicon';
import {
  type Actor,
  type Answer,
  createAssignment,
  createClass,
  judgeQuestion,
  type OpenDatabase,
  type School,
  setState,
  takeFromShelf,
} from '@/lib/classroom';
import { hashPin } from '@/lib/classroom/pins';
import { classes, students, teachers } from '@/lib/classroom/schema';
import { nameKey } from '@/lib/classroom/wording';

/** A small school whose clock the test sets, with a shelf of one short article and questions whose keys the tests know. */

const engine: Engine = makeEngine(
  parseLexicon({ verbs: [], nouns: [], adjectives: [], names: [], functionWords: [], expressions: [], wordPairs: [] })
    .lexicon,
);

export const ARTICLE_TEXT = 'زار الوزير بيروت يوم الأحد. وقال إن المدينة جميلة. ثم عاد إلى القاهرة.';

const shared = {
  skill: 'detail',
  rationale: { messageKey: 'place', arguments: {} },
  difficulty: 0.5,
  rule: 'place',
  checks: [],
} as const;
const evidence = [{ start: 0, end: 26 }];

/** Four questions, one of each kind that behaves differently; every key is the first option or the first accepted answer. */
export const QUESTIONS: readonly Question[] = [
  {
    ...shared,
    id: 'where',
    type: 'multiple-choice',
    stem: 'أين كان الوزير يوم الأحد؟',
    options: ['بيروت', 'القاهرة', 'دمشق', 'عمان'].map((text, i) => ({ id: 'abcd'[i] ?? '', text })),
    key: 'a',
    evidence,
    confidence: 0.9,
  },
  {
    ...shared,
    id: 'beautiful',
    type: 'true-false',
    stem: 'قال الوزير إن المدينة جميلة.',
    options: [
      { id: 'true', text: 'صواب' },
      { id: 'false', text: 'خطأ' },
    ],
    key: 'true',
    evidence: [{ start: 27, end: 49 }],
    confidence: 0.8,
  },
  {
    ...shared,
    id: 'back',
    type: 'short-answer',
    stem: 'إلى أين عاد؟',
    key: ['القاهرة'],
    evidence: [{ start: 50, end: 70 }],
    confidence: 0.7,
  },
  {
    ...shared,
    id: 'order',
    type: 'ordering',
    skill: 'sequence',
    stem: 'رتّب ما حدث.',
    options: [
      { id: 'a', text: 'زار بيروت' },
      { id: 'b', text: 'تكلّم' },
      { id: 'c', text: 'عاد' },
    ],
    key: ['a', 'b', 'c'],
    evidence,
    confidence: 0.6,
  },
];

/** The right answer to each question. */
export const RIGHT: Readonly<Record<string, string | readonly string[]>> = {
  where: 'a',
  beautiful: 'true',
  back: 'القاهرة',
  order: ['a', 'b', 'c'],
};

export type TestSchool = School & { readonly setTime: (iso: string) => void; readonly pass: (minutes: number) => void };

export const makeSchool = ({ db }: OpenDatabase): TestSchool => {
  let time = new Date('2026-11-02T08:00:00Z').getTime();
  const parsed = parseArticle(`زيارة الوزير\n\n${ARTICLE_TEXT}`, { id: 'visit' });
  if (!parsed.ok) throw new Error('the article of the tests');
  const annotated = annotate(engine, parsed.value);
  return {
    db,
    now: () => new Date(time),
    setTime: (iso) => (time = new Date(iso).getTime()),
    pass: (minutes) => (time += minutes * 60_000),
    shelf: {
      prepareText: async (text) => preparePastedText(engine, text),
      loadArticle: async (id) => (id === 'visit' ? { annotated, questions: QUESTIONS } : undefined),
    },
  };
};

/** The value of an answer that must not be a refusal. */
export const must = async <Value>(answer: Promise<Answer<Value>>): Promise<Value> => {
  const result = await answer;
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

export const SIGNED_OUT: Actor = { kind: 'signed-out', from: '192.0.2.1' };
export const EXPIRED: Actor = { kind: 'expired', from: '192.0.2.1' };

export const aTeacher = async (school: School, name = 'سلمى'): Promise<Extract<Actor, { kind: 'teacher' }>> => {
  const id = randomUUID();
  const email = `${id}@example.org`;
  await school.db.insert(teachers).values({ id, name, email });
  return { kind: 'teacher', id, name, email, from: '192.0.2.1' };
};

export const aClass = async (school: School, teacher: Actor, name = 'الصف السابع') =>
  must(createClass(school, teacher, { name }));

const PIN = '4821';
let pinHash: Promise<string> | undefined;

/** A student who has joined; written straight into the table, for hashing a PIN takes its time on purpose. */
export const aStudent = async (
  school: School,
  code: string,
  name: string,
): Promise<Extract<Actor, { kind: 'student' }>> => {
  const [room] = await school.db.select().from(classes).where(eq(classes.joinCode, code));
  if (!room) throw new Error('no such class');
  const id = randomUUID();
  pinHash ??= hashPin(PIN);
  await school.db.insert(students).values({
    id,
    classId: room.id,
    name,
    nameKey: nameKey(name),
    pinHash: await pinHash,
    joinedAt: school.now(),
  });
  return { kind: 'student', id, classId: room.id, name, from: '192.0.2.1' };
};

/** An assignment of all four questions, open unless said. */
export const anAssignment = async (
  school: School,
  teacher: Actor,
  classId: string,
  { opened = true }: { readonly opened?: boolean } = {},
): Promise<string> => {
  const { textId } = await must(takeFromShelf(school, teacher, { libraryId: 'visit' }));
  const { id } = await must(createAssignment(school, teacher, { classId, textId, questions: 0 }));
  for (const { id: questionId } of QUESTIONS) {
    await must(judgeQuestion(school, teacher, { assignmentId: id, questionId, status: 'accepted' }));
  }
  if (opened) await must(setState(school, teacher, { assignmentId: id, state: 'open' }));
  return id;
};

let entries = 0;
/** An outbox entry with an id of its own. */
export const anEntry = (value: unknown, sequence = (entries += 1)) => ({ id: randomUUID(), sequence, value });
export const anAnswer = (questionId: string, value: unknown, sequence?: number) =>
  anEntry({ kind: 'answer', questionId, value }, sequence);
