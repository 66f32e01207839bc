'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { quoteTag } from '@/components/ui/quote-tag';
import { Link } from '@/lib/i18n';
import { useProgress } from '@/lib/stores';

type Props = { readonly pair: string; readonly title: string };

/** From an article's quiz to the quiz over it and another text on its topic. */
export const CompareLink = ({ pair, title }: Props): ReactNode => {
  const t = useTranslations('compare');
  // above it the quiz takes its place once the stored progress is read: shown before, the link would be pushed down
  const hydrated = useProgress((state) => state.hydrated);
  return (
    <p hidden={!hydrated} className="mt-10 border-t border-line pt-4">
      <Link href={`/compare/${pair}`} className="inline-flex min-h-11 items-center underline underline-offset-8">
        <span>{t.rich('link', { ...quoteTag, title })}</span>
      </Link>
    </p>
  );
};
