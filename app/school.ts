import { loadArticle } from '@/content/library';
import { prepareInThread } from '@/content/pasted-text-thread';
import {
  type Actor,
  ADDRESS_HEADER,
  databasePlace,
  installationSecret,
  type Mail,
  makeTeacherAccounts,
  openDatabase,
  type OpenDatabase,
  type School,
  studentOf,
  type TeacherAccounts,
  teacherOf,
  tidy,
} from '@/lib/classroom';

/** Where the classroom's parts meet: the database, the articles, the teachers' accounts. Opened at the first request, never at build. */
type OpenSchool = {
  readonly school: School;
  readonly accounts: TeacherAccounts;
  readonly database: OpenDatabase;
};

/** What the operator may set; lib/classroom/README.md explains each. */
const { FAHM_URL, FAHM_SECRET, FAHM_SIGN_UP, FAHM_PROXIES, SMTP_URL, MAIL_FROM } = process.env;
export const siteUrl = FAHM_URL || undefined;
const isSecure = siteUrl?.startsWith('https:') ?? false;

const mailer = (): ((mail: Mail) => Promise<void>) | undefined => {
  if (!SMTP_URL) return undefined;
  return async (mail) => {
    const { createTransport } = await import('nodemailer');
    await createTransport(SMTP_URL).sendMail({ from: MAIL_FROM ?? 'fahm@localhost', ...mail });
  };
};

const open = async (): Promise<OpenSchool> => {
  const database = await openDatabase(databasePlace(process.env));
  const school: School = {
    db: database.db,
    now: () => new Date(),
    shelf: { loadArticle, prepareText: prepareInThread },
  };
  const accounts = makeTeacherAccounts({
    db: database.db,
    url: siteUrl,
    secret: await installationSecret(database.db, FAHM_SECRET),
    send: mailer(),
    signUpIsOpen: FAHM_SIGN_UP !== 'closed',
  });
  await tidy(school);
  return { school, accounts, database };
};

/** One for the process: `next dev` loads modules anew, and a second embedded database would find the folder locked. */
const shared = globalThis as typeof globalThis & { fahmSchool?: Promise<OpenSchool> | undefined };

/** The school of this process; a failure to open is not remembered, so the next request tries again. */
export const openSchool = (): Promise<OpenSchool> =>
  (shared.fahmSchool ??= open().catch((error: unknown) => {
    shared.fahmSchool = undefined;
    throw error;
  }));

export const STUDENT_COOKIE = `${isSecure ? '__Host-' : ''}fahm-student`;

/** The Set-Cookie value that signs a student in, or out without a session. */
export const studentCookie = (session?: { readonly token: string; readonly expiresAt: Date }): string =>
  [
    `${STUDENT_COOKIE}=${session?.token ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Expires=${(session?.expiresAt ?? new Date(0)).toUTCString()}`,
    ...(isSecure ? ['Secure'] : []),
  ].join('; ');

export const studentToken = (headers: Headers): string | undefined =>
  headers
    .get('cookie')
    ?.split(/;\s*/)
    .find((part) => part.startsWith(`${STUDENT_COOKIE}=`))
    ?.slice(STUDENT_COOKIE.length + 1);

/** The address a request came from. Only what our own proxies append is to be trusted: FAHM_PROXIES says how many there are. */
export const addressOf = (headers: Headers): string => {
  const chain = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return (chain.at(-Math.max(1, Number(FAHM_PROXIES) || 1)) || 'unknown').slice(0, 64);
};

/** Who acts: for the teacher's pages by the teacher's cookie, for the student's by hers; both may be in one browser. */
export const actorOf = async (headers: Headers, side: 'teacher' | 'student' | 'anyone'): Promise<Actor> => {
  const from = addressOf(headers);
  if (side === 'anyone') return { kind: 'signed-out', from };
  const { school, accounts } = await openSchool();
  const identity =
    side === 'teacher' ? await teacherOf(accounts, headers) : await studentOf(school, studentToken(headers));
  return { ...identity, from };
};

/** The request with the address in a header that no browser can set. */
export const withAddress = (request: Request): Request => {
  const headers = new Headers(request.headers);
  headers.set(ADDRESS_HEADER, addressOf(headers));
  return new Request(request, { headers });
};
