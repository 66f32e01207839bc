import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { evidenceLink } from '@/components/reader/evidence-link';
import { ArabicText } from '@/components/ui/ArabicText';
import { Link } from '@/lib/i18n';
import type { Question } from '@/lib/questions';
import { PassageText } from './PassageText';
import type { QuizArticle } from './types';

const linkClass = 'inline-flex min-h-11 items-center text-accent underline underline-offset-8';

/** The sentences that prove the answer, in their paragraphs, and the way to them; of two texts, each under its title. */
export const Evidence = ({ article, spans }: { article: QuizArticle; spans: Question['evidence'] }): ReactNode => {
  const t = useTranslations('feedback');
  const texts = article.compared ?? [article];
  const elsewhere = spans.filter((span) => span.article !== undefined && !texts.some(({ id }) => id === span.article));
  const passages = texts.flatMap((text) => {
    const here = spans.filter((span) => span.article === undefined || span.article === text.id);
    const [first] = here;
    return first ? [{ text, here, first }] : [];
  });
  if (spans.length === 0) return null;
  return (
    <section aria-label={t('evidence')} className="mt-4">
      <h3 className="caption font-semibold">{t('evidence')}</h3>
      {passages.map(({ text, here, first }) => (
        <div key={text.id}>
          {article.compared && (
            <h4 className="mt-3 font-semibold">
              <ArabicText className="quoted">{text.title}</ArabicText>
            </h4>
          )}
          <PassageText text={text.text} spans={here} />
          <Link href={evidenceLink(text.id, first)} className={linkClass}>
            {t('showInText')}
            {article.compared && (
              <span lang="ar" className="sr-only">
                {' '}
                {text.title}
              </span>
            )}
          </Link>
        </div>
      ))}
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
