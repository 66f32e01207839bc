'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { TextSpan } from '@/lib/articles';
import { QUESTION_TYPES, SKILLS } from '@/lib/questions';
import type { Option, Question, QuestionType } from '@/lib/questions';
import { arrangedOf, arrangedParts } from './arranged-question';
import { ArrangedFields } from './ArrangedFields';
import { callAction } from './call';
import { Problem } from './Problem';
import { inputClass } from './TextField';
import { useCall } from './use-call';

type Props = {
  readonly assignmentId: string;
  readonly text: string;
  readonly sentences: readonly TextSpan[];
  /** The question to change; a new one without it. */
  readonly question?: Question;
  readonly onDone: () => void;
};

const blank = (ids: readonly string[]): readonly Option[] => ids.map((id) => ({ id, text: '' }));
const LETTERS = ['a', 'b', 'c', 'd'] as const;
const arabicField = `${inputClass} font-reading text-xl`;

/** Stem, options, key and evidence of one question, in a form a teacher fills in within a minute. */
export const QuestionForm = ({ assignmentId, text, sentences, question, onDone }: Props): ReactNode => {
  const t = useTranslations();
  const id = useId();
  const { run, isBusy, problem } = useCall();
  const [type, setType] = useState<QuestionType>(question?.type ?? 'multiple-choice');
  const isChoice = type === 'multiple-choice' || type === 'cloze' || type === 'true-false';
  const [arranged, setArranged] = useState(() => arrangedOf(question));
  const options =
    question && 'options' in question ? question.options : blank(type === 'true-false' ? ['true', 'false'] : LETTERS);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const evidence = data.getAll('evidence').flatMap((place) => {
      const sentence = sentences[Number(place)];
      return sentence ? [{ start: sentence.start, end: sentence.end }] : [];
    });
    const parts = (): object => {
      switch (type) {
        case 'short-answer':
          return { key: lines(String(data.get('answers'))) };
        case 'ordering':
        case 'matching':
          return arrangedParts(type, arranged);
        default:
          return {
            options: options
              .map((option) => ({ id: option.id, text: String(data.get(`option-${option.id}`) ?? '').trim() }))
              .filter((option) => option.text !== ''),
            key: data.get('key'),
          };
      }
    };
    // what was exact before stays exact, unless other sentences are chosen
    const before = question?.evidence.map(({ start, end }) => ({ start, end })) ?? [];
    const draft = {
      type,
      skill: data.get('skill'),
      stem: data.get('stem'),
      evidence: question && sameSentences(before, evidence, sentences) ? before : evidence,
      ...parts(),
    };
    const input = { assignmentId, draft, ...(question ? { questionId: question.id } : {}) };
    const done = await run(() => callAction(question ? 'editQuestion' : 'addQuestion', input));
    if (done !== undefined) onDone();
  };

  return (
    <form onSubmit={submit} className="leaf my-4">
      <div className="flex flex-wrap gap-4">
        {!question && (
          <Select id={`${id}-type`} name="type" label={t('teach.type')} value={type} onChange={setType}>
            {QUESTION_TYPES.map((value) => (
              <option key={value} value={value}>
                {t(`questionTypes.${value}`)}
              </option>
            ))}
          </Select>
        )}
        <div className="mb-4">
          <label htmlFor={`${id}-skill`} className="mb-1 block font-semibold">
            {t('teach.skill')}
          </label>
          <select id={`${id}-skill`} name="skill" defaultValue={question?.skill ?? 'detail'} className={inputClass}>
            {SKILLS.map((skill) => (
              <option key={skill} value={skill}>
                {t(`skills.${skill}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <label htmlFor={`${id}-stem`} className="mb-1 block font-semibold">
        {t('teach.stem')}
      </label>
      <textarea
        id={`${id}-stem`}
        name="stem"
        lang="ar"
        dir="rtl"
        rows={2}
        required
        maxLength={600}
        defaultValue={question?.stem}
        className={arabicField}
      />
      {type === 'cloze' && <p className="caption">{t('teach.clozeHint')}</p>}
      {type === 'short-answer' && (
        <>
          <label htmlFor={`${id}-answers`} className="mt-4 mb-1 block font-semibold">
            {t('teach.answers')}
          </label>
          <textarea
            id={`${id}-answers`}
            name="answers"
            lang="ar"
            dir="rtl"
            rows={3}
            required
            defaultValue={question?.type === 'short-answer' ? question.key.join('\n') : ''}
            className={arabicField}
          />
        </>
      )}
      {(type === 'ordering' || type === 'matching') && (
        <ArrangedFields type={type} arranged={arranged} onChange={setArranged} />
      )}
      {isChoice && (
        <fieldset className="mt-4">
          <legend className="font-semibold">{t('teach.optionsAndKey')}</legend>
          {options.map((option, place) => (
            <div key={option.id} dir="rtl" className="mb-2 flex items-center gap-3">
              <input
                type="radio"
                name="key"
                value={option.id}
                required
                aria-label={t('teach.isKey', { place: place + 1 })}
                defaultChecked={question ? question.key === option.id : place === 0}
                className="size-6 shrink-0 accent-accent"
              />
              <input
                name={`option-${option.id}`}
                lang="ar"
                dir="rtl"
                maxLength={300}
                aria-label={t('teach.option', { place: place + 1 })}
                required={place < 2}
                defaultValue={option.text}
                className={arabicField}
              />
            </div>
          ))}
        </fieldset>
      )}
      <details className="mt-4">
        <summary className="inline-flex min-h-11 items-center font-semibold">{t('teach.evidence')}</summary>
        <fieldset>
          <legend className="caption">{t('teach.evidenceHint')}</legend>
          {sentences.map((sentence, place) => (
            <label key={sentence.start} dir="rtl" className="flex items-baseline gap-2 py-1">
              <input
                type="checkbox"
                name="evidence"
                value={place}
                defaultChecked={question?.evidence.some((span) => overlaps(span, sentence)) ?? false}
                className="size-4 shrink-0 accent-accent"
              />
              <span lang="ar" className="font-reading text-lg">
                {text.slice(sentence.start, sentence.end)}
              </span>
            </label>
          ))}
        </fieldset>
      </details>
      <Problem problem={problem} />
      <div className="mt-3 flex flex-wrap gap-3">
        <button type="submit" disabled={isBusy} className={buttonClass('main')}>
          {t('teach.saveQuestion')}
        </button>
        <button type="button" className={buttonClass('quiet')} onClick={onDone}>
          {t('teach.cancel')}
        </button>
      </div>
    </form>
  );
};

type SelectProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: QuestionType;
  readonly onChange: (type: QuestionType) => void;
  readonly children: ReactNode;
};

const Select = ({ id, name, label, value, onChange, children }: SelectProps): ReactNode => (
  <div className="mb-4">
    <label htmlFor={id} className="mb-1 block font-semibold">
      {label}
    </label>
    <select
      id={id}
      name={name}
      value={value}
      onChange={(event) => {
        const type = QUESTION_TYPES.find((known) => known === event.target.value);
        if (type) onChange(type);
      }}
      className={inputClass}
    >
      {children}
    </select>
  </div>
);

const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

const sameSentences = (
  before: readonly TextSpan[],
  chosen: readonly TextSpan[],
  sentences: readonly TextSpan[],
): boolean => {
  const touched = sentences.filter((sentence) => before.some((span) => overlaps(span, sentence)));
  return touched.length === chosen.length && touched.every(({ start }) => chosen.some((one) => one.start === start));
};

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
