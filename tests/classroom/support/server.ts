import { createServer, type IncomingMessage } from 'node:http';
import * as auth from '@/app/api/auth/[...all]/route';
import * as actions from '@/app/api/classroom/[action]/route';
import * as health from '@/app/api/health/route';

/** The app's own doors behind a plain HTTP server: a real process to kill, without the half minute that a build takes. */

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

const route = (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url);
  const [, action] = /^\/api\/classroom\/(\w+)$/.exec(pathname) ?? [];
  if (action) return actions.POST(request, { params: Promise.resolve({ action }) });
  if (pathname.startsWith('/api/auth/')) return auth.POST(request);
  return health.GET();
};

const server = createServer(async (incoming, outgoing) => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  headers.set('x-forwarded-for', incoming.socket.remoteAddress ?? '');
  const hasBody = incoming.method === 'POST';
  const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers,
    ...(hasBody ? { body: new Uint8Array(await bodyOf(incoming)) } : {}),
  });
  const response = await route(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`listening ${address.port}`);
});
