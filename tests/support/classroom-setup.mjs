import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres, POSTGRES_LINE } from './postgres.mjs';

const MIGRATIONS = path.resolve('lib/classroom/migrations');

/** One empty, migrated database of each kind, from which every test file gets its copy in a moment. */
export default async function setup() {
  process.env.TEST_PGLITE_TEMPLATE = await pgliteTemplate();
  const server = await startPostgres();
  globalThis.testPostgres = server;
  if (!server) {
    console.warn(
      `\n${'='.repeat(100)}\nSKIPPED: the classroom's tests on PostgreSQL. There is no PostgreSQL on this machine; to have one:\n  ${POSTGRES_LINE}\n${'='.repeat(100)}\n`,
    );
    return;
  }
  const { default: pg } = await import('pg');
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const { migrate } = await import('drizzle-orm/node-postgres/migrator');
  const admin = new pg.Client(server.url);
  await admin.connect();
  await admin.query('create database fahm_template');
  await admin.end();
  const pool = new pg.Pool({ connectionString: server.urlOf('fahm_template') });
  await migrate(drizzle(pool), { migrationsFolder: MIGRATIONS });
  await pool.end();
  process.env.TEST_POSTGRES_URL = server.url;
}

const pgliteTemplate = async () => {
  const digest = createHash('sha256');
  for (const file of readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .sort()) {
    digest.update(readFileSync(path.join(MIGRATIONS, file)));
  }
  const file = path.join(tmpdir(), `fahm-pglite-${digest.digest('hex').slice(0, 16)}.tar`);
  if (existsSync(file)) return file;
  const { PGlite } = await import('@electric-sql/pglite');
  const { drizzle } = await import('drizzle-orm/pglite');
  const { migrate } = await import('drizzle-orm/pglite/migrator');
  const client = await PGlite.create();
  await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
  const dump = await client.dumpDataDir('none');
  await client.close();
  writeFileSync(`${file}.new`, Buffer.from(await dump.arrayBuffer()));
  renameSync(`${file}.new`, file);
  return file;
};
