import { guarded } from '@/app/api/door';
import { openSchool, withAddress } from '@/app/school';

/** Teachers sign up, in and out, and choose a new password: better-auth's own addresses under /api/auth. */
const handle = (request: Request): Promise<Response> =>
  guarded(async () => {
    const { accounts } = await openSchool();
    return accounts.handler(withAddress(request));
  });

export { handle as GET, handle as POST };
