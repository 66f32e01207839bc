'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Ornament } from '@/components/ui/Ornament';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link, directionOf } from '@/lib/i18n';
import { useProgress } from '@/lib/stores';
import { ArticleText } from './ArticleText';
import { BeforeReading } from './BeforeReading';
import { EditList } from './EditList';
import { ListenBar } from './ListenBar';
import type { ReaderText } from './reader-text';
import { ReadingTools } from './ReadingTools';
import { useListening } from './use-listening';

type Props = {
  readonly text: ReaderText;
  /** Where its quiz is; a text of the library has it at /quiz. */
  readonly quizHref?: string;
  /** What leads back to where the text was chosen. */
  readonly back?: { readonly href: string; readonly label: string };
  /** A text that only this browser has can't be shared. */
  readonly canShare?: boolean;
};

/** The page of an article: title, text with glosses, what is said of it in the margin, what was mended. */
export const Reader = ({ text, quizHref = `/quiz/${text.id}`, back, canShare = true }: Props): ReactNode => {
  const t = useTranslations('reader');
  const locale = useLocale();
  const { date } = useNumbers();
  const listening = useListening(text);
  const inQuiz = useProgress(({ progress }) => progress.drafts[text.id] !== undefined);
  const spoken = listening.sentence === undefined ? undefined : text.sentences[listening.sentence];
  const own = { lang: locale, dir: directionOf(locale) };
  return (
    <div className="with-margin" dir="rtl">
      <div className="opening mb-8">
        <header {...own}>
          <h1 lang="ar" dir="rtl" className="page-title">
            {text.title}
          </h1>
          <p className="caption mt-2 flex flex-wrap gap-x-4">
            {text.titleIsOurs && <span>{t('editorialTitle')}</span>}
            {text.byline && <bdi lang="ar">{text.byline}</bdi>}
            {text.dateline && <bdi lang="ar">{text.dateline}</bdi>}
            {text.published && (
              <time dateTime={text.published} suppressHydrationWarning>
                {date(text.published)}
              </time>
            )}
          </p>
          <ReadingTools listening={listening} title={text.title} canShare={canShare} />
          <p className="caption mt-2">
            {t('hint')} <span className="pointer-coarse:sr-only">{t('hintKeys')}</span>
          </p>
        </header>
        <BeforeReading text={text} />
      </div>
      <ArticleText text={text} spoken={spoken} />
      <ListenBar listening={listening} count={text.sentences.length} />
      <Ornament className="my-10" />
      <div {...own}>
        <nav aria-label={t('next')} className="flex flex-wrap gap-3">
          <Link href={quizHref} className={buttonClass('main')}>
            {inQuiz ? t('backToQuiz') : t('toQuiz')}
          </Link>
          <Link href={back?.href ?? '/'} className={buttonClass('plain')}>
            {back?.label ?? t('toLibrary')}
          </Link>
        </nav>
        <EditList edits={text.edits} />
      </div>
    </div>
  );
};
