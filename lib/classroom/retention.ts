import { lt } from 'drizzle-orm';
import type { School } from './school';
import { rateLimits, studentSessions, teacherSessions, throttles, verifications } from './schema';

const DAY = 86_400_000;

/**
 * Deletes what has run out: sessions 90 days after their end, counters and reset links after a day. What a class did stays until
 * its teacher deletes it; nothing else about anybody is kept.
 */
export const tidy = async ({ db, now }: Pick<School, 'db' | 'now'>): Promise<void> => {
  const daysAgo = (days: number): Date => new Date(now().getTime() - days * DAY);
  await db.delete(studentSessions).where(lt(studentSessions.expiresAt, daysAgo(90)));
  await db.delete(teacherSessions).where(lt(teacherSessions.expiresAt, daysAgo(90)));
  await db.delete(verifications).where(lt(verifications.expiresAt, daysAgo(1)));
  await db.delete(throttles).where(lt(throttles.windowEndsAt, daysAgo(1)));
  await db.delete(rateLimits).where(lt(rateLimits.lastRequest, daysAgo(1).getTime()));
};
