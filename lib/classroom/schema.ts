import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { AnnotatedArticle } from '@/lib/annotation';
import type { ResponseValue } from '@/lib/grading';
import type { Question } from '@/lib/questions';
import type { Settings } from './settings';

/** One schema for both databases. A change here needs a migration: `npm run -s db:generate -- --name what-changes`. */

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const createdAt = () => instant('created_at').notNull().defaultNow();

// --- Teachers: the tables that better-auth asks for ---

export const teachers = pgTable('teachers', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  createdAt: createdAt(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
});

export const teacherSessions = pgTable(
  'teacher_sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('user_id')
      .notNull()
      .references(() => teachers.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [index().on(table.userId)],
);

/** @public better-auth finds it by its name */
export const teacherAccounts = pgTable(
  'teacher_accounts',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => teachers.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [index().on(table.userId)],
);

export const verifications = pgTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [index().on(table.identifier)],
);

/** Counters of better-auth, in the database so that several processes count together. */
export const rateLimits = pgTable('rate_limits', {
  id: text('id').primaryKey(),
  key: text('key').notNull().unique(),
  count: integer('count').notNull(),
  lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
});

// --- The installation ---

/** Our own counters: wrong PINs of a name, joins of an address. */
export const throttles = pgTable('throttles', {
  key: text('key').primaryKey(),
  count: integer('count').notNull(),
  windowEndsAt: instant('window_ends_at').notNull(),
});

/** What one installation decides once, such as the secret that signs cookies. */
export const installation = pgTable('installation', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});

// --- Classes ---

export const classes = pgTable(
  'classes',
  {
    id: text('id').primaryKey(),
    teacherId: text('teacher_id')
      .notNull()
      .references(() => teachers.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    joinCode: text('join_code').notNull().unique(),
    /** Whether a name that is not on the roster may join. */
    takesNewNames: boolean('takes_new_names').notNull().default(true),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.teacherId)],
);

