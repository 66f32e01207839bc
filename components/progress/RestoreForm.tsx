'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { WideTable } from '@/components/ui/WideTable';
import { useNumbers } from '@/components/ui/use-numbers';
import { RESTORED_PARTS, RESTORE_WAYS, parseBackup, previewRestore } from '@/lib/progress';
import type { Backup, BackupFault, RestoreWay } from '@/lib/progress';
import { parseSettings, useProgress, useSettings } from '@/lib/stores';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly fault: BackupFault | 'unreadable' }
  | { readonly kind: 'read'; readonly backup: Backup; readonly at: string }
  | { readonly kind: 'restored' };

/** A file is read, what it would change is shown, and only then is it merged or put in place of what is here. */
export const RestoreForm = (): ReactNode => {
  const t = useTranslations('backup');
  const { date } = useNumbers();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [how, setHow] = useState<RestoreWay>('merge');
  const input = useRef<HTMLInputElement>(null);
  const restoreProgress = useProgress((store) => store.restoreProgress);
  const change = useSettings((store) => store.change);

  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const parsed = parseBackup(await file.text());
      setState(
        parsed.kind === 'parsed'
          ? { kind: 'read', backup: parsed.backup, at: new Date().toISOString() }
          : { kind: 'refused', fault: parsed.reason },
      );
    } catch {
      setState({ kind: 'refused', fault: 'unreadable' });
    }
  };
  const end = (next: State): void => {
    if (input.current) input.current.value = '';
    setState(next);
  };
  const restore = ({ progress: incoming, settings }: Backup): void => {
    restoreProgress({ incoming, how });
    if (how === 'replace' && settings !== undefined) change(parseSettings({ settings }));
    end({ kind: 'restored' });
  };
  return (
    <div className="entry">
      <h3 className="font-bold">{t('restore')}</h3>
      <p className="mb-3 max-w-prose text-faded">{t('restoreText')}</p>
      {/* The browser's own button speaks the browser's language, so it is hidden, and the label stands for it. */}
      <label
        className={`${buttonClass('plain')} has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`}
      >
        {t('file')}
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void read(event.target.files?.[0])}
          className="sr-only"
        />
      </label>
      <p role="alert" className="font-semibold text-wrong">
        {state.kind === 'refused' && t(`faults.${state.fault}`)}
      </p>
      {state.kind === 'read' && (
        <div className="leaf mt-3">
          <h4 className="mb-3 font-bold">
            {state.backup.madeAt === '' ? t('preview') : t('previewOf', { date: date(state.backup.madeAt) })}
          </h4>
          <fieldset className="mb-4">
            <legend className="sr-only">{t('how')}</legend>
            {RESTORE_WAYS.map((way) => (
              <label key={way} className="flex min-h-11 items-start gap-3 py-1">
                <input
                  type="radio"
                  name="restore-way"
                  checked={how === way}
                  onChange={() => setHow(way)}
                  className="mt-2 size-4 shrink-0 accent-accent"
                />
                <span>
                  <span className="font-semibold">{t(`ways.${way}`)}</span>
                  <span className="caption block">{t(`waysText.${way}`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <Preview backup={state.backup} how={how} at={state.at} />
          <div className="mt-4 flex flex-wrap gap-3">
            <button type="button" className={buttonClass('main')} onClick={() => restore(state.backup)}>
              {t(`do.${how}`)}
            </button>
            <button type="button" className={buttonClass('plain')} onClick={() => end({ kind: 'idle' })}>
              {t('cancel')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{state.kind === 'restored' && t('restored')}</p>
    </div>
  );
};

type PreviewProps = { readonly backup: Backup; readonly how: RestoreWay; readonly at: string };

const Preview = ({ backup, how, at }: PreviewProps): ReactNode => {
  const t = useTranslations('backup');
  const { number } = useNumbers();
  const progress = useProgress((store) => store.progress);
  const changes = previewRestore(progress, { incoming: backup.progress, how, at });
  return (
    <WideTable label={t('willChange')}>
      <table className="w-full border-collapse">
        <caption className="caption text-start">{t('willChange')}</caption>
        <thead className="caption">
          <tr>
            <td />
            {(['added', 'changed', 'removed'] as const).map((name) => (
              <th key={name} scope="col" className="py-1 pe-3 text-start font-semibold">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RESTORED_PARTS.map((part) => {
            const { added, changed, removed } = changes[part];
            return (
              <tr key={part} className="border-t border-line">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {t(`parts.${part}`)}
                </th>
                <td>{number(added)}</td>
                <td>{number(changed)}</td>
                <td className={removed > 0 ? 'font-bold text-wrong' : ''}>{number(removed)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
};
