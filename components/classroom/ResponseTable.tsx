'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import { ActionButton } from './ActionButton';
import { Moment } from './Moment';
import type { ResponsesView } from '@/lib/classroom';
import { useFigures } from './use-figures';

type Props = { readonly responses: ResponsesView };

const cellClass = 'border border-line p-2 align-top text-start';

/** One row an attempt, one column a question; the same as in the file. */
export const ResponseTable = ({ responses }: Props): ReactNode => {
  const t = useTranslations('teach');
  const { number } = useNumbers();
  const figure = useFigures();
  if (responses.rows.length === 0) return null;
  return (
    <section aria-labelledby="responses" className="mb-12">
      <h2 id="responses" className="section-title">
        {t('responses')}
      </h2>
      <div className="relative overflow-x-auto" role="group" aria-label={t('responses')} tabIndex={0}>
        <table className="border-collapse text-sm">
          <thead>
            <tr>
              <th scope="col" className={cellClass}>
                {t('student')}
              </th>
              <th scope="col" className={cellClass}>
                {t('markOf100')}
              </th>
              <th scope="col" className={cellClass}>
                {t('handedIn')}
              </th>
              {responses.questions.map((question, place) => (
                <th key={question.id} scope="col" className={cellClass} title={question.stem}>
                  {number(place + 1)}
                </th>
              ))}
              <th scope="col" className={cellClass}>
                {t('actions')}
              </th>
            </tr>
          </thead>
          <tbody>
            {responses.rows.map((row) => (
              <tr key={row.attemptId}>
                <th scope="row" className={`${cellClass} font-normal`}>
                  <bdi>{row.name}</bdi>
                  {row.attempt > 1 && <bdi className="caption"> ({number(row.attempt)})</bdi>}
                </th>
                <td className={cellClass}>{figure(row.percent)}</td>
                <td className={cellClass}>{row.submittedAt ? <Moment at={row.submittedAt} /> : t('underWay')}</td>
                {row.answers.map((answer, place) => (
                  <td
                    key={responses.questions[place]?.id}
                    lang="ar"
                    dir="rtl"
                    className={`${cellClass} min-w-28 ${answer?.percent === 100 ? 'text-good' : answer?.text ? 'text-wrong' : ''}`}
                  >
                    {answer?.text || '–'}
                    {answer?.percent === 100 && <span className="sr-only"> ✓</span>}
                  </td>
                ))}
                <td className={cellClass}>
                  {row.submittedAt && (
                    <ActionButton
                      action="reopenAttempt"
                      input={{ attemptId: row.attemptId }}
                      look="quiet"
                      question={t('reopenQuestion')}
                    >
                      {t('reopen')}
                    </ActionButton>
                  )}
                  {row.notCountedAsLate > 0 && (
                    <ActionButton action="countLateAnswers" input={{ attemptId: row.attemptId }} look="quiet">
                      {t('countLate')}
                    </ActionButton>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
