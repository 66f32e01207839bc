import type { ReactNode } from 'react';
import { OptionList } from './OptionList';
import type { ViewProps } from './types';

/** Two or three short options side by side, as many as there is room for: a word must never be broken in the middle. */
export const TrueFalseView = (props: ViewProps): ReactNode => (
  <OptionList {...props} layout="grid grid-cols-[repeat(auto-fit,minmax(min(9.5rem,100%),1fr))] gap-2" />
);
