import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = { readonly share: { readonly code: string; readonly link: string; readonly qr: string } };

/** How students come in: the code for the board, the link to send, the QR code to project. */
export const ShareBox = ({ share }: Props): ReactNode => {
  const t = useTranslations('teach');
  return (
    <section aria-labelledby="share" className="leaf mb-10 flex flex-wrap items-center gap-6">
      {/* eslint-disable-next-line @next/next/no-img-element -- made for this page, not a file */}
      <img
        src={`data:image/svg+xml;utf8,${encodeURIComponent(share.qr)}`}
        alt={t('qr', { link: share.link })}
        width={132}
        height={132}
        className="rounded bg-white"
      />
      <div className="min-w-0 flex-1 basis-64">
        <h2 id="share" className="section-title">
          {t('share')}
        </h2>
        <p>
          {t('code')}{' '}
          <bdi dir="ltr" className="font-mono text-2xl font-bold">
            {share.code}
          </bdi>
        </p>
        <p className="break-all">
          {t('link')} <bdi dir="ltr">{share.link}</bdi>
        </p>
        <p className="caption">{t('shareHint')}</p>
      </div>
    </section>
  );
};
