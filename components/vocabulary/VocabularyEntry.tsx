'use client';

import { useTranslations } from 'next-intl';
import { Check, Star, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import { lookupCount, needsVowels } from '@/lib/progress';
import type { Word } from '@/lib/progress';
import { useProgress } from '@/lib/stores';
import { SentenceWithWord } from './SentenceWithWord';

const actionClass =
  'inline-flex min-h-11 items-center gap-2 rounded-md px-2 text-sm text-accent hover:underline hover:underline-offset-8 aria-pressed:font-bold';

type Props = { readonly word: Word; readonly title: string | undefined; readonly onRemove: () => void };

/** One word of the list with the sentence it came from, and what can be done with it. */
export const VocabularyEntry = ({ word, title, onRemove }: Props): ReactNode => {
  const t = useTranslations();
  const { number } = useNumbers();
  const { saveWord, markKnown } = useProgress();
  const { lemma, met, saved, known } = word;
  const count = lookupCount(word);
  return (
    <li className="entry">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3>
          <ArabicText className="font-reading text-3xl leading-[2]">{lemma}</ArabicText>
        </h3>
        <bdi lang="en" className="min-w-0 flex-1 text-lg">
          {met.gloss}
        </bdi>
        {met.root !== undefined && (
          <span className="caption">
            {t('vocabulary.kinds.root')} <ArabicText className="quoted">{[...met.root].join(' ')}</ArabicText>
          </span>
        )}
      </div>
      <SentenceWithWord sentence={met.sentence} form={met.form} className="quoted text-faded" />
      <p className="caption flex flex-wrap items-baseline gap-x-3">
        {title !== undefined && (
          <Link href={`/read/${met.articleId}`} className="text-accent underline underline-offset-4">
            <ArabicText>{title}</ArabicText>
          </Link>
        )}
        {count > 0 && (
          <span>{t('vocabulary.lookedUp', { times: t('site.times', { count, shown: number(count) }) })}</span>
        )}
        {needsVowels(word) && <span className="chip">{t('vocabulary.needsVowels')}</span>}
      </p>
      <div className="-mx-2 mt-1 flex flex-wrap">
        <button
          type="button"
          aria-pressed={saved && !known}
          className={actionClass}
          onClick={() => saveWord({ lemma, saved: known || !saved })}
        >
          <Star aria-hidden size={18} fill={saved && !known ? 'currentColor' : 'none'} />
          {t('vocabulary.learn')}
          <ItsWord lemma={lemma} />
        </button>
        <button
          type="button"
          aria-pressed={known}
          className={actionClass}
          onClick={() => markKnown({ lemma, known: !known })}
        >
          <Check aria-hidden size={18} />
          {t('vocabulary.know')}
          <ItsWord lemma={lemma} />
        </button>
        <button type="button" className={`${actionClass} ms-auto`} onClick={onRemove}>
          <Trash2 aria-hidden size={18} />
          {t('vocabulary.remove')}
          <ItsWord lemma={lemma} />
        </button>
      </div>
    </li>
  );
};

/** Names the word to those who hear the button alone. */
const ItsWord = ({ lemma }: { lemma: string }): ReactNode => (
  <span lang="ar" className="sr-only">
    «{lemma}»
  </span>
);
