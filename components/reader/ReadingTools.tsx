'use client';

import { useTranslations } from 'next-intl';
import { ALargeSmall, Headphones } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { DisplayPanel } from '@/components/settings/DisplayPanel';
import { ShareButton } from '@/components/ui/ShareButton';
import { buttonClass } from '@/components/ui/button';
import type { Listening } from './use-listening';

type Props = { readonly listening: Listening; readonly title: string; readonly canShare: boolean };

/** What can be done with the text as a whole: hear it, set it otherwise, share it. */
export const ReadingTools = ({ listening, title, canShare }: Props): ReactNode => {
  const t = useTranslations();
  const [isOpen, setOpen] = useState(false);
  const [isExplained, setExplained] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const { voice, sentence, play } = listening;
  return (
    <div className="mt-3 -ms-2 flex flex-wrap items-center gap-x-3">
      <button
        type="button"
        aria-disabled={voice === 'none'}
        onClick={() => (voice === 'none' ? setExplained(true) : play(sentence ?? 0))}
        className={`${buttonClass('quiet')} aria-disabled:text-faded`}
      >
        <Headphones aria-hidden size={20} />
        {voice === 'none' ? t('listen.noVoiceShort') : t('listen.start')}
      </button>
      <button
        ref={trigger}
        type="button"
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        onClick={() => setOpen(!isOpen)}
        className={buttonClass('quiet')}
      >
        <ALargeSmall aria-hidden size={22} />
        {t('settings.display')}
      </button>
      {canShare && <ShareButton title={title} />}
      {/* Said when it is asked for: a line that came by itself would push the text down. */}
      <p role="status" className="caption w-full px-2">
        {isExplained && t('listen.noVoice')}
      </p>
      {isOpen && (
        <DisplayPanel
          isOwn={(target) => trigger.current?.contains(target) ?? false}
          close={({ returnFocus }) => {
            setOpen(false);
            if (returnFocus) trigger.current?.focus();
          }}
        />
      )}
    </div>
  );
};
