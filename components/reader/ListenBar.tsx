'use client';

import { useTranslations } from 'next-intl';
import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import { SPEECH_RATES } from './use-listening';
import type { Listening, SpeechRate } from './use-listening';

const keyClass =
  'inline-flex size-11 items-center justify-center rounded-md text-ink hover:bg-wash hover:text-accent disabled:opacity-40';

/** The controls of the voice, at the foot of the window while it reads. Media controls do not mirror. */
export const ListenBar = ({ listening, count }: { listening: Listening; count: number }): ReactNode => {
  const t = useTranslations('listen');
  const { number } = useNumbers();
  const { sentence, isPlaying, rate, play, pause, stop, changeRate } = listening;
  if (sentence === undefined) return null;
  return (
    <div
      role="toolbar"
      aria-label={t('controls')}
      className="sticky bottom-0 z-10 mt-8 flex flex-wrap items-center gap-x-4 border-t border-line bg-paper py-2"
    >
      <span dir="ltr" className="flex items-center">
        <button
          type="button"
          aria-label={t('previous')}
          disabled={sentence === 0}
          onClick={() => play(sentence - 1)}
          className={keyClass}
        >
          <SkipBack aria-hidden size={20} />
        </button>
        <button
          type="button"
          aria-label={isPlaying ? t('pause') : t('play')}
          onClick={() => (isPlaying ? pause() : play(sentence))}
          className={keyClass}
        >
          {isPlaying ? <Pause aria-hidden size={22} /> : <Play aria-hidden size={22} />}
        </button>
        <button
          type="button"
          aria-label={t('next')}
          disabled={sentence + 1 >= count}
          onClick={() => play(sentence + 1)}
          className={keyClass}
        >
          <SkipForward aria-hidden size={20} />
        </button>
      </span>
      <span className="caption">{t('sentence', { number: number(sentence + 1), total: number(count) })}</span>
      <label className="caption inline-flex items-center gap-2">
        {t('rate')}
        <select
          value={rate}
          onChange={({ target }) => {
            const chosen = SPEECH_RATES.find((choice) => String(choice) === target.value);
            if (chosen !== undefined) changeRate(chosen satisfies SpeechRate);
          }}
          className="min-h-9 rounded-md border border-line bg-card px-2 text-ink"
        >
          {SPEECH_RATES.map((choice) => (
            <option key={choice} value={choice}>
              {t('times', { rate: number(choice) })}
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-label={t('stop')} onClick={stop} className={`${keyClass} ms-auto`}>
        <X aria-hidden size={20} />
      </button>
    </div>
  );
};
