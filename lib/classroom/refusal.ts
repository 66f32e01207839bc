import type { Result } from '@/lib/articles';

/** Why something can't be done in the state that things are in. */
export const CONFLICTS = [
  'name-taken',
  'joining-closed',
  'class-full',
  'not-a-draft',
  'still-a-draft',
  'no-questions',
  'in-use',
  'not-open-yet',
  'closed',
  'no-attempts-left',
  'not-submitted',
  'results-withheld',
  'too-many',
  'key-must-stay',
  'no-such-evidence',
] as const;
export type Conflict = (typeof CONFLICTS)[number];

/** Where in the input something is wrong, and by which rule: `questions.2.stem`, `too_big`. */
export type Fault = { readonly path: string; readonly rule: string };

/** Why the classroom did not do what it was asked; the screen has a message for every code. */
export type Refusal =
  /** Nobody is signed in. */
  | { readonly code: 'signed-out' }
  /** Somebody was, but the session has run out. */
  | { readonly code: 'expired' }
  /** Somebody is, but of a kind that may not do this at all. */
  | { readonly code: 'forbidden' }
  /** It does not exist, or is another's: the two are not told apart. */
  | { readonly code: 'not-found' }
  | { readonly code: 'invalid'; readonly faults: readonly Fault[] }
  | { readonly code: 'wrong-name-or-pin' }
  | { readonly code: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly code: 'unusable-text'; readonly reason: 'empty' | 'no-arabic' | 'too-long' }
  | { readonly code: 'conflict'; readonly reason: Conflict };

export type Answer<Value> = Result<Value, Refusal>;

export const done = <Value>(value: Value): Answer<Value> => ({ ok: true, value });
export const refuse = (error: Refusal): { readonly ok: false; readonly error: Refusal } => ({ ok: false, error });
export const notFound = refuse({ code: 'not-found' });
export const conflict = (reason: Conflict) => refuse({ code: 'conflict', reason });
