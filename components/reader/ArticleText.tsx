'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { TextSpan } from '@/lib/articles';
import { isTestOpen } from '@/lib/progress';
import { useProgress } from '@/lib/stores';
import { GlossPopover } from './GlossPopover';
import { Paragraph } from './Paragraph';
import type { ReaderText } from './reader-text';
import { useEvidence } from './use-evidence';
import { useLookups } from './use-lookups';
import { useReadingMark } from './use-reading-mark';
import { MOVES, elementAt, isSamePlace, placeOf } from './word-place';
import type { WordPlace } from './word-place';

type Props = {
  readonly text: ReaderText;
  /** Set where the text stands beside questions: what is lit is theirs to say, and seeing it is not reading it. */
  readonly beside?: { readonly lit: readonly TextSpan[] };
};

/** The text, its keyboard and its one popover. While a test on it is open, glosses are locked. */
export const ArticleText = ({ text, beside }: Props): ReactNode => {
  const t = useTranslations('reader');
  const root = useRef<HTMLDivElement>(null);
  const [stops, setStops] = useState<Readonly<Record<number, number>>>({});
  const [open, setOpen] = useState<WordPlace>();
  const [focused, setFocused] = useState<WordPlace>();
  const evidence = useEvidence(root);
  const lights = beside?.lit ?? (evidence ? [evidence] : []);
  const isLocked = useProgress(({ progress }) => isTestOpen(progress, text.id));
  const recordLookup = useLookups(text);
  useReadingMark(text.id, root, { isReading: !beside });

  useEffect(() => {
    if (focused) elementAt(root.current, focused)?.focus();
  }, [focused]);

  const stopAt = (place: WordPlace): void => setStops((earlier) => ({ ...earlier, [place.paragraph]: place.word }));

  const show = (place: WordPlace): void => {
    if (isLocked) return;
    stopAt(place);
    setOpen(place);
    if (!isSamePlace(place, open)) recordLookup(place);
  };
  const close = (options: { readonly returnFocus: boolean }): void => {
    setOpen(undefined);
    // A fresh object, so that the effect runs even where the same word had the focus before.
    if (options.returnFocus && open) setFocused({ ...open });
  };

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const place = event.target instanceof Element ? placeOf(event.target) : undefined;
    const isSelecting = window.getSelection()?.isCollapsed === false;
    if (place && !isSelecting) show(place);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const place = event.target instanceof Element ? placeOf(event.target) : undefined;
    if (!place || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      show(place);
      return;
    }
    const next = MOVES[event.key]?.(text.paragraphs, place);
    if (!next) return;
    event.preventDefault();
    stopAt(next);
    setFocused(next);
  };

  return (
    <div ref={root} className={`relative ${open ? 'max-sm:pb-[60dvh]' : ''}`}>
      {isLocked && <p className="caption mb-3">{t('locked')}</p>}
      {/* The handlers only collect what bubbles up from the words, which are the buttons. */}
      <article
        lang="ar"
        dir="rtl"
        aria-label={t('textLabel')}
        className="reading"
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {text.paragraphs.map((paragraph, index) => (
          <Paragraph
            key={paragraph.start}
            paragraph={paragraph}
            index={index}
            notes={text.notes}
            lit={lights.find(({ start, end }) => start < paragraph.end && paragraph.start < end)}
            tabStop={isLocked ? -1 : (stops[index] ?? 0)}
            open={open?.paragraph === index ? open.word : undefined}
          />
        ))}
      </article>
      {open && (
        <GlossPopover key={`${open.paragraph}-${open.word}`} text={text} place={open} root={root} close={close} />
      )}
    </div>
  );
};
