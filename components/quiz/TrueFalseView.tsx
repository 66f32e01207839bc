import type { ReactNode } from 'react';
import type { ChoiceQuestion } from '@/lib/questions';
import { OptionList } from './OptionList';
import type { ViewProps } from './types';

/** Two short options side by side. */
export const TrueFalseView = (props: ViewProps<ChoiceQuestion>): ReactNode => (
  <OptionList {...props} layout="grid grid-cols-2 gap-2" />
);
