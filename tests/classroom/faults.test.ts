import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { openDatabase } from '@/lib/classroom';
import { attemptEntries, attempts } from '@/lib/classroom/schema';
import { hasPostgres, startPostgres } from '../support/postgres.mjs';
import { createPostgresCopy } from './support/databases';
import { aClient, type ServerProcess, startServer } from './support/process';

jest.setTimeout(240_000);

type Client = ReturnType<typeof aClient>;

const valueOf = async <Value>(reply: ReturnType<Client>): Promise<Value> => {
  const { status, body } = await reply;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return (body.value ?? null) as Value;
};

/** A teacher, a class, an open assignment, and a student in the middle of it. */
const settle = async (url: string) => {
  const teacher = aClient();
  await teacher(url, 'auth/sign-up/email', {
    email: `${randomUUID()}@example.org`,
    password: 'a long enough password',
    name: 'سلمى',
  });
  const room = await valueOf<{ id: string; joinCode: string }>(teacher(url, 'classroom/createClass', { name: 'صف' }));
  const { textId } = await valueOf<{ textId: string }>(
    teacher(url, 'classroom/takeFromShelf', { libraryId: 'putin-kim-summit' }),
  );
  const { id } = await valueOf<{ id: string }>(
    teacher(url, 'classroom/createAssignment', { classId: room.id, textId }),
  );
  await valueOf(teacher(url, 'classroom/setState', { assignmentId: id, state: 'open' }));
  const student = aClient();
  await valueOf(student(url, 'classroom/joinClass', { code: room.joinCode, name: 'ليلى', pin: '4821' }));
  const attempt = await valueOf<{ attemptId: string; questions: { id: string }[] }>(
    student(url, 'classroom/startAttempt', { assignmentId: id }),
  );
  return {
    student,
    assignmentId: id,
    attemptId: attempt.attemptId,
    questionIds: attempt.questions.map((question) => question.id),
  };
};

/** As the outbox: sends one entry after the other and notes which the server said it has. */
const sendAll = async (known: {
  readonly client: Client;
  readonly url: () => string;
  readonly attemptId: string;
  readonly entries: readonly { readonly id: string }[];
  readonly acknowledged: Set<string>;
  readonly isOver: () => boolean;
}): Promise<void> => {
  for (const entry of known.entries) {
    if (known.isOver()) return;
    const { status } = await known.client(known.url(), 'classroom/saveEntries', {
      attemptId: known.attemptId,
      entries: [entry],
    });
    if (status === 200) known.acknowledged.add(entry.id);
  }
};

const answersTo = (questionIds: readonly string[], count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: randomUUID(),
    sequence: i + 1,
    value: { kind: 'answer', questionId: questionIds[i % questionIds.length] ?? '', value: 'a' },
  }));

/** Which entries are in the database, read by a connection of our own after the server is gone. */
const storedIn = async (place: { url: string } | { folder: string }, attemptId: string): Promise<string[]> => {
  const { db, close } = await openDatabase(place);
  const rows = await db
    .select({ id: attemptEntries.id })
    .from(attemptEntries)
    .where(eq(attemptEntries.attemptId, attemptId));
  await close();
  return rows.map(({ id }) => id);
};

const killInTheMiddle = async (
  environment: Record<string, string>,
  place: { url: string } | { folder: string },
): Promise<void> => {
  let server: ServerProcess = await startServer(environment);
  const { student, attemptId, questionIds } = await settle(server.url);
  const entries = answersTo(questionIds, 200);
  const acknowledged = new Set<string>();
  let isDead = false;
  const sending = Promise.all(
    // four senders at once, so that the kill falls into a write
    [0, 1, 2, 3].map((lane) =>
      sendAll({
        client: student,
        url: () => server.url,
        attemptId,
        entries: entries.filter((_, i) => i % 4 === lane),
        acknowledged,
        isOver: () => isDead,
      }),
    ),
  );
  while (acknowledged.size < 60) await wait(5);
  await server.kill();
  isDead = true;
  await sending;
  expect(acknowledged.size).toBeLessThan(entries.length);

  const afterTheKill = await storedIn(place, attemptId);
  expect(new Set(afterTheKill).size).toBe(afterTheKill.length);
  for (const id of acknowledged) expect(afterTheKill).toContain(id);

  server = await startServer(environment);
  try {
    isDead = false;
    // the browser does not know which of them arrived, so it sends them all again
    await sendAll({ client: student, url: () => server.url, attemptId, entries, acknowledged, isOver: () => false });
  } finally {
    await server.kill();
  }
  expect(acknowledged.size).toBe(entries.length);
  const atTheEnd = await storedIn(place, attemptId);
  expect([...atTheEnd].sort()).toEqual(entries.map(({ id }) => id).sort());
};

