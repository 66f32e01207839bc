import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { lockFolder } from './folder-lock';
import type { Database } from './school';
import * as schema from './schema';

const MIGRATIONS = path.join(process.cwd(), 'lib', 'classroom', 'migrations');
const PGLITE_MANIFEST = path.join(process.cwd(), 'node_modules', '@electric-sql', 'pglite', 'package.json');
/** Any number, the same in every process: who migrates holds the lock of this name. */
const MIGRATION_LOCK = 70_657_109;

export type OpenDatabase = {
  readonly kind: 'embedded' | 'postgresql';
  readonly db: Database;
  readonly close: () => Promise<void>;
};

/** Where the data lies: a PostgreSQL address, or a folder for the embedded database and, if not the build's, the file that a new one is made from. */
export type DatabasePlace =
  { readonly url: string; readonly connections?: number } | { readonly folder: string; readonly template?: string };

/** DATABASE_URL, else the folder FAHM_DATA, else `data` beside package.json. */
export const databasePlace = (environment: Readonly<Record<string, string | undefined>>): DatabasePlace => {
  const { DATABASE_URL, DATABASE_CONNECTIONS, FAHM_DATA } = environment;
  if (DATABASE_URL) return { url: DATABASE_URL, connections: Number(DATABASE_CONNECTIONS) || 10 };
  return { folder: path.resolve(FAHM_DATA || 'data', 'classroom') };
};

/** Opens the database and brings its tables up to date. */
export const openDatabase = (place: DatabasePlace): Promise<OpenDatabase> =>
  'url' in place ? openPostgres(place) : openEmbedded(place);

const openPostgres = async ({
  url,
  connections = 10,
}: {
  url: string;
  connections?: number;
}): Promise<OpenDatabase> => {
  const [{ default: pg }, { drizzle }, { migrate }] = await Promise.all([
    import('pg'),
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
  ]);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    // a request waits this long for a database that is away, then is told so; the browser keeps what it sent
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    query_timeout: 20_000,
    keepAlive: true,
  });
  // a connection that the server ended while idle; the pool makes another
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      // two processes that start together would create the same tables twice
      await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
      await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
    } finally {
      await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { kind: 'postgresql', db: drizzle(pool, { schema }), close: () => pool.end() };
};

const openEmbedded = async ({ folder, template }: { folder: string; template?: string }): Promise<OpenDatabase> => {
  await mkdir(path.dirname(folder), { recursive: true });
  const release = await lockFolder(folder);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const { drizzle } = await import('drizzle-orm/pglite');
    const { migrate } = await import('drizzle-orm/pglite/migrator');
    if (!existsSync(folder)) await makeFolder(folder, template ?? (await templateFile()));
    const client = await PGlite.create(folder);
    const db = drizzle(client, { schema });
    await migrate(db, { migrationsFolder: MIGRATIONS });
    return {
      kind: 'embedded',
      db,
      close: async () => {
        await client.close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
};

/**
 * Makes the folder of a new embedded database beside its place and moves it there when it is whole: a process killed in
 * the middle leaves nothing that the next one would take for a database.
 */
const makeFolder = async (folder: string, templatePath: string): Promise<void> => {
  const { PGlite } = await import('@electric-sql/pglite');
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const template = await readFile(templatePath).catch(() => undefined);
  const client = await PGlite.create({
    dataDir: unfinished,
    ...(template ? { loadDataDir: new Blob([new Uint8Array(template)], { type: 'application/gzip' }) } : {}),
  });
  await client.close();
  await rename(unfinished, folder);
};

/**
 * A migrated, empty database, made at build: to unpack it takes a fifth of the time that PostgreSQL takes to set itself up. Its
 * name tells the release of the database and the migrations, so that an old one is never opened by a newer program; without
 * it all goes as ever, only slower.
 */
const templateFile = async (): Promise<string> => {
  const digest = createHash('sha256').update(await readFile(PGLITE_MANIFEST).catch(() => ''));
  for (const name of (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql')).sort()) {
    digest.update(name).update(await readFile(path.join(MIGRATIONS, name)));
  }
  return path.join(process.cwd(), '.next', `classroom-${digest.digest('hex').slice(0, 16)}.tar.gz`);
};

/** Makes the template of this release, and gives its file. */
export const makeTemplate = async (): Promise<string> => {
  const { PGlite } = await import('@electric-sql/pglite');
  const { drizzle } = await import('drizzle-orm/pglite');
  const { migrate } = await import('drizzle-orm/pglite/migrator');
  const file = await templateFile();
  const client = await PGlite.create();
  await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
  const dump = await client.dumpDataDir('gzip');
  await client.close();
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.new`, Buffer.from(await dump.arrayBuffer()));
  await rename(`${file}.new`, file);
  return file;
};

/** A round trip to the database; it throws where there is none. */
export const ping = async (db: Database): Promise<void> => {
  await db.execute(sql`select 1`);
};
