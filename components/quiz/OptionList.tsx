'use client';

import { Check, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ChoiceQuestion } from '@/lib/questions';
import type { ViewProps } from './types';

type Props = ViewProps<ChoiceQuestion> & { readonly layout: string };

/** Native radio buttons; digits choose as well, by the key's place, so that Arabic layouts work too. */
export const OptionList = ({ question, value, answer, checked, stemId, layout }: Props): ReactNode => {
  const group = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (checked) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
      if (digit === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const radio = group.current?.querySelectorAll<HTMLInputElement>('input')[Number(digit) - 1];
      radio?.focus();
      radio?.click();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [checked]);

  return (
    <div ref={group} role="radiogroup" aria-labelledby={stemId} className={layout}>
      {question.options.map(({ id, text }) => (
        <label
          key={id}
          dir="rtl"
          className={`flex min-h-12 items-center gap-3 rounded-lg border px-4 py-1 ${checked ? LOOKS[verdict(question, id, value)] : LOOKS.open}`}
        >
          <input
            type="radio"
            name={question.id}
            value={id}
            checked={value === id}
            disabled={checked}
            onChange={() => answer(id)}
            className="size-5 shrink-0 accent-accent"
          />
          <span lang="ar" className="quoted flex-1">
            {text}
          </span>
          {checked && verdict(question, id, value) === 'right' && <Check aria-hidden className="text-good" />}
          {checked && verdict(question, id, value) === 'wrong' && <X aria-hidden className="text-wrong" />}
        </label>
      ))}
    </div>
  );
};

type Verdict = 'right' | 'wrong' | 'other';

const verdict = (question: ChoiceQuestion, id: string, value: ViewProps['value']): Verdict => {
  if (id === question.key) return 'right';
  return id === value ? 'wrong' : 'other';
};

const LOOKS: Readonly<Record<Verdict | 'open', string>> = {
  open: 'cursor-pointer border-line bg-card hover:bg-wash has-checked:border-accent has-checked:bg-wash',
  right: 'border-2 border-good bg-card',
  wrong: 'border-2 border-wrong bg-card',
  other: 'border-line bg-card',
};
