'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { TextSpan } from '@/lib/articles';
import { isTestOpen } from '@/lib/progress';
import { readingPlace, useProgress, useSettings } from '@/lib/stores';
import { parseEvidenceHash } from './evidence-link';
import { GlossPanel } from './GlossPanel';
import { MarginNotes } from './MarginNotes';
import type { NumberedNote } from './MarginNotes';
import { Paragraph } from './Paragraph';
import type { ReaderParagraph, ReaderText } from './reader-text';
import { inBlocks, isLong, useDrawing } from './use-drawing';
import { useEvidence } from './use-evidence';
import { useLearning } from './use-learning';
import { useLookups } from './use-lookups';
import { useReadingMark } from './use-reading-mark';
import { useReadingPlace } from './use-reading-place';
import { MOVES, elementAt, isSamePlace, placeOf } from './word-place';
import type { WordPlace } from './word-place';

type Props = {
  readonly text: ReaderText;
  /** The sentence that is being read aloud. */
  readonly spoken?: TextSpan | undefined;
  /** Set where the text stands beside questions: what is lit is theirs to say, and seeing it is not reading it. */
  readonly beside?: { readonly lit: readonly TextSpan[] };
  /** Set where a teacher assigned the text: whether words may be looked up, and who is told of it. */
  readonly assigned?: { readonly glosses: boolean; readonly onLookup: (lemma: string) => void };
};

/** The text, its keyboard, its notes and its one gloss. While a test on it is open, glosses are locked. */
export const ArticleText = ({ text, spoken, beside, assigned }: Props): ReactNode => {
  const t = useTranslations('reader');
  const root = useRef<HTMLDivElement>(null);
  const [stops, setStops] = useState<Readonly<Record<number, number>>>({});
  const [open, setOpen] = useState<WordPlace>();
  // A word is lit at once; its gloss is drawn after that paint, and all it is given stays the same until then.
  const shown = useDeferredValue(open);
  const [focused, setFocused] = useState<WordPlace>();
  const marks = useSettings(({ settings }) => settings.marks);
  const isHydrated = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const isDrawn = useDrawing(text.paragraphs.length, () => startOf(text));
  const learning = useLearning();
  const evidence = useEvidence(root);
  const recordLookup = useLookups(text);
  const notes = useMemo(() => notesByParagraph(text), [text]);
  const blocks = useMemo(() => inBlocks(text.paragraphs.map((paragraph, index) => ({ paragraph, index }))), [text]);
  const lit = useMemo(() => (spoken ? { ...spoken, isSpoken: true as const } : evidence), [spoken, evidence]);
  const lights = beside?.lit ?? (lit ? [lit] : []);
  const isInTest = useProgress(({ progress }) => isTestOpen(progress, text.id));
  const isLocked = assigned ? !assigned.glosses : isInTest;
  useReadingMark(text.id, root, { isReading: !beside });
  useReadingPlace(text.id, root, { isReading: !beside });

  useEffect(() => {
    if (focused) elementAt(root.current, focused)?.focus();
  }, [focused]);

  useEffect(() => {
    if (spoken) root.current?.querySelector('[data-spoken]')?.scrollIntoView({ block: 'nearest' });
  }, [spoken]);

  const stopAt = useCallback(
    (place: WordPlace): void => setStops((earlier) => ({ ...earlier, [place.paragraph]: place.word })),
    [],
  );
  const show = useCallback(
    (place: WordPlace): void => {
      if (isLocked) return;
      stopAt(place);
      setOpen(place);
      if (isSamePlace(place, shown)) return;
      if (assigned) assigned.onLookup(lemmaAt(text, place));
      else recordLookup(place);
    },
    [assigned, isLocked, recordLookup, shown, stopAt, text],
  );
  const close = useCallback(
    (options: { readonly returnFocus: boolean }): void => {
      setOpen(undefined);
      // A fresh object, so that the effect runs even where the same word had the focus before.
      if (options.returnFocus && shown) setFocused({ ...shown });
    },
    [shown],
  );
  const goTo = useCallback(
    (place: WordPlace): void => {
      elementAt(root.current, place)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      show(place);
    },
    [show],
  );

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
    <div ref={root} className={open ? 'max-lg:pb-[60dvh]' : ''}>
      {isLocked && !assigned && <p className="caption mb-3">{t('locked')}</p>}
      {/* The handlers only collect what bubbles up from the words, which are the buttons. */}
      <article
        lang="ar"
        dir="rtl"
        aria-label={t('textLabel')}
        data-marked={isHydrated || undefined}
        data-long={isLong(text.paragraphs.length) || undefined}
        className="reading"
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {blocks.map((block, i) => (
          <div
            key={i}
            // Properties of ours, which CSSProperties does not know: how high it will be, before it is laid out.
            style={lengthOf(block)}
            className={block.some(({ index }) => notes[index]) ? '' : 'waits'}
          >
            {block.map(({ paragraph, index }) => {
              const light = lights.find((span) => overlaps(span, paragraph));
              return (
                <div key={paragraph.start} className="relative">
                  <Paragraph
                    paragraph={paragraph}
                    index={index}
                    glosses={text.glosses}
                    notes={text.notes}
                    marks={marks}
                    learning={learning}
                    lit={light}
                    isDrawn={
                      isDrawn(index) || light !== undefined || open?.paragraph === index || focused?.paragraph === index
                    }
                    tabStop={isLocked ? -1 : (stops[index] ?? 0)}
                    open={open?.paragraph === index ? open.word : undefined}
                  />
                  {notes[index] && <MarginNotes notes={notes[index]} />}
                </div>
              );
            })}
          </div>
        ))}
      </article>
      {open && shown && (
        <GlossPanel
          key={`${shown.paragraph}-${shown.word}`}
          text={text}
          place={shown}
          root={root}
          close={close}
          goTo={goTo}
        />
      )}
    </div>
  );
};

/**
 * The paragraph that is looked at first: the one that the address names, or where the text was left. The server knows
 * neither, and draws no words of a text that is long enough to ask.
 */
const startOf = ({ id, paragraphs }: ReaderText): number => {
  if (typeof window === 'undefined') return 0;
  const lit = parseEvidenceHash(window.location.hash);
  const named = lit ? paragraphs.findIndex((paragraph) => overlaps(lit, paragraph)) : -1;
  return named >= 0 ? named : (readingPlace(id)?.paragraph ?? 0);
};

const lengthOf = (block: readonly { readonly paragraph: ReaderParagraph }[]): CSSProperties =>
  ({
    '--letters': block.reduce((sum, { paragraph }) => sum + paragraph.text.length, 0),
    '--paragraphs': block.length,
  }) as CSSProperties;

/** The notes of each paragraph, by the paragraph in which they end; none where there are none. */
const notesByParagraph = ({ notes, paragraphs }: ReaderText): readonly (readonly NumberedNote[] | undefined)[] => {
  const numbered = notes.map((note, i) => ({ ...note, number: i + 1 }));
  return paragraphs.map(({ start, end }) => {
    const own = numbered.filter((note) => start < note.end && note.end <= end);
    return own.length > 0 ? own : undefined;
  });
};

/** The lemma of a word, or the word as printed where it is not known. */
const lemmaAt = (text: ReaderText, place: WordPlace): string => {
  const paragraph = text.paragraphs[place.paragraph];
  const word = paragraph?.words[place.word];
  return (word && (text.glosses[word.gloss]?.lemma || paragraph?.text.slice(word.start, word.end))) ?? '';
};

const overlaps = (span: TextSpan, paragraph: ReaderParagraph): boolean =>
  span.start < paragraph.end && paragraph.start < span.end;
