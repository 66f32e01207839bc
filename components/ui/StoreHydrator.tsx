'use client';

import { useLayoutEffect } from 'react';
import { rehydrateStores, showSettings, useSettings } from '@/lib/stores';

/** Reads what the browser keeps once the page is there, and shows every later change of the settings. */
export const StoreHydrator = (): null => {
  const settings = useSettings((store) => store.settings);

  useLayoutEffect(() => rehydrateStores(), []);
  useLayoutEffect(() => {
    if (useSettings.persist.hasHydrated()) showSettings(settings);
  }, [settings]);

  return null;
};
