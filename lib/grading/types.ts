/** What a learner answered: an option id, option ids in order, [option, match] pairs, or typed text. */
export type ResponseValue = string | readonly string[] | readonly (readonly [string, string])[];
export type LearnerResponse = { readonly questionId: string; readonly value: ResponseValue };

/** `spelling`: right but for hamza, ta marbuta, alif maqsura, marks or the article; `partial`: some pairs or places right. */
export const FEEDBACK_KINDS = ['right', 'spelling', 'partial', 'wrong'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

export const UNGRADABLE_REASONS = ['empty', 'unknown-option', 'incomplete', 'wrong-shape'] as const;
export type UngradableReason = (typeof UNGRADABLE_REASONS)[number];

export type Grade =
  | { readonly kind: 'graded'; readonly score: number; readonly feedback: FeedbackKind }
  | { readonly kind: 'ungradable'; readonly reason: UngradableReason };
