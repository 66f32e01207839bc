'use client';

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useProgress } from '@/lib/stores';

/** Remembers the furthest paragraph whose end came into view. */
export const useReadingMark = (
  articleId: string,
  root: RefObject<HTMLElement | null>,
  { isReading }: { readonly isReading: boolean },
): void => {
  const hydrated = useProgress((store) => store.hydrated);
  const markReading = useProgress((store) => store.markReading);

  useEffect(() => {
    if (!hydrated || !isReading) return;
    let furthest = -1;
    const reach = (paragraph: number): void => {
      if (paragraph <= furthest) return;
      furthest = paragraph;
      markReading({ articleId, paragraph, at: new Date().toISOString() });
    };
    reach(0);
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const isEndSeen = isIntersecting && boundingClientRect.bottom <= window.innerHeight;
          if (isEndSeen && target instanceof HTMLElement) reach(Number(target.dataset.paragraph));
        }
      },
      { threshold: [0, 0.5, 1] },
    );
    root.current?.querySelectorAll('[data-paragraph]').forEach((paragraph) => observer.observe(paragraph));
    return () => observer.disconnect();
  }, [articleId, hydrated, isReading, markReading, root]);
};