describe('kill -9 in mid-submission loses nothing that was acknowledged, and doubles nothing', () => {
  it('on embedded', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'fahm-kill-'));
    try {
      await killInTheMiddle({ FAHM_DATA: home }, { folder: path.join(home, 'classroom') });
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });

  (process.env.TEST_POSTGRES_URL ? it : it.skip)('on postgresql', async () => {
    const { url, drop } = await createPostgresCopy();
    try {
      await killInTheMiddle({ DATABASE_URL: url }, { url });
    } finally {
      await drop();
    }
  });
});

(hasPostgres() ? describe : describe.skip)('a database that stops for 20 seconds', () => {
  it('is waited for: the server lives, says so, and has every answer once afterwards', async () => {
    const postgres = await startPostgres();
    if (!postgres) throw new Error('no PostgreSQL');
    let server: ServerProcess | undefined;
    try {
      server = await startServer({ DATABASE_URL: postgres.url });
      const { url } = server;
      const { student, attemptId, questionIds } = await settle(url);
      const entries = answersTo(questionIds, 30);
      const send = async (entry: { readonly id: string }): Promise<number> =>
        (await student(url, 'classroom/saveEntries', { attemptId, entries: [entry] })).status;
      for (const entry of entries.slice(0, 10)) expect(await send(entry)).toBe(200);

      postgres.stop();
      const back = Date.now() + 20_000;
      const statuses = new Set<number>();
      const waiting = entries.slice(10);
      while (Date.now() < back) {
        statuses.add(await send(waiting[0] ?? { id: '' }));
        await wait(500);
      }
      expect([...statuses]).toEqual([503]);
      postgres.start();

      for (const entry of waiting) {
        let status = 0;
        for (let i = 0; i < 40 && status !== 200; i += 1) {
          status = await send(entry);
          if (status !== 200) await wait(250);
        }
        expect(status).toBe(200);
      }
      expect(server.isAlive()).toBe(true);
      await server.kill();
      expect((await storedIn({ url: postgres.url }, attemptId)).sort()).toEqual(entries.map(({ id }) => id).sort());
    } finally {
      await server?.kill();
      postgres.remove();
    }
  });
});

(process.env.TEST_POSTGRES_URL ? describe : describe.skip)('two processes on one PostgreSQL', () => {
  it('serve one school: both start at once on an empty database, sessions and counts are shared', async () => {
    const { url, drop } = await createPostgresCopy('template1');
    const servers = await Promise.all([startServer({ DATABASE_URL: url }), startServer({ DATABASE_URL: url })]);
    try {
      const [first, second] = servers;
      if (!first || !second) throw new Error('two servers');
      const { student, attemptId, assignmentId, questionIds } = await settle(first.url);
      const entries = answersTo(questionIds, 20);
      // the same entries through both doors at once
      await Promise.all(
        entries.flatMap((entry) =>
          servers.map(({ url: door }) =>
            valueOf(student(door, 'classroom/saveEntries', { attemptId, entries: [entry] })),
          ),
        ),
      );
      expect((await storedIn({ url }, attemptId)).sort()).toEqual(entries.map(({ id }) => id).sort());
      const begun = await Promise.all(
        servers.map(({ url: door }) =>
          valueOf<{ attemptId: string }>(student(door, 'classroom/startAttempt', { assignmentId })),
        ),
      );
      expect(new Set(begun.map((attempt) => attempt.attemptId))).toEqual(new Set([attemptId]));
      const { db, close } = await openDatabase({ url });
      expect(await db.select().from(attempts)).toHaveLength(1);
      await close();
    } finally {
      await Promise.all(servers.map((server) => server.kill()));
      await drop();
    }
  });
});
