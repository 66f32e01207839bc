import type { ReactNode } from 'react';
import type { ChoiceQuestion } from '@/lib/questions';
import { OptionList } from './OptionList';
import type { ViewProps } from './types';

/** Single words for the blank: two a row where there is room. */
export const ClozeView = (props: ViewProps<ChoiceQuestion>): ReactNode => (
  <OptionList {...props} layout="grid gap-2 sm:grid-cols-2" />
);
