'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionButton } from './ActionButton';

type State = 'draft' | 'open' | 'closed' | 'archived';
const NEXT: Readonly<Record<State, readonly State[]>> = {
  draft: ['open'],
  open: ['closed'],
  closed: ['open', 'archived'],
  archived: ['closed'],
};

type Props = { readonly assignment: { readonly id: string; readonly classId: string; readonly state: State } };

/** What can be done with an assignment as a whole. */
export const StateButtons = ({ assignment }: Props): ReactNode => {
  const t = useTranslations('teach');
  const { id: assignmentId, state, classId } = assignment;
  return (
    <div className="mb-8 flex flex-wrap items-center gap-3">
      {NEXT[state].map((next, place) => (
        <ActionButton
          key={next}
          action="setState"
          input={{ assignmentId, state: next }}
          look={place === 0 && state === 'draft' ? 'main' : 'plain'}
        >
          {t(`to.${next as Exclude<State, 'draft'>}`)}
        </ActionButton>
      ))}
      <ActionButton action="copyAssignment" input={{ assignmentId }} then="/teach/assignment/[id]">
        {t('copy')}
      </ActionButton>
      <ActionButton
        action="deleteAssignment"
        input={{ assignmentId }}
        then={`/teach/class/${classId}`}
        look="quiet"
        question={t('deleteAssignmentQuestion')}
      >
        {t('deleteAssignment')}
      </ActionButton>
    </div>
  );
};
