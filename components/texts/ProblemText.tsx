'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { EngineProblem } from '@/components/engine/protocol';
import { useNumbers } from '@/components/ui/use-numbers';

/** Says in the reader's language why a text could not be prepared. */
export const ProblemText = ({ problem }: { problem: EngineProblem }): ReactNode => {
  const t = useTranslations('texts.problems');
  const { number } = useNumbers();
  switch (problem.code) {
    case 'too-long':
      return t('too-long', { length: number(problem.length), limit: number(problem.limit) });
    case 'empty':
    case 'no-arabic':
    case 'no-lexicon':
    case 'full':
    case 'unavailable':
      return t(problem.code);
    // What only an editor's own article.json can do, and what is a bug of ours.
    case 'quote-missing':
    case 'quote-repeated':
    case 'broken':
      return t('broken');
  }
};
