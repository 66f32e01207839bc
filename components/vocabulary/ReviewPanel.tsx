'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { endOfDay } from '@/components/ui/local-day';
import { useNumbers } from '@/components/ui/use-numbers';
import { CARD_KINDS, dueCards, isKnown, listedWords, nextDue } from '@/lib/progress';
import type { CardKind, DueCard } from '@/lib/progress';
import { useProgress } from '@/lib/stores';

/** A sitting: more can follow at once, but ends are good for going on tomorrow. */
const SESSION_LENGTH = 20;
const MOST_NEW = 10;

const CHOICES = ['all', ...CARD_KINDS] as const;

/** How many cards are due today, and the way to them; or when the next come up; or how to begin at all. */
export const ReviewPanel = ({ onStart }: { onStart: (cards: readonly DueCard[]) => void }): ReactNode => {
  const t = useTranslations('vocabulary');
  const { number, date } = useNumbers();
  const { progress, saveWord } = useProgress();
  const [until] = useState(() => endOfDay(new Date()));
  const [choice, setChoice] = useState<'all' | CardKind>('all');
  const kinds = choice === 'all' ? CARD_KINDS : [choice];
  const due = dueCards(progress, { until, mostNew: MOST_NEW, kinds });
  const next = nextDue(progress, until);
  const unsaved = listedWords(progress).filter((word) => !word.saved && !isKnown(word));

  return (
    <section aria-label={t('review')} className="leaf mb-12">
      <h2 className="section-title">{t('review')}</h2>
      <p className="mb-3">
        {due.length > 0 && t('due', { count: due.length, shown: number(due.length) })}
        {due.length === 0 && next !== undefined && t('nextDue', { date: date(next) })}
        {due.length === 0 && next === undefined && t('nothingSaved')}
      </p>
      <fieldset className="mb-4">
        <legend className="caption mb-1">{t('ask')}</legend>
        <div className="flex flex-wrap gap-2">
          {CHOICES.map((kind) => (
            <label
              key={kind}
              className="inline-flex min-h-11 items-center gap-2 rounded-md border border-line px-3 has-checked:border-accent has-checked:bg-wash"
            >
              <input
                type="radio"
                name="card-kind"
                checked={choice === kind}
                onChange={() => setChoice(kind)}
                className="size-4 accent-accent"
              />
              {t(`kinds.${kind}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap gap-3">
        {due.length > 0 && (
          <button type="button" className={buttonClass('main')} onClick={() => onStart(due.slice(0, SESSION_LENGTH))}>
            {t('start')}
          </button>
        )}
        {unsaved.length > 0 && (
          <button
            type="button"
            className={buttonClass('plain')}
            onClick={() => unsaved.forEach(({ lemma }) => saveWord({ lemma, saved: true }))}
          >
            {t('saveAll', { count: unsaved.length, shown: number(unsaved.length) })}
          </button>
        )}
      </div>
    </section>
  );
};
