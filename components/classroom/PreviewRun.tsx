'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { TestCard } from '@/components/quiz/TestCard';
import type { ReaderText } from '@/components/reader/reader-text';
import { EmptyState } from '@/components/ui/EmptyState';
import type { ResponseValue } from '@/lib/grading';
import type { PublicQuestion } from '@/lib/questions';
import { AssignedText } from './AssignedText';

type Props = {
  readonly questions: readonly PublicQuestion[];
  readonly note: string;
  readonly text: ReaderText;
  readonly glosses: boolean;
};

/** The very cards that a student gets; what is answered here goes nowhere. */
export const PreviewRun = ({ questions, note, text, glosses }: Props): ReactNode => {
  const t = useTranslations('teach');
  const [place, setPlace] = useState(0);
  const [answers, setAnswers] = useState<Readonly<Record<string, ResponseValue>>>({});
  const [isOver, setIsOver] = useState(false);
  if (questions.length === 0) return <EmptyState text={t('noneAccepted')} />;
  return (
    <>
      {note && (
        <p dir="auto" className="mb-6 whitespace-pre-line">
          {note}
        </p>
      )}
      <div className="lg:grid lg:grid-cols-2 lg:items-start lg:gap-12">
        <div className="mb-8 min-w-0">
          <TestCard
            questions={questions}
            open={place}
            valueOf={(id) => answers[id]}
            onAnswer={(id, value) => setAnswers((before) => ({ ...before, [id]: value }))}
            onOpen={(id) => setPlace(questions.findIndex((question) => question.id === id))}
            onHandIn={() => setIsOver(true)}
          />
          <p role="status">{isOver && t('previewEnd')}</p>
        </div>
        <div className="min-w-0">
          <AssignedText text={text} glosses={glosses} onLookup={() => {}} />
        </div>
      </div>
    </>
  );
};
