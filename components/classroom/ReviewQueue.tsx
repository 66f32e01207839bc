'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import type { TextSpan } from '@/lib/articles';
import { QuestionCard } from './QuestionCard';
import { QuestionForm } from './QuestionForm';
import type { QuestionRow } from '@/lib/classroom';

type Props = {
  readonly assignmentId: string;
  /** Only what no student has seen may be changed here. */
  readonly isDraft: boolean;
  readonly rows: readonly QuestionRow[];
  readonly text: string;
  readonly sentences: readonly TextSpan[];
};

const FIRST = 10;

/** The questions: those accepted in their order, those proposed with the surest first, those turned down. */
export const ReviewQueue = (props: Props): ReactNode => {
  const { rows, assignmentId, isDraft, text, sentences } = props;
  const t = useTranslations('teach');
  const { number } = useNumbers();
  const [isAdding, setIsAdding] = useState(false);
  const [shown, setShown] = useState(FIRST);
  const accepted = rows.filter(({ status }) => status === 'accepted');
  const proposed = rows
    .filter(({ status }) => status === 'proposed')
    .sort((a, b) => b.question.confidence - a.question.confidence);
  const rejected = rows.filter(({ status }) => status === 'rejected');
  const card = (row: QuestionRow, place?: number): ReactNode => (
    <QuestionCard
      key={row.id}
      assignmentId={assignmentId}
      row={row}
      isDraft={isDraft}
      text={text}
      sentences={sentences}
      {...(place === undefined ? {} : { place, order: accepted.map(({ id }) => id) })}
    />
  );
  const points = accepted.reduce((sum, row) => sum + row.points, 0);
  return (
    <>
      {!isDraft && <p className="mb-6">{t('notADraft')}</p>}
      <section aria-labelledby="accepted">
        <h2 id="accepted" className="section-title">
          {t('accepted', { count: accepted.length, shown: number(accepted.length), points: number(points) })}
        </h2>
        {accepted.length === 0 && <p>{t('noneAccepted')}</p>}
        <ol>{accepted.map((row, place) => card(row, place))}</ol>
      </section>
      {isDraft && (
        <>
          <div className="my-6">
            {isAdding ? (
              <QuestionForm
                assignmentId={assignmentId}
                text={text}
                sentences={sentences}
                onDone={() => setIsAdding(false)}
              />
            ) : (
              <button type="button" className={buttonClass('plain')} onClick={() => setIsAdding(true)}>
                {t('addQuestion')}
              </button>
            )}
          </div>
          <section aria-labelledby="proposed" className="mt-10">
            <h2 id="proposed" className="section-title">
              {t('proposed', { count: proposed.length, shown: number(proposed.length) })}
            </h2>
            <p className="caption">{t('proposedHint')}</p>
            <ul>{proposed.slice(0, shown).map((row) => card(row))}</ul>
            {proposed.length > shown && (
              <button type="button" className={buttonClass('plain')} onClick={() => setShown(shown + FIRST)}>
                {t('more')}
              </button>
            )}
          </section>
          {rejected.length > 0 && (
            <details className="mt-10">
              <summary className="section-title">
                {t('rejected', { count: rejected.length, shown: number(rejected.length) })}
              </summary>
              <ul>{rejected.map((row) => card(row))}</ul>
            </details>
          )}
        </>
      )}
    </>
  );
};
