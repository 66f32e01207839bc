'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import { shareRight } from '@/lib/progress';
import type { Attempt } from '@/lib/progress';
import { type QuizArticle, readerPath } from './types';

type Props = { readonly article: QuizArticle; readonly last: Attempt | undefined; readonly onStart: () => void };

export const QuizStart = ({ article, last, onStart }: Props): ReactNode => {
  const t = useTranslations('quiz');
  const { percent } = useNumbers();
  return (
    <section>
      <p className="mb-2">{t('intro')}</p>
      <p className="mb-6 text-sm text-faded max-sm:hidden">{t('keys')}</p>
      {last && <p className="mb-6 font-semibold text-accent">{t('last', { share: percent(shareRight(last)) })}</p>}
      <div className="flex flex-wrap gap-3">
        <button type="button" className={buttonClass('main')} onClick={onStart}>
          {last ? t('startAgain') : t('start')}
        </button>
        <Link href={readerPath(article)} className={buttonClass('plain')}>
          {t('toText')}
        </Link>
      </div>
    </section>
  );
};
