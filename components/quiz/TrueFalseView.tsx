import type { ReactNode } from 'react';
import type { ChoiceQuestion } from '@/lib/questions';
import { OptionList } from './OptionList';
import type { ViewProps } from './types';

/** Two short options side by side, three (with «لم يُذكر») where a teacher asks so. */
export const TrueFalseView = (props: ViewProps<ChoiceQuestion>): ReactNode => (
  <OptionList
    {...props}
    layout={props.question.options.length > 2 ? 'grid gap-2 sm:grid-cols-3' : 'grid grid-cols-2 gap-2'}
  />
);
