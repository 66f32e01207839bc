'use client';

import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Digits choose an option of the form, by the key's place, so that Arabic layouts work too; typing text is left alone. */
export const useDigitKeys = (form: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
      if (digit === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const radio = form.current?.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(digit) - 1];
      if (!radio || radio.disabled) return;
      radio.focus();
      radio.click();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [form]);
};
