'use client';

import { useLocale } from 'next-intl';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import type { ReactNode, RefObject } from 'react';
import { directionOf } from '@/lib/i18n';

type Props = {
  readonly label: string;
  readonly closeLabel: string;
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly close: (options: { readonly returnFocus: boolean }) => void;
  /** What belongs to the panel although it lies outside: a press there does not close it. */
  readonly isOwn: (target: Element) => boolean;
  /** What stays in reach at the panel's foot. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A note in the margin of a wide page, a sheet at the foot of a narrow one. The text stays in use beside it: it is no
 * modal; Escape closes it, and so does a press elsewhere, which leaves the focus where it went.
 */
export const MarginPanel = ({ label, closeLabel, panel, close, isOwn, actions, children }: Props): ReactNode => {
  const locale = useLocale();

  useEffect(() => panel.current?.focus({ preventScroll: true }), [panel]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close({ returnFocus: true });
    };
    const onPointerDown = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element) || panel.current?.contains(target) || isOwn(target)) return;
      close({ returnFocus: false });
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  });

  return (
    <div ref={panel} role="dialog" aria-label={label} tabIndex={-1} dir={directionOf(locale)} className="margin-panel">
      <div className="margin-panel-body">
        <button
          type="button"
          aria-label={closeLabel}
          onClick={() => close({ returnFocus: true })}
          className="float-end -me-2 -mt-2 inline-flex size-11 items-center justify-center rounded-full text-faded hover:bg-wash"
        >
          <X aria-hidden size={20} />
        </button>
        {children}
      </div>
      {actions && (
        <div className="flex flex-wrap gap-x-1 border-t border-line px-3 py-1 lg:px-0 lg:-ms-1">{actions}</div>
      )}
    </div>
  );
};
