import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/lib/i18n';
import type { QuizArticle } from './types';

/** The way back to the text; where two are compared, the page names both of them itself. */
export const ToText = ({ article, className }: { article: QuizArticle; className: string }): ReactNode => {
  const t = useTranslations('quiz');
  if (article.compared) return null;
  return (
    <Link href={`/read/${article.id}`} className={className}>
      {t('toText')}
    </Link>
  );
};
