'use client';

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useProgress } from '@/lib/stores';

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
    const paragraphs = [...(root.current?.querySelectorAll('[data-paragraph]') ?? [])].map(
      (paragraph) => paragraph.parentElement ?? paragraph,
    );
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
        reach(lastSeen(paragraphs));
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

/** The last paragraph that ends above the foot of the window: they lie in order, so a few looks find it. */
const lastSeen = (paragraphs: readonly Element[]): number => {
  let [from, to] = [0, paragraphs.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const bottom = paragraphs[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom <= window.innerHeight) from = middle + 1;
    else to = middle;
  }
  return from - 1;
};
