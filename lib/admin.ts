import { randomBytes } from 'node:crypto';
import {
  databasePlace,
  installationSecret,
  makeTemplate,
  makeTeacherAccounts,
  openDatabase,
  resetTeacherPassword,
} from '@/lib/classroom';

const USAGE = `usage: fahm:admin reset-password EMAIL     a new password is printed; every session of the teacher ends
       fahm:admin add-teacher EMAIL NAME   an account with a password that is printed, also where sign-up is closed
       fahm:admin migrate                  brings the tables up to date, and says where they are
       fahm:admin template                 part of the build: an empty embedded database, so that the first start is quick
With the embedded database, stop the app first: it has the folder to itself.`;

const fail = (message: string, status: 1 | 2): never => {
  process.stderr.write(`fahm:admin: ${message}\n`);
  process.exit(status);
};

/** Easy to say on the telephone, 80 bits. */
const makePassword = (): string => (randomBytes(10).toString('hex').match(/.{5}/g) ?? []).join('-');

const main = async (): Promise<void> => {
  const [command = '', ...rest] = process.argv.slice(2);
  const wanted: Readonly<Record<string, number>> = { 'reset-password': 1, 'add-teacher': 2, migrate: 0, template: 0 };
  if (!Object.hasOwn(wanted, command) || rest.length !== wanted[command]) return fail(USAGE, 2);
  if (command === 'template') {
    console.log(await makeTemplate());
    return;
  }
  const [email = '', name = ''] = rest;
  const place = databasePlace(process.env);
  const { db, kind, close } = await openDatabase(place).catch((error: unknown) =>
    fail(error instanceof Error ? error.message : String(error), 1),
  );
  try {
    const secret = await installationSecret(db, process.env.FAHM_SECRET);
    const accounts = makeTeacherAccounts({ db, secret, url: process.env.FAHM_URL || undefined, signUpIsOpen: true });
    const password = makePassword();
    if (command === 'migrate')
      console.log(`${kind}: up to date (${'folder' in place ? place.folder : 'DATABASE_URL'})`);
    else if (command === 'add-teacher') {
      await accounts.api.signUpEmail({ body: { email, name, password } });
      console.log(`${email}: ${password}`);
    } else if (await resetTeacherPassword({ accounts, db }, email, password)) console.log(`${email}: ${password}`);
    else process.exitCode = 1;
    if (process.exitCode === 1) process.stderr.write(`fahm:admin: no teacher has the address ${email}\n`);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`fahm:admin: ${error instanceof Error ? error.message : String(error)}\n`);
  } finally {
    await close();
  }
};

void main();
