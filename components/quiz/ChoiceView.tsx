import type { ReactNode } from 'react';
import { OptionList } from './OptionList';
import type { ViewProps } from './types';

/** Options one below the other: they may be long. */
export const ChoiceView = (props: ViewProps): ReactNode => <OptionList {...props} layout="grid grid-cols-1 gap-2" />;
