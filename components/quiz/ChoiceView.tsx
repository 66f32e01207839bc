import type { ReactNode } from 'react';
import type { ChoiceQuestion } from '@/lib/questions';
import { OptionList } from './OptionList';
import type { ViewProps } from './types';

/** Options one below the other: they may be long. */
export const ChoiceView = (props: ViewProps<ChoiceQuestion>): ReactNode => (
  <OptionList {...props} layout="grid gap-2" />
);
