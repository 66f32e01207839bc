'use client';

import { useTranslations } from 'next-intl';
import { Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { useNumbers } from '@/components/ui/use-numbers';
import type { LookedUpWord } from '@/lib/progress';

/** Looked-up words, the latest first. */
export const WordList = ({ words }: { words: readonly LookedUpWord[] }): ReactNode => {
  const t = useTranslations();
  const { number } = useNumbers();
  const latestFirst = words.toSorted((a, b) => b.lastAt.localeCompare(a.lastAt));
  return (
    <ul className="grid gap-2 sm:grid-cols-2">
      {latestFirst.map(({ lemma, gloss, count, saved }) => (
        <li
          key={lemma}
          className="flex flex-wrap items-baseline gap-x-3 rounded-lg border border-line bg-card px-4 py-1"
        >
          <ArabicText className="font-reading text-2xl leading-[2.2]">{lemma}</ArabicText>
          <bdi lang="en" className="flex-1">
            {gloss}
          </bdi>
          <span className="text-sm text-faded">{t('site.times', { count, shown: number(count) })}</span>
          {saved && (
            <Star role="img" aria-label={t('progress.saved')} size={16} fill="currentColor" className="text-accent" />
          )}
        </li>
      ))}
    </ul>
  );
};
