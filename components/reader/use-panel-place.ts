'use client';

import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { elementAt } from './word-place';
import type { WordPlace } from './word-place';

const GAP = 16;
/** As in globals.css: from here on there is a margin. */
const WIDE = '(min-width: 64rem)';

/**
 * Puts the gloss in the margin on the line of its word, moved up or down as far as it must to stand within the window.
 * As a sheet it stays at the foot, and the word is scrolled out from under it.
 */
export const usePanelPlace = (
  panel: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  place: WordPlace,
): void => {
  useLayoutEffect(() => {
    const put = (): void => {
      const box = panel.current;
      const word = elementAt(root.current, place);
      const frame = box?.offsetParent ?? root.current;
      if (!box || !word || !frame) return;
      if (!window.matchMedia(WIDE).matches) {
        box.style.removeProperty('top');
        uncover(word, box);
        return;
      }
      const line = word.getClientRects()[0] ?? word.getBoundingClientRect();
      const lowest = window.innerHeight - GAP - box.offsetHeight;
      const top = Math.max(Math.min(line.top, lowest), GAP);
      box.style.setProperty('top', `${top - frame.getBoundingClientRect().top}px`);
    };
    put();
    window.addEventListener('resize', put);
    // What is unfolded in it makes it longer than the room below its word.
    const growth = new ResizeObserver(put);
    if (panel.current) growth.observe(panel.current);
    return () => {
      window.removeEventListener('resize', put);
      growth.disconnect();
    };
  }, [panel, root, place]);
};

const uncover = (word: HTMLElement, sheet: HTMLElement): void => {
  const hidden = word.getBoundingClientRect().bottom + GAP - sheet.getBoundingClientRect().top;
  if (hidden > 0) window.scrollBy({ top: hidden });
};
