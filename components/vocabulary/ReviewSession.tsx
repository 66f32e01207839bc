'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Ornament } from '@/components/ui/Ornament';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import type { DueCard, ReviewGrade } from '@/lib/progress';
import { useProgress } from '@/lib/stores';
import { ReviewCard } from './ReviewCard';

type Props = { readonly cards: readonly DueCard[]; readonly onEnd: () => void };

/** Card after card; one that was not known comes once more at the end. Every grade is stored at once. */
export const ReviewSession = ({ cards, onEnd }: Props): ReactNode => {
  const t = useTranslations('vocabulary');
  const { number } = useNumbers();
  const { reviewWord, markKnown } = useProgress();
  const [queue, setQueue] = useState(cards);
  const [place, setPlace] = useState(0);
  const [grades, setGrades] = useState<readonly ReviewGrade[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const card = queue[place];

  useEffect(() => heading.current?.focus(), [place]);

  const goOn = (again: boolean): void => {
    if (card && again && place < cards.length) setQueue([...queue, card]);
    setPlace(place + 1);
  };
  if (!card) {
    const count = (grade: ReviewGrade): number => grades.filter((given) => given === grade).length;
    const known = count('good') + count('easy');
    return (
      <section className="text-center">
        <Ornament />
        <h1 ref={heading} tabIndex={-1} className="page-title mt-6">
          {t('ended')}
        </h1>
        <ul className="my-6 flex flex-wrap justify-center gap-2">
          <li className="chip">{t('endKnown', { count: known, shown: number(known) })}</li>
          <li className="chip">{t('endVowelled', { count: count('vowelled'), shown: number(count('vowelled')) })}</li>
          <li className="chip">{t('endAgain', { count: count('again'), shown: number(count('again')) })}</li>
        </ul>
        <button type="button" className={buttonClass('main')} onClick={onEnd}>
          {t('toList')}
        </button>
      </section>
    );
  }
  return (
    <section>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <h1 ref={heading} tabIndex={-1} className="text-sm font-semibold text-faded">
          {t('position', { number: number(place + 1), total: number(queue.length) })}
        </h1>
        <button type="button" className={buttonClass('quiet')} onClick={onEnd}>
          {t('stop')}
        </button>
      </div>
      <ReviewCard
        key={place}
        word={card.word}
        card={card.card}
        onGrade={(grade) => {
          reviewWord({ lemma: card.word.lemma, card: card.card, grade });
          setGrades([...grades, grade]);
          goOn(grade === 'again');
        }}
        onKnown={() => {
          markKnown({ lemma: card.word.lemma, known: true });
          goOn(false);
        }}
      />
    </section>
  );
};
