'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { Settings } from '@/lib/classroom';
import { callAction } from './call';
import { MomentField, readMoment } from './MomentField';
import { Problem } from './Problem';
import { inputClass, TextField } from './TextField';
import { useCall } from './use-call';

type Props = {
  readonly assignment: {
    readonly id: string;
    readonly title: string;
    readonly note: string;
    readonly settings: Settings;
    readonly opensAt: Date | null;
    readonly dueAt: Date | null;
    readonly closesAt: Date | null;
  };
};

const CHOICES = {
  mode: ['practice', 'test'],
  whichCounts: ['first', 'best', 'last', 'mean'],
  lateRule: ['accept', 'penalty', 'refuse'],
  resultsShown: ['at-once', 'after-submit', 'after-close', 'never'],
} as const;
const NUMBERS = {
  timeLimitMinutes: [1, 600],
  attemptsAllowed: [1, 20],
  questionsDrawn: [1, 100],
  passPercent: [1, 100],
} as const;
const SWITCHES = ['glosses', 'vowelMarks', 'shuffleQuestions', 'shuffleOptions', 'showKey', 'showEvidence'] as const;
const DATES = ['opensAt', 'dueAt', 'closesAt'] as const;

/** How an assignment is given: when, how often, with what help, and what is shown afterwards. */
export const SettingsForm = ({ assignment }: Props): ReactNode => {
  const t = useTranslations('teach');
  const id = useId();
  const { settings } = assignment;
  const { run, isBusy, problem } = useCall();
  const [isSaved, setIsSaved] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setIsSaved(false);
    const data = new FormData(event.currentTarget);
    const entries = (names: readonly string[], read: (name: string) => unknown): object =>
      Object.fromEntries(names.map((name) => [name, read(name)]));
    const numberOrNull = (name: string): number | null => (data.get(name) ? Number(data.get(name)) : null);
    const done = await run(() =>
      callAction('updateAssignment', {
        assignmentId: assignment.id,
        title: data.get('title'),
        note: data.get('note'),
        ...Object.fromEntries(DATES.map((name) => [name, readMoment(data, name, assignment[name])])),
        settings: {
          ...entries(Object.keys(CHOICES), (name) => data.get(name)),
          ...entries(Object.keys(NUMBERS), numberOrNull),
          ...entries(SWITCHES, (name) => data.get(name) !== null),
          latePenaltyPercent: numberOrNull('latePenaltyPercent') ?? 0,
        },
      }),
    );
    setIsSaved(done !== undefined);
  };
  const choice = (name: keyof typeof CHOICES): ReactNode => (
    <div className="mb-4">
      <label htmlFor={`${id}-${name}`} className="mb-1 block font-semibold">
        {t(`set.${name}.label`)}
      </label>
      <select id={`${id}-${name}`} name={name} defaultValue={settings[name]} className={inputClass}>
        {CHOICES[name].map((value) => (
          <option key={value} value={value}>
            {/* one of the setting's own values, which the messages list under its name */}
            {t(`set.${name}.${value}` as 'set.mode.test')}
          </option>
        ))}
      </select>
    </div>
  );
  const numberField = (name: keyof typeof NUMBERS): ReactNode => (
    <TextField
      label={t(`set.${name}`)}
      name={name}
      type="number"
      min={NUMBERS[name][0]}
      max={NUMBERS[name][1]}
      defaultValue={settings[name] ?? ''}
    />
  );
  return (
    <section aria-labelledby="settings" className="mb-12">
      <h2 id="settings" className="section-title">
        {t('settings')}
      </h2>
      <form onSubmit={submit}>
        <TextField label={t('assignmentTitle')} name="title" required maxLength={200} defaultValue={assignment.title} />
        <div className="mb-4">
          <label htmlFor={`${id}-note`} className="mb-1 block font-semibold">
            {t('note')}
          </label>
          <textarea
            id={`${id}-note`}
            name="note"
            dir="auto"
            rows={2}
            maxLength={4000}
            defaultValue={assignment.note}
            className={inputClass}
          />
        </div>
        <div className="grid gap-x-6 sm:grid-cols-3">
          {DATES.map((name) => (
            <MomentField key={name} label={t(`set.${name}`)} name={name} at={assignment[name]} />
          ))}
        </div>
        <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          {choice('mode')}
          {choice('resultsShown')}
          {choice('lateRule')}
          <TextField
            label={t('set.latePenaltyPercent')}
            name="latePenaltyPercent"
            type="number"
            min={0}
            max={100}
            defaultValue={settings.latePenaltyPercent}
          />
          {numberField('attemptsAllowed')}
          {choice('whichCounts')}
          {numberField('timeLimitMinutes')}
          {numberField('questionsDrawn')}
          {numberField('passPercent')}
        </div>
        <p className="caption mb-3">{t('set.emptyHint')}</p>
        <fieldset className="mb-4">
          <legend className="mb-1 font-semibold">{t('set.help')}</legend>
          <div className="flex flex-wrap gap-2">
            {SWITCHES.map((name) => (
              <label
                key={name}
                className="inline-flex min-h-11 items-center gap-2 rounded-md border border-line px-3 has-checked:border-accent"
              >
                <input type="checkbox" name={name} defaultChecked={settings[name]} className="size-4 accent-accent" />
                {t(`set.${name}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <Problem problem={problem} />
        <p role="status">{isSaved && t('saved')}</p>
        <button type="submit" disabled={isBusy} className={buttonClass('main')}>
          {t('saveSettings')}
        </button>
      </form>
    </section>
  );
};
