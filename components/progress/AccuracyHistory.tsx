'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { WideTable } from '@/components/ui/WideTable';
import { localDay, noonOf } from '@/components/ui/local-day';
import { useNumbers } from '@/components/ui/use-numbers';
import { directionOf } from '@/lib/i18n';
import { accuracyByDay, allAnswers, tallyBySkill } from '@/lib/progress';
import type { Progress } from '@/lib/progress';
import { AccuracyChart } from './AccuracyChart';

/** Right answers over time, of one skill or of all: a drawing, and the same as a table. */
export const AccuracyHistory = ({ progress }: { progress: Progress }): ReactNode => {
  const t = useTranslations();
  const { number, percent, date } = useNumbers();
  const isRtl = directionOf(useLocale()) === 'rtl';
  const [chosen, setChosen] = useState('all');
  const skills = tallyBySkill(allAnswers(progress)).map(({ skill }) => skill);
  const skill = skills.find((one) => one === chosen);
  const points = accuracyByDay(progress, { dayOf: localDay, skill });
  return (
    <section aria-label={t('progress.accuracy')}>
      <h2 className="section-title">{t('progress.accuracy')}</h2>
      <label className="mb-4 inline-flex max-w-full flex-wrap items-center gap-x-3">
        <span className="caption">{t('result.skill')}</span>
        <select
          value={skill ?? 'all'}
          onChange={(event) => setChosen(event.target.value)}
          className="min-h-11 max-w-full rounded-md border border-faded bg-card px-3"
        >
          <option value="all">{t('progress.allSkills')}</option>
          {skills.map((one) => (
            <option key={one} value={one}>
              {t(`skills.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <AccuracyChart points={points} isRtl={isRtl} />
      <details>
        <summary className="inline-flex min-h-11 items-center text-accent">{t('progress.asTable')}</summary>
        <WideTable label={t('progress.accuracyDays')}>
          <table className="w-full border-collapse">
            <thead className="caption">
              <tr>
                <th scope="col" className="py-2 text-start font-semibold">
                  {t('progress.date')}
                </th>
                <th scope="col" className="py-2 text-start font-semibold">
                  {t('result.scoreColumn')}
                </th>
                <th scope="col" className="py-2 text-start font-semibold">
                  {t('progress.share')}
                </th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ day, asked, correct }) => (
                <tr key={day} className="border-t border-line">
                  <th scope="row" className="py-2 text-start font-normal">
                    <time dateTime={day}>{date(noonOf(day))}</time>
                  </th>
                  <td className="py-2">
                    <bdi>{t('result.score', { correct: number(correct), asked: number(asked) })}</bdi>
                  </td>
                  <td className="py-2">
                    <bdi>{percent(correct / asked)}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      </details>
    </section>
  );
};
