'use client';

import { startTransition, useEffect, useMemo, useState } from 'react';

/** Paragraphs of a text that is drawn whole at once, and laid out whole (globals.css). */
const MOST_WHOLE = 40;
/** Paragraphs of a longer one whose words are drawn in one go: a phone takes less than 50 ms for them. */
const CHUNK = 16;

/** Paragraphs of a long text that are laid out together, when they come near. */
const BLOCK = 4;

/** The paragraphs of a text in the blocks that they are set in; a text that is not long is one block. */
export const inBlocks = <Item>(paragraphs: readonly Item[]): readonly (readonly Item[])[] => {
  const size = isLong(paragraphs.length) ? BLOCK : paragraphs.length;
  const blocks = size === 0 ? 0 : Math.ceil(paragraphs.length / size);
  return Array.from({ length: blocks }, (_, block) => paragraphs.slice(block * size, (block + 1) * size));
};

export const isLong = (paragraphs: number): boolean => paragraphs > MOST_WHOLE;

/**
 * Whose words are drawn already. A long text stands on the page at once, but as mere text: its words, 100 elements a
 * paragraph, come chunk by chunk while the browser has nothing else to do, those where the reader is first.
 */
export const useDrawing = (paragraphs: number, start: () => number): ((paragraph: number) => boolean) => {
  const chunks = isLong(paragraphs) ? Math.ceil(paragraphs / CHUNK) : 0;
  const [first] = useState(() => (chunks > 0 ? Math.floor(start() / CHUNK) : 0));
  const [done, setDone] = useState(0);

  useEffect(() => {
    if (done >= chunks) return;
    return whenIdle(() => startTransition(() => setDone((count) => count + 1)));
  }, [chunks, done]);

  return useMemo(() => {
    const nearestFirst = Array.from({ length: chunks }, (_, chunk) => chunk).sort(
      (a, b) => Math.abs(a - first) - Math.abs(b - first),
    );
    const drawn = new Set(nearestFirst.slice(0, done));
    return (paragraph) => chunks === 0 || drawn.has(Math.floor(paragraph / CHUNK));
  }, [chunks, done, first]);
};

/** Safari has no idle callback; there a pause must do. */
const whenIdle = (run: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 50);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: 500 });
  return () => window.cancelIdleCallback(handle);
};
