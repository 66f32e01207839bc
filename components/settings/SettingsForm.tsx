'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHeading } from '@/components/ui/PageHeading';
import { SETTING_CHOICES, useSettings } from '@/lib/stores';
import { SettingChoice } from './SettingChoice';

export const SettingsForm = (): ReactNode => {
  const t = useTranslations('settings');
  const { settings, change } = useSettings();
  return (
    <>
      <PageHeading title={t('title')} intro={t('intro')} />
      <form className="grid gap-8">
        <SettingChoice
          name="textSize"
          label={t('textSize.label')}
          choices={SETTING_CHOICES.textSize.map((value) => ({ value, label: t(`textSize.${value}`) }))}
          chosen={settings.textSize}
          choose={(textSize) => change({ textSize })}
        />
        <SettingChoice
          name="lineSpacing"
          label={t('lineSpacing.label')}
          choices={SETTING_CHOICES.lineSpacing.map((value) => ({ value, label: t(`lineSpacing.${value}`) }))}
          chosen={settings.lineSpacing}
          choose={(lineSpacing) => change({ lineSpacing })}
        />
        <section aria-label={t('preview')} className="rounded-xl border border-line bg-card px-5 py-2">
          <p lang="ar" dir="rtl" className="reading">
            {t('sample')}
          </p>
        </section>
        <SettingChoice
          name="theme"
          label={t('theme.label')}
          choices={SETTING_CHOICES.theme.map((value) => ({ value, label: t(`theme.${value}`) }))}
          chosen={settings.theme}
          choose={(theme) => change({ theme })}
        />
        <SettingChoice
          name="digits"
          label={t('digits.label')}
          choices={SETTING_CHOICES.digits.map((value) => ({ value, label: t(`digits.${value}`) }))}
          chosen={settings.digits}
          choose={(digits) => change({ digits })}
        />
      </form>
    </>
  );
};
