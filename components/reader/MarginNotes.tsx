'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import type { Note } from '@/lib/articles';
import { directionOf } from '@/lib/i18n';

export type NumberedNote = Note & { readonly number: number };

/** What the editor says of a passage that the text gets wrong: beside its paragraph, or under it on a narrow screen. */
export const MarginNotes = ({ notes }: { notes: readonly NumberedNote[] }): ReactNode => {
  const t = useTranslations('reader');
  const locale = useLocale();
  const { number } = useNumbers();
  return (
    <aside
      aria-label={t('notes')}
      lang={locale}
      dir={directionOf(locale)}
      className="beside grid gap-3 font-interface text-base leading-loose max-lg:mb-4"
    >
      {notes.map((note) => (
        <p key={note.number} id={`note-${note.number}`} className="margin-note target:bg-notice">
          <a
            href={`#note-sign-${note.number}`}
            aria-label={t('backToNote')}
            className="me-2 inline-flex size-6 items-center justify-center text-wrong no-underline"
          >
            {number(note.number)}
          </a>
          {note[locale]}
        </p>
      ))}
    </aside>
  );
};
