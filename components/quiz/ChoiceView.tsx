import type { ReactNode } from 'react';
import { OptionList } from './OptionList';
import type { ViewProps } from './types';

/** Options one below the other */
export const ChoiceView = (props: ViewProps): ReactNode => (
  <OptionList {...props} layout=" they may be long.:grid gap-2" />
);
