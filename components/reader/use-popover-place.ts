'use client';

import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { elementAt } from './word-place';
import type { WordPlace } from './word-place';

const GAP = 10;
const SHEET = '(max-width: 39.99rem)';

/**
 * Puts the popover under its word, right edges together, or above it where there is no room below. As a sheet it stays
 * at the bottom, and the word is scrolled out from under it.
 */
export const usePopoverPlace = (
  popover: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  place: WordPlace,
): void => {
  useLayoutEffect(() => {
    const put = (): void => {
      const box = popover.current;
      const word = elementAt(root.current, place);
      if (!box || !word || !root.current) return;
      if (window.matchMedia(SHEET).matches) {
        box.style.removeProperty('inset');
        uncover(word, box);
        return;
      }
      const target = word.getClientRects()[0] ?? word.getBoundingClientRect();
      const frame = root.current.getBoundingClientRect();
      const below = target.bottom + GAP + box.offsetHeight <= window.innerHeight;
      const above = target.top - GAP - box.offsetHeight >= 0;
      const top = below || !above ? target.bottom + GAP : target.top - GAP - box.offsetHeight;
      const right = Math.min(Math.max(frame.right - target.right, 0), frame.width - box.offsetWidth);
      // Measured in pixels of the screen, hence the physical sides.
      box.style.setProperty('inset', `${top - frame.top}px ${right}px auto auto`);
      box.scrollIntoView({ block: 'nearest' });
    };
    put();
    window.addEventListener('resize', put);
    return () => window.removeEventListener('resize', put);
  }, [popover, root, place]);
};

const uncover = (word: HTMLElement, sheet: HTMLElement): void => {
  const hidden = word.getBoundingClientRect().bottom + GAP - sheet.getBoundingClientRect().top;
  if (hidden > 0) window.scrollBy({ top: hidden });
};
