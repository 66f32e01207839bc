import { and, count, eq, isNull } from 'drizzle-orm';
import * as z from 'zod';
import { openAction, studentAction } from './action';
import { hashPin, isPin, pinSchema } from './pins';
import { makeId } from './random-ids';
import { conflict, done, notFound, refuse } from './refusal';
import { classes, students } from './schema';
import { openStudentSession } from './student-sessions';
import { countAgainst, forgetCounts, type Limit, uncount } from './throttle';
import { nameKey, personName } from './wording';

const MOST_STUDENTS = 500;

const joinCode = z
  .string()
  .max(20)
  .transform((code) => code.replace(/[\s-]/g, '').toUpperCase())
  .pipe(z.string().regex(/^[A-Z2-9]{7}$/));

/** Counters of wrong PINs: few for one name, more for an address behind which a class sits. */
const pinLimits = (studentId: string, address: string): readonly Limit[] => [
  { key: `pin:${studentId}`, most: 5, seconds: 300 },
  { key: `pin-day:${studentId}`, most: 40, seconds: 86_400 },
  { key: `pin-from:${address}`, most: 60, seconds: 300 },
];
const joinLimits = (address: string): readonly Limit[] => [{ key: `join-from:${address}`, most: 400, seconds: 600 }];

/** What a code leads to, before anybody signs in: the class's name, and nothing about who is in it. */
export const findClass = openAction(z.strictObject({ code: joinCode }), async ({ school, actor, input }) => {
  const waits = await countAgainst(school.db, school.now(), joinLimits(actor.from));
  if (waits) return refuse({ code: 'throttled', ...waits });
  const [found] = await school.db
    .select({ name: classes.name, takesNewNames: classes.takesNewNames })
    .from(classes)
    .where(eq(classes.joinCode, input.code));
  return found ? done(found) : notFound;
});

/** The class that a student is signed in to, and whether a code is that class's: a link may be for another one. */
export const readOwnClass = studentAction(
  z.strictObject({ code: z.string().max(100) }),
  async ({ school: { db }, actor, input }) => {
    const [own] = await db
      .select({ name: classes.name, joinCode: classes.joinCode })
      .from(classes)
      .where(eq(classes.id, actor.classId));
    if (!own) return notFound;
    const code = joinCode.safeParse(input.code);
    return done({ ...own, isOfCode: code.success && code.data === own.joinCode });
  },
);

/** A student comes for the first time: takes her name from the roster, or adds it where the class allows that. */
export const joinClass = openAction(
  z.strictObject({ code: joinCode, name: personName, pin: pinSchema }),
  async ({ school: { db, now }, actor, input }) => {
    const at = now();
    const waits = await countAgainst(db, at, joinLimits(actor.from));
    if (waits) return refuse({ code: 'throttled', ...waits });
    const [room] = await db.select().from(classes).where(eq(classes.joinCode, input.code));
    if (!room) return notFound;
    const key = nameKey(input.name);
    const pinHash = await hashPin(input.pin);
    const [claimed] = await db
      .update(students)
      .set({ pinHash, joinedAt: at })
      .where(and(eq(students.classId, room.id), eq(students.nameKey, key), isNull(students.pinHash)))
      .returning({ id: students.id });
    if (claimed) return done(await openStudentSession(db, at, claimed.id));
    const [taken] = await db
      .select({ id: students.id })
      .from(students)
      .where(and(eq(students.classId, room.id), eq(students.nameKey, key)));
    if (taken) return conflict('name-taken');
    if (!room.takesNewNames) return conflict('joining-closed');
    const [size] = await db.select({ all: count() }).from(students).where(eq(students.classId, room.id));
    if ((size?.all ?? 0) >= MOST_STUDENTS) return conflict('class-full');
    const [added] = await db
      .insert(students)
      .values({ id: makeId(), classId: room.id, name: input.name, nameKey: key, pinHash, joinedAt: at, createdAt: at })
      .onConflictDoNothing()
      .returning({ id: students.id });
    return added ? done(await openStudentSession(db, at, added.id)) : conflict('name-taken');
  },
);

/** A student comes back. A name that is not there and a wrong PIN give the same answer. */
export const returnToClass = openAction(
  z.strictObject({ code: joinCode, name: personName, pin: pinSchema }),
  async ({ school: { db, now }, actor, input }) => {
    const at = now();
    const [student] = await db
      .select({ id: students.id, pinHash: students.pinHash })
      .from(students)
      .innerJoin(classes, eq(classes.id, students.classId))
      .where(and(eq(classes.joinCode, input.code), eq(students.nameKey, nameKey(input.name))));
    const limits = pinLimits(student?.id ?? `${input.code}:${nameKey(input.name)}`, actor.from);
    const waits = await countAgainst(db, at, limits);
    if (waits) return refuse({ code: 'throttled', ...waits });
    // the same work for a name that is not there, so that the time tells nothing either
    const isRight = await isPin(input.pin, student?.pinHash ?? (await hashPin('0000000000')));
    if (!student?.pinHash || !isRight) return refuse({ code: 'wrong-name-or-pin' });
    await forgetCounts(
      db,
      limits.map(({ key }) => key).filter((key) => !key.startsWith('pin-from:')),
    );
    await uncount(db, `pin-from:${actor.from}`);
    return done(await openStudentSession(db, at, student.id));
  },
);

/** A student changes her PIN; she proves the old one. */
export const changePin = studentAction(
  z.strictObject({ oldPin: pinSchema, newPin: pinSchema }),
  async ({ school: { db, now }, actor, input }) => {
    const waits = await countAgainst(db, now(), pinLimits(actor.id, actor.from));
    if (waits) return refuse({ code: 'throttled', ...waits });
    const [student] = await db.select().from(students).where(eq(students.id, actor.id));
    if (!student?.pinHash || !(await isPin(input.oldPin, student.pinHash)))
      return refuse({ code: 'wrong-name-or-pin' });
    await db
      .update(students)
      .set({ pinHash: await hashPin(input.newPin) })
      .where(eq(students.id, actor.id));
    await forgetCounts(db, [`pin:${actor.id}`]);
    return done(null);
  },
);
