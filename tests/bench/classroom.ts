import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { count, countDistinct, eq, sql } from 'drizzle-orm';
import { openDatabase } from '@/lib/classroom';
import { attemptEntries, attempts } from '@/lib/classroom/schema';
import { startPostgres } from '../support/postgres.mjs';

/**
 * What a school's rush costs: 300 students answer ten questions each within a minute, over real HTTP on the loopback, against the
 * built app (`npm run build` first). Then it looks into the database: nothing may be lost, nothing doubled. Prints, asserts no time.
 */

const STUDENTS = Number(process.env.BENCH_STUDENTS ?? 300);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 60);
const QUESTIONS = 10;
const RUSH_SECONDS = 10;
const RUSHERS = 16;
const FIRST_PORT = Number(process.env.BENCH_PORT ?? 3104);

const print = (label: string, value: string): void => console.log(`  ${label.padEnd(46)} ${value}`);

type App = { readonly port: number; readonly child: ChildProcess };
type Place = { readonly url: string } | { readonly folder: string };

/** The built app in a process of its own, which is the one that listens: so it can be stopped by its id. */
const startApp = async (port: number, environment: Readonly<Record<string, string>>): Promise<App> => {
  const child = spawn(
    process.execPath,
    [
      path.join('node_modules', 'next', 'dist', 'bin', 'next'),
      'start',
      '--port',
      String(port),
      '--hostname',
      '127.0.0.1',
    ],
    {
      env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  for (let i = 0; i < 300; i += 1) {
    // another program may answer on this port, and would be measured in its stead
    if (child.exitCode !== null) throw new Error(`the app on port ${port} ended; is the port taken? Set BENCH_PORT.`);
    const { status } = await call({ port, path: '/api/health', method: 'GET' });
    if (status === 200) return { port, child };
    await wait(200);
  }
  throw new Error(`the app on port ${port} did not start; was it built?`);
};

const stopApp = async ({ child }: App): Promise<void> => {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
};

const agent = new Agent({ keepAlive: true, maxSockets: 400 });

type Reply = {
  readonly status: number;
  readonly text: string;
  readonly cookie: string | undefined;
  readonly ms: number;
};

const call = (given: {
  readonly port: number;
  readonly path: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly cookie?: string | undefined;
}): Promise<Reply> =>
  new Promise((resolve) => {
    const start = performance.now();
    const failed = (): void => resolve({ status: 0, text: '', cookie: undefined, ms: performance.now() - start });
    const body = given.body === undefined ? undefined : JSON.stringify(given.body);
    const sent = request(
      {
        host: '127.0.0.1',
        port: given.port,
        path: given.path,
        method: given.method ?? 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          origin: `http://127.0.0.1:${given.port}`,
          ...(given.cookie ? { cookie: given.cookie } : {}),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', failed);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(parts).toString('utf8'),
            cookie: response.headers['set-cookie']?.[0]?.split(';')[0],
            ms: performance.now() - start,
          }),
        );
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });

const must = async <Value>(reply: Promise<Reply>): Promise<Value> => {
  const { status, text } = await reply;
  if (status !== 200) throw new Error(`${status} ${text.slice(0, 300)}`);
  return (JSON.parse(text) as { value: Value }).value;
};

/** So many at a time. */
const inLanes = async <Item>(
  items: readonly Item[],
  lanes: number,
  run: (item: Item) => Promise<void>,
): Promise<void> => {
  const waiting = [...items];
  const work = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item);
  };
  await Promise.all(Array.from({ length: lanes }, work));
};

type Seat = { readonly cookie: string; readonly attemptId: string; readonly questionIds: readonly string[] };

/** A teacher, a class, an open assignment, and every student signed in with an attempt begun. */
const seat = async (port: number, students: number): Promise<readonly Seat[]> => {
  const signedUp = await call({
    port,
    path: '/api/auth/sign-up/email',
    body: { email: `${randomUUID()}@example.org`, password: 'a long enough password', name: 'سلمى' },
  });
  const teacher = (action: string, body: unknown) =>
    call({ port, path: `/api/classroom/${action}`, body, cookie: signedUp.cookie });
  const room = await must<{ id: string; joinCode: string }>(teacher('createClass', { name: 'صف' }));
  const { textId } = await must<{ textId: string }>(teacher('takeFromShelf', { libraryId: 'putin-kim-summit' }));
  const { id } = await must<{ id: string }>(
    teacher('createAssignment', { classId: room.id, textId, questions: QUESTIONS }),
  );
  await must(teacher('setState', { assignmentId: id, state: 'open' }));
  const seats: Seat[] = [];
  await inLanes(
    Array.from({ length: students }, (_, i) => i),
    6,
    async (i) => {
      const joined = await call({
        port,
        path: '/api/classroom/joinClass',
        body: { code: room.joinCode, name: `طالب ${i}`, pin: '4821' },
      });
      const cookie = joined.cookie ?? '';
      const attempt = await must<{ attemptId: string; questions: { id: string }[] }>(
        call({ port, path: '/api/classroom/startAttempt', body: { assignmentId: id }, cookie }),
      );
      seats.push({
        cookie,
        attemptId: attempt.attemptId,
        questionIds: attempt.questions.map((question) => question.id),
      });
    },
  );
  return seats;
};

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

const answerEntry = (seat: Seat, sequence: number) => ({
  id: randomUUID(),
  sequence,
  value: { kind: 'answer', questionId: seat.questionIds[(sequence - 1) % seat.questionIds.length] ?? '', value: 'a' },
});

