import { and, eq } from 'drizzle-orm';
import type { Database, Student, Teacher } from './school';
import { assignments, classes, students } from './schema';

/** Each gives the row only where it is the teacher's own; another's looks as if it were not there. */

export type ClassRow = typeof classes.$inferSelect;
export type AssignmentRow = typeof assignments.$inferSelect;
export type StudentRow = typeof students.$inferSelect;

export const ownClass = async (db: Database, teacher: Teacher, classId: string): Promise<ClassRow | undefined> => {
  const [row] = await db
    .select()
    .from(classes)
    .where(and(eq(classes.id, classId), eq(classes.teacherId, teacher.id)));
  return row;
};

export const ownAssignment = async (
  db: Database,
  teacher: Teacher,
  assignmentId: string,
): Promise<AssignmentRow | undefined> => {
  const [row] = await db
    .select({ assignment: assignments })
    .from(assignments)
    .innerJoin(classes, eq(classes.id, assignments.classId))
    .where(and(eq(assignments.id, assignmentId), eq(classes.teacherId, teacher.id)));
  return row?.assignment;
};

/** As ownAssignment, held against every other writer until the transaction ends. */
export const lockOwnAssignment = async (
  db: Database,
  teacher: Teacher,
  assignmentId: string,
): Promise<AssignmentRow | undefined> => {
  const own = await ownAssignment(db, teacher, assignmentId);
  if (!own) return undefined;
  const [row] = await db.select().from(assignments).where(eq(assignments.id, own.id)).for('update');
  return row;
};

export const ownStudent = async (
  db: Database,
  teacher: Teacher,
  studentId: string,
): Promise<StudentRow | undefined> => {
  const [row] = await db
    .select({ student: students })
    .from(students)
    .innerJoin(classes, eq(classes.id, students.classId))
    .where(and(eq(students.id, studentId), eq(classes.teacherId, teacher.id)));
  return row?.student;
};

/** An assignment of the student's own class; whether it is for her and open is asked later. */
export const assignmentOfClass = async (
  db: Database,
  student: Student,
  assignmentId: string,
): Promise<AssignmentRow | undefined> => {
  const [row] = await db
    .select()
    .from(assignments)
    .where(and(eq(assignments.id, assignmentId), eq(assignments.classId, student.classId)));
  return row;
};
