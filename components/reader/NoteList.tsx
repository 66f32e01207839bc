'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import type { Note } from '@/lib/articles';

/** What the editor says of passages that the text itself gets wrong; each leads back to its place. */
export const NoteList = ({ notes }: { notes: readonly Note[] }): ReactNode => {
  const t = useTranslations('reader');
  const locale = useLocale();
  const { number } = useNumbers();
  if (notes.length === 0) return null;
  return (
    <section className="mt-10 border-t border-line pt-6">
      <h2 className="mb-2 text-lg font-bold">{t('notes')}</h2>
      <ol className="grid gap-2">
        {notes.map((note, i) => (
          <li key={i} id={`note-${i + 1}`} className="flex gap-3 target:bg-notice">
            <a
              href={`#note-sign-${i + 1}`}
              aria-label={t('backToNote')}
              className="inline-flex size-8 shrink-0 items-center justify-center rounded-full border border-line text-sm no-underline"
            >
              {number(i + 1)}
            </a>
            <span>{note[locale]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
