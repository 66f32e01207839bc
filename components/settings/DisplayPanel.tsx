'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { MarginPanel } from '@/components/ui/MarginPanel';
import { Link } from '@/lib/i18n';
import { SettingField } from './SettingField';

type Props = {
  readonly close: (options: { readonly returnFocus: boolean }) => void;
  readonly isOwn: (target: Element) => boolean;
};

/** How the text is set, beside the text itself. */
export const DisplayPanel = ({ close, isOwn }: Props): ReactNode => {
  const t = useTranslations();
  const panel = useRef<HTMLDivElement>(null);
  return (
    <MarginPanel label={t('settings.display')} closeLabel={t('gloss.close')} panel={panel} close={close} isOwn={isOwn}>
      <div className="grid grid-cols-1 gap-5 text-sm">
        <SettingField setting="marks" />
        <SettingField setting="textSize" />
        <SettingField setting="lineSpacing" />
        <SettingField setting="face" />
        <SettingField setting="theme" />
        <Link
          href="/settings"
          className="inline-flex min-h-11 items-center justify-self-start text-accent underline underline-offset-4"
        >
          {t('settings.all')}
        </Link>
      </div>
    </MarginPanel>
  );
};
