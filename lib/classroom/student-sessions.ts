import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database, Identity, School } from './school';
import { students, studentSessions } from './schema';

/** A school term at most; a shared tablet is left by signing out. */
const SESSION_DAYS = 120;
const DAY = 86_400_000;

const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Opens a session and gives the token that the cookie carries; the database keeps its hash only. */
export const openStudentSession = async (
  db: Database,
  now: Date,
  studentId: string,
): Promise<{ readonly token: string; readonly expiresAt: Date }> => {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * DAY);
  await db.insert(studentSessions).values({ tokenHash: hashToken(token), studentId, createdAt: now, expiresAt });
  return { token, expiresAt };
};

/** Who a student's cookie stands for. A token that leads nowhere was once good, or is made up: both are `expired`. */
export const studentOf = async ({ db, now }: School, token: string | undefined): Promise<Identity> => {
  if (!token) return { kind: 'signed-out' };
  const [row] = await db
    .select({
      id: students.id,
      classId: students.classId,
      name: students.name,
      expiresAt: studentSessions.expiresAt,
    })
    .from(studentSessions)
    .innerJoin(students, eq(students.id, studentSessions.studentId))
    .where(eq(studentSessions.tokenHash, hashToken(token)));
  if (!row || row.expiresAt <= now()) return { kind: 'expired' };
  return { kind: 'student', id: row.id, classId: row.classId, name: row.name };
};

export const closeStudentSession = async (db: Database, token: string): Promise<void> => {
  await db.delete(studentSessions).where(eq(studentSessions.tokenHash, hashToken(token)));
};

export const closeSessionsOf = async (db: Database, studentId: string): Promise<void> => {
  await db.delete(studentSessions).where(eq(studentSessions.studentId, studentId));
};
