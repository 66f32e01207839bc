'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { WideTable } from '@/components/ui/WideTable';
import { localDay, noonOf } from '@/components/ui/local-day';
import { useNumbers } from '@/components/ui/use-numbers';
import { activityByDay, weeksUntil } from '@/lib/progress';
import type { Activity, Progress } from '@/lib/progress';

const WEEKS = 26;
/** A phone has room for so many. */
const WEEKS_ON_A_PHONE = 16;

/** How much of a day's square is filled with the accent. */
const SHADES = [
  { from: 25, color: 'var(--accent)' },
  { from: 10, color: 'color-mix(in oklab, var(--accent) 65%, var(--paper))' },
  { from: 1, color: 'color-mix(in oklab, var(--accent) 35%, var(--paper))' },
  { from: 0, color: 'var(--line)' },
] as const;

const sumOf = (activity: Activity | undefined): number =>
  activity ? activity.answers + activity.reviews + activity.lookups : 0;

/** Half a year in squares, a column a week, the weeks running as the page is read; and the active days as a table. */
export const ActivityCalendar = ({ progress }: { progress: Progress }): ReactNode => {
  const t = useTranslations('progress');
  const { number, date } = useNumbers();
  const [today] = useState(() => localDay(new Date()));
  const days = activityByDay(progress, localDay);
  const weeks = weeksUntil(today, WEEKS);
  const active = [...days].sort(([a], [b]) => (a > b ? -1 : 1));
  return (
    <section aria-label={t('calendar')}>
      <h2 className="section-title mb-2">{t('calendar')}</h2>
      <div aria-hidden className="flex gap-1">
        {weeks.map((week, place) => (
          <div
            key={week[0]}
            className={`grid flex-1 content-start gap-1 ${place < WEEKS - WEEKS_ON_A_PHONE ? 'max-sm:hidden' : ''}`}
          >
            {week.map((day) => (
              <span
                key={day}
                title={`${date(noonOf(day))}: ${number(sumOf(days.get(day)))}`}
                className={`aspect-square rounded-[3px] ${day === today ? 'outline-2 outline-offset-1 outline-accent' : ''}`}
                style={{ background: SHADES.find(({ from }) => sumOf(days.get(day)) >= from)?.color }}
              />
            ))}
          </div>
        ))}
      </div>
      <p className="caption mt-2">{t('activeDays', { count: active.length, shown: number(active.length) })}</p>
      {active.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 items-center text-accent">{t('asTable')}</summary>
          <WideTable label={t('days')}>
            <table className="w-full border-collapse">
              <thead className="caption">
                <tr>
                  {(['date', 'answered', 'reviewed', 'lookedUp'] as const).map((name) => (
                    <th key={name} scope="col" className="py-2 pe-3 text-start font-semibold">
                      {t(name)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {active.map(([day, { answers, reviews, lookups }]) => (
                  <tr key={day} className="border-t border-line">
                    <th scope="row" className="py-2 pe-3 text-start font-normal">
                      <time dateTime={day}>{date(noonOf(day))}</time>
                    </th>
                    <td className="py-2">{number(answers)}</td>
                    <td className="py-2">{number(reviews)}</td>
                    <td className="py-2">{number(lookups)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        </details>
      )}
    </section>
  );
};
