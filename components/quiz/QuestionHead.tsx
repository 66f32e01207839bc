import { useTranslations } from 'next-intl';
import type { ReactNode, RefObject } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';

type Props = {
  readonly number: number;
  readonly total: number;
  /** Gets the focus when a question opens, so that it is read out. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

/** How far the quiz has come: in words for everyone, as a bar for the eye. */
export const QuestionHead = ({ number, total, heading }: Props): ReactNode => {
  const t = useTranslations('quiz');
  const numbers = useNumbers();
  return (
    <div className="mb-4 flex items-center gap-4">
      <h2 ref={heading} tabIndex={-1} className="shrink-0 text-sm font-semibold text-faded">
        {t('position', { number: numbers.number(number), total: numbers.number(total) })}
      </h2>
      <progress aria-hidden value={number} max={total} className="quiz-progress h-2 w-full" />
    </div>
  );
};
