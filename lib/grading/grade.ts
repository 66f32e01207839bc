import type { Question } from '@/lib/questions';
import { gradeChoice } from './choice';
import { gradeMatching } from './matching';
import { gradeOrdering } from './ordering';
import { ungradable } from './results';
import { gradeShortAnswer } from './short-answer';
import type { Grade, LearnerResponse, ResponseValue } from './types';

type Graders = { readonly [Q in Question as Q['type']]: (question: Q, value: ResponseValue) => Grade };

/** A new question type fails to compile until it has its grader here. */
const GRADERS: Graders = {
  'multiple-choice': gradeChoice,
  'true-false': gradeChoice,
  cloze: gradeChoice,
  matching: gradeMatching,
  ordering: gradeOrdering,
  'short-answer': gradeShortAnswer,
};

/** Grades one answer; no answer at all is ungradable, not wrong: grade(question, { value: question.key }) → score 1. */
export const grade = (question: Question, response: LearnerResponse | undefined): Grade => {
  if (!response || response.value.length === 0) return ungradable('empty');
  const { value } = response;
  switch (question.type) {
    case 'matching':
      return GRADERS[question.type](question, value);
    case 'ordering':
      return GRADERS[question.type](question, value);
    case 'short-answer':
      return GRADERS[question.type](question, value);
    case 'multiple-choice':
    case 'true-false':
    case 'cloze':
      return GRADERS[question.type](question, value);
  }
};
