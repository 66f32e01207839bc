import * as auth from '@/app/api/auth/[...all]/route';
import * as actions from '@/app/api/classroom/[action]/route';
import * as files from '@/app/api/classroom/files/[kind]/[id]/route';
import * as session from '@/app/api/classroom/session/route';
import { type Mail, makeTeacherAccounts, type OpenDatabase, type TeacherAccounts } from '@/lib/classroom';
import type { TestSchool } from './school';

/** The doors as a browser uses them, without a server between: requests with cookies and an origin, and what comes back. */

const ORIGIN = 'http://fahm.test';

/** Makes the doors serve this school instead of opening one of their own; letters land in the list that comes back. */
export const openDoorsOf = (
  school: TestSchool,
  database: OpenDatabase,
): { readonly letters: Mail[]; readonly accounts: TeacherAccounts } => {
  const letters: Mail[] = [];
  const accounts = makeTeacherAccounts({
    db: database.db,
    url: ORIGIN,
    secret: 'x'.repeat(32),
    signUpIsOpen: true,
    send: async (mail) => {
      letters.push(mail);
    },
  });
  Object.assign(globalThis, { fahmSchool: Promise.resolve({ school, accounts, database }) });
  return { letters, accounts };
};

export type Reply = {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly headers: Headers;
};

export type Browser = {
  readonly act: (
    action: string,
    input: unknown,
    options?: { readonly origin?: string | null; readonly type?: string },
  ) => Promise<Reply>;
  readonly send: (action: string, body: BodyInit, headers?: Record<string, string>) => Promise<Reply>;
  readonly auth: (path: string, input: unknown) => Promise<Reply>;
  readonly download: (path: string) => Promise<Reply>;
  readonly leave: () => Promise<Reply>;
  readonly cookies: Map<string, string>;
};

export const aBrowser = (address = '198.51.100.7'): Browser => {
  const cookies = new Map<string, string>();
  const headersWith = (more: Record<string, string | null>): Headers => {
    const headers = new Headers({ host: 'fahm.test', origin: ORIGIN, 'x-forwarded-for': address });
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    for (const [name, value] of Object.entries(more)) {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
    return headers;
  };
  const read = async (response: Response): Promise<Reply> => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString('utf8');
    let body: unknown = text;
    try {
      body = JSON.parse(text);
    } catch {
      // a file
    }
    return { status: response.status, body, text, headers: response.headers };
  };
  const post = (path: string, body: BodyInit, headers: Record<string, string | null>): Request =>
    new Request(`${ORIGIN}${path}`, { method: 'POST', body, headers: headersWith(headers) });
  const call = async (action: string, request: Request): Promise<Reply> =>
    read(await actions.POST(request, { params: Promise.resolve({ action }) }));
  return {
    cookies,
    act: (action, input, { origin = ORIGIN, type = 'application/json' } = {}) =>
      call(action, post(`/api/classroom/${action}`, JSON.stringify(input), { origin, 'content-type': type })),
    send: (action, body, headers = {}) =>
      call(action, post(`/api/classroom/${action}`, body, { 'content-type': 'application/json', ...headers })),
    auth: async (path, input) =>
      read(await auth.POST(post(`/api/auth/${path}`, JSON.stringify(input), { 'content-type': 'application/json' }))),
    download: async (path) => {
      const [, kind = '', id = ''] = /^([^/]+)\/([^?]+)/.exec(path) ?? [];
      const request = new Request(`${ORIGIN}/api/classroom/files/${path}`, { headers: headersWith({ origin: null }) });
      return read(await files.GET(request, { params: Promise.resolve({ kind, id }) }));
    },
    leave: async () =>
      read(
        await session.DELETE(
          new Request(`${ORIGIN}/api/classroom/session`, { method: 'DELETE', headers: headersWith({}) }),
        ),
      ),
  };
};

/** The value of an action that must succeed. */
export const valueOf = <Value>({ status, body, text }: Reply): Value => {
  if (status !== 200) throw new Error(`${status} ${text}`);
  return (body as { value: Value }).value;
};
