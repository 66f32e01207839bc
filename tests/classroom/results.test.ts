import { eq } from 'drizzle-orm';
import {
  type Actor,
  countLateAnswers,
  createAssignment,
  DEFAULT_SETTINGS,
  deleteClass,
  dropOption,
  exportClass,
  judgeQuestion,
  mendKey,
  type OpenDatabase,
  questionSheet,
  readAssignment,
  readAudit,
  readGradebook,
  readReport,
  readResponses,
  readStudentReport,
  reopenAttempt,
  responsesSheet,
  retireQuestion,
  reviewAttempt,
  saveEntries,
  setState,
  startAttempt,
  takeFromShelf,
  updateAssignment,
} from '@/lib/classroom';
import { attemptEntries, attempts, audit, classes, students } from '@/lib/classroom/schema';
import { parseCsv } from '@/lib/formats';
import { headedRows } from '@/app/api/classroom/files/sheet-file';
import ar from '@/content/messages/ar.json';
import en from '@/content/messages/en.json';
import { onBothDatabases } from './support/databases';
import { aBrowser, openDoorsOf, valueOf } from './support/browser';
import {
  aClass,
  anAnswer,
  anAssignment,
  anEntry,
  aStudent,
  aTeacher,
  makeSchool,
  must,
  RIGHT,
  type TestSchool,
} from './support/school';

