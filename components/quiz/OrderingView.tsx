'use client';

import { useTranslations } from 'next-intl';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import type { Option } from '@/lib/questions';
import type { ViewProps } from './types';
import { useDrag } from './use-drag';

const moveClass =
  'inline-flex size-11 items-center justify-center rounded-md border border-line hover:border-accent hover:text-accent disabled:opacity-40';

type Direction = 'up' | 'down';

/** Every item has two buttons that move it one place, and can be dragged; each move is said aloud. */
export const OrderingView = ({ question, value, onChange, stemId, feedback }: ViewProps): ReactNode => {
  const t = useTranslations('quiz');
  const { number } = useNumbers();
  const [said, setSaid] = useState('');
  const [moved, setMoved] = useState<{ readonly id: string; readonly direction: Direction }>();
  const list = useRef<HTMLOListElement>(null);
  const order = orderOf(question.options ?? [], value);
  const key = Array.isArray(feedback?.key) ? feedback.key : undefined;

  const move = (from: number, to: number): void => {
    const item = order[from];
    if (!item || !order[to]) return;
    const rest = order.filter((_, place) => place !== from);
    onChange([...rest.slice(0, to), item, ...rest.slice(to)].map(({ id }) => id));
    setSaid(t('moved', { item: item.text, place: number(to + 1) }));
  };
  const placeOf = (id: string): number => order.findIndex((item) => item.id === id);
  const { dragged, over, handle, follow } = useDrag((id, target) => move(placeOf(id), placeOf(target)));

  // Moving an item in the document takes the focus from its button: give it back, or to the other one at an end.
  useLayoutEffect(() => {
    if (!moved) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-move="${moved.id}"]`) ?? [])];
    const same = buttons.find((button) => button.name === moved.direction && !button.disabled);
    (same ?? buttons.find((button) => !button.disabled))?.focus();
  }, [moved]);

  const step = (id: string, direction: Direction): void => {
    const from = placeOf(id);
    move(from, direction === 'up' ? from - 1 : from + 1);
    setMoved({ id, direction });
  };
  /** Where the dragged item would come to stand: before the target when moving up, after it when moving down. */
  const dropMark = (id: string): string => {
    if (over !== id || dragged === undefined) return '';
    return placeOf(dragged) > placeOf(id) ? 'shadow-[0_-3px_0_var(--accent)]' : 'shadow-[0_3px_0_var(--accent)]';
  };

  return (
    <>
      <ol ref={list} aria-labelledby={stemId} dir="rtl" data-drag-root className="grid grid-cols-1 gap-2">
        {order.map(({ id, text }, place) => (
          <li
            key={id}
            data-drop={id}
            style={follow(id)}
            className={`flex flex-wrap items-center gap-2 rounded-md border bg-card px-2 py-2 ${dragged === id ? 'border-accent' : 'border-line'} ${dropMark(id)}`}
          >
            {!key && (
              // For pointers only: the two buttons at the end do the same for everyone.
              <span
                aria-hidden
                className="inline-flex size-9 shrink-0 cursor-grab items-center justify-center text-faded"
                {...handle(id)}
              >
                <GripVertical size={18} />
              </span>
            )}
            <span className="w-5 shrink-0 text-center text-faded">{number(place + 1)}</span>
            <span lang="ar" className="quoted min-w-0 flex-1 basis-32">
              {text}
            </span>
            {key ? (
              key[place] !== id && (
                <bdi className="px-2 font-bold text-good">
                  {t('rightPlace', { place: number(key.findIndex((right) => right === id) + 1) })}
                </bdi>
              )
            ) : (
              <span className="ms-auto flex shrink-0 gap-1 max-sm:flex-col">
                <button
                  type="button"
                  name="up"
                  data-move={id}
                  className={moveClass}
                  aria-label={t('moveUp', { item: text })}
                  disabled={place === 0}
                  onClick={() => step(id, 'up')}
                >
                  <ArrowUp aria-hidden size={18} />
                </button>
                <button
                  type="button"
                  name="down"
                  data-move={id}
                  className={moveClass}
                  aria-label={t('moveDown', { item: text })}
                  disabled={place === order.length - 1}
                  onClick={() => step(id, 'down')}
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
const orderOf = (options: readonly Option[], value: ViewProps['value']): readonly Option[] => {
  const ids = Array.isArray(value) ? value : [];
  const placed = ids.flatMap((id) => options.filter((option) => option.id === id));
  return [...placed, ...options.filter((option) => !placed.includes(option))];
};
