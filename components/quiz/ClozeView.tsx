import type { ReactNode } from 'react';
import { OptionList } from './OptionList';
import type { ViewProps } from './types';

/** Single words for the blank */
export const ClozeView = (props: ViewProps): ReactNode => (
  <OptionList {...props} layout=" two a row where there is room.:grid gap-2 sm:grid-cols-2" />
);
