'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { saveFile } from '@/components/ui/save-file';
import { useNumbers } from '@/components/ui/use-numbers';
import { makeBackup, parseProgress } from '@/lib/progress';
import { dropKeptCopy, keptCopies } from '@/lib/stores';
import type { KeptCopy } from '@/lib/stores';

/** Copies that Fahm kept by itself: of progress that it could not read, or that was replaced. */
export const KeptCopies = (): ReactNode => {
  const t = useTranslations('backup');
  const { date } = useNumbers();
  const [copies, setCopies] = useState(keptCopies);
  if (copies.length === 0) return null;

  return (
    <div className="entry">
      <h3 className="font-bold">{t('copies')}</h3>
      <p className="mb-3 max-w-prose text-faded">{t('copiesText')}</p>
      <ul>
        {copies.map((copy) => (
          <li key={copy.key} className="flex flex-wrap items-center gap-x-3 border-t border-line py-1">
            <time dateTime={copy.at} className="flex-1">
              {date(copy.at)}
            </time>
            <button type="button" className={buttonClass('quiet')} onClick={() => save(copy)}>
              {t('saveCopy')}
            </button>
            <button
              type="button"
              className={buttonClass('quiet')}
              onClick={() => {
                dropKeptCopy(copy);
                setCopies(keptCopies());
              }}
            >
              {t('dropCopy')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** One that can be read becomes a backup file, to be restored as any other; a damaged one is given as it is. */
const save = ({ at, text }: KeptCopy): void => {
  const parsed = parseProgress(jsonIn(text));
  const isReadable = parsed.kind === 'parsed';
  saveFile({
    name: `fahm-copy-${at.slice(0, 10)}.${isReadable ? 'json' : 'txt'}`,
    type: isReadable ? 'application/json' : 'text/plain',
    text: isReadable ? makeBackup({ progress: parsed.progress, madeAt: at }) : text,
  });
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
