'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import { Moment } from './Moment';
import type { AuditEntry, QuestionReport } from '@/lib/classroom';

const ACTIONS = ['mend-key', 'drop-option', 'retire-question', 'count-late-answers', 'reopen-attempt'] as const;

type Props = {
  readonly audit: readonly AuditEntry[];
  readonly questions: readonly QuestionReport[];
};

/** Who changed what about marks already given, and whose marks moved by it. */
export const AuditList = ({ audit, questions }: Props): ReactNode => {
  const t = useTranslations('teach');
  const { number } = useNumbers();
  if (audit.length === 0) return null;
  return (
    <section aria-labelledby="audit">
      <h2 id="audit" className="section-title">
        {t('audit')}
      </h2>
      <ul>
        {audit.map(({ id, at, action, teacher, detail }) => {
          const known = ACTIONS.find((name) => name === action);
          const place = questions.findIndex(({ questionId }) => questionId === detail.questionId);
          const moved = Array.isArray(detail.changed) ? detail.changed.length : 0;
          return (
            <li key={id} className="border-b border-line py-2">
              <Moment at={at} /> · <bdi>{teacher}</bdi> · {known ? t(`did.${known}`) : action}
              {place >= 0 && ` · ${t('questionNumber', { shown: number(place + 1) })}`} ·{' '}
              {t('marksMoved', { count: moved, shown: number(moved) })}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
