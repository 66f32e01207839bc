import * as classroom from '@/lib/classroom';
import type { Action, Actor, Answer, School } from '@/lib/classroom';

/** Every action of the classroom by its name: what is not exported by lib/classroom can't be called. */

type AnyAction = ((school: School, actor: Actor, input: never) => Promise<Answer<unknown>>) & Pick<Action, 'who'>;

const isAction = (value: unknown): value is AnyAction => typeof value === 'function' && 'who' in value;

type Exports = typeof classroom;
export type ActionName = { [Name in keyof Exports]: Exports[Name] extends AnyAction ? Name : never }[keyof Exports];
/** What an action takes and gives, for callers in the browser: ActionInput<'createClass'> → { name: string, … }. */
export type ActionInput<Name extends ActionName> = Parameters<Exports[Name]>[2];
export type ActionOutput<Name extends ActionName> = Extract<Awaited<ReturnType<Exports[Name]>>, { ok: true }>['value'];

export const ACTIONS: ReadonlyMap<string, AnyAction> = new Map(
  Object.entries(classroom).flatMap(([name, value]) => (isAction(value) ? [[name, value] as const] : [])),
);
