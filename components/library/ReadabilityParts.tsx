import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import type { Readability } from '@/lib/annotation';

/** What the library's order rests on, part by part, for whoever wants to know. */
export const ReadabilityParts = ({ readability, title }: { readability: Readability; title: string }): ReactNode => {
  const t = useTranslations('levels');
  const { number, percent } = useNumbers();
  const { sentenceLength, rareWords, connectors, level } = readability;
  const parts = [
    [t('sentenceLength'), number(sentenceLength)],
    [t('rareWords'), percent(rareWords)],
    [t('connectors'), number(connectors)],
    [t('estimate'), level],
  ] as const;
  return (
    <details className="mt-3 text-sm text-faded">
      <summary className="inline-flex min-h-6 cursor-pointer items-center underline underline-offset-4">
        {t('parts')}
        <span className="sr-only"> {title}</span>
      </summary>
      <dl className="mt-2 grid max-w-md grid-cols-[1fr_auto] gap-x-6 gap-y-1">
        {parts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd className="text-end font-semibold text-ink">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
