import { grade } from '@/lib/grading';
import { aTrueFalse } from '@/tests/support/builders';

/** A teacher's statement that the text neither makes nor denies. */
const question = aTrueFalse({
  stem: 'زار كيم موسكو قبل القمة.',
  options: [
    { id: 'true', text: 'صواب' },
    { id: 'false', text: 'خطأ' },
    { id: 'not-mentioned', text: 'لم يُذكر' },
  ],
  key: 'not-mentioned',
});

describe('a statement of which the text is silent', () => {
  it.each([
    ['not-mentioned', 1],
    ['false', 0],
    ['true', 0],
  ])('answered by %s scores %s', (value, score) => {
    expect(grade(question, { questionId: question.id, value })).toMatchObject({ kind: 'graded', score });
  });
});
