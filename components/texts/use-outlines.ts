'use client';

import { useEffect, useState } from 'react';
import type { ArticleOutlines } from '@/components/progress/article-outlines';
import { listTexts } from '@/lib/stores';
import { articleIdOf } from './own-text-address';

/** What the pages of words and progress say of the texts: those that ship, and the learner's own as soon as they are read. */
export const useOutlines = (shipped: ArticleOutlines): ArticleOutlines => {
  const [own, setOwn] = useState<ArticleOutlines>({});
  useEffect(() => {
    let isAway = false;
    void listTexts().then((texts) => {
      if (!isAway && texts) setOwn(Object.fromEntries(texts.map(({ id, title }) => [articleIdOf(id), { title }])));
    });
    return () => {
      isAway = true;
    };
  }, []);
  return { ...shipped, ...own };
};
