import { createHash, randomBytes } from 'node:crypto';
import { realpath, unlink } from 'node:fs/promises';
import { connect, createServer, Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Two processes in one PGlite folder destroy it silently, and PGlite takes no lock. So the process that has the folder
 * listens on a socket named after it: the kernel closes that even after kill -9, which no pid file can promise.
 *
 * Two sockets, for each sees what the other can't. Linux has names that are no files: they vanish with their process, so
 * there is nothing stale to take over and no race in doing so, but another container does not see them. A socket beside the
 * folder is seen wherever the folder is; what a killed process left of it is recognized by its silence.
 */

/** A socket's address holds some hundred bytes; a longer path is hashed into the temporary folder. */
const LONGEST_ADDRESS = 100;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

const addressOf = (folder: string): string => {
  const beside = `${folder}.lock`;
  return Buffer.byteLength(beside) <= LONGEST_ADDRESS ? beside : path.join(tmpdir(), `fahm-${hashOf(beside)}.lock`);
};

/** What the holder says to who knocks, or nothing where nobody answers. */
const knock = (address: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const socket = connect(address);
    let said = '';
    socket.setEncoding('utf8').setTimeout(2000, () => socket.destroy(new Error('silent')));
    socket.on('data', (part: string) => (said += part));
    socket.on('end', () => resolve(said));
    // somebody who holds the socket but says nothing (a stopped process) still holds it
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.message === 'silent' ? '' : undefined));
  });

const listen = (address: string, token: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => undefined).end(token));
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => resolve(server.unref()));
  });

/** The folder by one name, however it was spelled; it need not be there yet. */
const nameOf = async (folder: string): Promise<string> => {
  const parent = path.dirname(path.resolve(folder));
  return path.join(await realpath(parent).catch(() => parent), path.basename(folder));
};

/** Takes the folder for this process, or throws with a sentence that says what to do. The value gives it back. */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const refused = new Error(
    `${folder}: another process has this database open. Stop it, or set DATABASE_URL to let several share a PostgreSQL.`,
  );
  const name = await nameOf(folder);
  const token = randomBytes(12).toString('hex');
  const nameless = process.platform === 'linux' ? await listen(`\0fahm-${hashOf(name)}`, token) : 'not on this system';
  if (!nameless) throw refused;
  const beside = await takeAddress(addressOf(name), token);
  const held = [beside, nameless].filter((server) => server instanceof Server);
  if (!beside) {
    await Promise.all(held.map(close));
    throw refused;
  }
  return async () => {
    await Promise.all(held.map(close));
  };
};

const takeAddress = async (address: string, token: string): Promise<Server | undefined> => {
  for (let round = 0; round < 5; round += 1) {
    const server = await listen(address, token);
    if (server) {
      // two that found a dead socket at once may both have listened: the address leads to one of them
      await wait(60);
      if ((await knock(address)) === token) return server;
      // not closed: closing would take the winner's address away
    } else if ((await knock(address)) === undefined) await unlink(address).catch(() => undefined);
    else return undefined;
  }
  return undefined;
};

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
