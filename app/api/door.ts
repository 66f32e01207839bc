import type { Refusal } from '@/lib/classroom';
import { siteUrl } from '../school';

/** What every door of the classroom does: looks where a request comes from and how large it is, and turns answers into HTTP. */

/** A roster of 500 names or a long article, with room; everything larger is refused before it is read. */
const LARGEST_BODY = 600_000;

const STATUS: Readonly<Record<Refusal['code'], number>> = {
  'signed-out': 401,
  expired: 401,
  forbidden: 403,
  'wrong-name-or-pin': 403,
  'not-found': 404,
  invalid: 400,
  'unusable-text': 422,
  throttled: 429,
  conflict: 409,
};

const json = (body: unknown, status: number, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } });

export const answer = (value: unknown, headers: Record<string, string> = {}): Response =>
  json({ ok: true, value }, 200, headers);

export const refusal = (error: Refusal): Response =>
  json(
    { ok: false, error },
    STATUS[error.code],
    error.code === 'throttled' ? { 'Retry-After': String(error.retryAfterSeconds) } : {},
  );

/** Another site's page can't act with our visitors' cookies: a browser names the origin of every POST and DELETE. */
export const isFromElsewhere = (headers: Headers): boolean => {
  const origin = headers.get('origin');
  if (origin === null) return headers.get('sec-fetch-site') === 'cross-site';
  try {
    const { host } = new URL(origin);
    return host !== headers.get('host') && host !== headers.get('x-forwarded-host') && host !== ownHost();
  } catch {
    return true;
  }
};
const ownHost = (): string | undefined => (siteUrl === undefined ? undefined : new URL(siteUrl).host);

type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly response: Response };

const invalid = (rule: string): Body => ({
  ok: false,
  response: refusal({ code: 'invalid', faults: [{ path: '', rule }] }),
});

/** Reads a JSON body, as far as it is allowed to be long. */
export const readBody = async (request: Request): Promise<Body> => {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return invalid('must_be_json');
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) return invalid('too_large');
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > LARGEST_BODY) {
      await reader?.cancel();
      return invalid('too_large');
    }
    parts.push(part.value);
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(parts).toString('utf8')) };
  } catch {
    return invalid('must_be_json');
  }
};

const AWAY =
  /ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|57P0\d|53300|timeout|terminat|closed the connection|not accepting/i;

/** An error and what caused it. A failed query is passed over: its message holds what people wrote, which is for no log. */
const causesOf = (error: unknown): readonly Error[] => {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) causes.push(cause);
  return causes.filter((cause) => !('query' in cause));
};

/** Whether an error says that the database is away, which a while later it may not be. */
const isAway = (cause: Error): boolean =>
  AWAY.test('code' in cause ? String(cause.code) : '') || AWAY.test(cause.message);

/** Runs a door; what it throws becomes an answer that tells the visitor to try again and the operator what happened. */
export const guarded = async (run: () => Promise<Response>): Promise<Response> => {
  try {
    return await run();
  } catch (error) {
    const causes = causesOf(error);
    const away = causes.find(isAway);
    console.error(away ? `database away: ${away.message}` : (causes[0] ?? 'a query failed'));
    return away
      ? json({ ok: false, error: { code: 'unavailable' } }, 503, { 'Retry-After': '5' })
      : json({ ok: false, error: { code: 'failed' } }, 500);
  }
};
