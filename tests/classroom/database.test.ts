import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { count } from 'drizzle-orm';
import { databasePlace, openDatabase } from '@/lib/classroom';
import { lockFolder } from '@/lib/classroom/folder-lock';
import { teachers } from '@/lib/classroom/schema';
import { runPostgresProgram } from '../support/postgres.mjs';
import { createPostgresCopy } from './support/databases';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'fahm-database-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('where the data lies', () => {
  it.each([
    [{}, { folder: path.resolve('data/classroom') }],
    [{ FAHM_DATA: '/srv/fahm' }, { folder: '/srv/fahm/classroom' }],
    [{ DATABASE_URL: 'postgres://x/y' }, { url: 'postgres://x/y', connections: 10 }],
    [
      { DATABASE_URL: 'postgres://x/y', DATABASE_CONNECTIONS: '3', FAHM_DATA: '/srv' },
      { url: 'postgres://x/y', connections: 3 },
    ],
  ])('%j', (environment, place) => expect(databasePlace(environment)).toEqual(place));
});

describe('the embedded folder', () => {
  it('is made where it is not, keeps what was written, and opens again', async () => {
    const folder = path.join(home, 'not', 'there', 'yet');
    const first = await openDatabase({ folder });
    await first.db.insert(teachers).values({ id: 't', name: 'سلمى', email: 'a@example.org' });
    await first.close();
    const second = await openDatabase({ folder });
    expect(await second.db.select({ all: count() }).from(teachers)).toEqual([{ all: 1 }]);
    await second.close();
    // the backup that the operator's page tells of: the app stopped, the folder copied
    const copy = path.join(home, 'backup');
    cpSync(folder, copy, { recursive: true });
    rmSync(folder, { recursive: true });
    cpSync(copy, folder, { recursive: true });
    const restored = await openDatabase({ folder });
    expect(await restored.db.select({ name: teachers.name }).from(teachers)).toEqual([{ name: 'سلمى' }]);
    await restored.close();
  });

  it('is made from a template where there is one, and without it all the same', async () => {
    const { PGlite } = await import('@electric-sql/pglite');
    const from = await PGlite.create({ loadDataDir: new Blob([readFileSync(process.env.TEST_PGLITE_TEMPLATE ?? '')]) });
    await from.query("insert into teachers (id, name, email) values ('t', 'سلمى', 'a@example.org')");
    const template = path.join(home, 'template.tar.gz');
    writeFileSync(template, Buffer.from(await (await from.dumpDataDir('gzip')).arrayBuffer()));
    await from.close();
    const teachersIn = async (place: { folder: string; template: string }): Promise<number | undefined> => {
      const { db, close } = await openDatabase(place);
      const [row] = await db.select({ all: count() }).from(teachers);
      await close();
      return row?.all;
    };
    expect(await teachersIn({ folder: path.join(home, 'from'), template })).toBe(1);
    expect(await teachersIn({ folder: path.join(home, 'bare'), template: path.join(home, 'none') })).toBe(0);
  });

  it('is whole or not there: what a killed first start left is made anew', async () => {
    const folder = path.join(home, 'data');
    mkdirSync(`${folder}.new`);
    writeFileSync(path.join(`${folder}.new`, 'PG_VERSION'), 'half of it');
    const { db, close } = await openDatabase({ folder });
    expect(await db.select({ all: count() }).from(teachers)).toEqual([{ all: 0 }]);
    await close();
    expect(existsSync(`${folder}.new`)).toBe(false);
  });

  it('is one process’s: a second is refused with a sentence, and gets it when the first lets go', async () => {
    const folder = path.join(home, 'data');
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(/another process has this database open.*DATABASE_URL/s);
    await release();
    await (
      await lockFolder(folder)
    )();
  });

  it('is free again after kill -9 of who had it', async () => {
    const folder = path.join(home, 'data');
    const script = `import('./lib/classroom/folder-lock.ts').then(({ lockFolder }) => lockFolder(${JSON.stringify(folder)})).then(() => { console.log('locked'); setInterval(() => {}, 1000); })`;
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await expect(lockFolder(folder)).rejects.toThrow('another process');
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    await (
      await lockFolder(folder)
    )();
  });

  it('goes to one of many that find a dead lock at once', async () => {
    const folder = path.join(home, 'data');
    const script = `import('./lib/classroom/folder-lock.ts').then(({ lockFolder }) => lockFolder(${JSON.stringify(folder)})).then(() => process.kill(process.pid, 'SIGKILL'))`;
    await once(spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: 'inherit' }), 'exit');
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    const won = tries.filter((attempt) => attempt.status === 'fulfilled');
    expect(won).toHaveLength(1);
    for (const attempt of won) await attempt.value();
  });

  it('may lie deeper than a socket’s address reaches', async () => {
    const folder = path.join(home, 'x'.repeat(120), 'data');
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow('another process');
    await release();
  });
});

(process.env.TEST_POSTGRES_URL ? describe : describe.skip)('PostgreSQL', () => {
  it('is migrated once by eight that start at once on nothing', async () => {
    const { url, drop } = await createPostgresCopy('template1');
    const opened = await Promise.all(Array.from({ length: 8 }, () => openDatabase({ url, connections: 2 })));
    for (const { db } of opened) expect(await db.select({ all: count() }).from(teachers)).toEqual([{ all: 0 }]);
    await Promise.all(opened.map(({ close }) => close()));
    await drop();
  });

  it('comes back from the backup that the operator’s page tells of, and starts', async () => {
    const [first, second] = [await createPostgresCopy(), await createPostgresCopy('template1')];
    const before = await openDatabase({ url: first.url });
    await before.db.insert(teachers).values({ id: 't', name: 'سلمى', email: 'a@example.org' });
    const dump = path.join(home, 'fahm.dump');
    runPostgresProgram('pg_dump', '-Fc', '-d', first.url, '-f', dump);
    await before.close();
    runPostgresProgram('pg_restore', '-d', second.url, '--no-owner', dump);
    const after = await openDatabase({ url: second.url });
    expect(await after.db.select({ name: teachers.name }).from(teachers)).toEqual([{ name: 'سلمى' }]);
    await after.close();
    await first.drop();
    await second.drop();
  });

  it('that is not there is an error, not a hang', async () => {
    await expect(openDatabase({ url: 'postgres://fahm@127.0.0.1:1/none' })).rejects.toThrow();
  });
});
