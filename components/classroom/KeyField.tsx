'use client';

import type { ReactNode } from 'react';
import { MatchingView } from '@/components/quiz/MatchingView';
import { OrderingView } from '@/components/quiz/OrderingView';
import type { ResponseValue } from '@/lib/grading';
import type { PublicQuestion } from '@/lib/questions';

type Props = {
  readonly question: PublicQuestion;
  readonly value: ResponseValue;
  readonly onChange: (value: ResponseValue) => void;
  /** The id of what names the field. */
  readonly labelledBy: string;
};

/** The key of an ordering or a matching, given in the way in which a student answers it. */
export const KeyField = ({ question, value, onChange, labelledBy }: Props): ReactNode =>
  question.type === 'ordering' ? (
    <OrderingView question={question} value={value} onChange={onChange} stemId={labelledBy} />
  ) : (
    <MatchingView question={question} value={value} onChange={onChange} stemId={labelledBy} />
  );
