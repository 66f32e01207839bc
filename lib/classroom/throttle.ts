import { eq, inArray, sql } from 'drizzle-orm';
import type { Database } from './school';
import { throttles } from './schema';

export type Limit = {
  /** What is counted, such as `pin:<student>`. */
  readonly key: string;
  readonly most: number;
  readonly seconds: number;
};

/**
 * Counts one more against every limit; says how long to wait where one is passed. The counts are rows of the database,
 * so that several processes count together; one statement a limit, so that two requests at once are two.
 */
export const countAgainst = async (
  db: Database,
  now: Date,
  limits: readonly Limit[],
): Promise<{ readonly retryAfterSeconds: number } | undefined> => {
  let wait = 0;
  for (const { key, most, seconds } of limits) {
    const ends = new Date(now.getTime() + seconds * 1000);
    const [row] = await db
      .insert(throttles)
      .values({ key, count: 1, windowEndsAt: ends })
      .onConflictDoUpdate({
        target: throttles.key,
        set: {
          count: sql`case when ${throttles.windowEndsAt} <= ${now.toISOString()}::timestamptz then 1 else ${throttles.count} + 1 end`,
          windowEndsAt: sql`case when ${throttles.windowEndsAt} <= ${now.toISOString()}::timestamptz then ${ends.toISOString()}::timestamptz else ${throttles.windowEndsAt} end`,
        },
      })
      .returning();
    if (row && row.count > most) wait = Math.max(wait, (row.windowEndsAt.getTime() - now.getTime()) / 1000);
  }
  return wait > 0 ? { retryAfterSeconds: Math.ceil(wait) } : undefined;
};

/** Forgets a count: the PIN was right, or the teacher gave a new one. */
export const forgetCounts = async (db: Database, keys: readonly string[]): Promise<void> => {
  await db.delete(throttles).where(inArray(throttles.key, [...keys]));
};

/** Gives one back, for what turned out to be right. */
export const uncount = async (db: Database, key: string): Promise<void> => {
  await db
    .update(throttles)
    .set({ count: sql`greatest(${throttles.count} - 1, 0)` })
    .where(eq(throttles.key, key));
};
