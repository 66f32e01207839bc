import type { ReactNode } from 'react';
import { OptionList } from './OptionList';
import type { ViewProps } from './types';

/** Single words for the blank: two a row where there is room. */
export const ClozeView = (props: ViewProps): ReactNode => (
  <OptionList {...props} layout="grid grid-cols-1 gap-2 sm:grid-cols-2" />
);
