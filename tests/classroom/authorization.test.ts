import { sql } from 'drizzle-orm';
import * as classroom from '@/lib/classroom';
import type { Actor, Answer, OpenDatabase, School } from '@/lib/classroom';
import { onBothDatabases } from './support/databases';
import {
  aClass,
  anAnswer,
  anAssignment,
  anEntry,
  aStudent,
  aTeacher,
  EXPIRED,
  makeSchool,
  must,
  SIGNED_OUT,
} from './support/school';

const ROLES = [
  'owner',
  'other teacher',
  'student',
  'classmate',
  'student of another class',
  'signed out',
  'expired',
] as const;
type Role = (typeof ROLES)[number];

type World = {
  readonly school: School;
  readonly actors: Readonly<Record<Role, Actor>>;
  readonly classId: string;
  readonly joinCode: string;
  readonly studentId: string;
  readonly groupId: string;
  readonly textId: string;
  readonly spareTextId: string;
  readonly draftId: string;
  readonly openId: string;
  readonly attemptId: string;
};

/** Everything here belongs to the owner, her class, or its student Layla. */
const makeWorld = async (database: OpenDatabase): Promise<World> => {
  const school = makeSchool(database);
  const [owner, other] = [await aTeacher(school, 'المالكة'), await aTeacher(school, 'غيرها')];
  const [own, theirs] = [await aClass(school, owner), await aClass(school, other, 'صف آخر')];
  const student = await aStudent(school, own.joinCode, 'ليلى حداد');
  const classmate = await aStudent(school, own.joinCode, 'سامي نصر');
  const outsider = await aStudent(school, theirs.joinCode, 'هند قاسم');
  const openId = await anAssignment(school, owner, own.id);
  const draftId = await anAssignment(school, owner, own.id, { opened: false });
  const group = await must(
    classroom.saveGroup(school, owner, { classId: own.id, name: 'الأولى', studentIds: [student.id] }),
  );
  const { textId } = await must(classroom.takeFromShelf(school, owner, { libraryId: 'visit' }));
  const spare = await must(
    classroom.addText(school, owner, { source: `نص آخر ${own.id}\n\nهذا نص قصير لا يستعمله أحد.` }),
  );
  const { attemptId } = await must(classroom.startAttempt(school, student, { assignmentId: openId }));
  return {
    school,
    actors: {
      owner,
      'other teacher': other,
      student,
      classmate,
      'student of another class': outsider,
      'signed out': SIGNED_OUT,
      expired: EXPIRED,
    },
    classId: own.id,
    joinCode: own.joinCode,
    studentId: student.id,
    groupId: group.id,
    textId,
    spareTextId: spare.textId,
    draftId,
    openId,
    attemptId,
  };
};

const draft = {
  type: 'true-false',
  skill: 'detail',
  stem: 'عاد الوزير.',
  evidence: [{ start: 0, end: 5 }],
  options: [
    { id: 'true', text: 'صواب' },
    { id: 'false', text: 'خطأ' },
  ],
  key: 'true',
} as const;

const TEACHERS: readonly Role[] = ['owner', 'other teacher'];
const OWNER: readonly Role[] = ['owner'];
const ANYONE: readonly Role[] = ROLES;
const OF_THE_CLASS: readonly Role[] = ['student', 'classmate'];
const STUDENTS: readonly Role[] = ['student', 'classmate', 'student of another class'];
const HERSELF: readonly Role[] = ['student'];

type Row = {
  readonly may: readonly Role[];
  readonly input: (world: World) => unknown;
  /** Told apart from a refusal by right only where the input names another's account. */
  readonly refusedAs?: string;
  /** What must be so before an allowed call can succeed. */
  readonly before?: (world: World) => Promise<unknown>;
};

