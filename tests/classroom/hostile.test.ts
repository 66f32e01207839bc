import { randomUUID } from 'node:crypto';
import { count } from 'drizzle-orm';
import type { OpenDatabase } from '@/lib/classroom';
import { classes, students, teachers } from '@/lib/classroom/schema';
import { parseCsv } from '@/lib/formats';
import { aBrowser, type Browser, openDoorsOf, type Reply, valueOf } from './support/browser';
import { onBothDatabases } from './support/databases';
import { makeSchool, type TestSchool } from './support/school';

/** What somebody types who wants to harm: as a name, a title, a question, an answer. */
const STRINGS: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script> ليلى',
  'image with a handler': '"><img src=x onerror=alert(1)> ليلى',
  'javascript address': 'javascript:alert(1) ليلى',
  'template expression': '{{constructor.constructor("alert(1)")()}} ${7*7}',
  'ICU message': '{name, select, other {x}} <b>ليلى</b>',
  'SQL, quoted': "ليلى'); DROP TABLE students; --",
  'SQL, union': "' OR '1'='1' UNION SELECT password FROM teacher_accounts --",
  'formula with equals': '=HYPERLINK("http://evil.example","ليلى")',
  'formula with plus': '+1+cmd|calc!A0 ليلى',
  'formula with minus': '-2+3+cmd|calc ليلى',
  'formula with at': '@SUM(1+1) ليلى',
  'formula after a tab': '\t=1+1 ليلى',
  'formula after a line end': '\r\n=1+1 ليلى',
  'full-width formula': '＝1+1 ليلى',
  'bidi override': '\u202eليلى gpj.exe',
  'bidi embedding never closed': 'ليلى \u202b\u202a\u2067\u2066',
  'zero-width': 'لي\u200bل\u200fى\ufeff',
  'line separators': 'ليلى\u2028\u2029حداد',
  NUL: 'ليلى\u0000حداد',
  'escape sequence': 'ليلى\u001b[31m\u0007',
  'half a surrogate pair': 'ليلى \ud800',
  'prototype name': '__proto__ constructor toString',
  'path upwards': '../../../../etc/passwd ليلى',
  'header split': 'ليلى\r\nSet-Cookie: fahm-teacher.session_token=x',
  'marks without end': `ل${'\u064e\u0651'.repeat(40)}يلى`,
  'forty presentation forms': 'ﷺ'.repeat(40),
  long: 'ل'.repeat(200_000),
};

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const UNSEEN =
  /[\0-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])/;

