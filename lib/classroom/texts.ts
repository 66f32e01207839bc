import { createHash } from 'node:crypto';
import { and, count, desc, eq } from 'drizzle-orm';
import * as z from 'zod';
import type { AnnotatedArticle } from '@/lib/annotation';
import type { Question } from '@/lib/questions';
import { teacherAction } from './action';
import { makeId } from './random-ids';
import { type Answer, conflict, done, notFound, refuse } from './refusal';
import type { School, Teacher } from './school';
import { texts } from './schema';
import { countAgainst } from './throttle';
import { id, line } from './wording';

const MOST_TEXTS = 1000;
/** Some 6,000 words: far over a lesson's text, and annotated within a few seconds. */
export const LONGEST_TEXT = 40_000;

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url');

type NewText = {
  readonly title: string;
  readonly digest: string;
  readonly libraryId?: string;
  readonly annotated: AnnotatedArticle;
  readonly pool: readonly Question[];
};

const findText = async ({ db }: School, teacher: Teacher, digest: string) => {
  const [row] = await db
    .select({ id: texts.id, pool: texts.pool })
    .from(texts)
    .where(and(eq(texts.teacherId, teacher.id), eq(texts.digest, digest)));
  return row && done({ textId: row.id, questions: row.pool.length });
};

/** Keeps a text once a teacher: the same text again is the row that is there. */
const keepText = async (
  school: School,
  teacher: Teacher,
  text: NewText,
): Promise<Answer<{ readonly textId: string; readonly questions: number }>> => {
  const { db, now } = school;
  const present = await findText(school, teacher, text.digest);
  if (present) return present;
  const [size] = await db.select({ all: count() }).from(texts).where(eq(texts.teacherId, teacher.id));
  if ((size?.all ?? 0) >= MOST_TEXTS) return conflict('too-many');
  await db
    .insert(texts)
    .values({ ...text, id: makeId(), teacherId: teacher.id, libraryId: text.libraryId ?? null, createdAt: now() })
    .onConflictDoNothing();
  return (await findText(school, teacher, text.digest)) ?? notFound;
};

/** Takes a pasted article in: cleaned, annotated and asked about once, in a thread beside the server's. */
export const addText = teacherAction(
  z.strictObject({ source: z.string().max(LONGEST_TEXT), title: line(200).optional() }),
  async ({ school, actor, input }) => {
    const limit = { key: `text:${actor.id}`, most: 60, seconds: 3600 };
    const waits = await countAgainst(school.db, school.now(), [limit]);
    if (waits) return refuse({ code: 'throttled', ...waits });
    const digest = digestOf([input.title ?? null, input.source]);
    const present = await findText(school, actor, digest);
    if (present) return present;
    const prepared = await school.shelf.prepareText({ id: `text-${digest.slice(0, 16)}`, ...input });
    if (!prepared.ok) return refuse({ code: 'unusable-text', reason: prepared.reason });
    const { annotated, questions } = prepared;
    return keepText(school, actor, { title: annotated.article.title, digest, annotated, pool: questions });
  },
);

/** Takes an article of the shelf, as it stands now: a later edition of it leaves what was assigned alone. */
export const takeFromShelf = teacherAction(z.strictObject({ libraryId: id }), async ({ school, actor, input }) => {
  const loaded = await school.shelf.loadArticle(input.libraryId);
  if (!loaded) return notFound;
  const { annotated, questions } = loaded;
  return keepText(school, actor, {
    title: annotated.article.title,
    libraryId: input.libraryId,
    digest: digestOf([annotated, questions]),
    annotated,
    pool: questions,
  });
});

/** The teacher's texts, latest first. */
export const listTexts = teacherAction(z.strictObject({}), async ({ school: { db }, actor }) => {
  const rows = await db
    .select({ id: texts.id, title: texts.title, libraryId: texts.libraryId, createdAt: texts.createdAt })
    .from(texts)
    .where(eq(texts.teacherId, actor.id))
    .orderBy(desc(texts.createdAt));
  return done(rows);
});

/** One text with its annotation and every question proposed for it, surest first. */
export const readText = teacherAction(z.strictObject({ textId: id }), async ({ school: { db }, actor, input }) => {
  const [row] = await db
    .select()
    .from(texts)
    .where(and(eq(texts.id, input.textId), eq(texts.teacherId, actor.id)));
  if (!row) return notFound;
  return done({
    id: row.id,
    title: row.title,
    libraryId: row.libraryId,
    annotated: row.annotated,
    pool: [...row.pool].sort((a, b) => b.confidence - a.confidence),
  });
});
