import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { evidenceLink } from '@/components/reader/evidence-link';
import { Link } from '@/lib/i18n';
import type { Question } from '@/lib/questions';
import { PassageText } from './PassageText';
import type { QuizArticle } from './types';

const linkClass = 'inline-flex min-h-11 items-center text-accent underline underline-offset-8';

/** The sentences that prove the answer, in their paragraphs, and the way to them in the article, or in the other one. */
export const Evidence = ({ article, spans }: { article: QuizArticle; spans: Question['evidence'] }): ReactNode => {
  const t = useTranslations('feedback');
  const here = spans.filter((span) => span.article === undefined || span.article === article.id);
  const elsewhere = spans.filter((span) => !here.includes(span));
  const first = here[0];
  if (spans.length === 0) return null;
  return (
    <section aria-label={t('evidence')} className="mt-4">
      <h3 className="caption font-semibold">{t('evidence')}</h3>
      {first && (
        <>
          <PassageText text={article.text} spans={here} />
          <Link href={evidenceLink(article.id, first)} className={linkClass}>
            {t('showInText')}
          </Link>
        </>
      )}
      {elsewhere.map((span) => (
        <p key={`${span.article} ${span.start}`}>
          <Link href={evidenceLink(span.article ?? article.id, span)} className={linkClass}>
            {t('showInOtherText')}
          </Link>
        </p>
      ))}
    </section>
  );
};
