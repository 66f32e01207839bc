import type * as z from 'zod';
import { type Answer, type Fault, refuse } from './refusal';
import type { Actor, School, Student, Teacher } from './school';

type Allowed = {
  readonly teacher: Actor & Teacher;
  readonly student: Actor & Student;
  readonly anyone: Actor;
};

type Call<Who extends keyof Allowed, Input> = {
  readonly school: School;
  readonly actor: Allowed[Who];
  readonly input: Input;
};

/** A function of the classroom: it takes who acts, checks the right to, and parses what it is given. */
export type Action<Input = never, Output = unknown> = {
  (school: School, actor: Actor, input: Input): Promise<Answer<Output>>;
  /** Who may call it at all; whose data it reaches is checked inside. */
  readonly who: keyof Allowed;
};

const faultsOf = (error: z.core.$ZodError): readonly Fault[] =>
  error.issues.slice(0, 20).map(({ path, code }) => ({ path: path.map(String).join('.'), rule: code ?? 'invalid' }));

const makeAction =
  <Who extends keyof Allowed>(who: Who, isAllowed: (actor: Actor) => actor is Allowed[Who]) =>
  <Schema extends z.ZodType, Output>(
    schema: Schema,
    run: (call: Call<Who, z.output<Schema>>) => Promise<Answer<Output>>,
  ): Action<z.input<Schema>, Output> =>
    Object.assign(
      async (school: School, actor: Actor, input: z.input<Schema>): Promise<Answer<Output>> => {
        if (!isAllowed(actor)) {
          return refuse({ code: actor.kind === 'expired' || actor.kind === 'signed-out' ? actor.kind : 'forbidden' });
        }
        const parsed = schema.safeParse(input);
        if (!parsed.success) return refuse({ code: 'invalid', faults: faultsOf(parsed.error) });
        return run({ school, actor, input: parsed.data });
      },
      { who },
    );

/** An action for teachers alone: `teacherAction(z.strictObject({ name }), async ({ school, actor, input }) => …)`. */
export const teacherAction = makeAction('teacher', (actor): actor is Actor & Teacher => actor.kind === 'teacher');
export const studentAction = makeAction('student', (actor): actor is Actor & Student => actor.kind === 'student');
/** Also for who is signed out: joining a class. */
export const openAction = makeAction('anyone', (actor): actor is Actor => Boolean(actor));
