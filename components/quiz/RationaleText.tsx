import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { quoteTag } from '@/components/ui/quote-tag';
import type { Rationale } from '@/lib/questions';

/** Why the key is right, in the language of the interface; a rationale without a message says nothing. */
export const RationaleText = ({ rationale }: { rationale: Rationale }): ReactNode => {
  const t = useTranslations('rationales');
  // The key comes with the question; `has` is the check that the type can't make.
  const key = rationale.messageKey as Parameters<typeof t.rich>[0];
  if (!t.has(key)) return null;
  return <p className="mt-2">{t.rich(key, { ...quoteTag, ...rationale.arguments })}</p>;
};
