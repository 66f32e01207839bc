'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useRouter } from '@/lib/i18n';
import { callAction } from './call';
import { Problem } from './Problem';
import { useCall } from './use-call';

type Props = {
  readonly action: string;
  readonly input: unknown;
  readonly children: ReactNode;
  /** Said before it is done, where it can't be undone. */
  readonly question?: string;
  /** Where to go afterwards. */
  readonly then?: string;
  readonly label?: string;
  readonly look?: Parameters<typeof buttonClass>[0];
};

/** One action of the classroom at the press of a button. */
export const ActionButton = ({ action, input, children, question, then, label, look = 'plain' }: Props): ReactNode => {
  const t = useTranslations('classroom');
  const router = useRouter();
  const { run, isBusy, problem } = useCall();
  const [isAsking, setIsAsking] = useState(false);
  const act = async (): Promise<void> => {
    const value = await run<{ readonly id?: string } | null>(() => callAction(action, input));
    setIsAsking(false);
    if (value !== undefined && then) router.push(then.replace('[id]', value?.id ?? ''));
  };
  if (isAsking) {
    return (
      <span role="group" aria-label={question} className="inline-flex flex-wrap items-center gap-2">
        <span className="font-semibold">{question}</span>
        <button type="button" disabled={isBusy} className={buttonClass('plain')} onClick={act}>
          {t('yes')}
        </button>
        <button type="button" autoFocus className={buttonClass('quiet')} onClick={() => setIsAsking(false)}>
          {t('no')}
        </button>
        <Problem problem={problem} />
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        aria-label={label}
        disabled={isBusy}
        className={buttonClass(look)}
        onClick={question ? () => setIsAsking(true) : act}
      >
        {children}
      </button>
      <Problem problem={problem} />
    </>
  );
};
