import type { ResponseValue } from '@/lib/grading';
import type { PublicQuestion } from '@/lib/questions';

/** The answer as it stands: an ordering that was left as it came is an answer too. */
export const givenAnswer = (question: PublicQuestion, value: ResponseValue | undefined): ResponseValue | undefined =>
  value ?? (question.type === 'ordering' ? question.options?.map(({ id }) => id) : undefined);

export const isSameAnswer = (a: ResponseValue, b: ResponseValue): boolean => JSON.stringify(a) === JSON.stringify(b);
