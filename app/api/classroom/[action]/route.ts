import { answer, guarded, isFromElsewhere, readBody, refusal } from '@/app/api/door';
import { actorOf, openSchool, studentCookie } from '@/app/school';
import { ACTIONS } from '../actions';

/** The two that sign a student in: what they give goes into a cookie that no script can read. */
const SIGNS_IN = new Set(['joinClass', 'returnToClass']);

type Session = { readonly token: string; readonly expiresAt: Date };

/** POST /api/classroom/<action> with its input as JSON; the action itself checks who acts and what it is given. */
export const POST = (request: Request, { params }: { params: Promise<{ action: string }> }): Promise<Response> =>
  guarded(async () => {
    const { action: name } = await params;
    const action = ACTIONS.get(name);
    if (!action) return refusal({ code: 'not-found' });
    if (isFromElsewhere(request.headers)) return refusal({ code: 'forbidden' });
    const body = await readBody(request);
    if (!body.ok) return body.response;
    const { school } = await openSchool();
    const actor = await actorOf(request.headers, action.who);
    // the action parses whatever it is given
    const result = await action(school, actor, body.value as never);
    if (!result.ok) return refusal(result.error);
    if (!SIGNS_IN.has(name)) return answer(result.value);
    return answer(null, { 'Set-Cookie': studentCookie(result.value as Session) });
  });
