export type TestPostgres = {
  readonly port: number;
  readonly url: string;
  readonly urlOf: (database: string) => string;
  readonly start: () => void;
  readonly stop: (mode?: 'immediate' | 'fast') => void;
  readonly remove: () => void;
};
export const POSTGRES_LINE: string;
export const hasPostgres: () => boolean;
export const runPostgresProgram: (name: string, ...parts: string[]) => void;
export const startPostgres: (wantedPort?: number) => Promise<TestPostgres | undefined>;
