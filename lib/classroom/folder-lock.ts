import { createHash, randomBytes } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Two processes in one PGlite folder destroy it silently, and PGlite takes no lock. So the process that has the folder
 * listens on a Unix socket beside it: the kernel closes that even after kill -9, which no pid file can promise.
 */

/** A Unix socket's address holds some hundred bytes; a longer path is hashed into the temporary folder. */
const LONGEST_ADDRESS = 100;

const addressOf = (folder: string): string => {
  const beside = `${path.resolve(folder)}.lock`;
  if (Buffer.byteLength(beside) <= LONGEST_ADDRESS) return beside;
  return path.join(tmpdir(), `fahm-${createHash('sha256').update(beside).digest('hex').slice(0, 24)}.lock`);
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

/** Takes the folder for this process, or throws with a sentence that says who has it. The value gives it back. */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const address = addressOf(folder);
  const token = randomBytes(12).toString('hex');
  for (let round = 0; round < 5; round += 1) {
    const server = await listen(address, token);
    if (server) {
      // two that found a dead socket at once may both have listened: the address leads to one of them
      await wait(60);
      if ((await knock(address)) === token) return () => release(server);
      server.close();
    } else if ((await knock(address)) === undefined) await unlink(address).catch(() => undefined);
    else break;
  }
  throw new Error(
    `${folder}: another process has this database open. Stop it, or set DATABASE_URL to let several share a PostgreSQL.`,
  );
};

const release = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
