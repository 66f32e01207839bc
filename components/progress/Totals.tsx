'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { localDay } from '@/components/ui/local-day';
import { useNumbers } from '@/components/ui/use-numbers';
import { activityByDay, allAnswers, countWords, streak, tally } from '@/lib/progress';
import type { Progress } from '@/lib/progress';
import type { ArticleOutlines } from './article-outlines';

type Props = { readonly progress: Progress; readonly articles: ArticleOutlines };

/** The few numbers that sum it up, each counted from the log as the page opens. */
export const Totals = ({ progress, articles }: Props): ReactNode => {
  const t = useTranslations('progress.totals');
  const { number, percent } = useNumbers();
  const [today] = useState(() => localDay(new Date()));
  const words = countWords(progress);
  const { asked, correct } = tally(allAnswers(progress));
  const read = Object.entries(progress.reading).filter(
    ([id, { paragraph }]) => paragraph + 1 >= (articles[id]?.paragraphs ?? Infinity),
  );
  const days = new Set(activityByDay(progress, localDay).keys());
  const totals = [
    ['articles', number(read.length)],
    ['met', number(words.met)],
    ['known', number(words.known)],
    ['quizzes', number(progress.attempts.length)],
    ['right', asked === 0 ? '—' : percent(correct / asked)],
    ['days', number(streak(days, today))],
  ] as const;
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(min(7.75rem,100%),1fr))] gap-x-6 gap-y-5 sm:grid-cols-3">
      {totals.map(([name, value]) => (
        <div key={name} className="flex flex-col-reverse border-t border-line pt-2">
          <dt className="caption">{t(name)}</dt>
          <dd className="font-title text-4xl leading-normal text-accent">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
};