export const students = pgTable(
  'students',
  {
    id: text('id').primaryKey(),
    classId: text('class_id')
      .notNull()
      .references(() => classes.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** The name folded for comparison: أحمد علي = احمد علي. */
    nameKey: text('name_key').notNull(),
    /** Nothing until the student joins or after the teacher resets it. */
    pinHash: text('pin_hash'),
    createdAt: createdAt(),
    joinedAt: instant('joined_at'),
  },
  (table) => [unique().on(table.classId, table.nameKey), unique().on(table.classId, table.id)],
);

export const studentSessions = pgTable(
  'student_sessions',
  {
    /** SHA-256 of the cookie's token: who reads the database can't sign in with it. */
    tokenHash: text('token_hash').primaryKey(),
    studentId: text('student_id')
      .notNull()
      .references(() => students.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index().on(table.studentId), index().on(table.expiresAt)],
);

export const groups = pgTable(
  'groups',
  {
    id: text('id').primaryKey(),
    classId: text('class_id')
      .notNull()
      .references(() => classes.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
  },
  (table) => [unique().on(table.classId, table.name), unique().on(table.classId, table.id)],
);

/** The class stands in the row so that a group can hold students of its own class only. */
export const groupMembers = pgTable(
  'group_members',
  {
    classId: text('class_id').notNull(),
    groupId: text('group_id').notNull(),
    studentId: text('student_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.studentId] }),
    foreignKey({ columns: [table.classId, table.groupId], foreignColumns: [groups.classId, groups.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      columns: [table.classId, table.studentId],
      foreignColumns: [students.classId, students.id],
    }).onDelete('cascade'),
    index().on(table.studentId),
  ],
);

// --- Assignments ---

/** A text as a teacher's assignments use it: annotated once, frozen, with every question that was proposed for it. */
export const texts = pgTable(
  'texts',
  {
    id: text('id').primaryKey(),
    teacherId: text('teacher_id')
      .notNull()
      .references(() => teachers.id, { onDelete: 'cascade' }),
    /** The article's id on the shelf, where it came from there. */
    libraryId: text('library_id'),
    title: text('title').notNull(),
    /** SHA-256 of what was annotated: the same text twice is one row. */
    digest: text('digest').notNull(),
    annotated: jsonb('annotated').$type<AnnotatedArticle>().notNull(),
    pool: jsonb('pool').$type<readonly Question[]>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [unique().on(table.teacherId, table.digest)],
);

export const ASSIGNMENT_STATES = ['draft', 'open', 'closed', 'archived'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

export const assignments = pgTable(
  'assignments',
  {
    id: text('id').primaryKey(),
    classId: text('class_id')
      .notNull()
      .references(() => classes.id, { onDelete: 'cascade' }),
    textId: text('text_id')
      .notNull()
      .references(() => texts.id),
    title: text('title').notNull(),
    note: text('note').notNull().default(''),
    state: text('state', { enum: ASSIGNMENT_STATES }).notNull().default('draft'),
    /** Else for the recipients alone, were they removed to the last one. */
    isForWholeClass: boolean('is_for_whole_class').notNull().default(true),
    settings: jsonb('settings').$type<Settings>().notNull(),
    opensAt: instant('opens_at'),
    dueAt: instant('due_at'),
    closesAt: instant('closes_at'),
    /** Random, never sent to a browser: the order of questions and options comes from it. */
    seed: integer('seed').notNull(),
    createdAt: createdAt(),
    /** Set at the first opening: from then on questions change only by an audited rescoring. */
    openedAt: instant('opened_at'),
  },
  (table) => [
    index().on(table.classId),
    unique().on(table.classId, table.id),
    check('state', sql`${table.state} in ('draft', 'open', 'closed', 'archived')`),
  ],
);

export const QUESTION_ORIGINS = ['generated', 'edited', 'own'] as const;
export const QUESTION_STATUSES = ['proposed', 'accepted', 'rejected'] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

/** The assignment's own copy of a question; its id stays the same through every edit, so that statistics survive. */
export const assignmentQuestions = pgTable(
  'assignment_questions',
  {
    assignmentId: text('assignment_id')
      .notNull()
      .references(() => assignments.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    position: integer('position').notNull(),
    points: doublePrecision('points').notNull().default(1),
    status: text('status', { enum: QUESTION_STATUSES }).notNull().default('proposed'),
    origin: text('origin', { enum: QUESTION_ORIGINS }).notNull().default('generated'),
    question: jsonb('question').$type<Question>().notNull(),
    /** Options no longer offered, kept since answers name them. */
    droppedOptions: jsonb('dropped_options').$type<readonly string[]>().notNull().default([]),
    /** Why the teacher turned it down. */
    rejectedBecause: text('rejected_because'),
  },
  (table) => [primaryKey({ columns: [table.assignmentId, table.id] })],
);

/** Whom an assignment is for that is not for the whole class. */
export const assignmentRecipients = pgTable(
  'assignment_recipients',
  {
    classId: text('class_id').notNull(),
    assignmentId: text('assignment_id').notNull(),
    groupId: text('group_id'),
    studentId: text('student_id'),
  },
  (table) => [
    foreignKey({
      columns: [table.classId, table.assignmentId],
      foreignColumns: [assignments.classId, assignments.id],
    }).onDelete('cascade'),
    foreignKey({ columns: [table.classId, table.groupId], foreignColumns: [groups.classId, groups.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      columns: [table.classId, table.studentId],
      foreignColumns: [students.classId, students.id],
    }).onDelete('cascade'),
    uniqueIndex().on(table.assignmentId, table.groupId),
    uniqueIndex().on(table.assignmentId, table.studentId),
    check('group_or_student', sql`(${table.groupId} is null) <> (${table.studentId} is null)`),
  ],
);

/** What differs for one student: more time, another due date, glosses on, excused. */
export const adjustments = pgTable(
  'adjustments',
  {
    classId: text('class_id').notNull(),
    assignmentId: text('assignment_id').notNull(),
    studentId: text('student_id').notNull(),
    extraMinutes: integer('extra_minutes').notNull().default(0),
    extraAttempts: integer('extra_attempts').notNull().default(0),
    dueAt: instant('due_at'),
    closesAt: instant('closes_at'),
    glosses: boolean('glosses'),
    vowelMarks: boolean('vowel_marks'),
    isExcused: boolean('is_excused').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.studentId] }),
    foreignKey({
      columns: [table.classId, table.assignmentId],
      foreignColumns: [assignments.classId, assignments.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [table.classId, table.studentId],
      foreignColumns: [students.classId, students.id],
    }).onDelete('cascade'),
  ],
);

// --- Answering ---

export const attempts = pgTable(
  'attempts',
  {
    id: text('id').primaryKey(),
    assignmentId: text('assignment_id')
      .notNull()
      .references(() => assignments.id, { onDelete: 'cascade' }),
    studentId: text('student_id')
      .notNull()
      .references(() => students.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    /** The questions of this attempt in the order shown. */
    questionIds: jsonb('question_ids').$type<readonly string[]>().notNull(),
    startedAt: instant('started_at').notNull(),
    /** By the server's clock, the student's own extra time counted in. */
    endsAt: instant('ends_at'),
    submittedAt: instant('submitted_at'),
    /** The teacher lets count what came after the end. */
    countsLate: boolean('counts_late').notNull().default(false),
  },
  (table) => [unique().on(table.assignmentId, table.studentId, table.number), index().on(table.studentId)],
);

export const ENTRY_KINDS = ['answer', 'lookup', 'time', 'submit'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What is settled when an entry arrives; that it came too late is computed, since dates may be moved afterwards. */
export const SET_ASIDE = ['closed', 'submitted', 'already-checked'] as const;
export type SetAside = (typeof SET_ASIDE)[number];

/** What a student's outbox says, as it arrived: grades and marks are computed from it, never stored beside it. */
export type EntryValue =
  | { readonly kind: 'answer'; readonly questionId: string; readonly value: ResponseValue }
  | { readonly kind: 'lookup'; readonly lemma: string; readonly questionId?: string | undefined }
  | {
      readonly kind: 'time';
      readonly place: 'text' | 'quiz';
      readonly seconds: number;
      readonly questionId?: string | undefined;
    }
  | { readonly kind: 'submit' };

/** One thing a student did, written once: the id is made by the browser, so sending it again changes nothing. */
export const attemptEntries = pgTable(
  'attempt_entries',
  {
    attemptId: text('attempt_id')
      .notNull()
      .references(() => attempts.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    /** The browser's count, carried on across reloads and devices; the later one of two answers holds. */
    sequence: integer('sequence').notNull(),
    /** The order of arrival, for two devices that count alike. */
    arrival: bigserial('arrival', { mode: 'number' }).notNull(),
    kind: text('kind', { enum: ENTRY_KINDS }).notNull(),
    questionId: text('question_id'),
    value: jsonb('value').$type<EntryValue>().notNull(),
    receivedAt: instant('received_at').notNull(),
    /** Why it is kept but does not count. */
    setAside: text('set_aside', { enum: SET_ASIDE }),
  },
  (table) => [primaryKey({ columns: [table.attemptId, table.id] })],
);

// --- The record ---

/** Who changed what about marks already given. */
export const audit = pgTable(
  'audit',
  {
    id: text('id').primaryKey(),
    classId: text('class_id')
      .notNull()
      .references(() => classes.id, { onDelete: 'cascade' }),
    assignmentId: text('assignment_id').references(() => assignments.id, { onDelete: 'cascade' }),
    teacherId: text('teacher_id')
      .notNull()
      .references(() => teachers.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    action: text('action').notNull(),
    detail: jsonb('detail').$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [index().on(table.classId, table.at)],
);
