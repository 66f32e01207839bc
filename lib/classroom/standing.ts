import { and, eq, inArray } from 'drizzle-orm';
import type { AssignmentRow } from './access';
import type { Database } from './school';
import { adjustments, assignmentRecipients, groupMembers } from './schema';

export type AdjustmentRow = typeof adjustments.$inferSelect;

/** The rules of an assignment as they are for one student, what differs for her counted in. */
export type Standing = {
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
  readonly glosses: boolean;
  readonly vowelMarks: boolean;
  readonly minutes: number | null;
  readonly attemptsAllowed: number | null;
  readonly isExcused: boolean;
};

const latest = (a: Date | null, b: Date | null): Date | null => (a && b && a < b ? b : a);

/** A date of her own moves the end for her; a closing date before it would take it back, so that moves along. */
export const standingOf = (assignment: AssignmentRow, adjustment: AdjustmentRow | undefined): Standing => {
  const { settings } = assignment;
  const dueAt = adjustment?.dueAt ?? assignment.dueAt;
  const closesAt = adjustment?.closesAt ?? assignment.closesAt;
  return {
    opensAt: assignment.opensAt,
    dueAt,
    closesAt: adjustment?.dueAt ? latest(closesAt, adjustment.dueAt) : closesAt,
    glosses: adjustment?.glosses ?? settings.glosses,
    vowelMarks: adjustment?.vowelMarks ?? settings.vowelMarks,
    minutes: settings.timeLimitMinutes === null ? null : settings.timeLimitMinutes + (adjustment?.extraMinutes ?? 0),
    attemptsAllowed:
      settings.attemptsAllowed === null ? null : settings.attemptsAllowed + (adjustment?.extraAttempts ?? 0),
    isExcused: adjustment?.isExcused ?? false,
  };
};

export const TIMING = ['not-yet', 'open', 'closed'] as const;
export type Timing = (typeof TIMING)[number];

/** Whether new answers are taken now. */
export const timingOf = (assignment: AssignmentRow, standing: Standing, now: Date): Timing => {
  if (assignment.state !== 'open') return 'closed';
  if (standing.opensAt && now < standing.opensAt) return 'not-yet';
  return standing.closesAt && standing.closesAt <= now ? 'closed' : 'open';
};

/** Which of the assignments are for the student. */
export const recipientOf = async (
  db: Database,
  studentId: string,
  rows: readonly AssignmentRow[],
): Promise<readonly AssignmentRow[]> => {
  const narrow = rows.filter((row) => !row.isForWholeClass).map((row) => row.id);
  if (narrow.length === 0) return rows;
  const [recipients, memberships] = await Promise.all([
    db.select().from(assignmentRecipients).where(inArray(assignmentRecipients.assignmentId, narrow)),
    db.select().from(groupMembers).where(eq(groupMembers.studentId, studentId)),
  ]);
  const herGroups = new Set(memberships.map(({ groupId }) => groupId));
  const isFor = (row: AssignmentRow): boolean =>
    row.isForWholeClass ||
    recipients.some(
      (recipient) =>
        recipient.assignmentId === row.id &&
        (recipient.studentId === studentId || (recipient.groupId !== null && herGroups.has(recipient.groupId))),
    );
  return rows.filter(isFor);
};

export const adjustmentFor = async (
  db: Database,
  assignmentId: string,
  studentId: string,
): Promise<AdjustmentRow | undefined> => {
  const [row] = await db
    .select()
    .from(adjustments)
    .where(and(eq(adjustments.assignmentId, assignmentId), eq(adjustments.studentId, studentId)));
  return row;
};
