'use client';

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { keepReadingPlace, readingPlace } from '@/lib/stores';
import type { ReadingPlace } from '@/lib/stores';

/** So long after the last movement the place is written down. */
const SETTLED_MS = 400;
/** Who had the last paragraph before them has finished, and begins anew. */
const FINISHED = 0.5;

/** Comes back to where the text was left, unless the address names a place, and remembers where it is left. */
export const useReadingPlace = (
  articleId: string,
  root: RefObject<HTMLElement | null>,
  { isReading }: { readonly isReading: boolean },
): void => {
  useEffect(() => {
    if (!isReading) return;
    const paragraphs = [...(root.current?.querySelectorAll<HTMLElement>('[data-paragraph]') ?? [])];
    const left = window.location.hash === '' ? readingPlace(articleId) : undefined;
    // After the router's own scrolling to the top of a new page.
    const frame = requestAnimationFrame(() => left && goBack(paragraphs, left));

    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      clearTimeout(timer);
      timer = undefined;
      keepReadingPlace(articleId, placeIn(paragraphs));
    };
    const onScroll = (): void => {
      clearTimeout(timer);
      timer = setTimeout(keep, SETTLED_MS);
    };
    const onHide = (): void => {
      if (timer !== undefined) keep();
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', onHide);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', onHide);
    };
  }, [articleId, isReading, root]);
};

const goBack = (paragraphs: readonly HTMLElement[], { paragraph, passed }: ReadingPlace): void => {
  const element = paragraphs[paragraph];
  const isFinished = paragraph === paragraphs.length - 1 && passed > FINISHED;
  if (!element || isFinished) return;
  const { top, height } = element.getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + top + passed * height, behavior: 'instant' });
};

/** The first paragraph that is still to be seen, and the share of it that has gone by. */
const placeIn = (paragraphs: readonly HTMLElement[]): ReadingPlace => {
  const paragraph = paragraphs.findIndex((element) => element.getBoundingClientRect().bottom > 0);
  const box = paragraphs[paragraph]?.getBoundingClientRect();
  if (!box) return { paragraph: Math.max(paragraphs.length - 1, 0), passed: 1 };
  return { paragraph, passed: Math.min(Math.max(-box.top / box.height, 0), 1) };
};
