import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aClient, startServer } from './support/process';

jest.setTimeout(240_000);

it('answers everybody else while a teacher’s pasted text is being prepared', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'fahm-threads-'));
  const server = await startServer({ FAHM_DATA: home });
  try {
    const teacher = aClient();
    const account = { email: 'salma@example.org', password: 'a long enough password', name: 'سلمى' };
    expect((await teacher(server.url, 'auth/sign-up/email', account)).status).toBe(200);
    const source = readFileSync('content/articles/putin-kim-summit/source.txt', 'utf8').repeat(4).slice(0, 39_000);
    let isReady = false;
    const added = teacher(server.url, 'classroom/addText', { source }).finally(() => (isReady = true));
    let answered = 0;
    while (!isReady) {
      await fetch(`${server.url}/api/health`);
      // an answer that came only with the text's own had waited for it
      if (!isReady) answered += 1;
    }
    expect(await added).toMatchObject({ status: 200, body: { ok: true } });
    expect(answered).toBeGreaterThan(10);
  } finally {
    await server.kill();
    rmSync(home, { recursive: true, force: true });
  }
});
