import { answer, guarded, isFromElsewhere, refusal } from '@/app/api/door';
import { openSchool, studentCookie, studentToken } from '@/app/school';
import { closeStudentSession } from '@/lib/classroom';

/** DELETE /api/classroom/session: the student leaves a shared device. */
export const DELETE = (request: Request): Promise<Response> =>
  guarded(async () => {
    if (isFromElsewhere(request.headers)) return refusal({ code: 'forbidden' });
    const token = studentToken(request.headers);
    const { school } = await openSchool();
    if (token) await closeStudentSession(school.db, token);
    return answer(null, { 'Set-Cookie': studentCookie() });
  });
