'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';

/** Keeps the app for use without a network, and offers a new version of it when one has come; it never takes it by itself. */
export const OfflineSupport = (): ReactNode => {
  const t = useTranslations('version');
  const [waiting, setWaiting] = useState<ServiceWorker>();

  useEffect(() => registerWhenIdle(setWaiting), []);

  const take = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
    waiting?.postMessage({ type: 'SKIP_WAITING' });
  };
  return (
    <div role="status" aria-label={t('label')} className="print:hidden">
      {waiting && (
        <div className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-card px-4 py-3 shadow-xl">
          <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-between gap-3">
            <p className="min-w-0 flex-1 basis-56">{t('ready')}</p>
            <span className="flex flex-wrap gap-3">
              <button type="button" className={buttonClass('main')} onClick={take}>
                {t('take')}
              </button>
              <button type="button" className={buttonClass('plain')} onClick={() => setWaiting(undefined)}>
                {t('later')}
              </button>
            </span>
          </div>
        </div>
      )}
    </div>
  );
};

/** Waits until the page has loaded, so that what is kept for later does not delay what is read now. */
const registerWhenIdle = (onWaiting: (worker: ServiceWorker) => void): (() => void) => {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return () => {};
  const start = (): void => void register(onWaiting);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
  return () => window.removeEventListener('load', start);
};

const register = async (onWaiting: (worker: ServiceWorker) => void): Promise<void> => {
  // A browser in which storage is forbidden refuses; the pages then need the network, as ever.
  const registration = await navigator.serviceWorker.register('/serwist/sw.js', { scope: '/' }).catch(() => undefined);
  if (!registration) return;
  const offer = (): void => {
    // Without a controller this is the first visit: there is no older version to leave.
    if (registration.waiting && navigator.serviceWorker.controller) onWaiting(registration.waiting);
  };
  offer();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
};
