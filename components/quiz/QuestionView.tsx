import type { ReactNode } from 'react';
import type { QuestionType } from '@/lib/questions';
import { ChoiceView } from './ChoiceView';
import { ClozeView } from './ClozeView';
import { MatchingView } from './MatchingView';
import { OrderingView } from './OrderingView';
import { ShortAnswerView } from './ShortAnswerView';
import { TrueFalseView } from './TrueFalseView';
import type { ViewProps } from './types';

/** A new question type fails to compile until it has its view here. */
const VIEWS: { readonly [T in QuestionType]: (props: ViewProps) => ReactNode } = {
  'multiple-choice': ChoiceView,
  'true-false': TrueFalseView,
  cloze: ClozeView,
  matching: MatchingView,
  ordering: OrderingView,
  'short-answer': ShortAnswerView,
};

/** The view of a question's own type: question, answer and what changes it; the key only with the feedback. */
export const QuestionView = (props: ViewProps): ReactNode => {
  const View = VIEWS[props.question.type];
  return <View {...props} />;
};
