import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { lockFolder } from './folder-lock';
import type { Database } from './school';
import * as schema from './schema';

const MIGRATIONS = path.join(process.cwd(), 'lib', 'classroom', 'migrations');
/** Any number, the same in every process: who migrates holds the lock of this name. */
const MIGRATION_LOCK = 70_657_109;

export type OpenDatabase = {
  readonly kind: 'embedded' | 'postgresql';
  readonly db: Database;
  readonly close: () => Promise<void>;
};

/** Where the data lies: a PostgreSQL address, or a folder for the embedded database. */
export type DatabasePlace = { readonly url: string; readonly connections?: number } | { readonly folder: string };

/** DATABASE_URL, else the folder FAHM_DATA, else `data` beside package.json. */
export const databasePlace = (environment: Readonly<Record<string, string | undefined>>): DatabasePlace => {
  const { DATABASE_URL, DATABASE_CONNECTIONS, FAHM_DATA } = environment;
  if (DATABASE_URL) return { url: DATABASE_URL, connections: Number(DATABASE_CONNECTIONS) || 10 };
  return { folder: path.resolve(FAHM_DATA || 'data', 'classroom') };
};

/** Opens the database and brings its tables up to date. */
export const openDatabase = (place: DatabasePlace): Promise<OpenDatabase> =>
  'url' in place ? openPostgres(place) : openEmbedded(place.folder);

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

const openEmbedded = async (folder: string): Promise<OpenDatabase> => {
  await mkdir(path.dirname(folder), { recursive: true });
  const release = await lockFolder(folder);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const { drizzle } = await import('drizzle-orm/pglite');
    const { migrate } = await import('drizzle-orm/pglite/migrator');
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

/** A round trip to the database; it throws where there is none. */
export const ping = async (db: Database): Promise<void> => {
  await db.execute(sql`select 1`);
};
