'use client';

import { useTranslations } from 'next-intl';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import type { Option, OrderingQuestion } from '@/lib/questions';
import type { ViewProps } from './types';

const moveClass =
  'inline-flex size-11 items-center justify-center rounded-lg border border-line hover:bg-wash disabled:opacity-40';

/** Every item has two buttons that move it one place; each move is said aloud. */
export const OrderingView = (props: ViewProps<OrderingQuestion>): ReactNode => {
  const { question, value, answer, checked, stemId } = props;
  const t = useTranslations('quiz');
  const { number } = useNumbers();
  const [said, setSaid] = useState('');
  const order = orderOf(question, value);

  const move = (from: number, to: number): void => {
    const item = order[from];
    if (!item || !order[to]) return;
    const rest = order.filter((_, place) => place !== from);
    answer([...rest.slice(0, to), item, ...rest.slice(to)].map(({ id }) => id));
    setSaid(t('moved', { item: item.text, place: number(to + 1) }));
  };
  return (
    <>
      <ol aria-labelledby={stemId} dir="rtl" className="grid gap-2">
        {order.map(({ id, text }, place) => (
          <li key={id} className="flex items-center gap-3 rounded-lg border border-line bg-card px-3 py-2">
            <span className="w-6 text-center text-faded">{number(place + 1)}</span>
            <span lang="ar" className="quoted flex-1">
              {text}
            </span>
            {checked ? (
              question.key[place] !== id && (
                <bdi className="text-good font-bold">{number(question.key.indexOf(id) + 1)}</bdi>
              )
            ) : (
              <span className="flex gap-1">
                <button
                  type="button"
                  className={moveClass}
                  aria-label={t('moveUp', { item: text })}
                  disabled={place === 0}
                  onClick={() => move(place, place - 1)}
                >
                  <ArrowUp aria-hidden size={18} />
                </button>
                <button
                  type="button"
                  className={moveClass}
                  aria-label={t('moveDown', { item: text })}
                  disabled={place === order.length - 1}
                  onClick={() => move(place, place + 1)}
                >
                  <ArrowDown aria-hidden size={18} />
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </>
  );
};

/** The options in the order of the answer; what an answer leaves out keeps its place at the end. */
const orderOf = (question: OrderingQuestion, value: ViewProps['value']): readonly Option[] => {
  const ids = Array.isArray(value) ? value : [];
  const placed = ids.flatMap((id) => question.options.filter((option) => option.id === id));
  return [...placed, ...question.options.filter((option) => !placed.includes(option))];
};
