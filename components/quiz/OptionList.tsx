import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import type { ViewProps } from './types';

/** Native radio buttons. An option that was tried and is wrong stays in view, but can't be chosen again. */
export const OptionList = (props: ViewProps & { readonly layout: string }): ReactNode => {
  const { question, value, onChange, stemId, feedback, layout } = props;
  const t = useTranslations('quiz.verdicts');
  const verdictOf = (id: string): Verdict => {
    if (feedback?.key === id) return 'right';
    return feedback?.tried.includes(id) ? 'wrong' : 'open';
  };
  const isClosed = feedback?.key !== undefined;
  return (
    <div role="radiogroup" aria-labelledby={stemId} dir="rtl" className={layout}>
      {(question.options ?? []).map(({ id, text }) => {
        const verdict = verdictOf(id);
        return (
          <label
            key={id}
            className={`flex min-h-12 items-center gap-[min(0.75rem,3.75vw)] rounded-md border px-[min(1rem,5vw)] py-1 ${verdict === 'open' && isClosed ? 'border-line text-faded' : LOOKS[verdict]}`}
          >
            <input
              type="radio"
              name={`${stemId}-${question.id}`}
              value={id}
              checked={value === id}
              disabled={isClosed || verdict === 'wrong'}
              onChange={() => onChange(id)}
              className="size-5 shrink-0 accent-accent"
            />
            <span lang="ar" className="quoted min-w-0 flex-1">
              {text}
            </span>
            {verdict === 'right' && <Check role="img" aria-label={t('right')} className="shrink-0 text-good" />}
            {verdict === 'wrong' && <X role="img" aria-label={t('wrong')} className="shrink-0 text-wrong" />}
          </label>
        );
      })}
    </div>
  );
};

type Verdict = 'right' | 'wrong' | 'open';

const LOOKS: Readonly<Record<Verdict, string>> = {
  open: 'border-line bg-card hover:border-accent has-checked:border-accent has-checked:bg-wash',
  right: 'border-2 border-good bg-card',
  wrong: 'border-2 border-wrong bg-card',
};
