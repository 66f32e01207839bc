'use client';

import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { TextField } from './TextField';

/** An instant as the browser's own field for local time wants it: 2026-11-24T15:30. */
const asLocal = (at: Date | null): string => {
  if (!at) return '';
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
};

type Props = { readonly label: string; readonly name: string; readonly at: Date | null };

/** A date and hour in the time zone of whoever fills it in; the server does not know that, so it is empty until the script runs. */
export const MomentField = ({ label, name, at }: Props): ReactNode => {
  const isHere = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  return (
    <TextField
      key={isHere ? at?.toISOString() : 'server'}
      label={label}
      name={name}
      type="datetime-local"
      dir="ltr"
      defaultValue={isHere ? asLocal(at) : ''}
    />
  );
};

/** The field's instant in ISO 8601, null where it is empty. Left alone it is what it was, with the seconds that the field does not show. */
export const readMoment = (data: FormData, name: string, before: Date | null): string | null => {
  const local = data.get(name);
  if (!local) return null;
  return before && local === asLocal(before) ? before.toISOString() : new Date(String(local)).toISOString();
};
