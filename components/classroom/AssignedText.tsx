'use client';

import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { ArticleText } from '@/components/reader/ArticleText';
import type { ReaderText } from '@/components/reader/reader-text';

type Props = {
  readonly text: ReaderText;
  readonly glosses: boolean;
  readonly onLookup: (lemma: string) => void;
};

/** The text of an assignment beside its questions: there is no margin for an editor's notes, and glosses lie at its foot. */
export const AssignedText = ({ text, glosses, onLookup }: Props): ReactNode => {
  const bare = useMemo(() => ({ ...text, notes: [] }), [text]);
  return (
    <div className="quiz-text" dir="rtl">
      <ArticleText text={bare} beside={{ lit: [] }} assigned={{ glosses, onLookup }} />
    </div>
  );
};
