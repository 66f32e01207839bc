import type { OpenDatabase } from '@/lib/classroom';
import {
  listTasks,
  readGradebook,
  reviewAttempt,
  saveEntries,
  setState,
  startAttempt,
  updateAssignment,
} from '@/lib/classroom';
import { DEFAULT_SETTINGS } from '@/lib/classroom';
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
});
