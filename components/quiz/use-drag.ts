'use client';

import { useRef, useState } from 'react';
import type { CSSProperties, PointerEvent } from 'react';

type Drag = { readonly id: string; readonly x: number; readonly y: number; readonly over: string | undefined };

type Handle = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly style: CSSProperties;
};

export type Dragging = {
  /** What is being dragged, and the target under it. */
  readonly dragged: string | undefined;
  readonly over: string | undefined;
  /** For the element that is taken hold of. */
  readonly handle: (id: string) => Handle;
  /** For the element that follows the pointer. */
  readonly follow: (id: string) => CSSProperties;
};

/**
 * Dragging by mouse, pen and touch, on targets with a data-drop inside an element with data-drag-root. Nothing moves in
 * the document before the drop, so the pointer is never lost. An addition only: each view has buttons or lists as well,
 * and those are the way for keyboards and screen readers.
 */
export const useDrag = (onDrop: (dragged: string, target: string) => void): Dragging => {
  const [drag, setDrag] = useState<Drag>();
  const start = useRef({ x: 0, y: 0 });

  const handle = (id: string): Handle => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, y: event.clientY };
      setDrag({ id, x: 0, y: 0, over: undefined });
    },
    onPointerMove: (event) => {
      if (drag?.id !== id) return;
      const { x, y } = start.current;
      setDrag({ id, x: event.clientX - x, y: event.clientY - y, over: targetAt(event, id) });
    },
    onPointerUp: () => {
      if (drag?.over !== undefined) onDrop(drag.id, drag.over);
      setDrag(undefined);
    },
    onPointerCancel: () => setDrag(undefined),
    style: { touchAction: 'none' },
  });

  return {
    dragged: drag?.id,
    over: drag?.over,
    handle,
    follow: (id) =>
      drag?.id === id ? { transform: `translate(${drag.x}px, ${drag.y}px)`, position: 'relative', zIndex: 10 } : {},
  };
};

const targetAt = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>, id: string): string | undefined => {
  const root = currentTarget.closest('[data-drag-root]');
  return document
    .elementsFromPoint(clientX, clientY)
    .filter((element) => root?.contains(element))
    .map((element) => element.closest<HTMLElement>('[data-drop]')?.dataset.drop)
    .find((target) => target !== undefined && target !== id);
};
