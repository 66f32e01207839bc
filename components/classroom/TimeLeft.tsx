'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';

/** Counts down what the server said is left; the hour of the device plays no part. */
export const TimeLeft = ({ remainingMs, onEnd }: { remainingMs: number; onEnd: () => Promise<void> }): ReactNode => {
  const t = useTranslations('join');
  const { number } = useNumbers();
  const [left, setLeft] = useState(remainingMs);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  }, [onEnd]);
  useEffect(() => {
    const started = performance.now();
    const timer = setInterval(() => {
      const now = Math.max(0, remainingMs - (performance.now() - started));
      setLeft(now);
      if (now > 0) return;
      clearInterval(timer);
      void end.current();
    }, 1000);
    return () => clearInterval(timer);
  }, [remainingMs]);
  const minutes = Math.floor(left / 60_000);
  const seconds = Math.floor((left % 60_000) / 1000);
  return (
    <p role="timer" className={left < 60_000 ? 'font-bold text-wrong' : 'text-faded'}>
      {left === 0 ? t('timeOver') : t('timeLeft', { minutes: number(minutes), seconds: number(seconds) })}
    </p>
  );
};
