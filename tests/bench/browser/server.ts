import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts the built app on a free port; `stop` ends it. */
export const startServer = async (): Promise<{ readonly url: string; readonly stop: () => void }> => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', new URL(url).port],
    { stdio: 'ignore' },
  );
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await fetch(`${url}/ar`).catch(() => undefined);
    if (answer?.ok) return { url, stop: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  server.kill();
  throw new Error('The app does not start: run npm run build first.');
};
