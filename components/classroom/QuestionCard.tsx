'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { AnswerText } from '@/components/quiz/AnswerText';
import { PassageText } from '@/components/quiz/PassageText';
import { RationaleText } from '@/components/quiz/RationaleText';
import { Stem } from '@/components/quiz/Stem';
import { ArabicText } from '@/components/ui/ArabicText';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import type { TextSpan } from '@/lib/articles';
import { ActionButton } from './ActionButton';
import { callAction } from './call';
import { Problem } from './Problem';
import { QuestionForm } from './QuestionForm';
import { inputClass } from './TextField';
import type { QuestionRow } from '@/lib/classroom';
import { useCall } from './use-call';

/** Why a question is turned down; the reasons become cases for the tests of the rule that proposed it. */
const REASONS = ['two-right', 'wrong-key', 'ungrammatical', 'trivial', 'unclear', 'off-text', 'other'] as const;

type Props = {
  readonly assignmentId: string;
  readonly row: QuestionRow;
  readonly isDraft: boolean;
  readonly text: string;
  readonly sentences: readonly TextSpan[];
  /** Set for an accepted question: where it stands, and the ids of all in order. */
  readonly place?: number;
  readonly order?: readonly string[];
};

/** One question with its key, its proof and what the teacher may do with it. */
export const QuestionCard = (props: Props): ReactNode => {
  const { assignmentId, row, isDraft, text, place, order = [] } = props;
  const { question } = row;
  const t = useTranslations();
  const { number, percent } = useNumbers();
  const id = useId();
  const [mode, setMode] = useState<'shown' | 'editing' | 'rejecting'>('shown');
  const target = { assignmentId, questionId: row.id };
  const moved = (by: number): readonly string[] => {
    const ids = order.filter((other) => other !== row.id);
    ids.splice((place ?? 0) + by, 0, row.id);
    return ids;
  };
  const judge = (status: 'accepted' | 'proposed', label: string, look: 'main' | 'plain' = 'plain'): ReactNode => (
    <ActionButton action="judgeQuestion" input={{ ...target, status }} look={look}>
      {label}
    </ActionButton>
  );
  return (
    <li className="entry" aria-labelledby={id}>
      <p className="caption flex flex-wrap gap-x-4">
        {place !== undefined && <span className="font-bold">{number(place + 1)}</span>}
        <span>{t(`questionTypes.${question.type}`)}</span>
        <span>{t(`skills.${question.skill}`)}</span>
        <span>{t('teach.confidence', { share: percent(question.confidence) })}</span>
        {row.origin !== 'generated' && <span>{t(`teach.origins.${row.origin as 'own'}`)}</span>}
        {row.rejectedBecause && <span>{reasonText(row.rejectedBecause, t)}</span>}
      </p>
      <Stem id={id} stem={question.stem} />
      {mode === 'editing' ? (
        <QuestionForm {...props} question={question} onDone={() => setMode('shown')} />
      ) : (
        <>
          {'options' in question && typeof question.key === 'string' ? (
            <ul lang="ar" dir="rtl" className="mb-2 ps-6">
              {question.options.map((option) => (
                <li
                  key={option.id}
                  className={`quoted ${option.id === question.key ? 'list-[square] font-bold text-good' : 'list-[circle]'}`}
                >
                  {option.text}
                  {option.id === question.key && <span className="sr-only"> ({t('teach.key')})</span>}
                </li>
              ))}
            </ul>
          ) : (
            <div className="mb-2">
              <span className="caption">{t('teach.key')}</span>{' '}
              {question.type === 'short-answer' ? (
                <ArabicText className="quoted">{question.key.join('، ')}</ArabicText>
              ) : (
                <AnswerText question={question} value={question.key} />
              )}
            </div>
          )}
          <details>
            <summary className="inline-flex min-h-11 items-center text-accent">{t('teach.proof')}</summary>
            <RationaleText rationale={question.rationale} />
            {question.evidence.length > 0 && <PassageText text={text} spans={question.evidence} />}
          </details>
        </>
      )}
      {isDraft && mode === 'shown' && (
        <div className="mt-2 flex flex-wrap items-center gap-2" role="group" aria-labelledby={id}>
          {row.status === 'proposed' && judge('accepted', t('teach.accept'), 'main')}
          {row.status === 'accepted' && judge('proposed', t('teach.takeOut'))}
          {row.status === 'rejected' && judge('proposed', t('teach.takeBack'))}
          <button type="button" className={buttonClass('plain')} onClick={() => setMode('editing')}>
            {t('teach.edit')}
          </button>
          {row.status !== 'rejected' && (
            <button type="button" className={buttonClass('quiet')} onClick={() => setMode('rejecting')}>
              {t('teach.reject')}
            </button>
          )}
          {place !== undefined && (
            <>
              {place > 0 && (
                <ActionButton
                  action="orderQuestions"
                  input={{ assignmentId, questionIds: moved(-1) }}
                  look="quiet"
                  label={t('teach.moveUp')}
                >
                  ↑
                </ActionButton>
              )}
              {place < order.length - 1 && (
                <ActionButton
                  action="orderQuestions"
                  input={{ assignmentId, questionIds: moved(1) }}
                  look="quiet"
                  label={t('teach.moveDown')}
                >
                  ↓
                </ActionButton>
              )}
              <PointsField target={target} points={row.points} />
            </>
          )}
        </div>
      )}
      {mode === 'rejecting' && <RejectForm target={target} onDone={() => setMode('shown')} />}
    </li>
  );
};

/** A reason of the list in the reader's language; anything else as it was written. */
const reasonText = (because: string, t: ReturnType<typeof useTranslations<never>>): string => {
  const reason = REASONS.find((known) => known === because);
  return reason ? t(`teach.reasons.${reason}`) : because;
};

type Target = { readonly assignmentId: string; readonly questionId: string };

const PointsField = ({ target, points }: { target: Target; points: number }): ReactNode => {
  const t = useTranslations('teach');
  const { run, problem } = useCall();
  const save = (value: number): void => {
    if (value !== points && value > 0) void run(() => callAction('setPoints', { ...target, points: value }));
  };
  return (
    <label className="inline-flex items-center gap-2">
      {t('points')}
      <input
        type="number"
        min={0.25}
        max={100}
        step={0.25}
        defaultValue={points}
        onBlur={(event) => save(event.currentTarget.valueAsNumber)}
        className={`${inputClass} w-20`}
      />
      <Problem problem={problem} />
    </label>
  );
};

const RejectForm = ({ target, onDone }: { target: Target; onDone: () => void }): ReactNode => {
  const t = useTranslations('teach');
  const id = useId();
  const { run, isBusy, problem } = useCall();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const because = new FormData(event.currentTarget).get('because');
    const input = { ...target, status: 'rejected', because };
    if ((await run(() => callAction('judgeQuestion', input))) !== undefined) onDone();
  };
  return (
    <form onSubmit={submit} className="mt-2 flex flex-wrap items-end gap-2">
      <div>
        <label htmlFor={id} className="block font-semibold">
          {t('because')}
        </label>
        <select id={id} name="because" autoFocus className={inputClass}>
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reasons.${reason}`)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" disabled={isBusy} className={buttonClass('plain')}>
        {t('reject')}
      </button>
      <button type="button" className={buttonClass('quiet')} onClick={onDone}>
        {t('cancel')}
      </button>
      <Problem problem={problem} />
    </form>
  );
};
