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
  const isSilent = voice === 'none';
  return (
    <div className="mt-3 -ms-2 flex flex-wrap items-center gap-x-3">
      <button
        type="button"
        onClick={() => (isSilent ? setExplained(true) : play(sentence ?? 0))}
        className={`${buttonClass('quiet')} ${isSilent ? 'text-faded' : ''}`}
      >
        <Headphones aria-hidden size={20} />
        {/* Room for the wider of the two: which it is the browser says late, and the line must not break anew. */}
        <span className="grid text-start *:[grid-area:1/1]">
          <span aria-hidden={isSilent} className={isSilent ? 'invisible' : ''}>
            {t('listen.start')}
          </span>
          <span aria-hidden={!isSilent} className={isSilent ? '' : 'invisible'}>
            {t('listen.noVoiceShort')}
          </span>
        </span>
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
