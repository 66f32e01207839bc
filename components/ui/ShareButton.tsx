'use client';

import { useTranslations } from 'next-intl';
import { Share2 } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from './button';

/** Hands the page's address to the device's own sharing, or else copies it, and says what became of it. */
export const ShareButton = ({ title }: { title: string }): ReactNode => {
  const t = useTranslations('share');
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();

  const share = async (): Promise<void> => {
    const url = window.location.href;
    // On a computer the sharing dialog is a detour; on a phone it is the way.
    if (window.matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
      // Leaving the dialog is no failure.
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    setOutcome(await copy(url));
  };
  return (
    <span className="inline-flex flex-wrap items-center">
      <button type="button" onClick={() => void share()} className={buttonClass('quiet')}>
        <Share2 aria-hidden size={19} />
        {t('share')}
      </button>
      <span role="status" className="caption">
        {outcome && t(outcome)}
      </span>
    </span>
  );
};

const copy = async (text: string): Promise<'copied' | 'failed'> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
};
