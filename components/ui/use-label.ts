'use client';

import { useTranslations } from 'next-intl';

/**
 * Labels whose keys come with the data ("pronounObject"): a key that the messages do not know is shown as it stands,
 * rather than as an error.
 */
export const useLabel = (namespace: 'segments' | 'features'): ((key: string) => string) => {
  const t = useTranslations();
  return (key) => {
    // The key is only known at run time; one real key stands for them all, and `has` is the check that types can't make.
    const path = `${namespace}.${key}` as 'segments.and';
    return t.has(path) ? t(path) : key;
  };
};
