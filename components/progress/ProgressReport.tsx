'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useOutlines } from '@/components/texts/use-outlines';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeading } from '@/components/ui/PageHeading';
import { ShareButton } from '@/components/ui/ShareButton';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/lib/i18n';
import { allAnswers } from '@/lib/progress';
import type { Progress } from '@/lib/progress';
import { useProgress } from '@/lib/stores';
import { AccuracyHistory } from './AccuracyHistory';
import { ActivityCalendar } from './ActivityCalendar';
import type { ArticleOutlines } from './article-outlines';
import { AttemptList } from './AttemptList';
import { MistakeList } from './MistakeList';
import { SkillTable } from './SkillTable';
import { Totals } from './Totals';

type Props = { readonly articles: ArticleOutlines };

/** What was read, learnt and understood, and when. */
export const ProgressReport = (props: Props): ReactNode => {
  const articles = useOutlines(props.articles);
  const t = useTranslations('progress');
  const { progress, hydrated } = useProgress();
  const isEmpty = progress.attempts.length === 0 && Object.keys(progress.words).length === 0;
  return (
    <>
      <PageHeading title={t('title')} intro={t('kept')}>
        <ShareButton title={t('title')} />
      </PageHeading>
      {!hydrated && <p className="text-faded">{t('loading')}</p>}
      {hydrated && isEmpty && (
        <EmptyState text={t('empty')}>
          <Link href="/" className={buttonClass('main')}>
            {t('toLibrary')}
          </Link>
        </EmptyState>
      )}
      {hydrated && !isEmpty && <Report progress={progress} articles={articles} />}
      {hydrated && (
        <p className="mt-12 text-faded">
          <Link href="/settings" className="text-accent underline underline-offset-4">
            {t('toData')}
          </Link>
        </p>
      )}
    </>
  );
};

const Report = ({ progress, articles }: Props & { progress: Progress }): ReactNode => {
  const t = useTranslations('progress');
  return (
    <div className="grid grid-cols-1 gap-12">
      <Totals progress={progress} articles={articles} />
      {progress.attempts.length > 0 && (
        <>
          <MistakeList progress={progress} articles={articles} />
          <section>
            <h2 className="section-title">{t('bySkill')}</h2>
            <SkillTable answers={allAnswers(progress)} />
          </section>
          <AccuracyHistory progress={progress} />
        </>
      )}
      <ActivityCalendar progress={progress} />
      {progress.attempts.length > 0 && (
        <section>
          <h2 className="section-title">{t('attempts')}</h2>
          <AttemptList attempts={progress.attempts} articles={articles} />
        </section>
      )}
    </div>
  );
};
