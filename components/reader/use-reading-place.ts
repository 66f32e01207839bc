'use client';

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { keepReadingPlace, readingPlace } from '@/lib/stores';
import type { ReadingPlace } from '@/lib/stores';
import { laidParagraphs, paragraphsAbove } from './reading-order';

/** So long after the last movement the place is written down. */
const SETTLED_MS = 400;
/** Who had the last paragraph before them has finished, and begins anew. */
const FINISHED = 0.5;
/** So long a page may still be growing after its text stands. */
const HELD_MS = 3000;
/** What a reader does who goes elsewhere. */
const TOUCHES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Comes back to where the text was left, unless the address names a place, and remembers where it is left. */
export const useReadingPlace = (
  articleId: string,
  root: RefObject<HTMLElement | null>,
  { isReading }: { readonly isReading: boolean },
): void => {
  useEffect(() => {
    if (!isReading) return;
    const blocks = laidParagraphs(root.current);
    const paragraphs = blocks.flat();
    const left = window.location.hash === '' ? readingPlace(articleId) : undefined;
    // After the router's own scrolling to the top of a new page.
    let letGo = (): void => {};
    const frame = requestAnimationFrame(() => {
      if (left) letGo = hold(() => goBack(paragraphs, left));
    });

    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      clearTimeout(timer);
      timer = undefined;
      keepReadingPlace(articleId, placeIn(blocks));
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
      letGo();
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', onHide);
    };
  }, [articleId, isReading, root]);
};

/**
 * Goes to a place and stays there while the page still grows: the reading face breaks the lines elsewhere, notes and
 * what is known of the reader come after the text. Whoever has touched the page meanwhile is left alone.
 */
const hold = (go: () => void): (() => void) => {
  const growth = new ResizeObserver(go);
  const letGo = (): void => {
    growth.disconnect();
    clearTimeout(end);
    for (const kind of TOUCHES) window.removeEventListener(kind, letGo, { capture: true });
  };
  const end = setTimeout(letGo, HELD_MS);
  for (const kind of TOUCHES) window.addEventListener(kind, letGo, { capture: true, passive: true });
  go();
  growth.observe(document.body);
  return letGo;
};

const goBack = (paragraphs: readonly Element[], { paragraph, passed }: ReadingPlace): void => {
  const element = paragraphs[paragraph];
  const isFinished = paragraph === paragraphs.length - 1 && passed > FINISHED;
  if (!element || isFinished) return;
  const { top, height } = element.getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + top + passed * height, behavior: 'instant' });
};

/** The first paragraph that is still to be seen, and the share of it that has gone by. */
const placeIn = (blocks: readonly (readonly Element[])[]): ReadingPlace => {
  const paragraphs = blocks.flat();
  const paragraph = paragraphsAbove(blocks, 0);
  const box = paragraphs[paragraph]?.getBoundingClientRect();
  if (!box) return { paragraph: Math.max(paragraphs.length - 1, 0), passed: 1 };
  return { paragraph, passed: Math.min(Math.max(-box.top / box.height, 0), 1) };
};