onBothDatabases((open) => {
  let database: OpenDatabase;
  let school: TestSchool;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => {
    school = makeSchool(database);
  });
  afterAll(() => database.close());

  type Given = Readonly<Record<string, string | readonly string[]>>;

  /** A class in which each student gives one set of answers. */
  const aClassThatAnswered = async (given: readonly Given[]) => {
    const teacher = await aTeacher(school);
    const { id: classId, joinCode } = await aClass(school, teacher);
    const assignmentId = await anAssignment(school, teacher, classId);
    const answered: { student: Actor; attemptId: string }[] = [];
    for (const [i, answers] of given.entries()) {
      const student = await aStudent(school, joinCode, `طالب ${String(i).padStart(2, '0')}`);
      const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
      const entries = Object.entries(answers).map(([questionId, value]) => anAnswer(questionId, value));
      await must(saveEntries(school, student, { attemptId, entries: [...entries, anEntry({ kind: 'submit' })] }));
      answered.push({ student, attemptId });
    }
    return { teacher, classId, joinCode, assignmentId, answered };
  };

  const times = <Item>(count: number, item: Item): Item[] => Array<Item>(count).fill(item);

  describe('the report', () => {
    it('computes from what was answered: 12 students, half of them right', async () => {
      const { teacher, assignmentId } = await aClassThatAnswered([
        ...times(6, RIGHT),
        ...times(5, { ...RIGHT, where: 'b', back: 'بيروت' }),
        {},
      ]);
      const report = await must(readReport(school, teacher, { assignmentId }));
      expect(report).toMatchObject({ attempts: 'first', caution: 'unstable', notSubmitted: [] });
      expect(report.statistics).toMatchObject({ count: 12, lowest: 0, highest: 100, mean: 70.83, median: 75 });
      const [where, , back] = report.questions;
      expect(where).toMatchObject({ asked: 12, right: 6, omitted: 1, statistics: { facility: 50 } });
      expect(where?.options?.rows.map(({ optionId, count }) => [optionId, count])).toEqual([
        ['a', 6],
        ['b', 5],
        ['c', 0],
        ['d', 0],
      ]);
      expect(where?.options?.rows.map(({ flags }) => flags)).toEqual([[], [], ['dead'], ['dead']]);
      expect(back?.typed).toEqual([
        { text: 'القاهرة', count: 6, isRight: true },
        { text: 'بيروت', count: 5, isRight: false },
      ]);
      expect(report.histogram.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 5, 0, 0, 0, 6]);
    });

    it('shows counts only for fewer than ten, and flags nobody', async () => {
      const { teacher, assignmentId } = await aClassThatAnswered(times(9, RIGHT));
      const report = await must(readReport(school, teacher, { assignmentId }));
      expect(report.caution).toBe('counts-only');
      expect(report.statistics).toMatchObject({ count: 9, mean: 100, deviation: null, consistency: null });
      for (const question of report.questions) {
        expect(question).toMatchObject({
          asked: 9,
          right: 9,
          statistics: null,
          upperLower: null,
          discriminationBand: null,
        });
        expect(question.options?.rows.flatMap(({ flags }) => flags) ?? []).toEqual([]);
      }
    });

    it('counts first attempts, unless all are asked for', async () => {
      const { teacher, assignmentId, answered } = await aClassThatAnswered([{}]);
      await must(
        updateAssignment(school, teacher, { assignmentId, settings: { ...DEFAULT_SETTINGS, attemptsAllowed: 2 } }),
      );
      const student = answered[0]?.student ?? teacher;
      const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
      const entries = Object.entries(RIGHT).map(([questionId, value]) => anAnswer(questionId, value));
      await must(saveEntries(school, student, { attemptId, entries: [...entries, anEntry({ kind: 'submit' })] }));
      expect((await must(readReport(school, teacher, { assignmentId }))).statistics).toMatchObject({
        count: 1,
        mean: 0,
      });
      expect((await must(readReport(school, teacher, { assignmentId, attempts: 'all' }))).statistics).toMatchObject({
        count: 2,
        mean: 50,
      });
    });

    it('names who has not handed in, and tells right alone from right with help', async () => {
      const { teacher, classId, assignmentId, joinCode } = await aClassThatAnswered([RIGHT]);
      const begun = await aStudent(school, joinCode, 'بدأت');
      await aStudent(school, joinCode, 'لم تبدأ');
      const { attemptId } = await must(startAttempt(school, begun, { assignmentId }));
      const entries = [
        anEntry({ kind: 'lookup', lemma: 'زَارَ', questionId: 'where' }),
        anEntry({ kind: 'lookup', lemma: 'زَارَ', questionId: 'where' }),
        anEntry({ kind: 'time', place: 'text', seconds: 90 }),
        anEntry({ kind: 'time', place: 'quiz', seconds: 30, questionId: 'where' }),
        anAnswer('where', 'a'),
      ];
      await must(saveEntries(school, begun, { attemptId, entries }));
      const before = await must(readReport(school, teacher, { assignmentId }));
      expect(before.notSubmitted.map(({ name, hasBegun }) => [name, hasBegun])).toEqual([
        ['بدأت', true],
        ['لم تبدأ', false],
      ]);
      await must(saveEntries(school, begun, { attemptId, entries: [anEntry({ kind: 'submit' })] }));
      const [where] = (await must(readReport(school, teacher, { assignmentId }))).questions;
      expect(where).toMatchObject({ right: 2, rightAlone: 1, rightWithHelp: 1, meanSeconds: 30 });
      const { cells } = await must(readGradebook(school, teacher, { classId }));
      expect(cells.find(({ studentId }) => studentId === begun.id)).toMatchObject({
        lookups: 2,
        textMinutes: 1.5,
        quizMinutes: 0.5,
      });
      const { lookedUp, missed, skills } = await must(readStudentReport(school, teacher, { studentId: begun.id }));
      expect(lookedUp).toEqual([{ lemma: 'زَارَ', count: 2 }]);
      expect(missed.map(({ questionId }) => questionId)).toEqual(['beautiful', 'back', 'order']);
      expect(skills).toEqual([
        { skill: 'detail', questions: 3, percent: 33.33 },
        { skill: 'sequence', questions: 1, percent: 0 },
      ]);
    });
  });

  describe('rescoring', () => {
    it('mends a key: every mark follows at once, and the record says whose moved, and by whom', async () => {
      const { teacher, classId, assignmentId, answered } = await aClassThatAnswered([RIGHT, { ...RIGHT, where: 'b' }]);
      const { changed } = await must(
        mendKey(school, teacher, { assignmentId, questionId: 'where', key: 'b', because: 'خطأ في المفتاح' }),
      );
      expect(changed).toEqual(
        expect.arrayContaining([
          { attemptId: answered[0]?.attemptId, before: 100, after: 75 },
          { attemptId: answered[1]?.attemptId, before: 75, after: 100 },
        ]),
      );
      expect((await must(readGradebook(school, teacher, { classId }))).cells.map(({ percent }) => percent)).toEqual([
        75, 100,
      ]);
      expect(await must(readAudit(school, teacher, { assignmentId }))).toMatchObject([
        {
          teacher: 'سلمى',
          action: 'mend-key',
          detail: { questionId: 'where', keyBefore: 'a', keyAfter: 'b', because: 'خطأ في المفتاح', changed },
        },
      ]);
      // the reason that proved the old key does not prove the new one
      const review = await must(
        reviewAttempt(school, answered[0]?.student ?? teacher, { attemptId: answered[0]?.attemptId ?? '' }),
      );
      expect(review.reviewed[0]?.solution?.rationale).toEqual({ messageKey: 'teacher', arguments: {} });
    });

    it('accepts another typed answer', async () => {
      const { teacher, assignmentId, answered } = await aClassThatAnswered([{ back: 'مصر' }]);
      const { changed } = await must(
        mendKey(school, teacher, { assignmentId, questionId: 'back', key: ['القاهرة', 'مصر'] }),
      );
      expect(changed).toEqual([{ attemptId: answered[0]?.attemptId, before: 0, after: 25 }]);
    });

    it.each([
      ['an option that is not there', 'z'],
      ['a list for a choice', ['a']],
      ['nothing', null],
    ])('refuses %s as a key', async (_, key) => {
      const { teacher, assignmentId } = await aClassThatAnswered([]);
      expect(await mendKey(school, teacher, { assignmentId, questionId: 'where', key })).toMatchObject({
        error: { code: 'invalid' },
      });
      expect(await must(readAudit(school, teacher, { assignmentId }))).toEqual([]);
    });

    it('drops a distractor: it is not shown any more, who chose it keeps her mark, the key stays', async () => {
      const { teacher, assignmentId, joinCode } = await aClassThatAnswered([{ ...RIGHT, where: 'd' }]);
      expect(await must(dropOption(school, teacher, { assignmentId, questionId: 'where', optionId: 'd' }))).toEqual({
        changed: [],
      });
      const student = await aStudent(school, joinCode, 'جديدة');
      const { questions } = await must(startAttempt(school, student, { assignmentId }));
      expect(questions[0]?.options?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
      expect(await dropOption(school, teacher, { assignmentId, questionId: 'where', optionId: 'a' })).toMatchObject({
        error: { reason: 'key-must-stay' },
      });
      expect(
        await dropOption(school, teacher, { assignmentId, questionId: 'beautiful', optionId: 'false' }),
      ).toMatchObject({ error: { reason: 'key-must-stay' } });
    });

    it('retires a question: nobody gains or loses by it', async () => {
      const { teacher, assignmentId, answered } = await aClassThatAnswered([{ ...RIGHT, where: 'b' }]);
      const { changed } = await must(retireQuestion(school, teacher, { assignmentId, questionId: 'where' }));
      expect(changed).toEqual([{ attemptId: answered[0]?.attemptId, before: 75, after: 100 }]);
    });

    it('lets late answers count, and reopens what was handed in by a slip', async () => {
      const { teacher, classId, assignmentId, answered } = await aClassThatAnswered([{ where: 'a' }]);
      const { student, attemptId } = answered[0] ?? { student: teacher, attemptId: '' };
      await must(reopenAttempt(school, teacher, { attemptId }));
      await must(setState(school, teacher, { assignmentId, state: 'closed' }));
      const report = await must(saveEntries(school, student, { attemptId, entries: [anAnswer('beautiful', 'true')] }));
      expect(report.entries).toMatchObject([{ status: 'kept-aside', reason: 'closed' }]);
      expect((await must(readGradebook(school, teacher, { classId }))).cells).toMatchObject([
        { percent: 25, notCounted: 1 },
      ]);
      const { changed } = await must(countLateAnswers(school, teacher, { attemptId }));
      expect(changed).toEqual([{ attemptId, before: 25, after: 50 }]);
      expect((await must(readAudit(school, teacher, { assignmentId }))).map(({ action }) => action)).toEqual(
        expect.arrayContaining(['count-late-answers', 'reopen-attempt']),
      );
    });

    it('is not for drafts, and drafts are not for students: once opened, a question changes only with a record', async () => {
      const teacher = await aTeacher(school);
      const { id: classId } = await aClass(school, teacher);
      const draftId = await anAssignment(school, teacher, classId, { opened: false });
      expect(await mendKey(school, teacher, { assignmentId: draftId, questionId: 'where', key: 'b' })).toMatchObject({
        error: { reason: 'still-a-draft' },
      });
      await must(setState(school, teacher, { assignmentId: draftId, state: 'open' }));
      expect(
        await judgeQuestion(school, teacher, { assignmentId: draftId, questionId: 'where', status: 'proposed' }),
      ).toMatchObject({ error: { reason: 'not-a-draft' } });
    });
  });

  describe('files', () => {
    it('say what the screen says: each figure of the report stands in its column', async () => {
      const { teacher, assignmentId } = await aClassThatAnswered([
        ...times(6, RIGHT),
        ...times(6, { ...RIGHT, where: 'b', order: ['a', 'c', 'b'] }),
      ]);
      const report = await must(readReport(school, teacher, { assignmentId }));
      const [headings = [], ...rows] = headedRows(questionSheet(report), 'ar');
      expect(headings).toEqual(
        questionSheet(report).columns.map((column) =>
          'code' in column ? ar.sheets.columns[column.code.split('.')[2] as keyof typeof ar.sheets.columns] : '',
        ),
      );
      const at = (name: keyof typeof ar.sheets.columns) =>
        rows.map((row) => row[headings.indexOf(ar.sheets.columns[name])]);
      expect(at('facility')).toEqual(report.questions.map(({ statistics }) => statistics?.facility ?? null));
      expect(at('discrimination')).toEqual(
        report.questions.map(({ statistics }) => statistics?.discrimination ?? null),
      );
      expect(at('right')).toEqual([6, 12, 12, 6]);
    });

    it('come as CSV with a byte order mark, ISO instants and numbers, named after class and date', async () => {
      openDoorsOf(school, database);
      const browser = aBrowser();
      await browser.auth('sign-up/email', {
        email: `csv-${Date.now()}-${database.kind}@example.org`,
        password: 'a long enough password',
        name: 'سلمى',
      });
      const { id: classId, joinCode } = valueOf<{ id: string; joinCode: string }>(
        await browser.act('createClass', { name: 'الصف "السابع"/أ' }),
      );
      const { textId } = valueOf<{ textId: string }>(await browser.act('takeFromShelf', { libraryId: 'visit' }));
      const { id: assignmentId } = valueOf<{ id: string }>(await browser.act('createAssignment', { classId, textId }));
      await browser.act('judgeQuestion', { assignmentId, questionId: 'where', status: 'accepted' });
      await browser.act('setState', { assignmentId, state: 'open' });
      const student = await aStudent(school, joinCode, '-ليلى');
      const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
      await must(
        saveEntries(school, student, { attemptId, entries: [anAnswer('where', 'a'), anEntry({ kind: 'submit' })] }),
      );

      const { text, headers } = await browser.download(`gradebook.csv/${classId}?locale=ar`);
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(
        'سجل الدرجات - الصف  السابع  أ - 2026-11-02.csv',
      );
      expect(text).toContain("'-ليلى");
      expect(text).toContain('2026-11-02T08:00:00.000Z');
      const [headings, row] = parseCsv(text);
      expect(headings?.slice(0, 4)).toEqual(['الطالب', 'الواجب', 'الحال', 'الدرجة بالمئة']);
      expect(row?.[0]).toBe('-ليلى');
      expect(row?.[2]).toBe('سُلّم');
      const english = await browser.download(`gradebook.csv/${classId}?locale=en&bom=no`);
      expect(english.text.startsWith('Student,Assignment,Status,Mark of 100')).toBe(true);
    });

    it('have a line for everybody, also who belongs to no group and has done nothing', async () => {
      const { teacher, assignmentId, joinCode, classId } = await aClassThatAnswered([RIGHT]);
      await aStudent(school, joinCode, 'لم تفعل شيئًا');
      const { cells } = await must(readGradebook(school, teacher, { classId }));
      expect(cells.map(({ status }) => status)).toEqual(['submitted', 'not-started']);
      const view = await must(readResponses(school, teacher, { assignmentId }));
      const sheet = responsesSheet(view, school.now());
      expect(sheet.rows).toHaveLength(1);
      expect(sheet.rows[0]).toContain('زار بيروت | تكلّم | عاد');
    });
  });

  describe('privacy', () => {
    it('exports all of a class but hashes, and nothing of another', async () => {
      const [own, other] = [await aClassThatAnswered([RIGHT]), await aClassThatAnswered([RIGHT])];
      const exported = await must(exportClass(school, own.teacher, { classId: own.classId }));
      const text = JSON.stringify(exported);
      expect(exported).toMatchObject({ format: 'fahm-class', version: 1, students: [{ name: 'طالب 00' }] });
      expect(exported.entries).toHaveLength(5);
      expect(text).not.toMatch(/pinHash|pin_hash|tokenHash/);
      expect(text).not.toContain(other.classId);
      expect(text).not.toContain(other.assignmentId);
    });

    it('deletes a class for good, once its name is typed', async () => {
      const { teacher, classId, answered } = await aClassThatAnswered([RIGHT]);
      expect(await deleteClass(school, teacher, { classId, name: 'اسم آخر' })).toMatchObject({
        error: { code: 'invalid' },
      });
      await must(deleteClass(school, teacher, { classId, name: 'الصف السابع' }));
      const { db } = database;
      const left = await Promise.all([
        db.select().from(classes).where(eq(classes.id, classId)),
        db.select().from(students).where(eq(students.classId, classId)),
        db.select().from(audit).where(eq(audit.classId, classId)),
        db
          .select()
          .from(attempts)
          .where(eq(attempts.id, answered[0]?.attemptId ?? '')),
        db
          .select()
          .from(attemptEntries)
          .where(eq(attemptEntries.attemptId, answered[0]?.attemptId ?? '')),
      ]);
      expect(left).toEqual([[], [], [], [], []]);
    });
  });

  it('drafts a quiz of the wanted length and skills, the rest proposed', async () => {
    const teacher = await aTeacher(school);
    const { id: classId } = await aClass(school, teacher);
    const { textId } = await must(takeFromShelf(school, teacher, { libraryId: 'visit' }));
    const { id } = await must(
      createAssignment(school, teacher, { classId, textId, questions: 1, skills: ['sequence'] }),
    );
    const { questions } = await must(readAssignment(school, teacher, { assignmentId: id }));
    expect(questions.map((row) => [row.id, row.status])).toEqual([
      ['order', 'accepted'],
      ['where', 'proposed'],
      ['beautiful', 'proposed'],
      ['back', 'proposed'],
    ]);
  });
});

it('has words for every code of the sheets in both languages', () => {
  expect(Object.keys(ar.sheets.columns)).toEqual(Object.keys(en.sheets.columns));
  expect(Object.keys(ar.sheets.status).sort()).toEqual([
    'excused',
    'in-progress',
    'late',
    'not-for-student',
    'not-started',
    'submitted',
  ]);
});
