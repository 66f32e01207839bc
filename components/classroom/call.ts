/** Why the server did not do what it was asked, or could not be asked at all; the messages have a sentence for every code. */
export type CallProblem = {
  readonly code: string;
  readonly reason?: string;
  readonly retryAfterSeconds?: number;
};

export type CallResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: CallProblem };

/** Calls an action of the classroom by its name; the server checks who acts and parses what it is given. */
export const callAction = <Value>(action: string, input: unknown): Promise<CallResult<Value>> =>
  send(`/api/classroom/${action}`, { method: 'POST', body: input });

/** A network that is there and answers nothing (a gate of a guest network, a train) must not hold the caller for ever. */
const LONGEST_CALL = 60_000;

/** As callAction for the other doors; better-auth's answers carry no envelope of ours. */
export const send = async <Value>(
  address: string,
  { method, body }: { readonly method: 'POST' | 'DELETE'; readonly body?: unknown },
): Promise<CallResult<Value>> => {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'Content-Type': 'application/json' },
      signal: AbortSignal.timeout(LONGEST_CALL),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const parsed: unknown = await response.json().catch(() => null);
    // the door answers with exactly this shape; anything else is a failure of what stands between
    if (isEnvelope(parsed)) return parsed as CallResult<Value>;
    if (response.ok) return { ok: true, value: parsed as Value };
    return { ok: false, error: { code: codeOf(response.status, parsed) } };
  } catch {
    return { ok: false, error: { code: 'offline' } };
  }
};

const isEnvelope = (value: unknown): boolean => typeof value === 'object' && value !== null && 'ok' in value;

/** The codes of better-auth that a teacher can do something about. */
const AUTH_CODES: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-password',
  USER_ALREADY_EXISTS: 'email-taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'email-taken',
  PASSWORD_TOO_SHORT: 'password-too-short',
  PASSWORD_TOO_LONG: 'password-too-long',
  INVALID_EMAIL: 'invalid-email',
  INVALID_TOKEN: 'invalid-token',
  EMAIL_PASSWORD_SIGN_UP_DISABLED: 'sign-up-closed',
};

const codeOf = (status: number, parsed: unknown): string => {
  const code = typeof parsed === 'object' && parsed !== null && 'code' in parsed ? String(parsed.code) : '';
  const known = AUTH_CODES[code];
  if (known) return known;
  if (status === 429) return 'throttled';
  if (status === 400 || status === 422) return 'invalid';
  return status === 503 || status === 502 || status === 504 ? 'unavailable' : 'failed';
};
