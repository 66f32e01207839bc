import type { ReactNode } from 'react';
import { OptionList } from './OptionList';
import type { ViewProps } from './types';

/** Two short options side by side; "not mentioned", where it is offered, on a line of its own on a phone. */
export const TrueFalseView = (props: ViewProps): ReactNode => {
  const isThree = (props.question.options ?? []).length > 2;
  return (
    <OptionList
      {...props}
      layout={isThree ? 'grid gap-2 grid-cols-2 sm:grid-cols-3 max-sm:*:last:col-span-2' : 'grid grid-cols-2 gap-2'}
    />
  );
};
