import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A server of the classroom as a process of its own. */
export type ServerProcess = {
  readonly url: string;
  readonly child: ChildProcess;
  readonly isAlive: () => boolean;
  /** kill -9: nothing is said good-bye to. */
  readonly kill: () => Promise<void>;
};

const SERVER = path.join('tests', 'classroom', 'support', 'server.ts');

export const startServer = async (environment: Readonly<Record<string, string>>): Promise<ServerProcess> => {
  const child = spawn(
    process.execPath,
    ['--import', './tests/support/typescript-workers.mjs', '--import', 'tsx', SERVER],
    {
      env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      const listening = /listening (\d+)/.exec(part.toString());
      if (listening?.[1]) resolve(listening[1]);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}\n${said}`)));
  });
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    kill,
  };
};

type Reply = { readonly status: number; readonly body: { readonly ok: boolean; readonly value?: unknown } };

/** A browser's requests over real HTTP; a network error is a status of 0. */
export const aClient = () => {
  let cookie = '';
  return async (url: string, path_: string, input: unknown): Promise<Reply> => {
    try {
      const response = await fetch(`${url}/api/${path_}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url, ...(cookie ? { cookie } : {}) },
        body: JSON.stringify(input),
      });
      const set = response.headers.getSetCookie()[0]?.split(';')[0];
      if (set) cookie = set;
      const text = await response.text();
      return { status: response.status, body: JSON.parse(text) as Reply['body'] };
    } catch {
      return { status: 0, body: { ok: false } };
    }
  };
};
