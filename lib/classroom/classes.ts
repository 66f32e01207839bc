import { and, asc, count, eq, inArray } from 'drizzle-orm';
import * as z from 'zod';
import { ownClass, ownStudent } from './access';
import { teacherAction } from './action';
import { makeId, makeJoinCode } from './random-ids';
import { type Answer, conflict, done, notFound } from './refusal';
import { assignments, classes, groupMembers, groups, students } from './schema';
import { closeSessionsOf } from './student-sessions';
import { forgetCounts } from './throttle';
import { id, line, nameKey, personName } from './wording';

const MOST_CLASSES = 200;
const MOST_ROSTER = 500;
const className = line(80);

/** Makes a class with a code to join by. */
export const createClass = teacherAction(
  z.strictObject({ name: className, takesNewNames: z.boolean().default(true) }),
  async ({ school: { db, now }, actor, input }) => {
    const [size] = await db.select({ all: count() }).from(classes).where(eq(classes.teacherId, actor.id));
    if ((size?.all ?? 0) >= MOST_CLASSES) return conflict('too-many');
    const row = { id: makeId(), teacherId: actor.id, createdAt: now(), joinCode: makeJoinCode(), ...input };
    await db.insert(classes).values(row);
    return done({ id: row.id, joinCode: row.joinCode });
  },
);

/** The teacher's classes with how many students and assignments each has. */
export const listClasses = teacherAction(z.strictObject({}), async ({ school: { db }, actor }) => {
  const rows = await db.select().from(classes).where(eq(classes.teacherId, actor.id)).orderBy(asc(classes.createdAt));
  const ids = rows.map((row) => row.id);
  const [sizes, given] = await Promise.all([
    db
      .select({ classId: students.classId, all: count() })
      .from(students)
      .where(inArray(students.classId, ids))
      .groupBy(students.classId),
    db
      .select({ classId: assignments.classId, all: count() })
      .from(assignments)
      .where(inArray(assignments.classId, ids))
      .groupBy(assignments.classId),
  ]);
  const countIn = (list: readonly { classId: string; all: number }[], classId: string): number =>
    list.find((row) => row.classId === classId)?.all ?? 0;
  return done(
    rows.map((row) => ({
      id: row.id,
      name: row.name,
      joinCode: row.joinCode,
      takesNewNames: row.takesNewNames,
      students: countIn(sizes, row.id),
      assignments: countIn(given, row.id),
    })),
  );
});

export type Roster = {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
  readonly takesNewNames: boolean;
  readonly students: readonly {
    readonly id: string;
    readonly name: string;
    readonly hasJoined: boolean;
    readonly hasPin: boolean;
  }[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly studentIds: readonly string[] }[];
};

/** One class: its code, roster and groups. */
export const readClass = teacherAction(
  z.strictObject({ classId: id }),
  async ({ school: { db }, actor, input }): Promise<Answer<Roster>> => {
    const own = await ownClass(db, actor, input.classId);
    if (!own) return notFound;
    const roster = await db.select().from(students).where(eq(students.classId, own.id)).orderBy(asc(students.nameKey));
    const groupRows = await db.select().from(groups).where(eq(groups.classId, own.id)).orderBy(asc(groups.name));
    const members = await db.select().from(groupMembers).where(eq(groupMembers.classId, own.id));
    return done({
      id: own.id,
      name: own.name,
      joinCode: own.joinCode,
      takesNewNames: own.takesNewNames,
      students: roster.map((student) => ({
        id: student.id,
        name: student.name,
        hasJoined: student.joinedAt !== null,
        hasPin: student.pinHash !== null,
      })),
      groups: groupRows.map((group) => ({
        id: group.id,
        name: group.name,
        studentIds: members.filter(({ groupId }) => groupId === group.id).map(({ studentId }) => studentId),
      })),
    });
  },
);

/** Renames a class, opens or closes it to new names, or gives it a new code (the old one then leads nowhere). */
export const updateClass = teacherAction(
  z.strictObject({
    classId: id,
    name: className.optional(),
    takesNewNames: z.boolean().optional(),
    newCode: z.literal(true).optional(),
  }),
  async ({ school: { db }, actor, input }) => {
    const own = await ownClass(db, actor, input.classId);
    if (!own) return notFound;
    const changed = {
      name: input.name ?? own.name,
      takesNewNames: input.takesNewNames ?? own.takesNewNames,
      joinCode: input.newCode ? makeJoinCode() : own.joinCode,
    };
    await db.update(classes).set(changed).where(eq(classes.id, own.id));
    return done(changed);
  },
);

