'use client';

import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { TextSpan } from '@/lib/articles';
import { parseEvidenceHash } from './evidence-link';

/** The span that the address asks to light up (#at=120-180); it is scrolled to and focused, so that it is read out. */
export const useEvidence = (root: RefObject<HTMLElement | null>): TextSpan | undefined => {
  const [lit, setLit] = useState<TextSpan>();

  useEffect(() => {
    const follow = (): void => setLit(parseEvidenceHash(window.location.hash));
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    const mark = lit && root.current?.querySelector<HTMLElement>('[data-evidence]');
    if (!mark) return;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'center' });
  }, [lit, root]);

  return lit;
};
