'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Check, Star } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { directionOf } from '@/lib/i18n';
import { isKnown } from '@/lib/progress';
import type { Progress } from '@/lib/progress';
import { useProgress } from '@/lib/stores';
import { placesOfLemma } from './lemma-places';
import { meetingAt } from './meeting';
import type { Gloss, ReaderText } from './reader-text';

/** More than eight are not learnt at once. */
const MOST_WORDS = 8;
/** Words of this band are the first few hundred that anyone learns. */
const COMMONEST = 1;

const knows = (progress: Progress, lemma: string): boolean => {
  const word = progress.words[lemma];
  return word !== undefined && isKnown(word);
};

/** How much of the text's vocabulary the reader knows, and the words that are worth learning before reading it. */
export const BeforeReading = ({ text }: { text: ReaderText }): ReactNode => {
  const t = useTranslations('before');
  const locale = useLocale();
  const { number, percent } = useNumbers();
  const { progress, hydrated } = useProgress();
  const [isOpen, setOpen] = useState(false);
  // Chosen once a visit: a word just marked as known stays in its place.
  const [chosen, setChosen] = useState<readonly Gloss[]>();
  if (hydrated && !chosen) setChosen(chooseWords(text, progress));

  const lemmas = contentLemmas(text);
  const known = [...lemmas.keys()].filter((lemma) => knows(progress, lemma)).length;
  const common = [...lemmas.values()].filter((band) => band <= COMMONEST).length;
  if (lemmas.size === 0) return null;
  const words = chosen ?? chooseWords(text, progress);
  const total = lemmas.size;
  return (
    <section
      aria-labelledby="before-reading"
      lang={locale}
      dir={directionOf(locale)}
      className="border-line max-lg:mt-6 max-lg:border-y max-lg:py-4"
    >
      <button
        type="button"
        onClick={() => document.querySelector<HTMLElement>('[data-word][tabindex="0"]')?.focus()}
        className={`${buttonClass('quiet')} sr-only focus:not-sr-only`}
      >
        {t('skip')}
      </button>
      <h2 id="before-reading" className="font-title text-2xl leading-normal font-normal lg:pt-3">
        {t('title')}
      </h2>
      <p className="caption">
        {hydrated && known > 0
          ? t('known', { share: percent(known / total), known: number(known), total: number(total) })
          : t('common', { share: percent(common / total), total: number(total) })}
      </p>
      {words.length > 0 && (
        <>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls="words-before-reading"
            onClick={() => setOpen(!isOpen)}
            className={`${buttonClass('quiet')} -ms-2 lg:hidden`}
          >
            {t('words', { count: words.length, shown: number(words.length) })}
          </button>
          <ul id="words-before-reading" className={`mt-2 ${isOpen ? '' : 'max-lg:hidden'}`}>
            {words.map((gloss) => (
              <WordToLearn key={gloss.lemma} text={text} gloss={gloss} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const WordToLearn = ({ text, gloss }: { text: ReaderText; gloss: Gloss }): ReactNode => {
  const t = useTranslations('before');
  const inArabic = useLocale() === 'ar' && gloss.arabic !== undefined;
  const { progress, saveWord, markKnown } = useProgress();
  const { lemma } = gloss;
  const [place] = placesOfLemma(text, lemma);
  const met = place && meetingAt(text, place);
  const known = knows(progress, lemma);
  const saved = !known && (progress.words[lemma]?.saved ?? false);
  const keyClass =
    'inline-flex size-8 shrink-0 items-center justify-center rounded-full text-faded hover:bg-wash hover:text-accent aria-pressed:text-accent';
  return (
    <li className="flex items-center gap-x-2 border-t border-line first:border-t-0">
      <span className="min-w-0 flex-1">
        <ArabicText className={`font-reading text-[1.375rem] leading-[1.7] ${known ? 'text-faded' : ''}`}>
          {lemma}
        </ArabicText>{' '}
        <span className="caption ms-1">
          {inArabic ? <bdi lang="ar">{gloss.arabic}</bdi> : <bdi lang="en">{firstWords(gloss.gloss)}</bdi>}
        </span>
      </span>
      {met && (
        <>
          <button
            type="button"
            aria-pressed={saved}
            aria-label={t('save', { word: lemma })}
            onClick={() => saveWord({ lemma, saved: !saved, met })}
            className={keyClass}
          >
            <Star aria-hidden size={17} fill={saved ? 'currentColor' : 'none'} />
          </button>
          <button
            type="button"
            aria-pressed={known}
            aria-label={t('know', { word: lemma })}
            onClick={() => {
              saveWord({ lemma, saved: false, met });
              markKnown({ lemma, known: !known });
            }}
            className={keyClass}
          >
            <Check aria-hidden size={18} />
          </button>
        </>
      )}
    </li>
  );
};

/** A gloss lists synonyms; two of them will do in a list. */
const firstWords = (gloss: string): string => gloss.split('; ').slice(0, 2).join('; ');

/** Every word that can be known or not, names left out, with its frequency band. */
const contentLemmas = ({ glosses }: ReaderText): ReadonlyMap<string, number> =>
  new Map(glosses.filter(({ isContent }) => isContent).map(({ lemma, band = 6 }) => [lemma, band]));

const chooseWords = (text: ReaderText, progress: Progress): readonly Gloss[] =>
  text.worthLearning
    .flatMap((index) => text.glosses[index] ?? [])
    .filter(({ lemma }) => !knows(progress, lemma))
    .slice(0, MOST_WORDS);
