'use client';

import { useTranslations } from 'next-intl';
import { Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { useProgress } from '@/lib/stores';

/** Keeps a looked-up word to learn, or lets it go. */
export const SaveWord = ({ lemma }: { lemma: string }): ReactNode => {
  const t = useTranslations('gloss');
  const saved = useProgress(({ progress }) => progress.words[lemma]?.saved ?? false);
  const saveWord = useProgress((store) => store.saveWord);
  return (
    <button
      type="button"
      aria-pressed={saved}
      onClick={() => saveWord({ lemma, saved: !saved })}
      className="mt-3 inline-flex min-h-10 items-center gap-2 rounded-lg border border-line px-3 text-sm hover:bg-wash aria-pressed:border-accent aria-pressed:bg-wash"
    >
      <Star aria-hidden size={16} fill={saved ? 'currentColor' : 'none'} />
      {saved ? t('saved') : t('save')}
    </button>
  );
};
