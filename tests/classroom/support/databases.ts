import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import * as schema from '@/lib/classroom/schema';
import type { OpenDatabase } from '@/lib/classroom';

export const KINDS = ['embedded', 'postgresql'] as const;
type Kind = (typeof KINDS)[number];

const { TEST_PGLITE_TEMPLATE = '', TEST_POSTGRES_URL } = process.env;

/** Runs a suite on both databases; where there is no PostgreSQL its half is skipped, and counted as such. */
export const onBothDatabases = (suite: (open: () => Promise<OpenDatabase>) => void): void => {
  for (const kind of KINDS) {
    const group = kind === 'postgresql' && !TEST_POSTGRES_URL ? describe.skip : describe;
    group(`on ${kind}`, () => suite(() => openCopy(kind)));
  }
};

const openCopy = (kind: Kind): Promise<OpenDatabase> => (kind === 'embedded' ? openPglite() : openPostgres());

const openPglite = async (): Promise<OpenDatabase> => {
  const client = await PGlite.create({ loadDataDir: new Blob([readFileSync(TEST_PGLITE_TEMPLATE)]) });
  return { kind: 'embedded', db: drizzlePglite(client, { schema }), close: () => client.close() };
};

/** A database of its own on the tests' server, copied from the template or empty. */
export const createPostgresCopy = async (
  from: 'fahm_template' | 'template1' = 'fahm_template',
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> => {
  if (!TEST_POSTGRES_URL) throw new Error('no PostgreSQL');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const run = async (command: string): Promise<void> => {
    const admin = new pg.Client(TEST_POSTGRES_URL);
    await admin.connect();
    await admin.query(command);
    await admin.end();
  };
  await run(`create database ${name} template ${from}`);
  const url = new URL(TEST_POSTGRES_URL);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`drop database ${name} with (force)`) };
};

const openPostgres = async (): Promise<OpenDatabase> => {
  const copy = await createPostgresCopy();
  const pool = new pg.Pool({ connectionString: copy.url, max: 10 });
  pool.on('error', () => undefined);
  return {
    kind: 'postgresql',
    db: drizzlePg(pool, { schema }),
    close: async () => {
      await pool.end();
      await copy.drop();
    },
  };
};
