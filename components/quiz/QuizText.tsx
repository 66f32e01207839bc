'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { ArticleText } from '@/components/reader/ArticleText';
import type { ReaderText } from '@/components/reader/reader-text';
import { buttonClass } from '@/components/ui/button';
import type { TextSpan } from '@/lib/articles';
import { narrowText } from './narrow-text';

type Props = {
  readonly text: ReaderText;
  readonly spans: readonly TextSpan[];
  readonly hints: number;
};

/** The article beside the questions: whole, or what the hints leave of it. */
export const QuizText = ({ text: whole, spans, hints }: Props): ReactNode => {
  const t = useTranslations('quiz');
  const [isWhole, setIsWhole] = useState(false);
  // The editor's notes belong to reading: there is no margin for them here.
  const text = useMemo(() => ({ ...whole, notes: [] }), [whole]);
  const narrowed = narrowText(text, { spans, hints });
  const shown = isWhole ? { ...narrowed, text } : narrowed;
  const isNarrow = narrowed.text !== text;
  return (
    <>
      <p role="status" className="caption">
        {isNarrow && t(hints === 1 ? 'hintParagraph' : 'hintSentence')}
      </p>
      {isNarrow && (
        <button type="button" className={buttonClass('quiet')} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('narrowText') : t('wholeText')}
        </button>
      )}
      {/* Another key, another text: an open gloss belongs to the one that was there. */}
      <ArticleText key={`${shown.text === text}`} text={shown.text} beside={{ lit: shown.lit }} />
    </>
  );
};
