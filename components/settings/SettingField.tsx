'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { SETTING_CHOICES, useSettings } from '@/lib/stores';
import type { Settings } from '@/lib/stores';

/** One setting as a row of native radio buttons; what is chosen holds at once. */
export const SettingField = ({ setting }: { setting: keyof Settings }): ReactNode => {
  const t = useTranslations('settings');
  const { settings, change } = useSettings();
  // The form may stand on a page and in the panel at the same time.
  const name = `${setting}-${useId()}`;
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t(`${setting}.label`)}</legend>
      <div className="flex flex-wrap gap-2">
        {SETTING_CHOICES[setting].map((choice) => (
          <label
            key={choice}
            className={`inline-flex min-h-11 items-center gap-2 rounded-md border border-line px-3 has-checked:border-accent has-checked:text-accent ${faceOf(choice)}`}
          >
            <input
              type="radio"
              name={name}
              value={choice}
              checked={settings[setting] === choice}
              onChange={() => change({ [setting]: choice })}
              className="size-4 accent-accent"
            />
            {/* The key is one of the setting's own choices, which the messages list under its name. */}
            <span>{t(`${setting}.${choice}` as 'theme.light')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** The name of a face is set in it. */
const faceOf = (choice: string): string =>
  ({
    scheherazade: 'font-[family-name:var(--font-scheherazade),var(--font-reading-latin)] text-lg',
    'noto-naskh': 'font-[family-name:var(--font-noto-naskh),var(--font-reading-latin)]',
    amiri: 'font-[family-name:var(--font-amiri),var(--font-reading-latin)]',
  })[choice] ?? '';
