import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { AnnotatedArticle } from '@/lib/annotation';
import type { Question } from '@/lib/questions';
import type * as schema from './schema';

/** Either database, or a transaction in one. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

type AskedText = { readonly annotated: AnnotatedArticle; readonly questions: readonly Question[] };

/** What the app lends the classroom: the articles that ship, and the engine, which works beside the server's own thread. */
export type Shelf = {
  readonly loadArticle: (id: string) => Promise<AskedText | undefined>;
  /** Cleans, annotates and asks about a pasted text, or says why it can't. */
  readonly prepareText: (text: {
    readonly id: string;
    readonly source: string;
    readonly title?: string | undefined;
  }) => Promise<
    ({ readonly ok: true } & AskedText) | { readonly ok: false; readonly reason: 'empty' | 'no-arabic' | 'too-long' }
  >;
};

/** One installation: its database, its clock, its shelf. Every function of the classroom takes it first. */
export type School = {
  readonly db: Database;
  /** The server's clock; the browser's is never asked. */
  readonly now: () => Date;
  readonly shelf: Shelf;
};

export type Teacher = { readonly kind: 'teacher'; readonly id: string; readonly name: string; readonly email: string };
export type Student = {
  readonly kind: 'student';
  readonly id: string;
  readonly classId: string;
  readonly name: string;
};

/** `expired` was signed in once: the screen then says so, and that nothing is lost. */
export type Identity = Teacher | Student | { readonly kind: 'signed-out' } | { readonly kind: 'expired' };

/** Who acts, and the address the request came from, behind which a whole school may sit. */
export type Actor = Identity & { readonly from: string };
