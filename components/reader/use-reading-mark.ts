'use client';

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useProgress } from '@/lib/stores';
import { laidParagraphs, paragraphsAbove } from './reading-order';

/** A scroll that goes on is looked at so often. */
const GLANCE_MS = 250;

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
    // Not an observer of each: of a thousand paragraphs every one would be measured at every frame of a scroll.
    const blocks = laidParagraphs(root.current);
    let furthest = -1;
    const reach = (paragraph: number): void => {
      if (paragraph <= furthest) return;
      furthest = paragraph;
      markReading({ articleId, paragraph, at: new Date().toISOString() });
    };
    reach(0);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        reach(paragraphsAbove(blocks, window.innerHeight) - 1);
      }, GLANCE_MS);
    };
    onScroll();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
    };
  }, [articleId, hydrated, isReading, markReading, root]);
};
