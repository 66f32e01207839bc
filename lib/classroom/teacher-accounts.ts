import { randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { eq } from 'drizzle-orm';
import { makeId } from './random-ids';
import type { Database, Identity } from './school';
import * as schema from './schema';
import { countAgainst } from './throttle';
import { personName } from './wording';

const DAY = 86_400;
/** The header in which our own door writes the address a request came from; a browser's copy of it is thrown away. */
export const ADDRESS_HEADER = 'x-fahm-address';

export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

export type TeacherAccountsOptions = {
  readonly db: Database;
  /** Where the app is reached, such as https://fahm.example; without it, wherever a request came to. */
  readonly url?: string | undefined;
  readonly secret: string;
  /** Sends a letter; without it, passwords are reset by the operator's command. */
  readonly send?: ((mail: Mail) => Promise<void>) | undefined;
  /** Whether anybody may open a teacher's account; else the operator does. */
  readonly signUpIsOpen: boolean;
};

/** The address a request was sent to: a form of the same site has it as its origin. */
const ownOrigins = (request: Request | undefined): string[] => {
  const host = request?.headers.get('host');
  return host ? [`http://${host}`, `https://${host}`] : [];
};

/** Teachers' accounts by better-auth: e-mail and password, sessions and rate limits in our own tables, no outside service. */
export const makeTeacherAccounts = ({ db, url, secret, send, signUpIsOpen }: TeacherAccountsOptions) =>
  betterAuth({
    appName: 'Fahm',
    ...(url === undefined ? {} : { baseURL: url }),
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    onAPIError: {
      // a wrong password is no event for the operator's log
      onError: (error) => {
        if (!(error instanceof APIError)) console.error(error);
      },
    },
    database: drizzleAdapter(db, { provider: 'pg', schema }),
    user: { modelName: 'teachers' },
    session: { modelName: 'teacherSessions', expiresIn: 30 * DAY, updateAge: DAY },
    account: { modelName: 'teacherAccounts' },
    verification: { modelName: 'verifications' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: !signUpIsOpen,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      // a link in a letter must not follow whatever host the request named: only the configured address
      ...(send && url
        ? {
            sendResetPassword: async ({ user, token }: { user: { email: string; name: string }; token: string }) => {
              const link = new URL(`/ar/teach/new-password?token=${encodeURIComponent(token)}`, url);
              await send({ to: user.email, ...resetLetter(user.name, link.href) });
            },
          }
        : {}),
    },
    trustedOrigins: (request) => (url === undefined ? ownOrigins(request) : [new URL(url).origin]),
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rateLimits',
      window: 60,
      max: 200,
      customRules: {
        '/sign-in/email': { window: 60, max: 30 },
        '/sign-up/email': { window: 3600, max: 30 },
        '/request-password-reset': { window: 3600, max: 20 },
        '/get-session': false,
      },
    },
    hooks: {
      before: createAuthMiddleware(async ({ path, body }) => {
        const { email, name } = (body ?? {}) as { email?: unknown; name?: unknown };
        // by account as well: an address can be changed or forged, a teacher's e-mail can't
        if ((path === '/sign-in/email' || path === '/request-password-reset') && typeof email === 'string') {
          const key = `${path}:${email.trim().toLowerCase().slice(0, 200)}`;
          const waits = await countAgainst(db, new Date(), [{ key, most: 10, seconds: 600 }]);
          if (waits) throw new APIError('TOO_MANY_REQUESTS', { code: 'THROTTLED', ...waits });
        }
        if ((path === '/sign-up/email' || path === '/update-user') && name !== undefined) {
          const cleaned = personName.safeParse(name);
          if (!cleaned.success) throw new APIError('BAD_REQUEST', { code: 'INVALID_NAME' });
          return { context: { body: { ...(body as object), name: cleaned.data, image: undefined } } };
        }
        return undefined;
      }),
    },
    advanced: {
      cookiePrefix: 'fahm-teacher',
      useSecureCookies: url?.startsWith('https:') ?? false,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: makeId },
    },
  });

export type TeacherAccounts = ReturnType<typeof makeTeacherAccounts>;

const resetLetter = (name: string, link: string): Pick<Mail, 'subject' | 'text'> => ({
  subject: 'كلمة سرّ جديدة لحسابك في فهم · A new password for Fahm',
  text: [
    `${name}،`,
    'طُلبت كلمة سرّ جديدة لحسابك في فهم. اخترها من هذا الرابط خلال ساعة:',
    link,
    'إن لم تكن أنت من طلبها فلا تفعل شيئًا: حسابك كما هو.',
    '',
    'A new password was asked for. Choose it within an hour by the link above; if it was not you, do nothing.',
  ].join('\n'),
});

/** Who a teacher's cookie stands for. */
export const teacherOf = async (accounts: TeacherAccounts, headers: Headers): Promise<Identity> => {
  const hasCookie = /(?:^|;\s*)(?:__Secure-)?fahm-teacher\.session_token=/.test(headers.get('cookie') ?? '');
  if (!hasCookie) return { kind: 'signed-out' };
  const session = await accounts.api.getSession({ headers });
  if (!session) return { kind: 'expired' };
  const { id, name, email } = session.user;
  return { kind: 'teacher', id, name, email };
};

/** The secret that signs cookies: the operator's, or one made at the first start and kept in the database for every process. */
export const installationSecret = async (db: Database, given: string | undefined): Promise<string> => {
  if (given) return given;
  await db
    .insert(schema.installation)
    .values({ key: 'secret', value: randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const [row] = await db.select().from(schema.installation).where(eq(schema.installation.key, 'secret'));
  if (!row) throw new Error('installation.secret is missing');
  return row.value;
};

/** The operator sets a new password; every session of the teacher ends. False where no such e-mail is known. */
export const resetTeacherPassword = async (
  { accounts, db }: { readonly accounts: TeacherAccounts; readonly db: Database },
  email: string,
  password: string,
): Promise<boolean> => {
  const { internalAdapter, password: passwords } = await accounts.$context;
  const found = await internalAdapter.findUserByEmail(email.trim().toLowerCase());
  if (!found) return false;
  await internalAdapter.updatePassword(found.user.id, await passwords.hash(password));
  await db.delete(schema.teacherSessions).where(eq(schema.teacherSessions.userId, found.user.id));
  return true;
};