/** Writes names on the roster; a name that is there already stays one. */
export const addToRoster = teacherAction(
  z.strictObject({ classId: id, names: z.array(personName).min(1).max(MOST_ROSTER) }),
  async ({ school: { db, now }, actor, input }) => {
    const own = await ownClass(db, actor, input.classId);
    if (!own) return notFound;
    const [size] = await db.select({ all: count() }).from(students).where(eq(students.classId, own.id));
    if ((size?.all ?? 0) + input.names.length > MOST_ROSTER) return conflict('class-full');
    const added = await db
      .insert(students)
      .values(
        input.names.map((name) => ({
          id: makeId(),
          classId: own.id,
          name,
          nameKey: nameKey(name),
          createdAt: now(),
        })),
      )
      .onConflictDoNothing()
      .returning({ id: students.id, name: students.name });
    return done({ added });
  },
);

/** Mends a student's name; what she did stays hers. */
export const renameStudent = teacherAction(
  z.strictObject({ studentId: id, name: personName }),
  async ({ school: { db }, actor, input }) => {
    const student = await ownStudent(db, actor, input.studentId);
    if (!student) return notFound;
    const key = nameKey(input.name);
    const [other] = await db
      .select({ id: students.id })
      .from(students)
      .where(and(eq(students.classId, student.classId), eq(students.nameKey, key)));
    if (other && other.id !== student.id) return conflict('name-taken');
    await db.update(students).set({ name: input.name, nameKey: key }).where(eq(students.id, student.id));
    return done(null);
  },
);

/** Forgets a student's PIN: she joins again under her name with a new one; every session of hers ends. */
export const resetPin = teacherAction(z.strictObject({ studentId: id }), async ({ school: { db }, actor, input }) => {
  const student = await ownStudent(db, actor, input.studentId);
  if (!student) return notFound;
  await db.update(students).set({ pinHash: null }).where(eq(students.id, student.id));
  await closeSessionsOf(db, student.id);
  await forgetCounts(db, [`pin:${student.id}`, `pin-day:${student.id}`]);
  return done(null);
});

/** Takes a student out of the class, with everything she did, for good. */
export const removeStudent = teacherAction(
  z.strictObject({ studentId: id }),
  async ({ school: { db }, actor, input }) => {
    const student = await ownStudent(db, actor, input.studentId);
    if (!student) return notFound;
    await db.delete(students).where(eq(students.id, student.id));
    return done(null);
  },
);

const MOST_GROUPS = 50;
const groupName = line(60);

/** Makes a group, or changes its name and members; members of other classes are refused. */
export const saveGroup = teacherAction(
  z.strictObject({
    classId: id,
    groupId: id.optional(),
    name: groupName,
    studentIds: z.array(id).max(MOST_ROSTER),
  }),
  async ({ school: { db }, actor, input }) => {
    const own = await ownClass(db, actor, input.classId);
    if (!own) return notFound;
    const wanted = [...new Set(input.studentIds)];
    const known = await db
      .select({ id: students.id })
      .from(students)
      .where(and(eq(students.classId, own.id), inArray(students.id, wanted)));
    if (known.length !== wanted.length) return notFound;
    return db.transaction(async (tx) => {
      const present = await tx.select().from(groups).where(eq(groups.classId, own.id));
      if (present.some((group) => group.name === input.name && group.id !== input.groupId))
        return conflict('name-taken');
      const groupId = input.groupId ?? makeId();
      if (input.groupId === undefined) {
        if (present.length >= MOST_GROUPS) return conflict('too-many');
        await tx.insert(groups).values({ id: groupId, classId: own.id, name: input.name });
      } else {
        if (!present.some((group) => group.id === groupId)) return notFound;
        await tx.update(groups).set({ name: input.name }).where(eq(groups.id, groupId));
        await tx.delete(groupMembers).where(eq(groupMembers.groupId, groupId));
      }
      if (wanted.length > 0) {
        await tx.insert(groupMembers).values(wanted.map((studentId) => ({ classId: own.id, groupId, studentId })));
      }
      return done({ id: groupId });
    });
  },
);

/** Dissolves a group; its students stay. */
export const deleteGroup = teacherAction(
  z.strictObject({ classId: id, groupId: id }),
  async ({ school: { db }, actor, input }) => {
    const own = await ownClass(db, actor, input.classId);
    if (!own) return notFound;
    const gone = await db
      .delete(groups)
      .where(and(eq(groups.classId, own.id), eq(groups.id, input.groupId)))
      .returning({ id: groups.id });
    return gone.length > 0 ? done(null) : notFound;
  },
);
