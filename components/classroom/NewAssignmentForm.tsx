'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { useRouter } from '@/lib/i18n';
import { SKILLS } from '@/lib/questions';
import { callAction } from './call';
import type { CallResult } from './call';
import { CheckList } from './CheckList';
import { Problem } from './Problem';
import { inputClass, TextField } from './TextField';
import { useCall } from './use-call';

const WAYS = ['library', 'pasted', 'earlier'] as const;
type Way = (typeof WAYS)[number];

const LEVELS = ['any', 'easy', 'middle', 'hard'] as const;
const RANGES: Readonly<Record<(typeof LEVELS)[number], { readonly from: number; readonly to: number } | undefined>> = {
  any: undefined,
  easy: { from: 0, to: 0.4 },
  middle: { from: 0.3, to: 0.7 },
  hard: { from: 0.5, to: 1 },
};

type Text = { readonly id: string; readonly title: string };
type Props = {
  readonly classId: string;
  readonly library: readonly Text[];
  readonly texts: readonly Text[];
  readonly longest: number;
};

/** Chooses the text and what shall be asked; Fahm then proposes the questions. */
export const NewAssignmentForm = ({ classId, library, texts, longest }: Props): ReactNode => {
  const t = useTranslations();
  const router = useRouter();
  const { number } = useNumbers();
  const id = useId();
  const [way, setWay] = useState<Way>('library');
  const { run, isBusy, problem } = useCall();

  const takeText = async (data: FormData): Promise<CallResult<{ readonly textId: string }>> => {
    if (way === 'earlier') return { ok: true, value: { textId: String(data.get('textId')) } };
    if (way === 'library') return callAction('takeFromShelf', { libraryId: data.get('libraryId') });
    const title = String(data.get('title')).trim();
    return callAction('addText', { source: data.get('source'), ...(title ? { title } : {}) });
  };
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const skills = data.getAll('skill');
    const difficulty = RANGES[LEVELS.find((level) => level === data.get('level')) ?? 'any'];
    const made = await run<{ readonly id: string }>(async () => {
      const text = await takeText(data);
      if (!text.ok) return text;
      return callAction('createAssignment', {
        classId,
        textId: text.value.textId,
        questions: Number(data.get('questions')),
        ...(skills.length > 0 && skills.length < SKILLS.length ? { skills } : {}),
        ...(difficulty ? { difficulty } : {}),
      });
    });
    if (made) router.push(`/teach/assignment/${made.id}`);
  };
  const select = (name: string, label: string, items: readonly Text[]): ReactNode => (
    <div className="mb-4">
      <label htmlFor={`${id}-${name}`} className="mb-1 block font-semibold">
        {label}
      </label>
      <select id={`${id}-${name}`} name={name} required className={inputClass}>
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {item.title}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form onSubmit={submit}>
      <fieldset className="mb-4">
        <legend className="mb-1 font-semibold">{t('teach.text')}</legend>
        <div className="flex flex-wrap gap-2">
          {WAYS.filter((choice) => choice !== 'earlier' || texts.length > 0).map((choice) => (
            <label
              key={choice}
              className="inline-flex min-h-11 items-center gap-2 rounded-md border border-line px-3 has-checked:border-accent has-checked:text-accent"
            >
              <input
                type="radio"
                name="way"
                checked={way === choice}
                onChange={() => setWay(choice)}
                className="size-4 accent-accent"
              />
              {t(`teach.ways.${choice}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {way === 'library' && select('libraryId', t('teach.article'), library)}
      {way === 'earlier' && select('textId', t('teach.article'), texts)}
      {way === 'pasted' && (
        <>
          <TextField label={t('teach.textTitle')} name="title" maxLength={200} hint={t('teach.textTitleHint')} />
          <div className="mb-4">
            <label htmlFor={`${id}-source`} className="mb-1 block font-semibold">
              {t('teach.source')}
            </label>
            <textarea
              id={`${id}-source`}
              name="source"
              lang="ar"
              dir="rtl"
              rows={10}
              required
              maxLength={longest}
              aria-describedby={`${id}-source-hint`}
              className={`${inputClass} font-reading text-xl leading-[2]`}
            />
            <p id={`${id}-source-hint`} className="caption">
              {t('teach.sourceHint', { shown: number(longest) })}
            </p>
          </div>
        </>
      )}
      <div className="flex flex-wrap gap-6">
        <div className="w-44">
          <TextField
            label={t('teach.howMany')}
            name="questions"
            type="number"
            min={0}
            max={50}
            defaultValue={10}
            required
          />
        </div>
        <div className="mb-4 w-44">
          <label htmlFor={`${id}-level`} className="mb-1 block font-semibold">
            {t('teach.difficulty')}
          </label>
          <select id={`${id}-level`} name="level" className={inputClass}>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {t(`teach.levels.${level}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <CheckList
        legend={t('teach.skills')}
        name="skill"
        items={SKILLS.map((skill) => ({ id: skill, name: t(`skills.${skill}`) }))}
        checked={SKILLS}
      />
      <Problem problem={problem} />
      <button type="submit" disabled={isBusy} className={buttonClass('main')}>
        {t(isBusy ? 'teach.proposing' : 'teach.propose')}
      </button>
    </form>
  );
};
