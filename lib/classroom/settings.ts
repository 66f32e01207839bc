import * as z from 'zod';

export const MODES = ['practice', 'test'] as const;
export const WHICH_COUNTS = ['first', 'best', 'last', 'mean'] as const;
export type WhichCounts = (typeof WHICH_COUNTS)[number];
export const LATE_RULES = ['accept', 'penalty', 'refuse'] as const;
/** When the student sees her marks, and with them, where allowed, the right answers and their evidence. */
export const RESULTS_SHOWN = ['at-once', 'after-submit', 'after-close', 'never'] as const;

/** How an assignment is given; what is left out takes the default. */
export const settingsSchema = z.strictObject({
  mode: z.enum(MODES).default('practice'),
  timeLimitMinutes: z.int().min(1).max(600).nullable().default(null),
  /** null: as many as she likes. */
  attemptsAllowed: z.int().min(1).max(20).nullable().default(1),
  whichCounts: z.enum(WHICH_COUNTS).default('first'),
  lateRule: z.enum(LATE_RULES).default('accept'),
  /** Taken off the mark of a late attempt, in percent, where the late rule is a penalty. */
  latePenaltyPercent: z.int().min(0).max(100).default(10),
  shuffleQuestions: z.boolean().default(false),
  shuffleOptions: z.boolean().default(false),
  /** So many of the accepted questions, drawn anew for each attempt; null: all of them. */
  questionsDrawn: z.int().min(1).max(100).nullable().default(null),
  glosses: z.boolean().default(true),
  vowelMarks: z.boolean().default(true),
  resultsShown: z.enum(RESULTS_SHOWN).default('after-submit'),
  showKey: z.boolean().default(true),
  showEvidence: z.boolean().default(true),
  passPercent: z.int().min(1).max(100).nullable().default(null),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The usual practice: one attempt, no limit, results after handing in. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
