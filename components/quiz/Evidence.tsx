import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { evidenceLink } from '@/components/reader/evidence-link';
import { Link } from '@/lib/i18n';
import type { Question } from '@/lib/questions';
import { PassageText } from './PassageText';
import type { QuizArticle } from './types';

/** The sentence that proves the answer, in its paragraph, and the way to it in the article. */
export const Evidence = ({ article, spans }: { article: QuizArticle; spans: Question['evidence'] }): ReactNode => {
  const t = useTranslations('feedback');
  const here = spans.filter((span) => span.article === undefined || span.article === article.id);
  const first = here[0];
  if (!first) return null;
  return (
    <section aria-label={t('evidence')} className="mt-4">
      <h3 className="text-sm font-semibold text-faded">{t('evidence')}</h3>
      <PassageText text={article.text} spans={here} />
      <Link href={evidenceLink(article.id, first)} className="inline-flex min-h-10 items-center text-accent underline">
        {t('showInText')}
      </Link>
    </section>
  );
};