/** Who may call what. Whoever is not named is refused; an action that is not here fails the first test. */
const TABLE: Readonly<Record<string, Row>> = {
  findClass: { may: ANYONE, input: ({ joinCode }) => ({ code: joinCode }) },
  joinClass: { may: ANYONE, input: ({ joinCode }) => ({ code: joinCode, name: 'نور جديد', pin: '7391' }) },
  returnToClass: { may: ANYONE, input: ({ joinCode }) => ({ code: joinCode, name: 'ليلى حداد', pin: '4821' }) },
  changePin: { may: STUDENTS, input: () => ({ oldPin: '4821', newPin: '7391' }) },
  readOwnClass: { may: STUDENTS, input: () => ({ code: 'ABCDEF2' }) },
  listTasks: { may: STUDENTS, input: () => ({}) },
  readTask: { may: OF_THE_CLASS, input: ({ openId }) => ({ assignmentId: openId }) },
  startAttempt: { may: OF_THE_CLASS, input: ({ openId }) => ({ assignmentId: openId }) },
  readAttempt: { may: HERSELF, input: ({ attemptId }) => ({ attemptId }) },
  saveEntries: { may: HERSELF, input: ({ attemptId }) => ({ attemptId, entries: [anAnswer('where', 'a', 1)] }) },
  reviewAttempt: {
    may: HERSELF,
    input: ({ attemptId }) => ({ attemptId }),
    before: ({ school, actors, attemptId }) =>
      must(classroom.saveEntries(school, actors.student, { attemptId, entries: [anEntry({ kind: 'submit' }, 1)] })),
  },

  createClass: { may: TEACHERS, input: () => ({ name: 'صف جديد' }) },
  listClasses: { may: TEACHERS, input: () => ({}) },
  readClass: { may: OWNER, input: ({ classId }) => ({ classId }) },
  updateClass: { may: OWNER, input: ({ classId }) => ({ classId, name: 'اسم آخر', newCode: true }) },
  addToRoster: { may: OWNER, input: ({ classId }) => ({ classId, names: ['رنا سليم'] }) },
  renameStudent: { may: OWNER, input: ({ studentId }) => ({ studentId, name: 'ليلى الحداد' }) },
  resetPin: { may: OWNER, input: ({ studentId }) => ({ studentId }) },
  removeStudent: { may: OWNER, input: ({ studentId }) => ({ studentId }) },
  saveGroup: {
    may: OWNER,
    input: ({ classId, groupId, studentId }) => ({ classId, groupId, name: 'الثانية', studentIds: [studentId] }),
  },
  deleteGroup: { may: OWNER, input: ({ classId, groupId }) => ({ classId, groupId }) },

  addText: { may: TEACHERS, input: () => ({ source: 'عنوان\n\nهذا نص قصير.' }) },
  takeFromShelf: { may: TEACHERS, input: () => ({ libraryId: 'visit' }) },
  listTexts: { may: TEACHERS, input: () => ({}) },
  readText: { may: OWNER, input: ({ textId }) => ({ textId }) },
  deleteText: { may: OWNER, input: ({ spareTextId }) => ({ textId: spareTextId }) },

  createAssignment: { may: OWNER, input: ({ classId, textId }) => ({ classId, textId }) },
  listAssignments: { may: OWNER, input: ({ classId }) => ({ classId }) },
  readAssignment: { may: OWNER, input: ({ openId }) => ({ assignmentId: openId }) },
  updateAssignment: { may: OWNER, input: ({ openId }) => ({ assignmentId: openId, title: 'عنوان آخر' }) },
  setRecipients: {
    may: OWNER,
    input: ({ openId, groupId }) => ({ assignmentId: openId, isForWholeClass: false, groupIds: [groupId] }),
  },
  adjustForStudent: {
    may: OWNER,
    input: ({ openId, studentId }) => ({ assignmentId: openId, studentId, extraMinutes: 10 }),
  },
  setState: { may: OWNER, input: ({ openId }) => ({ assignmentId: openId, state: 'closed' }) },
  copyAssignment: { may: OWNER, input: ({ openId }) => ({ assignmentId: openId }) },
  deleteAssignment: { may: OWNER, input: ({ openId }) => ({ assignmentId: openId }) },
  judgeQuestion: {
    may: OWNER,
    input: ({ draftId }) => ({ assignmentId: draftId, questionId: 'where', status: 'rejected', because: 'سهل' }),
  },
  editQuestion: { may: OWNER, input: ({ draftId }) => ({ assignmentId: draftId, questionId: 'beautiful', draft }) },
  addQuestion: { may: OWNER, input: ({ draftId }) => ({ assignmentId: draftId, draft }) },
  setPoints: { may: OWNER, input: ({ draftId }) => ({ assignmentId: draftId, questionId: 'where', points: 2 }) },
  orderQuestions: { may: OWNER, input: ({ draftId }) => ({ assignmentId: draftId, questionIds: ['order', 'where'] }) },
  previewAssignment: { may: OWNER, input: ({ draftId }) => ({ assignmentId: draftId }) },
  listRejections: { may: TEACHERS, input: () => ({}) },
  shareLink: {
    may: OWNER,
    input: ({ openId }) => ({ assignmentId: openId, origin: 'https://fahm.example', locale: 'ar' }),
  },

  readGradebook: { may: OWNER, input: ({ classId }) => ({ classId }) },
  readStudentReport: { may: OWNER, input: ({ studentId }) => ({ studentId }) },
  readReport: { may: OWNER, input: ({ openId }) => ({ assignmentId: openId }) },
  readResponses: { may: OWNER, input: ({ openId }) => ({ assignmentId: openId }) },
  mendKey: { may: OWNER, input: ({ openId }) => ({ assignmentId: openId, questionId: 'where', key: 'b' }) },
  dropOption: { may: OWNER, input: ({ openId }) => ({ assignmentId: openId, questionId: 'where', optionId: 'd' }) },
  retireQuestion: { may: OWNER, input: ({ openId }) => ({ assignmentId: openId, questionId: 'where' }) },
  countLateAnswers: { may: OWNER, input: ({ attemptId }) => ({ attemptId }) },
  reopenAttempt: { may: OWNER, input: ({ attemptId }) => ({ attemptId }) },
  readAudit: { may: OWNER, input: ({ openId }) => ({ assignmentId: openId }) },

  exportClass: { may: OWNER, input: ({ classId }) => ({ classId }) },
  deleteClass: { may: OWNER, input: ({ classId }) => ({ classId, name: 'الصف السابع' }) },
  deleteAccount: {
    may: OWNER,
    input: ({ actors }) => ({ email: 'email' in actors.owner ? actors.owner.email : '' }),
    refusedAs: 'invalid',
  },
};

