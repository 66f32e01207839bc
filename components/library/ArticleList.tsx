'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import { type Level, LEVELS } from '@/lib/articles';
import type { ArticleSummary } from './article-summary';
import { ArticleCard } from './ArticleCard';

type Choice = Level | 'all';

/** The shelf, easiest first, and a choice of level where there are several. */
export const ArticleList = ({ articles }: { articles: readonly ArticleSummary[] }): ReactNode => {
  const t = useTranslations('levels');
  const { number } = useNumbers();
  const [choice, setChoice] = useState<Choice>('all');
  const levels = LEVELS.filter((level) => articles.some((article) => article.level === level));
  const shown = articles.filter(({ level }) => choice === 'all' || level === choice);
  return (
    <>
      {levels.length > 1 && (
        <fieldset className="mb-6">
          <legend className="mb-2 font-bold">{t('filter')}</legend>
          <div className="flex flex-wrap gap-2">
            {(['all', ...levels] as const).map((value) => (
              <label
                key={value}
                className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-line bg-card px-4 has-checked:border-accent has-checked:bg-wash"
              >
                <input
                  type="radio"
                  name="level"
                  value={value}
                  checked={choice === value}
                  onChange={() => setChoice(value)}
                  className="size-4 accent-accent"
                />
                <span>{value === 'all' ? t('all') : value}</span>
              </label>
            ))}
          </div>
          <p role="status" className="mt-2 text-sm text-faded">
            {t('shown', { count: shown.length, shown: number(shown.length) })}
          </p>
        </fieldset>
      )}
      <ul className="grid gap-6">
        {shown.map((article) => (
          <li key={article.id}>
            <ArticleCard article={article} />
          </li>
        ))}
      </ul>
    </>
  );
};
