'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { ResponseValue } from '@/lib/grading';
import { withholdKey } from '@/lib/questions';
import type { Question } from '@/lib/questions';
import { callAction } from './call';
import { KeyField } from './KeyField';
import { Problem } from './Problem';
import { inputClass } from './TextField';
import { useCall } from './use-call';

type Props = {
  readonly assignmentId: string;
  readonly question: Question;
  readonly dropped: readonly string[];
};

/** Another key for a question that was answered: every mark is computed anew, and it is written down who did it. */
export const MendKeyForm = ({ assignmentId, question, dropped }: Props): ReactNode => {
  const t = useTranslations('teach');
  const id = useId();
  const { run, isBusy, problem } = useCall();
  const [arranged, setArranged] = useState<ResponseValue>(question.key);
  const isArranged = question.type === 'ordering' || question.type === 'matching';
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isArranged) {
      await run(() => callAction('mendKey', { assignmentId, questionId: question.id, key: arranged }));
      return;
    }
    const given = String(new FormData(event.currentTarget).get('key'));
    const key =
      question.type === 'short-answer'
        ? given
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
        : given;
    await run(() => callAction('mendKey', { assignmentId, questionId: question.id, key }));
  };
  if (isArranged) {
    return (
      <form onSubmit={submit} className="w-full max-w-2xl">
        <p id={id} className="mb-2 font-semibold">
          {t(question.type === 'ordering' ? 'rightOrder' : 'rightPairs')}
        </p>
        <KeyField question={withholdKey(question)} value={arranged} onChange={setArranged} labelledBy={id} />
        <button type="submit" disabled={isBusy} className={`${buttonClass('plain')} mt-3`}>
          {t('rescore')}
        </button>
        <Problem problem={problem} />
      </form>
    );
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
      <div>
        <label htmlFor={id} className="block font-semibold">
          {t(question.type === 'short-answer' ? 'answers' : 'rightKey')}
        </label>
        {question.type === 'short-answer' ? (
          <textarea
            id={id}
            name="key"
            lang="ar"
            dir="rtl"
            rows={2}
            defaultValue={question.key.join('\n')}
            className={`${inputClass} font-reading`}
          />
        ) : (
          <select
            id={id}
            name="key"
            lang="ar"
            dir="rtl"
            defaultValue={typeof question.key === 'string' ? question.key : ''}
            className={`${inputClass} font-reading`}
          >
            {'options' in question &&
              question.options
                .filter((option) => !dropped.includes(option.id))
                .map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.text}
                  </option>
                ))}
          </select>
        )}
      </div>
      <button type="submit" disabled={isBusy} className={buttonClass('plain')}>
        {t('rescore')}
      </button>
      <Problem problem={problem} />
    </form>
  );
};