/** Refused with a reason, or served: never a crash, and never a word of what went wrong inside. */
const isHarmless = ({ status, body, text }: Reply): boolean => {
  if (status === 200) return true;
  const code = (body as { error?: { code?: string } }).error?.code;
  return (
    status >= 400 &&
    status < 500 &&
    typeof code === 'string' &&
    !/at \w+ \(|select |insert |drizzle|postgres/i.test(text)
  );
};

let payloads = 0;

onBothDatabases((open) => {
  let database: OpenDatabase;
  let school: TestSchool;
  let teacher: Browser;
  let student: Browser;
  let room: { id: string; joinCode: string };
  let textId: string;
  let openId: string;
  let draftId: string;
  let attemptId: string;

  const settleAs = async (browser: Browser) => {
    await browser.auth('sign-up/email', {
      email: `${randomUUID()}@example.org`,
      password: 'a long enough password',
      name: 'سلمى',
    });
    return valueOf<{ id: string; joinCode: string }>(await browser.act('createClass', { name: 'الصف' }));
  };

  beforeAll(async () => {
    database = await open();
    school = makeSchool(database);
    openDoorsOf(school, database);
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    teacher = aBrowser();
    student = aBrowser();
    room = await settleAs(teacher);
    ({ textId } = valueOf<{ textId: string }>(await teacher.act('takeFromShelf', { libraryId: 'visit' })));
    draftId = valueOf<{ id: string }>(await teacher.act('createAssignment', { classId: room.id, textId })).id;
    openId = valueOf<{ id: string }>(await teacher.act('createAssignment', { classId: room.id, textId })).id;
    for (const questionId of ['where', 'back']) {
      await teacher.act('judgeQuestion', { assignmentId: openId, questionId, status: 'accepted' });
    }
    await teacher.act('setState', { assignmentId: openId, state: 'open' });
    await student.act('joinClass', { code: room.joinCode, name: 'هند', pin: '4821' });
    attemptId = valueOf<{ attemptId: string }>(await student.act('startAttempt', { assignmentId: openId })).attemptId;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await database.close();
  });

  const expectHarmless = (reply: Reply): void => {
    payloads += 1;
    expect({ harmless: isHarmless(reply), reply: reply.text.slice(0, 200) }).toMatchObject({ harmless: true });
  };
  const question = (words: string) => ({
    type: 'multiple-choice',
    skill: 'detail',
    stem: words,
    evidence: [],
    options: [
      { id: 'a', text: `أ ${words}`.slice(0, 250) },
      { id: 'b', text: 'ب' },
    ],
    key: 'a',
  });

  describe.each(Object.entries(STRINGS))('%s', (_, words) => {
    it('as a name, a title, a note, a question, an answer: refused, or kept without what can not be seen', async () => {
      expectHarmless(await aBrowser().act('joinClass', { code: room.joinCode, name: words, pin: '1234' }));
      expectHarmless(await teacher.act('addToRoster', { classId: room.id, names: [words] }));
      expectHarmless(await teacher.act('saveGroup', { classId: room.id, name: words, studentIds: [] }));
      expectHarmless(await teacher.act('createAssignment', { classId: room.id, textId, title: words }));
      expectHarmless(await teacher.act('updateAssignment', { assignmentId: draftId, note: words }));
      expectHarmless(await teacher.act('addQuestion', { assignmentId: draftId, draft: question(words) }));
      expectHarmless(await teacher.act('addText', { source: `عنوان\n\n${words}`, title: words }));
      const answers = [words, [words], [[words, words]]].map((value, i) => ({
        id: randomUUID(),
        sequence: i + 1,
        value: { kind: 'answer', questionId: 'back', value },
      }));
      expectHarmless(await student.act('saveEntries', { attemptId, entries: answers }));
      // as an id, it leads nowhere
      expectHarmless(await teacher.act('readClass', { classId: words }));
      expectHarmless(await teacher.download(`gradebook.csv/${encodeURIComponent(words.slice(0, 500).toWellFormed())}`));

      const shown = [
        await teacher.act('readClass', { classId: room.id }),
        await teacher.act('listAssignments', { classId: room.id }),
        await teacher.act('readAssignment', { assignmentId: draftId }),
        await teacher.act('readResponses', { assignmentId: openId }),
      ];
      const strings: string[] = [];
      for (const reply of shown) {
        expect(reply.status).toBe(200);
        JSON.parse(reply.text, (key, value: unknown) => {
          if (typeof value === 'string' && key !== 'text') strings.push(value);
          return value;
        });
      }
      expect(strings.filter((text) => UNSEEN.test(text.replace(/[\n\t]/g, '')))).toEqual([]);

      for (const file of [`gradebook.csv/${room.id}`, `responses.csv/${openId}`, `questions.csv/${openId}`]) {
        const { status, text, headers } = await teacher.download(file);
        expect(status).toBe(200);
        expect(headers.get('content-disposition')).toMatch(
          /^attachment; filename="fahm\.csv"; filename\*=UTF-8''[\w.%'()~!*-]+$/,
        );
        const cells = text
          .replace(/^\uFEFF/, '')
          .split(/\r\n/)
          .flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
          .map((cell) => cell.replace(/^"/, ''));
        expect(cells.filter((cell) => FORMULA.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
        expect(parseCsv(text).length).toBeGreaterThan(1);
      }
    });
  });

  describe('bodies of the wrong shape', () => {
    const WRONG: readonly (readonly [string, unknown])[] = [
      ['null', null],
      ['a number', 7],
      ['a string', 'name'],
      ['a list', []],
      ['nothing', {}],
      ['a field too many', { name: 'صف', isAdmin: true }],
      ['a list for a name', { name: ['صف'] }],
      ['an object for a name', { name: { toString: 'x' } }],
      ['a number for a name', { name: 1e308 }],
      ['true for a name', { name: true }],
      ['an empty name', { name: '' }],
      ['blanks for a name', { name: ' \u00a0 \u200b ' }],
      ['own prototype', JSON.parse('{"name":"صف","__proto__":{"kind":"teacher"}}')],
    ];
    it.each(WRONG)('%s is refused', async (_, body) => {
      for (const action of ['createClass', 'joinClass', 'saveEntries', 'updateAssignment']) {
        const browser = action === 'saveEntries' ? student : teacher;
        const reply = await browser.act(action, body);
        expectHarmless(reply);
        if (action !== 'createClass' || _ !== 'own prototype') expect(reply.status).not.toBe(200);
      }
    });

    it.each([
      ['no JSON', '{"name":'],
      ['not UTF-8', Buffer.from([0xff, 0xfe, 0x7b])],
      ['a thousand brackets', '['.repeat(100_000)],
      ['ten megabytes', `{"name":"${'x'.repeat(10_000_000)}"}`],
      ['nothing', ''],
    ])('%s is refused', async (_, body) => {
      const reply = await teacher.send('createClass', body as BodyInit);
      expectHarmless(reply);
      expect(reply.status).toBe(400);
    });

    it.each([
      '__proto__',
      'constructor',
      'toString',
      'openDatabase',
      'makeTeacherAccounts',
      'resetTeacherPassword',
      'studentOf',
      'tidy',
      '',
    ])('the door «%s» leads nowhere', async (name) => {
      const reply = await teacher.act(name, {});
      expectHarmless(reply);
      expect(reply.status).toBe(404);
    });
    it.each(['__proto__', 'constructor', 'class.csv', 'gradebook'])('the file «%s» is not there', async (kind) => {
      const reply = await teacher.download(`${kind}/${room.id}`);
      expectHarmless(reply);
      expect(reply.status).toBe(404);
    });
  });

  describe('numbers, dates and settings out of range', () => {
    it.each([
      ['points of a million', 'setPoints', { questionId: 'where', points: 1_000_000 }],
      ['points below nothing', 'setPoints', { questionId: 'where', points: -1 }],
      [
        'a due date before the opening',
        'updateAssignment',
        { opensAt: '2026-11-02T00:00:00Z', dueAt: '2026-11-01T00:00:00Z' },
      ],
      ['a date without a zone', 'updateAssignment', { dueAt: '2026-11-02T00:00:00' }],
      ['a date that is none', 'updateAssignment', { dueAt: '2026-13-45T00:00:00Z' }],
      ['a time limit of a year', 'updateAssignment', { settings: { timeLimitMinutes: 525_600 } }],
      ['a setting that is none', 'updateAssignment', { settings: { showKeyNow: true } }],
      [
        'evidence past the end of the text',
        'addQuestion',
        { draft: { ...question('أين؟'), evidence: [{ start: 0, end: 1_000_000 }] } },
      ],
      [
        'evidence that runs backwards',
        'addQuestion',
        { draft: { ...question('أين؟'), evidence: [{ start: 9, end: 3 }] } },
      ],
      ['a key that no option has', 'addQuestion', { draft: { ...question('أين؟'), key: 'z' } }],
      [
        'two options alike',
        'addQuestion',
        {
          draft: {
            ...question('أين؟'),
            options: [
              { id: 'a', text: 'x' },
              { id: 'b', text: 'x' },
            ],
          },
        },
      ],
      [
        'a thousand options',
        'addQuestion',
        {
          draft: {
            ...question('أين؟'),
            options: Array.from({ length: 1000 }, (_, i) => ({ id: `o${i}`, text: `${i}` })),
          },
        },
      ],
    ])('%s is refused', async (_, action, input) => {
      const reply = await teacher.act(action, { assignmentId: draftId, ...input });
      expectHarmless(reply);
      expect([400, 409]).toContain(reply.status);
    });

    it.each([
      ['a sequence of nothing', { sequence: 0 }],
      ['a sequence past all counting', { sequence: 2 ** 53 }],
      ['an id that is short', { id: 'x' }],
      ['an id with a path', { id: '../../../../etc/passwd' }],
      ['a question of another quiz', { value: { kind: 'answer', questionId: 'order', value: 'a' } }],
      ['a day of reading in one go', { value: { kind: 'time', place: 'text', seconds: 86_400 } }],
      ['a mark for herself', { value: { kind: 'grade', score: 1 } }],
      ['a clock of her own', { value: { kind: 'submit' }, receivedAt: '2020-01-01T00:00:00Z' }],
    ])('%s is not taken, and does not hold up the entry behind it', async (_, wrong) => {
      const good = { id: randomUUID(), sequence: 5, value: { kind: 'answer', questionId: 'where', value: 'b' } };
      const reply = await student.act('saveEntries', {
        attemptId,
        entries: [{ ...good, id: randomUUID(), ...wrong }, good],
      });
      expectHarmless(reply);
      expect(valueOf<{ entries: { status: string }[] }>(reply).entries.map(({ status }) => status)).toEqual([
        'refused',
        'saved',
      ]);
    });
  });

  it("leads nowhere with another's ids, whatever they are sent to", async () => {
    const [stranger, outsider] = [aBrowser(), aBrowser()];
    const theirs = await settleAs(stranger);
    await outsider.act('joinClass', { code: theirs.joinCode, name: 'ليلى', pin: '4821' });
    const { students: roster } = valueOf<{ students: { id: string }[] }>(
      await teacher.act('readClass', { classId: room.id }),
    );
    const studentId = roster[0]?.id ?? '';
    const calls: readonly (readonly [Browser, string, unknown])[] = [
      [stranger, 'readAssignment', { assignmentId: openId }],
      [stranger, 'createAssignment', { classId: theirs.id, textId }],
      [stranger, 'copyAssignment', { assignmentId: openId, classId: theirs.id }],
      [stranger, 'readStudentReport', { studentId }],
      [stranger, 'countLateAnswers', { attemptId }],
      [stranger, 'saveGroup', { classId: theirs.id, name: 'م', studentIds: [studentId] }],
      [teacher, 'copyAssignment', { assignmentId: openId, classId: theirs.id }],
      [teacher, 'adjustForStudent', { assignmentId: openId, studentId: 'nobody-at-all' }],
      [teacher, 'setRecipients', { assignmentId: openId, isForWholeClass: false, studentIds: ['nobody-at-all'] }],
      [outsider, 'readTask', { assignmentId: openId }],
      [outsider, 'startAttempt', { assignmentId: openId }],
      [outsider, 'saveEntries', { attemptId, entries: [{}] }],
      [outsider, 'reviewAttempt', { attemptId }],
      [student, 'startAttempt', { assignmentId: draftId }],
    ];
    for (const [browser, action, input] of calls) {
      const reply = await browser.act(action, input);
      expectHarmless(reply);
      expect([action, reply.status]).toEqual([action, 404]);
    }
  });

  it('leaves the tables standing', async () => {
    for (const table of [teachers, classes, students]) {
      const [row] = await database.db.select({ all: count() }).from(table);
      expect(row?.all).toBeGreaterThan(0);
    }
  });
});

it('sent a hundred hostile payloads and more', () => expect(payloads).toBeGreaterThan(100));
