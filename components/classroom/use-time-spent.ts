'use client';

import { useEffect, useRef } from 'react';
import type { OutboxValue } from '@/lib/stores';

type Where = { readonly place: 'text' | 'quiz'; readonly questionId?: string | undefined };

/** A pause longer than this is no reading; the clock of the page counts, which nobody can set. */
const LONGEST = 600;

/** Tells how long each question and the text stood open, while the page was seen. */
export const useTimeSpent = (where: Where, add: (value: OutboxValue) => void, isOver: boolean): void => {
  const { place, questionId } = where;
  const send = useRef(add);
  useEffect(() => {
    send.current = add;
  }, [add]);
  useEffect(() => {
    if (isOver) return;
    let since = document.hidden ? undefined : performance.now();
    const tell = (): void => {
      const seconds = since === undefined ? 0 : Math.min(LONGEST, Math.round((performance.now() - since) / 1000));
      if (seconds > 0)
        send.current({ kind: 'time', place, seconds, ...(questionId === undefined ? {} : { questionId }) });
      since = document.hidden ? undefined : performance.now();
    };
    document.addEventListener('visibilitychange', tell);
    return () => {
      document.removeEventListener('visibilitychange', tell);
      tell();
    };
  }, [place, questionId, isOver]);
};
