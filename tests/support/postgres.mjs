import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, chmodSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A PostgreSQL of the tests' own, from Debian's package, in a temporary folder and on a free port of the loopback. */

const isRoot = process.getuid?.() === 0;
export const POSTGRES_LINE = 'apt-get update && apt-get install -y --no-install-recommends postgresql';

/** Where Debian put the newest server's programs, or nothing. */
const findPrograms = () => {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return undefined;
  const newest = readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0];
  const folder = newest && path.join(versions, newest, 'bin');
  return folder && existsSync(path.join(folder, 'initdb')) ? folder : undefined;
};

export const hasPostgres = () => findPrograms() !== undefined;

/** pg_dump and its like, of the server's own version. */
export const runPostgresProgram = (name, ...parts) => {
  const { status, stderr } = spawnSync(path.join(findPrograms() ?? '', name), parts, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
};

/** The server refuses to run as root, so root runs it as the user that the package made. */
const run = (command) =>
  isRoot
    ? spawnSync('su', ['postgres', '-s', '/bin/sh', '-c', command], { encoding: 'utf8' })
    : spawnSync('/bin/sh', ['-c', command], { encoding: 'utf8' });

const must = (command) => {
  const { status, stdout, stderr } = run(command);
  if (status !== 0) throw new Error(`${command}\n${stdout}${stderr}`);
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a server; it can be stopped hard and started again, as faults do. */
export const startPostgres = async (wantedPort) => {
  const programs = findPrograms();
  if (!programs) return undefined;
  const home = mkdtempSync(path.join(tmpdir(), 'fahm-postgres-'));
  chmodSync(home, 0o777);
  const data = path.join(home, 'data');
  const port = wantedPort ?? (await freePort());
  const pgCtl = `${programs}/pg_ctl -D ${data} -w -t 30 -l ${home}/log`;
  must(`${programs}/initdb -D ${data} -U fahm --auth=trust -E UTF8 --locale=C.UTF-8`);
  must(
    `echo "listen_addresses = '127.0.0.1'\nport = ${port}\nunix_socket_directories = ''\nmax_connections = 100" >> ${data}/postgresql.conf`,
  );
  const start = () => must(`${pgCtl} start > /dev/null`);
  /** immediate: as if the power went. */
  const stop = (mode = 'immediate') => must(`${pgCtl} stop -m ${mode} > /dev/null`);
  start();
  const urlOf = (database) => `postgres://fahm@127.0.0.1:${port}/${database}`;
  return {
    port,
    urlOf,
    url: urlOf('postgres'),
    start,
    stop,
    remove: () => {
      run(`${pgCtl} stop -m immediate > /dev/null`);
      rmSync(home, { recursive: true, force: true });
    },
  };
};
