'use client';

import { useLocale, useTranslations } from 'next-intl';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { directionOf } from '@/lib/i18n';
import { GlossCard } from './GlossCard';
import type { ReaderText } from './reader-text';
import { usePopoverPlace } from './use-popover-place';
import { placeOf } from './word-place';
import type { WordPlace } from './word-place';

type Props = {
  readonly text: ReaderText;
  readonly place: WordPlace;
  readonly root: RefObject<HTMLElement | null>;
  readonly close: (options: { readonly returnFocus: boolean }) => void;
};

/** The gloss of one word: a popover beside it, or a sheet at the bottom of a phone; the text stays in use behind it. */
export const GlossPopover = ({ text, place, root, close }: Props): ReactNode => {
  const t = useTranslations('gloss');
  const locale = useLocale();
  const dialog = useRef<HTMLDivElement>(null);
  usePopoverPlace(dialog, root, place);

  useEffect(() => dialog.current?.focus({ preventScroll: true }), []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close({ returnFocus: true });
    };
    // A press on another word opens that one; anywhere else outside closes and leaves the focus where it went.
    const onPointerDown = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element) || dialog.current?.contains(target) || placeOf(target)) return;
      close({ returnFocus: false });
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  });

  const paragraph = text.paragraphs[place.paragraph];
  const word = paragraph?.words[place.word];
  if (!paragraph || !word) return null;
  const printed = paragraph.text.slice(word.start, word.end);
  const gloss = text.glosses[word.gloss];
  return (
    <div
      ref={dialog}
      role="dialog"
      aria-label={t('label', { word: gloss?.vocalized ?? printed })}
      tabIndex={-1}
      dir={directionOf(locale)}
      className="z-20 max-h-[60dvh] overflow-y-auto border border-line bg-card p-4 shadow-xl max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:rounded-t-2xl max-sm:pb-[max(1rem,env(safe-area-inset-bottom))] sm:absolute sm:w-96 sm:max-w-full sm:rounded-xl"
    >
      <button
        type="button"
        aria-label={t('close')}
        onClick={() => close({ returnFocus: true })}
        className="float-end -me-1 -mt-1 inline-flex size-11 items-center justify-center rounded-full text-faded hover:bg-wash"
      >
        <X aria-hidden size={20} />
      </button>
      <GlossCard
        printed={printed}
        gloss={gloss}
        name={text.names[word.name]}
        others={(word.others ?? []).flatMap((other) => text.readings[other] ?? [])}
        unsure={word.unsure ?? false}
      />
    </div>
  );
};