/** Functions that app/ makes a school of or that only reshape what an action gave: no request reaches them by name. */
const NOT_ACTIONS = [
  'closeStudentSession',
  'databasePlace',
  'gradebookSheet',
  'installationSecret',
  'makeTeacherAccounts',
  'makeTemplate',
  'openDatabase',
  'ping',
  'questionSheet',
  'resetTeacherPassword',
  'responsesSheet',
  'studentOf',
  'teacherOf',
  'tidy',
];

type AnyAction = (school: School, actor: Actor, input: unknown) => Promise<Answer<unknown>>;
const exported: Readonly<Record<string, unknown>> = classroom;
const functions = Object.keys(exported).filter((name) => typeof exported[name] === 'function');
const actionOf = (name: string): AnyAction => exported[name] as AnyAction;

/** Both drivers give an object with rows. */
const rowsOf = <Row>(result: unknown): readonly Row[] => (result as { rows: Row[] }).rows;

const REFUSED = ['signed-out', 'expired', 'forbidden', 'not-found'];

it('lists every function that lib/classroom exports', () => {
  expect(functions.sort()).toEqual([...Object.keys(TABLE), ...NOT_ACTIONS].sort());
});

onBothDatabases((open) => {
  let database: OpenDatabase;
  let world: World;
  beforeAll(async () => {
    database = await open();
    world = await makeWorld(database);
  });
  afterAll(() => database.close());

  /** How many rows every table has and which transaction wrote last in it, but for the counters: a refused call that wrote is seen. */
  const contents = async (): Promise<string> => {
    const listed = await database.db.execute(
      sql`select table_name as name from information_schema.tables
          where table_schema = 'public' and table_name <> 'throttles' order by 1`,
    );
    const names = rowsOf<{ name: string }>(listed).map(({ name }) => name);
    const counts = names.map(
      (name) =>
        sql`select ${name} as name, count(*) as rows, max(xmin::text::bigint) as written from ${sql.identifier(name)}`,
    );
    return JSON.stringify(rowsOf(await database.db.execute(sql.join(counts, sql` union all `))), (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
  };

  describe.each(Object.entries(TABLE))('%s', (name, { may, input, before, refusedAs }) => {
    const refused = ROLES.filter((role) => !may.includes(role));
    if (refused.length > 0) {
      it(`refuses ${refused.join(', ')}, and changes nothing`, async () => {
        const start = await contents();
        for (const role of refused) {
          const result = await actionOf(name)(world.school, world.actors[role], input(world));
          expect({ role, ok: result.ok }).toEqual({ role, ok: false });
          if (!result.ok) expect([...REFUSED, refusedAs]).toContain(result.error.code);
          if (!result.ok && role === 'expired') expect(result.error.code).toBe('expired');
        }
        expect(await contents()).toBe(start);
      });
    }

    it(`serves ${may.join(', ')}, and tells others nothing of the owner's class`, async () => {
      for (const role of may) {
        const fresh = await makeWorld(database);
        await before?.(fresh);
        const result = await actionOf(name)(fresh.school, fresh.actors[role], input(fresh));
        expect({ role, result: result.ok ? 'served' : result.error }).toEqual({ role, result: 'served' });
        if (role === 'other teacher' || role === 'student of another class') {
          expect(JSON.stringify(result)).not.toMatch(new RegExp(`ليلى|سامي|${fresh.classId}|${fresh.openId}`));
        }
        if (role === 'classmate' || role === 'student') {
          expect(JSON.stringify(result)).not.toContain(role === 'student' ? 'سامي' : 'ليلى');
        }
      }
    });
  });
});
