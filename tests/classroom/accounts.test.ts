import { type OpenDatabase, resetTeacherPassword } from '@/lib/classroom';
import { studentSessions, students, teacherSessions, teachers, throttles } from '@/lib/classroom/schema';
import { aBrowser, openDoorsOf, valueOf } from './support/browser';
import { onBothDatabases } from './support/databases';
import { makeSchool, type TestSchool } from './support/school';

onBothDatabases((open) => {
  let database: OpenDatabase;
  let school: TestSchool;
  let doors: ReturnType<typeof openDoorsOf>;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    school = makeSchool(database);
    doors = openDoorsOf(school, database);
    await database.db.delete(teachers);
    await database.db.delete(throttles);
  });
  afterAll(() => database.close());

  const aTeacherAtWork = async (email = 'salma@example.org') => {
    const browser = aBrowser();
    const reply = await browser.auth('sign-up/email', { email, password: 'a long enough password', name: 'سلمى' });
    expect(reply.status).toBe(200);
    const room = valueOf<{ id: string; joinCode: string }>(await browser.act('createClass', { name: 'الصف السابع' }));
    return { browser, ...room };
  };

  describe('teachers', () => {
    it('sign up, work, sign out, and are then refused', async () => {
      const { browser } = await aTeacherAtWork();
      expect((await browser.act('listClasses', {})).status).toBe(200);
      expect((await browser.auth('sign-out', {})).status).toBe(200);
      expect((await browser.act('listClasses', {})).status).toBe(401);
    });

    it('get a cookie that no script reads and no other site sends', async () => {
      const browser = aBrowser();
      const { headers } = await browser.auth('sign-up/email', {
        email: 'a@example.org',
        password: 'a long enough password',
        name: 'سلمى',
      });
      expect(headers.get('set-cookie')).toMatch(/^fahm-teacher\.session_token=[^;]+;.*HttpOnly; SameSite=Lax/);
    });

    it('are told when their session has run out', async () => {
      const { browser } = await aTeacherAtWork();
      await database.db.update(teacherSessions).set({ expiresAt: new Date('2020-01-01T00:00:00Z') });
      expect((await browser.act('listClasses', {})).body).toEqual({ ok: false, error: { code: 'expired' } });
    });

    it('can not be guessed: the eleventh wrong password has to wait', async () => {
      await aTeacherAtWork();
      const statuses: number[] = [];
      for (let i = 0; i < 11; i += 1) {
        // from an address of its own each time: the account is what is guarded
        const guesser = aBrowser(`203.0.113.${i}`);
        statuses.push(
          (await guesser.auth('sign-in/email', { email: 'salma@example.org', password: `guess number ${i}` })).status,
        );
      }
      expect(statuses).toEqual([...Array(10).fill(401), 429]);
    });

    it('are not told apart from nobody when a password is asked for anew', async () => {
      await aTeacherAtWork();
      const replies = [];
      for (const email of ['salma@example.org', 'nobody@example.org']) {
        replies.push(await aBrowser().auth('request-password-reset', { email }));
      }
      expect(replies[0]?.status).toBe(replies[1]?.status);
      expect(replies[0]?.text).toBe(replies[1]?.text);
    });

    it('choose a new password by a letter: the link works once, and every old session ends', async () => {
      const { browser } = await aTeacherAtWork();
      await aBrowser().auth('request-password-reset', { email: 'salma@example.org' });
      const token = /token=([^\s&]+)/.exec(doors.letters[0]?.text ?? '')?.[1] ?? '';
      expect(doors.letters).toMatchObject([
        { to: 'salma@example.org', text: expect.stringContaining('http://fahm.test/ar/teach/new-password?token=') },
      ]);
      const reset = () => aBrowser().auth('reset-password', { token, newPassword: 'another long password' });
      expect((await reset()).status).toBe(200);
      expect((await reset()).status).toBe(400);
      expect((await browser.act('listClasses', {})).status).toBe(401);
      const again = aBrowser();
      await again.auth('sign-in/email', { email: 'salma@example.org', password: 'another long password' });
      expect((await again.act('listClasses', {})).status).toBe(200);
    });

    it('get a new password from the operator where there is no mail', async () => {
      const { browser } = await aTeacherAtWork();
      const given = { accounts: doors.accounts, db: database.db };
      expect(await resetTeacherPassword(given, 'nobody@example.org', 'another long password')).toBe(false);
      expect(await resetTeacherPassword(given, ' Salma@example.org', 'another long password')).toBe(true);
      expect((await browser.act('listClasses', {})).status).toBe(401);
      const again = aBrowser();
      await again.auth('sign-in/email', { email: 'salma@example.org', password: 'another long password' });
      expect((await again.act('listClasses', {})).status).toBe(200);
    });

    it('refuses a form of another site, and a body that is no JSON', async () => {
      const { browser } = await aTeacherAtWork();
      expect((await browser.act('createClass', { name: 'x' }, { origin: 'https://evil.example' })).status).toBe(403);
      expect((await browser.act('createClass', { name: 'x' }, { origin: 'null' })).status).toBe(403);
      expect((await browser.act('createClass', { name: 'x' }, { type: 'text/plain' })).status).toBe(400);
    });
  });

  describe('students', () => {
    it('join by code under a new name, leave, and come back with their PIN', async () => {
      const { joinCode } = await aTeacherAtWork();
      const browser = aBrowser();
      expect(valueOf(await browser.act('findClass', { code: joinCode.toLowerCase() }))).toEqual({
        name: 'الصف السابع',
        takesNewNames: true,
      });
      const joined = await browser.act('joinClass', { code: joinCode, name: ' ليلى  حدّاد ', pin: '٤٨٢١' });
      expect(joined.body).toEqual({ ok: true, value: null });
      expect(joined.headers.get('set-cookie')).toMatch(
        /^fahm-student=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Expires=/,
      );
      expect((await browser.act('listTasks', {})).status).toBe(200);
      await browser.leave();
      expect((await browser.act('listTasks', {})).status).toBe(401);
      // the name as it may be typed on another keyboard
      expect((await browser.act('returnToClass', { code: joinCode, name: 'ليلي حداد', pin: '4821' })).status).toBe(200);
      expect((await browser.act('listTasks', {})).status).toBe(200);
    });

    it('take their name from the roster, once', async () => {
      const { browser: teacher, id, joinCode } = await aTeacherAtWork();
      await teacher.act('updateClass', { classId: id, takesNewNames: false });
      await teacher.act('addToRoster', { classId: id, names: ['أحمد علي'] });
      const [first, second, stranger] = [aBrowser(), aBrowser(), aBrowser()];
      expect((await first.act('joinClass', { code: joinCode, name: 'احمد علي', pin: '4821' })).status).toBe(200);
      expect((await second.act('joinClass', { code: joinCode, name: 'أحمد علي', pin: '9999' })).body).toMatchObject({
        error: { reason: 'name-taken' },
      });
      expect((await stranger.act('joinClass', { code: joinCode, name: 'غريب', pin: '9999' })).body).toMatchObject({
        error: { reason: 'joining-closed' },
      });
    });

    it('that two claim at once is one', async () => {
      const { joinCode } = await aTeacherAtWork();
      const replies = await Promise.all(
        Array.from({ length: 5 }, (_, i) =>
          aBrowser().act('joinClass', { code: joinCode, name: 'ليلى', pin: `000${i}` }),
        ),
      );
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
      expect(await database.db.select().from(students)).toHaveLength(1);
    });

    it('get one answer for a wrong PIN and for a name that is not there', async () => {
      const { joinCode } = await aTeacherAtWork();
      await aBrowser().act('joinClass', { code: joinCode, name: 'ليلى', pin: '4821' });
      const wrong = await aBrowser().act('returnToClass', { code: joinCode, name: 'ليلى', pin: '0000' });
      const unknown = await aBrowser().act('returnToClass', { code: joinCode, name: 'مريم', pin: '0000' });
      expect(wrong.body).toEqual({ ok: false, error: { code: 'wrong-name-or-pin' } });
      expect(unknown.body).toEqual(wrong.body);
    });

    it('can not be guessed: after five wrong PINs even the right one waits, until the teacher resets it', async () => {
      const { browser: teacher, id, joinCode } = await aTeacherAtWork();
      const layla = aBrowser();
      await layla.act('joinClass', { code: joinCode, name: 'ليلى', pin: '4821' });
      for (let i = 0; i < 5; i += 1) {
        await aBrowser(`203.0.113.${i}`).act('returnToClass', { code: joinCode, name: 'ليلى', pin: `000${i}` });
      }
      const waits = await aBrowser('203.0.113.99').act('returnToClass', { code: joinCode, name: 'ليلى', pin: '4821' });
      expect(waits.status).toBe(429);
      expect(Number(waits.headers.get('retry-after'))).toBeGreaterThan(0);

      const { students: roster } = valueOf<{ students: { id: string }[] }>(
        await teacher.act('readClass', { classId: id }),
      );
      await teacher.act('resetPin', { studentId: roster[0]?.id });
      expect((await layla.act('listTasks', {})).body).toEqual({ ok: false, error: { code: 'expired' } });
      expect((await aBrowser().act('joinClass', { code: joinCode, name: 'ليلى', pin: '7391' })).status).toBe(200);
    });

    it('are told when their session has run out', async () => {
      const { joinCode } = await aTeacherAtWork();
      const browser = aBrowser();
      await browser.act('joinClass', { code: joinCode, name: 'ليلى', pin: '4821' });
      school.pass(121 * 24 * 60);
      expect((await browser.act('listTasks', {})).body).toEqual({ ok: false, error: { code: 'expired' } });
    });

    it('leave nothing in the database that signs in: neither PIN nor token', async () => {
      const { joinCode } = await aTeacherAtWork();
      const browser = aBrowser();
      await browser.act('joinClass', { code: joinCode, name: 'ليلى', pin: '48215937' });
      const stored = JSON.stringify([
        await database.db.select().from(students),
        await database.db.select().from(studentSessions),
      ]);
      expect(stored).not.toContain('48215937');
      expect(stored).not.toContain(browser.cookies.get('fahm-student'));
    });
  });
});
