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

/** Whether an assignment is for a student. */
export type IsRecipient = (assignment: AssignmentRow, studentId: string) => boolean;

/** Reads whom the assignments are for: the whole class, groups, or students one by one. */
export const readRecipients = async (db: Database, rows: readonly AssignmentRow[]): Promise<IsRecipient> => {
  const narrow = rows.filter((row) => !row.isForWholeClass);
  const named = new Set<string>();
  if (narrow.length > 0) {
    const recipients = await db
      .select({
        assignmentId: assignmentRecipients.assignmentId,
        studentId: assignmentRecipients.studentId,
        memberId: groupMembers.studentId,
      })
      .from(assignmentRecipients)
      .leftJoin(groupMembers, eq(groupMembers.groupId, assignmentRecipients.groupId))
      .where(
        inArray(
          assignmentRecipients.assignmentId,
          narrow.map((row) => row.id),
        ),
      );
    for (const { assignmentId, studentId, memberId } of recipients)
      named.add(`${assignmentId} ${studentId ?? memberId}`);
  }
  return (assignment, studentId) => assignment.isForWholeClass || named.has(`${assignment.id} ${studentId}`);
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
