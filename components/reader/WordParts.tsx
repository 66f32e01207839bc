import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Segment } from '@/lib/morphology';
import { useLabel } from '@/components/ui/use-label';

/** The parts of a word as chips in reading order, each with its job: و + س + تشتري. */
export const WordParts = ({ segments }: { segments: readonly Segment[] }): ReactNode => {
  const t = useTranslations('gloss');
  const jobLabel = useLabel('segments');
  return (
    <ul dir="rtl" aria-label={t('parts')} className="mt-3 flex w-fit flex-wrap gap-2">
      {segments.map(({ form, role, job, gloss }, i) => (
        <li key={i} className={`border-b-2 px-2 pb-1 text-center ${role === 'stem' ? 'border-accent' : 'border-line'}`}>
          <span lang="ar" className="block py-1 font-reading text-2xl leading-[1.9]">
            {form}
          </span>
          <bdi className="block text-xs text-faded">{jobLabel(job ?? role)}</bdi>
          {gloss && gloss !== jobLabel(job ?? role) && (
            <bdi lang="en" className="block text-xs">
              {gloss}
            </bdi>
          )}
        </li>
      ))}
    </ul>
  );
};
