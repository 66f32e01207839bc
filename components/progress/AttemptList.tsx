'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isOwnText } from '@/components/texts/own-text-address';
import { ArabicText } from '@/components/ui/ArabicText';
import { WideTable } from '@/components/ui/WideTable';
import { useNumbers } from '@/components/ui/use-numbers';
import { shareRight } from '@/lib/progress';
import type { Attempt } from '@/lib/progress';
import type { ArticleOutlines } from './article-outlines';

/** Finished quizzes, the latest first; an article that is gone is named by its id, a text of the learner's own as one of them. */
export const AttemptList = (props: {
  readonly attempts: readonly Attempt[];
  readonly articles: ArticleOutlines;
}): ReactNode => {
  const t = useTranslations('progress');
  const { date, percent } = useNumbers();
  return (
    <WideTable label={t('attempts')}>
      <table className="w-full border-collapse">
        <thead className="text-sm text-faded">
          <tr>
            <th scope="col" className="py-2 text-start font-semibold">
              {t('article')}
            </th>
            <th scope="col" className="py-2 text-start font-semibold">
              {t('date')}
            </th>
            <th scope="col" className="py-2 text-start font-semibold">
              {t('mode')}
            </th>
            <th scope="col" className="py-2 text-start font-semibold">
              {t('share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.attempts.toReversed().map((attempt) => (
            <tr key={`${attempt.articleId} ${attempt.startedAt}`} className="border-t border-line align-baseline">
              <th scope="row" className="py-2 pe-3 text-start font-normal">
                <ArticleTitle title={props.articles[attempt.articleId]?.title} articleId={attempt.articleId} />
              </th>
              <td className="py-2 pe-3">
                <time dateTime={attempt.finishedAt}>{date(attempt.finishedAt)}</time>
              </td>
              <td className="py-2 pe-3">{t(`modes.${attempt.mode}`)}</td>
              <td className="py-2">
                <bdi>{percent(shareRight(attempt))}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};

const ArticleTitle = (props: { readonly title: string | undefined; readonly articleId: string }): ReactNode => {
  const t = useTranslations('texts');
  if (props.title === undefined && isOwnText(props.articleId)) return <span className="caption">{t('oneOfMine')}</span>;
  return <ArabicText className="font-reading text-xl leading-loose">{props.title ?? props.articleId}</ArabicText>;
};
