'use client';

import { useTranslations } from 'next-intl';
import { Check, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { isKnown } from '@/lib/progress';
import type { Lookup } from '@/lib/progress';
import { useProgress } from '@/lib/stores';

/** Keeps a word to learn, or says that it is known; each can be taken back. */
export const SaveWord = ({ met, className }: { met: Lookup; className: string }): ReactNode => {
  const t = useTranslations('gloss');
  const word = useProgress(({ progress }) => progress.words[met.lemma]);
  const saveWord = useProgress((store) => store.saveWord);
  const markKnown = useProgress((store) => store.markKnown);
  const { lemma } = met;
  const known = word !== undefined && isKnown(word);
  const saved = !known && (word?.saved ?? false);
  return (
    <>
      <button
        type="button"
        aria-pressed={saved}
        onClick={() => saveWord({ lemma, saved: !saved, met })}
        className={className}
      >
        <Star aria-hidden size={18} fill={saved ? 'currentColor' : 'none'} />
        {saved ? t('saved') : t('save')}
      </button>
      <button
        type="button"
        aria-pressed={known}
        onClick={() => {
          saveWord({ lemma, saved: false, met });
          markKnown({ lemma, known: !known });
        }}
        className={className}
      >
        <Check aria-hidden size={18} />
        {known ? t('known') : t('markKnown')}
      </button>
    </>
  );
};
