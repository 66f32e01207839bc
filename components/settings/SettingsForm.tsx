'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DataControls } from '@/components/progress/DataControls';
import { PageHeading } from '@/components/ui/PageHeading';
import { ShareButton } from '@/components/ui/ShareButton';
import { useSettings } from '@/lib/stores';
import { BrowserData } from './BrowserData';
import { SettingField } from './SettingField';

export const SettingsForm = (): ReactNode => {
  const t = useTranslations('settings');
  const marks = useSettings(({ settings }) => settings.marks);
  const sample = {
    all: t('sample'),
    ambiguous: t('sampleAmbiguous'),
    tapped: t('samplePlain'),
    none: t('samplePlain'),
  };
  return (
    <>
      <PageHeading title={t('title')} intro={t('intro')}>
        <ShareButton title={t('title')} />
      </PageHeading>
      <form className="grid grid-cols-1 gap-12">
        <section className="grid grid-cols-1 gap-6">
          <h2 className="section-title">{t('text')}</h2>
          <p lang="ar" dir="rtl" aria-label={t('preview')} className="reading border-s-2 border-accent ps-5">
            {sample[marks]}
          </p>
          <SettingField setting="textSize" />
          <SettingField setting="lineSpacing" />
          <SettingField setting="face" />
          <SettingField setting="marks" />
        </section>
        <section className="grid grid-cols-1 gap-6">
          <h2 className="section-title">{t('page')}</h2>
          <SettingField setting="theme" />
          <SettingField setting="digits" />
          <SettingField setting="motion" />
        </section>
      </form>
      <DataControls />
      <BrowserData />
    </>
  );
};
