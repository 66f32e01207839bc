import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { evidenceLink } from '@/components/reader/evidence-link';
import { ArabicText } from '@/components/ui/ArabicText';
import { Link } from '@/lib/i18n';
import type { Question } from '@/lib/questions';
import { PassageText } from './PassageText';
import type { QuizArticle } from './types';

type Props = { readonly article: QuizArticle; readonly spans: Question['evidence'] };

/** The sentence that proves the answer, in its paragraph, and the way to it in the article; of two texts each under its title. */
export const Evidence = ({ article, spans }: Props): ReactNode => {
  const t = useTranslations('feedback');
  const texts = (article.compared ?? [article]).flatMap((text) => {
    const here = spans.filter((span) => span.article === undefined || span.article === text.id);
    const [first] = here;
    return first ? [{ text, here, first }] : [];
  });
  if (texts.length === 0) return null;
  return (
    <section aria-label={t('evidence')} className="mt-4">
      <h3 className="text-sm font-semibold text-faded">{t('evidence')}</h3>
      {texts.map(({ text, here, first }) => (
        <div key={text.id} className="mb-2">
          {article.compared && (
            <h4 className="mt-3 text-sm">
              <ArabicText>{text.title}</ArabicText>
            </h4>
          )}
          <PassageText text={text.text} spans={here} />
          <Link href={evidenceLink(text.id, first)} className="inline-flex min-h-10 items-center text-accent underline">
            {t('showInText')}
          </Link>
        </div>
      ))}
    </section>
  );
};