/** Every student answers each question at a time of her own within the minute, and hands in; what fails is sent again. */
const answerForAMinute = async (ports: readonly number[], seats: readonly Seat[]) => {
  const times: number[] = [];
  let again = 0;
  const save = async (seat: Seat, entries: readonly unknown[], port: number): Promise<void> => {
    for (let i = 0; i < 20; i += 1) {
      const { status, ms } = await call({
        port,
        path: '/api/classroom/saveEntries',
        body: { attemptId: seat.attemptId, entries },
        cookie: seat.cookie,
      });
      if (status === 200) {
        times.push(ms);
        return;
      }
      again += 1;
      await wait(500);
    }
  };
  const start = performance.now();
  await Promise.all(
    seats.map(async (seat, place) => {
      const port = ports[place % ports.length] ?? FIRST_PORT;
      for (let sequence = 1; sequence <= QUESTIONS; sequence += 1) {
        const due = ((sequence - 1 + Math.random()) / QUESTIONS) * SECONDS * 1000;
        await wait(Math.max(0, due - (performance.now() - start)));
        await save(seat, [answerEntry(seat, sequence)], port);
      }
      await save(seat, [{ id: randomUUID(), sequence: QUESTIONS + 1, value: { kind: 'submit' } }], port);
    }),
  );
  const sorted = times.sort((a, b) => a - b);
  return { seconds: (performance.now() - start) / 1000, sorted, again };
};

/** Counts in the database, by a connection of our own, after the app is gone. */
const countStored = async (place: Place) => {
  const { db, close } = await openDatabase(place);
  const [answers] = await db
    .select({
      all: count(),
      different: countDistinct(sql`(${attemptEntries.attemptId}, ${attemptEntries.questionId})`),
    })
    .from(attemptEntries)
    .where(eq(attemptEntries.kind, 'answer'));
  const [submitted] = await db.select({ all: count(attempts.submittedAt) }).from(attempts);
  await close();
  return { answers: answers?.all ?? 0, different: answers?.different ?? 0, submitted: submitted?.all ?? 0 };
};

const rushHour = async (label: string, environment: Record<string, string>, place: Place): Promise<void> => {
  console.log(`${label}: ${STUDENTS} students, ${QUESTIONS} answers each within ${SECONDS} s`);
  const app = await startApp(FIRST_PORT, environment);
  try {
    const seats = await seat(app.port, STUDENTS);
    const { seconds, sorted, again } = await answerForAMinute([app.port], seats);
    print('took', `${seconds.toFixed(1)} s`);
    print(
      'saving an answer, p50 / p95 / p99 / most',
      [0.5, 0.95, 0.99, 1].map((share) => `${quantile(sorted, share).toFixed(0)} ms`).join(' / '),
    );
    print('sent again', String(again));
  } finally {
    await stopApp(app);
  }
  const { answers, different, submitted } = await countStored(place);
  const expected = STUDENTS * QUESTIONS;
  print('in the database: answers, attempts handed in', `${answers} of ${expected}, ${submitted} of ${STUDENTS}`);
  if (answers !== expected || different !== expected || submitted !== STUDENTS) {
    process.exitCode = 1;
    console.error('answers were lost or doubled');
  }
};

/** As many saves as go, for some seconds; RUSHERS at a time. */
const throughput = async (ports: readonly number[], seats: readonly Seat[]): Promise<number> => {
  const end = performance.now() + RUSH_SECONDS * 1000;
  let saved = 0;
  await Promise.all(
    seats.slice(0, RUSHERS).map(async (seat, place) => {
      for (let sequence = 1; performance.now() < end && sequence < 2000; sequence += 1) {
        const { status } = await call({
          port: ports[place % ports.length] ?? FIRST_PORT,
          path: '/api/classroom/saveEntries',
          body: { attemptId: seat.attemptId, entries: [answerEntry(seat, sequence)] },
          cookie: seat.cookie,
        });
        if (status === 200) saved += 1;
      }
    }),
  );
  return saved / RUSH_SECONDS;
};

const twoProcesses = async (url: string): Promise<void> => {
  console.log(
    `two app processes on one PostgreSQL, ${RUSHERS} students saving as fast as they can for ${RUSH_SECONDS} s`,
  );
  const apps = [await startApp(FIRST_PORT, { DATABASE_URL: url })];
  try {
    const port = apps[0]?.port ?? FIRST_PORT;
    const alone = await throughput([port], await seat(port, RUSHERS));
    apps.push(await startApp(FIRST_PORT + 1, { DATABASE_URL: url }));
    const together = await throughput(
      apps.map((app) => app.port),
      await seat(port, RUSHERS),
    );
    print('one process', `${alone.toFixed(0)} answers/s`);
    print('two processes', `${together.toFixed(0)} answers/s`);
    print('ratio', (together / alone).toFixed(2));
  } finally {
    await Promise.all(apps.map(stopApp));
  }
};

const main = async (): Promise<void> => {
  const home = mkdtempSync(path.join(tmpdir(), 'fahm-bench-'));
  const postgres = await startPostgres();
  try {
    if (postgres) {
      await rushHour('PostgreSQL', { DATABASE_URL: postgres.url }, { url: postgres.url });
      await twoProcesses(postgres.url);
    } else console.log('PostgreSQL: SKIPPED, there is none on this machine');
    await rushHour('embedded', { FAHM_DATA: home }, { folder: path.join(home, 'classroom') });
  } finally {
    postgres?.remove();
    rmSync(home, { recursive: true, force: true });
    agent.destroy();
  }
};

void main();
