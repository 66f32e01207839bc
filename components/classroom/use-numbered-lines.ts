'use client';

import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { ReaderText } from '@/components/reader/reader-text';
import type { TextSpan } from '@/lib/articles';

/** A printed line: its span of the article, and the paragraph it belongs to. */
export type PrintedLine = TextSpan & { readonly paragraph: number };

/**
 * Where the lines of the text break at the sheet's width. CSS can't number lines, so they are measured once the font is there
 * and then set one by one: on paper they stay what they were, whatever the page breaks do.
 */
export const useNumberedLines = (
  text: ReaderText,
): { readonly measured: RefObject<HTMLDivElement | null>; readonly lines: readonly PrintedLine[] } => {
  const measured = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<readonly PrintedLine[]>([]);
  useEffect(() => {
    let isAway = false;
    void document.fonts.ready.then(() => {
      if (!isAway && measured.current) setLines(measureLines(measured.current, text));
    });
    return () => {
      isAway = true;
    };
  }, [text]);
  return { measured, lines };
};

const measureLines = (root: HTMLElement, text: ReaderText): readonly PrintedLine[] =>
  [...root.children].flatMap((element, paragraph) => {
    const node = element.firstChild;
    const drawn = text.paragraphs[paragraph];
    if (!(node instanceof Text) || !drawn) return [];
    const starts: number[] = [];
    let bottom = -Infinity;
    // words and what sticks to them: a line never breaks inside one
    for (const match of drawn.text.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const box = range.getBoundingClientRect();
      if (box.top + box.height / 2 > bottom) {
        starts.push(match.index);
        bottom = box.bottom;
      }
    }
    return starts.map((start, i) => ({
      paragraph,
      start: drawn.start + start,
      end: drawn.start + (starts[i + 1] ?? drawn.text.length),
    }));
  });
