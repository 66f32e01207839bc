'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { type Arranged, arrangedParts } from './arranged-question';
import { KeyField } from './KeyField';
import { inputClass } from './TextField';

type Props = {
  readonly type: 'ordering' | 'matching';
  readonly arranged: Arranged;
  readonly onChange: (arranged: Arranged) => void;
};

/** The rows of an ordering or a matching, and under them its key, which follows what is written. */
export const ArrangedFields = ({ type, arranged, onChange }: Props): ReactNode => {
  const t = useTranslations('teach');
  const id = useId();
  const { options, matches, key } = { matches: [], ...arrangedParts(type, arranged) };
  const rows = (list: 'options' | 'matches', label: 'option' | 'match'): ReactNode => (
    <div className="grid content-start gap-2">
      {arranged[list].map((row, place) => (
        <input
          key={row.id}
          lang="ar"
          dir="rtl"
          maxLength={300}
          aria-label={t(label, { place: place + 1 })}
          required={place < 2}
          value={row.text}
          onChange={(event) =>
            onChange({
              ...arranged,
              [list]: arranged[list].map((other) =>
                other.id === row.id ? { ...other, text: event.target.value } : other,
              ),
            })
          }
          className={`${inputClass} font-reading text-xl`}
        />
      ))}
    </div>
  );
  return (
    <fieldset className="mt-4">
      <legend className="font-semibold">{t(`parts.${type}`)}</legend>
      <div dir="rtl" className={`mb-4 grid gap-x-4 gap-y-2 ${type === 'matching' ? 'sm:grid-cols-2' : ''}`}>
        {rows('options', 'option')}
        {type === 'matching' && rows('matches', 'match')}
      </div>
      <p id={id} className="mb-2 font-semibold">
        {t(type === 'ordering' ? 'rightOrder' : 'rightPairs')}
      </p>
      <KeyField
        question={{ id: '', skill: 'detail', stem: '', type, options, matches }}
        value={key}
        onChange={(value) => {
          if (typeof value === 'string') return;
          const ids = value.flatMap((part) => (typeof part === 'string' ? [part] : []));
          const pairs = value.flatMap((part) => (typeof part === 'string' ? [] : [part]));
          // rows that are still empty keep their place behind those that are written
          onChange(
            type === 'ordering'
              ? { ...arranged, order: [...ids, ...arranged.order.filter((other) => !ids.includes(other))] }
              : {
                  ...arranged,
                  pairs: [...pairs, ...arranged.pairs.filter(([from]) => !options.some((row) => row.id === from))],
                },
          );
        }}
        labelledBy={id}
      />
    </fieldset>
  );
};
