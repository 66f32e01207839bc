'use client';

import { useEffect } from 'react';
import { useRouter } from '@/lib/i18n';

/** Draws the page anew every so often while somebody looks at it: results arrive by themselves. */
export const AutoRefresh = ({ seconds }: { seconds: number }): null => {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden && navigator.onLine) router.refresh();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [router, seconds]);
  return null;
};
