import {
  adjustForStudent,
  DEFAULT_SETTINGS,
  deleteGroup,
  listTasks,
  type OpenDatabase,
  readAssignment,
  readGradebook,
  readOwnClass,
  readResponses,
  reviewAttempt,
  saveEntries,
  saveGroup,
  setRecipients,
  setState,
  startAttempt,
  updateAssignment,
} from '@/lib/classroom';
import { onBothDatabases } from './support/databases';
import {
  aClass,
  anAnswer,
  anAssignment,
  anEntry,
  aStudent,
  aTeacher,
  makeSchool,
  must,
  QUESTIONS,
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

  const begin = async (settings: Partial<typeof DEFAULT_SETTINGS> = {}) => {
    const teacher = await aTeacher(school);
    const { id: classId, joinCode } = await aClass(school, teacher);
    const assignmentId = await anAssignment(school, teacher, classId, { opened: false });
    await must(updateAssignment(school, teacher, { assignmentId, settings: { ...DEFAULT_SETTINGS, ...settings } }));
    await must(setState(school, teacher, { assignmentId, state: 'open' }));
    const student = await aStudent(school, joinCode, 'ليلى حداد');
    return { teacher, classId, assignmentId, student, joinCode };
  };

  it('gives a student questions without key, rationale or evidence', async () => {
    const { student, assignmentId } = await begin();
    const attempt = await must(startAttempt(school, student, { assignmentId }));
    expect(attempt.questions).toHaveLength(QUESTIONS.length);
    const sent = JSON.stringify(attempt);
    for (const word of ['"key"', 'rationale', 'evidence', 'confidence', '"rule"', 'checks'])
      expect(sent).not.toContain(word);
  });

  it('marks right answers on the server and shows the mark after handing in', async () => {
    const { student, teacher, classId, assignmentId } = await begin();
    const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
    const entries = Object.entries(RIGHT).map(([questionId, value]) => anAnswer(questionId, value));
    const report = await must(
      saveEntries(school, student, { attemptId, entries: [...entries, anEntry({ kind: 'submit' })] }),
    );
    expect(report.entries.map(({ status }) => status)).toEqual(Array(5).fill('saved'));
    const review = await must(reviewAttempt(school, student, { attemptId }));
    expect(review).toMatchObject({ earned: 4, possible: 4, percent: 100 });
    const gradebook = await must(readGradebook(school, teacher, { classId }));
    expect(gradebook.cells).toMatchObject([{ status: 'submitted', percent: 100, attempts: 1 }]);
    expect(await must(listTasks(school, student, {}))).toMatchObject([{ progress: 'submitted' }]);
  });

  it('keeps an entry once, however often it is sent', async () => {
    const { student, assignmentId } = await begin();
    const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
    const entry = anAnswer('where', 'a');
    const reports = await Promise.all(
      Array.from({ length: 10 }, () => must(saveEntries(school, student, { attemptId, entries: [entry] }))),
    );
    expect(new Set(reports.map(({ entries }) => entries[0]?.status))).toEqual(new Set(['saved']));
    const attempt = await must(startAttempt(school, student, { assignmentId }));
    expect(attempt).toMatchObject({
      attemptId,
      lastSequence: entry.sequence,
      responses: [{ questionId: 'where', value: 'a' }],
    });
  });

  describe('what the student may see, and when', () => {
    const answerAll = async (student: Parameters<typeof saveEntries>[1], attemptId: string, values = RIGHT) =>
      must(
        saveEntries(school, student, {
          attemptId,
          entries: Object.entries(values).map(([questionId, value]) => anAnswer(questionId, value)),
        }),
      );
    const submit = async (student: Parameters<typeof saveEntries>[1], attemptId: string) =>
      must(saveEntries(school, student, { attemptId, entries: [anEntry({ kind: 'submit' })] }));

    it('at once: the key of what is answered, with its evidence, and of nothing else; the first answer then holds', async () => {
      const { student, assignmentId } = await begin({ resultsShown: 'at-once' });
      const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
      const wrong = await must(saveEntries(school, student, { attemptId, entries: [anAnswer('where', 'b')] }));
      expect(wrong.reviewed).toMatchObject([
        { questionId: 'where', earned: 0, solution: { key: 'a' }, evidence: [{ start: 0, end: 26 }] },
      ]);
      const changed = await must(saveEntries(school, student, { attemptId, entries: [anAnswer('where', 'a')] }));
      expect(changed.entries).toMatchObject([{ status: 'kept-aside', reason: 'already-checked' }]);
      const attempt = await must(startAttempt(school, student, { assignmentId }));
      expect(attempt.responses).toEqual([{ questionId: 'where', value: 'b' }]);
      expect(attempt.reviewed.map(({ questionId }) => questionId)).toEqual(['where']);
    });

    it('after handing in: nothing before', async () => {
      const { student, assignmentId } = await begin({ resultsShown: 'after-submit' });
      const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
      expect((await answerAll(student, attemptId)).reviewed).toEqual([]);
      expect(await reviewAttempt(school, student, { attemptId })).toMatchObject({ error: { reason: 'not-submitted' } });
      await submit(student, attemptId);
      expect((await must(reviewAttempt(school, student, { attemptId }))).reviewed).toHaveLength(4);
    });

    it('after closing: handing in is not enough', async () => {
      const { student, teacher, assignmentId } = await begin({ resultsShown: 'after-close' });
      const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
      await answerAll(student, attemptId);
      await submit(student, attemptId);
      expect(await reviewAttempt(school, student, { attemptId })).toMatchObject({
        error: { reason: 'results-withheld' },
      });
      await must(setState(school, teacher, { assignmentId, state: 'closed' }));
      expect((await must(reviewAttempt(school, student, { attemptId }))).percent).toBe(100);
    });

    it('never: not even then', async () => {
      const { student, teacher, assignmentId } = await begin({ resultsShown: 'never' });
      const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
      await submit(student, attemptId);
      await must(setState(school, teacher, { assignmentId, state: 'closed' }));
      expect(await reviewAttempt(school, student, { attemptId })).toMatchObject({
        error: { reason: 'results-withheld' },
      });
    });

    it.each([
      [{ showKey: false, showEvidence: false }, false, false],
      [{ showKey: true, showEvidence: false }, true, false],
      [{ showKey: false, showEvidence: true }, false, true],
    ])('%j', async (settings, hasKey, hasEvidence) => {
      const { student, assignmentId } = await begin(settings);
      const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
      await answerAll(student, attemptId);
      await submit(student, attemptId);
      const { reviewed } = await must(reviewAttempt(school, student, { attemptId }));
      for (const question of reviewed) {
        expect(question.solution !== undefined).toBe(hasKey);
        expect((question.evidence ?? []).length > 0).toBe(hasEvidence);
        if (!hasEvidence) expect(question.solution?.evidence ?? []).toEqual([]);
      }
    });

    it('no gloss and no vowel where the assignment allows none', async () => {
      const { student, assignmentId } = await begin({ glosses: false, vowelMarks: false });
      const { text } = await must(startAttempt(school, student, { assignmentId }));
      expect(text.tokens.every((token) => token.analysis === undefined && token.others === undefined)).toBe(true);
      expect(text.entities).toEqual([]);
    });
  });

  describe('time is the server’s', () => {
    it('counts down from the server’s clock, and sets aside what comes after the end, with some grace', async () => {
      const { student, assignmentId } = await begin({ timeLimitMinutes: 10 });
      const { attemptId, remainingMs } = await must(startAttempt(school, student, { assignmentId }));
      expect(remainingMs).toBe(600_000);
      school.pass(10.2);
      const inGrace = await must(saveEntries(school, student, { attemptId, entries: [anAnswer('where', 'a')] }));
      expect(inGrace).toMatchObject({ entries: [{ status: 'saved' }], remainingMs: 0, isFinished: true });
      school.pass(0.2);
      const late = await must(saveEntries(school, student, { attemptId, entries: [anAnswer('beautiful', 'true')] }));
      expect(late.entries).toMatchObject([{ status: 'kept-aside', reason: 'time-over' }]);
      expect(await must(reviewAttempt(school, student, { attemptId }))).toMatchObject({ earned: 1, notCounted: 1 });
    });

    it('gives one student more of it', async () => {
      const { student, teacher, assignmentId } = await begin({ timeLimitMinutes: 10 });
      await must(adjustForStudent(school, teacher, { assignmentId, studentId: student.id, extraMinutes: 5 }));
      expect((await must(startAttempt(school, student, { assignmentId }))).remainingMs).toBe(900_000);
    });

    it('leaves her other changes as they are when one of them is made', async () => {
      const { student, teacher, assignmentId } = await begin({ timeLimitMinutes: 10 });
      const hers = { assignmentId, studentId: student.id };
      const dueAt = '2026-11-03T09:00:30Z';
      await must(adjustForStudent(school, teacher, { ...hers, dueAt, glosses: true, extraAttempts: 2 }));
      await must(adjustForStudent(school, teacher, { ...hers, extraMinutes: 5 }));
      await must(adjustForStudent(school, teacher, { ...hers, glosses: null }));
      expect((await must(readAssignment(school, teacher, { assignmentId }))).adjustments).toMatchObject([
        { dueAt: new Date(dueAt), closesAt: null, extraMinutes: 5, extraAttempts: 2, glosses: null, isExcused: false },
      ]);
    });

    it('takes no hour from the browser: a clock a day off changes nothing', async () => {
      const { student, assignmentId } = await begin({ timeLimitMinutes: 10 });
      const realNow = Date.now;
      Date.now = () => realNow() + 86_400_000;
      try {
        const { attemptId, remainingMs } = await must(startAttempt(school, student, { assignmentId }));
        expect(remainingMs).toBe(600_000);
        const report = await must(saveEntries(school, student, { attemptId, entries: [anAnswer('where', 'a')] }));
        expect(report).toMatchObject({ entries: [{ status: 'saved' }], remainingMs: 600_000 });
      } finally {
        Date.now = realNow;
      }
    });

    it.each([
      ['accept', 100, 'late'],
      ['penalty', 90, 'late'],
      ['refuse', 25, 'late'],
    ] as const)('%s: a due date missed gives %d percent', async (lateRule, percent, status) => {
      const { student, teacher, classId, assignmentId } = await begin({ lateRule, latePenaltyPercent: 10 });
      await must(updateAssignment(school, teacher, { assignmentId, dueAt: '2026-11-02T09:00:00Z' }));
      const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
      await must(saveEntries(school, student, { attemptId, entries: [anAnswer('where', 'a')] }));
      school.setTime('2026-11-02T10:00:00Z');
      const rest = Object.entries(RIGHT).filter(([questionId]) => questionId !== 'where');
      await must(
        saveEntries(school, student, {
          attemptId,
          entries: [...rest.map(([questionId, value]) => anAnswer(questionId, value)), anEntry({ kind: 'submit' })],
        }),
      );
      expect((await must(readGradebook(school, teacher, { classId }))).cells).toMatchObject([{ percent, status }]);
      // only what a rule keeps from counting is left for the teacher to count
      expect((await must(readResponses(school, teacher, { assignmentId }))).rows).toMatchObject([
        { notCountedAsLate: lateRule === 'refuse' ? rest.length : 0 },
      ]);
      // the teacher moves her date, and the answers that are there count after all
      await must(
        adjustForStudent(school, teacher, { assignmentId, studentId: student.id, dueAt: '2026-11-03T09:00:00Z' }),
      );
      expect((await must(readGradebook(school, teacher, { classId }))).cells).toMatchObject([
        { percent: 100, status: 'submitted' },
      ]);
    });

    it('lets nobody begin before the opening or after the closing', async () => {
      const { student, teacher, assignmentId } = await begin();
      await must(
        updateAssignment(school, teacher, {
          assignmentId,
          opensAt: '2026-11-02T09:00:00Z',
          closesAt: '2026-11-02T10:00:00Z',
        }),
      );
      expect(await startAttempt(school, student, { assignmentId })).toMatchObject({
        error: { reason: 'not-open-yet' },
      });
      school.setTime('2026-11-02T10:00:00Z');
      expect(await startAttempt(school, student, { assignmentId })).toMatchObject({ error: { reason: 'closed' } });
    });
  });

  describe('two tabs and two devices', () => {
    it('begin one attempt', async () => {
      const { student, assignmentId } = await begin();
      const begun = await Promise.all(
        Array.from({ length: 4 }, () => must(startAttempt(school, student, { assignmentId }))),
      );
      expect(new Set(begun.map(({ attemptId }) => attemptId)).size).toBe(1);
    });

    it('keep the answer that the student gave last, not the one that arrived last', async () => {
      const { student, assignmentId } = await begin();
      const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
      const [old, newer] = [anAnswer('where', 'b', 1), anAnswer('where', 'a', 2)];
      await must(saveEntries(school, student, { attemptId, entries: [newer] }));
      // the other tab was offline and comes back with what it had
      await must(saveEntries(school, student, { attemptId, entries: [old] }));
      const { responses, lastSequence } = await must(startAttempt(school, student, { assignmentId }));
      expect(responses).toEqual([{ questionId: 'where', value: 'a' }]);
      expect(lastSequence).toBe(2);
    });

    it('set aside what one answers after the other handed in', async () => {
      const { student, assignmentId } = await begin();
      const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
      await must(
        saveEntries(school, student, { attemptId, entries: [anAnswer('where', 'a'), anEntry({ kind: 'submit' })] }),
      );
      const report = await must(saveEntries(school, student, { attemptId, entries: [anAnswer('where', 'b')] }));
      expect(report.entries).toMatchObject([{ status: 'kept-aside', reason: 'submitted' }]);
      expect(await must(reviewAttempt(school, student, { attemptId }))).toMatchObject({ earned: 1 });
    });
  });

  describe('several attempts', () => {
    it.each([
      ['first', 25],
      ['best', 75],
      ['last', 50],
      ['mean', 50],
    ] as const)('the %s counts', async (whichCounts, percent) => {
      const { student, teacher, classId, assignmentId } = await begin({ attemptsAllowed: 3, whichCounts });
      for (const right of [1, 3, 2]) {
        const { attemptId } = await must(startAttempt(school, student, { assignmentId }));
        const given = Object.entries(RIGHT).slice(0, right);
        await must(
          saveEntries(school, student, {
            attemptId,
            entries: [...given.map(([questionId, value]) => anAnswer(questionId, value)), anEntry({ kind: 'submit' })],
          }),
        );
      }
      expect(await startAttempt(school, student, { assignmentId })).toMatchObject({
        error: { reason: 'no-attempts-left' },
      });
      expect((await must(readGradebook(school, teacher, { classId }))).cells).toMatchObject([{ percent, attempts: 3 }]);
    });
  });

  it('tells a student which class is hers, and that another’s code is not, however it is written', async () => {
    const teacher = await aTeacher(school);
    const own = await aClass(school, teacher, 'الصف السابع');
    const other = await aClass(school, teacher, 'الصف الثامن');
    const student = await aStudent(school, own.joinCode, 'سلمى');
    const read = (code: string) => must(readOwnClass(school, student, { code }));
    expect(await read(own.joinCode)).toEqual({ name: 'الصف السابع', joinCode: own.joinCode, isOfCode: true });
    expect(await read(`${own.joinCode.slice(0, 3)}-${own.joinCode.slice(3).toLowerCase()}`)).toMatchObject({
      isOfCode: true,
    });
    expect(await read(other.joinCode)).toMatchObject({ name: 'الصف السابع', isOfCode: false });
    expect(await read('لا رمز')).toMatchObject({ isOfCode: false });
  });

  it('asks only whom it is for', async () => {
    const { student, teacher, classId, joinCode, assignmentId } = await begin();
    const other = await aStudent(school, joinCode, 'سامي نصر');
    const { id: groupId } = await must(saveGroup(school, teacher, { classId, name: 'الأولى', studentIds: [other.id] }));
    await must(setRecipients(school, teacher, { assignmentId, isForWholeClass: false, groupIds: [groupId] }));
    expect(await startAttempt(school, student, { assignmentId })).toMatchObject({ error: { code: 'not-found' } });
    expect(await must(listTasks(school, student, {}))).toEqual([]);
    expect(await must(listTasks(school, other, {}))).toHaveLength(1);
    // a group that is gone must not make it everybody's
    await must(deleteGroup(school, teacher, { classId, groupId }));
    expect(await must(listTasks(school, student, {}))).toEqual([]);
  });

  it('never shows an ordering in the order that solves it', async () => {
    const { assignmentId, joinCode } = await begin();
    for (let i = 0; i < 12; i += 1) {
      const student = await aStudent(school, joinCode, `طالب ${i}`);
      const { questions } = await must(startAttempt(school, student, { assignmentId }));
      expect(questions.find(({ id }) => id === 'order')?.options?.map(({ id }) => id)).not.toEqual(['a', 'b', 'c']);
    }
  });
});
