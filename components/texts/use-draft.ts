'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { keepDraft, readDraft } from '@/lib/stores';
import type { StoreProblem, TextDraft } from '@/lib/stores';

const EMPTY: TextDraft = { title: '', source: '' };
/** The pause in typing after which it is kept. */
const PAUSE_MS = 250;

/** What is typed or pasted, kept in the browser until it has become a text: a reload brings it back. */
export const useDraft = (): {
  readonly draft: TextDraft;
  readonly change: (change: Partial<TextDraft>) => void;
  readonly clear: () => void;
  /** Set where the browser could not keep it. */
  readonly problem: StoreProblem | undefined;
} => {
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<StoreProblem>();
  const unsaved = useRef<TextDraft>(undefined);

  const save = useCallback(async (): Promise<void> => {
    const due = unsaved.current;
    unsaved.current = undefined;
    if (!due) return;
    const kept = await keepDraft(due);
    setProblem(kept.ok ? undefined : kept.problem);
  }, []);

  useEffect(() => {
    let isCurrent = true;
    void readDraft().then((kept) => {
      // What was typed before the storage answered is newer.
      if (isCurrent && kept) setDraft((typed) => (typed === EMPTY ? kept : typed));
    });
    const flush = (): void => void save();
    window.addEventListener('pagehide', flush);
    return () => {
      isCurrent = false;
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [save]);

  useEffect(() => {
    if (draft === EMPTY) return;
    const timer = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, save]);

  const put = useCallback((next: TextDraft): void => {
    unsaved.current = next;
    setDraft(next);
  }, []);
  return {
    draft,
    change: (change) => put({ ...draft, ...change }),
    clear: () => put({ ...EMPTY }),
    problem,
  };
};
