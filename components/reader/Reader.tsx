'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import { useProgress } from '@/lib/stores';
import { ArticleText } from './ArticleText';
import { EditList } from './EditList';
import { NoteList } from './NoteList';
import type { ReaderText } from './reader-text';

/** The page of an article: title, text with glosses, what was mended, what the editor notes. */
export const Reader = ({ text }: { text: ReaderText }): ReactNode => {
  const t = useTranslations('reader');
  const { date } = useNumbers();
  const inQuiz = useProgress(({ progress }) => progress.drafts[text.id] !== undefined);
  return (
    <>
      <header className="mb-8">
        <h1 lang="ar" dir="rtl" className="font-title text-4xl leading-[1.9] font-bold sm:text-5xl sm:leading-[1.8]">
          {text.title}
        </h1>
        <p className="flex flex-wrap gap-x-4 text-sm text-faded">
          {text.titleIsOurs && <span>{t('editorialTitle')}</span>}
          {text.byline && <bdi lang="ar">{text.byline}</bdi>}
          {text.dateline && <bdi lang="ar">{text.dateline}</bdi>}
          {text.published && (
            <time dateTime={text.published} suppressHydrationWarning>
              {date(text.published)}
            </time>
          )}
        </p>
        <p className="mt-3 border-s-4 border-line ps-3 text-sm text-faded">
          {t('hint')} <span className="pointer-coarse:sr-only">{t('hintKeys')}</span>
        </p>
      </header>
      <ArticleText text={text} />
      <NoteList notes={text.notes} />
      <EditList edits={text.edits} />
      <nav className="mt-12 flex flex-wrap gap-3">
        <Link href={`/quiz/${text.id}`} className={buttonClass('main')}>
          {inQuiz ? t('backToQuiz') : t('toQuiz')}
        </Link>
        <Link href="/" className={buttonClass('plain')}>
          {t('toLibrary')}
        </Link>
      </nav>
    </>
  );
};
