import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import type { OtherReading } from './reader-text';

/** What the same spelling could be elsewhere, folded. */
export const OtherReadings = ({ others }: { others: readonly OtherReading[] }): ReactNode => {
  const t = useTranslations();
  if (others.length === 0) return null;
  return (
    <details className="mt-2 text-sm">
      <summary className="min-h-8 py-1 text-accent">{t('gloss.otherReadings')}</summary>
      <ul className="grid">
        {others.map((other, i) => (
          <li key={i}>
            <ArabicText className="font-reading text-xl leading-[2]">{other.vocalized}</ArabicText>{' '}
            <span className="text-faded">{t(`pos.${other.pos}`)}</span> <bdi lang="en">{other.gloss}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
};
