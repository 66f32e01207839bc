import type { ReactNode } from 'react';
import type { Question } from '@/lib/questions';
import { ChoiceView } from './ChoiceView';
import { ClozeView } from './ClozeView';
import { MatchingView } from './MatchingView';
import { OrderingView } from './OrderingView';
import { ShortAnswerView } from './ShortAnswerView';
import { TrueFalseView } from './TrueFalseView';
import type { ViewProps } from './types';

type Views = { readonly [Q in Question as Q['type']]: (props: ViewProps<Q>) => ReactNode };

/** A new question type fails to compile until it has its view here. */
const VIEWS: Views = {
  'multiple-choice': ChoiceView,
  'true-false': TrueFalseView,
  cloze: ClozeView,
  matching: MatchingView,
  ordering: OrderingView,
  'short-answer': ShortAnswerView,
};

/** The view of a question's own type. */
export const QuestionView = ({ question, ...props }: ViewProps): ReactNode => {
  switch (question.type) {
    case 'matching': {
      const View = VIEWS[question.type];
      return <View question={question} {...props} />;
    }
    case 'ordering': {
      const View = VIEWS[question.type];
      return <View question={question} {...props} />;
    }
    case 'short-answer': {
      const View = VIEWS[question.type];
      return <View question={question} {...props} />;
    }
    case 'multiple-choice':
    case 'true-false':
    case 'cloze': {
      const View = VIEWS[question.type];
      return <View question={question} {...props} />;
    }
  }
};
