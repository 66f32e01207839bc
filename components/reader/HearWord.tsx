'use client';

import { useTranslations } from 'next-intl';
import { Volume2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { speak } from './speak';
import { useArabicVoice } from './use-arabic-voice';

/** Says the word; where the device has no Arabic voice the button says that instead. */
export const HearWord = ({ word, className }: { word: string; className: string }): ReactNode => {
  const t = useTranslations('listen');
  const voice = useArabicVoice();
  const isSilent = typeof voice === 'string';
  return (
    <button
      type="button"
      disabled={isSilent}
      title={voice === 'none' ? t('noVoice') : undefined}
      onClick={() => {
        if (typeof voice !== 'string') speak(word, { voice, rate: 0.8 });
      }}
      className={className}
    >
      <Volume2 aria-hidden size={18} />
      {voice === 'none' ? t('noVoiceShort') : t('hear')}
    </button>
  );
};
