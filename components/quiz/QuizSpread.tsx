'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useId, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { ReaderText } from '@/components/reader/reader-text';
import { buttonClass } from '@/components/ui/button';
import type { Question } from '@/lib/questions';

/* The reader's part of the page comes after the question: a quiz opens as light as it was without it. */
const QuizText = dynamic(() => import('./QuizText').then((module) => module.QuizText), { ssr: false });

/* As Tailwind's lg: a text that is out of sight is not drawn at all, for it may be long. */
const WIDE = '(min-width: 64rem)';
const isWideNow = (): boolean => window.matchMedia(WIDE).matches;
const followWidth = (onChange: () => void): (() => void) => {
  const media = window.matchMedia(WIDE);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
};

type Props = {
  readonly texts: readonly ReaderText[];
  readonly spans: Question['evidence'];
  readonly hints: number;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly children: ReactNode;
};

/** Question and text side by side where there is room; on a phone the text opens below. */
export const QuizSpread = ({ texts, spans, hints, isOpen, toggle, children }: Props): ReactNode => {
  const t = useTranslations('quiz');
  const id = useId();
  const isWide = useSyncExternalStore(followWidth, isWideNow, () => false);
  return (
    <div className="quiz-spread lg:grid lg:grid-cols-2 lg:items-start lg:gap-12">
      <div className="min-w-0">{children}</div>
      <div className="mt-10 min-w-0 lg:sticky lg:top-4 lg:mt-0">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={toggle}
          className={`${buttonClass('plain')} lg:hidden`}
        >
          {isOpen ? t('hideText') : t('showText')}
        </button>
        <section
          id={id}
          aria-label={t('text')}
          // It scrolls by itself on a wide page, so the keyboard must reach it.
          tabIndex={0}
          className={`quiz-text mt-4 lg:mt-0 lg:block lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:border-s lg:border-line lg:ps-8 ${isOpen ? '' : 'hidden'}`}
        >
          {(isOpen || isWide) &&
            texts.map((text) => (
              <QuizText
                key={text.id}
                text={text}
                isTitled={texts.length > 1}
                spans={spans.filter((span) => span.article === undefined || span.article === text.id)}
                hints={hints}
              />
            ))}
        </section>
      </div>
    </div>
  );
};
