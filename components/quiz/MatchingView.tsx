'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import type { ViewProps } from './types';
import { useDrag } from './use-drag';

/** What may be matched stands above, to be read whole and dragged; beside each item a native list does the same. */
export const MatchingView = ({ question, value, onChange, stemId, feedback }: ViewProps): ReactNode => {
  const t = useTranslations('quiz');
  const [said, setSaid] = useState('');
  const { options = [], matches = [] } = question;
  const chosen = pairsIn(value);
  const key = feedback?.key === undefined ? undefined : pairsIn(feedback.key);
  const textOf = (id: string | undefined): string => matches.find((match) => match.id === id)?.text ?? '';

  const choose = (option: string, match: string): void => {
    const others = [...chosen].filter(([id]) => id !== option);
    onChange(match === '' ? others : [...others, [option, match]]);
  };
  const { dragged, over, handle, follow } = useDrag((match, option) => {
    choose(option, match);
    const item = options.find(({ id }) => id === option)?.text ?? '';
    setSaid(t('matched', { item, match: textOf(match) }));
  });
  const used = new Set(chosen.values());

  return (
    <div role="group" aria-labelledby={stemId} dir="rtl" data-drag-root className="grid grid-cols-1 gap-3">
      {!key && (
        <ul aria-label={t('matches')} className="mb-2 flex flex-wrap gap-2">
          {matches.map(({ id, text }) => (
            <li key={id} style={follow(id)}>
              <span
                lang="ar"
                {...handle(id)}
                className={`quoted inline-block cursor-grab rounded-md border bg-card px-3 select-none ${dragged === id ? 'border-accent' : 'border-line'} ${used.has(id) ? 'text-faded' : ''}`}
              >
                {text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {options.map(({ id, text }) => (
        <div
          key={id}
          data-drop={id}
          className={`grid items-center gap-x-4 gap-y-1 rounded-md border px-4 py-2 sm:grid-cols-2 ${over === id ? 'border-accent bg-wash' : 'border-line'}`}
        >
          <ArabicText className="quoted">{text}</ArabicText>
          <div className="min-w-0">
            <select
              lang="ar"
              dir="rtl"
              aria-label={t('matchFor', { item: text })}
              value={chosen.get(id) ?? ''}
              disabled={key !== undefined}
              onChange={(event) => choose(id, event.target.value)}
              className="min-h-12 w-full rounded-md border border-faded bg-card px-3 font-reading text-xl"
            >
              <option value="">{t('choose')}</option>
              {matches.map((match) => (
                <option key={match.id} value={match.id}>
                  {match.text}
                </option>
              ))}
            </select>
            {key && key.get(id) !== chosen.get(id) && (
              <ArabicText className="quoted block text-good">{textOf(key.get(id))}</ArabicText>
            )}
          </div>
        </div>
      ))}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
};

const pairsIn = (value: ViewProps['value']): ReadonlyMap<string, string> => {
  const pairs = new Map<string, string>();
  if (typeof value === 'string' || value === undefined) return pairs;
  for (const pair of value) if (typeof pair !== 'string') pairs.set(pair[0], pair[1]);
  return pairs;
};
