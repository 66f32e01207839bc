'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { localDay } from '@/components/ui/local-day';
import { buttonClass } from '@/components/ui/button';
import { quoteTag } from '@/components/ui/quote-tag';
import { saveFile } from '@/components/ui/save-file';
import { useNumbers } from '@/components/ui/use-numbers';
import { makeWordAnki, makeWordCsv, wordRows } from '@/lib/formats';
import { foldSpelling, stripMarks } from '@/lib/orthography';
import { isKnown, lastSeen } from '@/lib/progress';
import type { Word } from '@/lib/progress';
import { useProgress } from '@/lib/stores';
import type { ArticleOutlines } from '@/components/progress/article-outlines';
import { VocabularyEntry } from './VocabularyEntry';

const FILTERS = ['all', 'saved', 'met', 'known'] as const;
type Filter = (typeof FILTERS)[number];

const PASSES: Readonly<Record<Filter, (word: Word) => boolean>> = {
  all: () => true,
  saved: (word) => word.saved && !isKnown(word),
  met: (word) => !word.saved && !isKnown(word),
  known: isKnown,
};

/** So many are drawn at first: a long list is slow to draw and slower to read. */
const PAGE = 50;

type Props = { readonly words: readonly Word[]; readonly articles: ArticleOutlines };

/** The words, the latest first: to search, to filter, to take away as a file. */
export const VocabularyList = ({ words, articles }: Props): ReactNode => {
  const t = useTranslations('vocabulary');
  const { number } = useNumbers();
  const removeWord = useProgress((store) => store.removeWord);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(PAGE);
  const [removed, setRemoved] = useState<string>();

  const found = words
    .filter((word) => PASSES[filter](word) && matches(word, query))
    .toSorted((a, b) => (lastSeen(a) > lastSeen(b) ? -1 : 1));

  const save = (kind: 'csv' | 'txt'): void => {
    const rows = wordRows(found);
    saveFile({
      name: `fahm-words-${localDay(new Date())}.${kind}`,
      type: kind === 'csv' ? 'text/csv' : 'text/plain',
      content: kind === 'csv' ? makeWordCsv(rows) : makeWordAnki(rows),
    });
  };
  return (
    <section aria-label={t('list')}>
      <h2 className="section-title mb-3">{t('list')}</h2>
      <div className="mb-4 flex flex-wrap items-end gap-4">
        <label className="min-w-0 flex-1 basis-56">
          <span className="caption block">{t('search')}</span>
          <input
            type="search"
            dir="auto"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            className="min-h-11 w-full rounded-md border border-faded bg-card px-3"
          />
        </label>
        <label className="max-w-full">
          <span className="caption block">{t('filter')}</span>
          <select
            value={filter}
            onChange={(event) => setFilter(FILTERS.find((one) => one === event.target.value) ?? 'all')}
            className="min-h-11 max-w-full rounded-md border border-faded bg-card px-3"
          >
            {FILTERS.map((one) => (
              <option key={one} value={one}>
                {t(`filters.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-x-4">
        <p role="status" className="caption">
          {t('found', { count: found.length, shown: number(found.length) })}
        </p>
        <p className="-me-2 flex flex-wrap">
          <button type="button" className={buttonClass('quiet')} onClick={() => save('csv')}>
            {t('exportCsv')}
          </button>
          <button type="button" className={buttonClass('quiet')} onClick={() => save('txt')}>
            {t('exportAnki')}
          </button>
        </p>
      </div>
      <div role="status">
        {removed !== undefined && (
          <p className="mb-6 flex flex-wrap items-center justify-between gap-3 rounded-md bg-notice px-4 py-1">
            <span>{t.rich('removed', { ...quoteTag, word: removed })}</span>
            <button
              type="button"
              className={buttonClass('quiet')}
              onClick={() => {
                removeWord({ lemma: removed, removed: false });
                setRemoved(undefined);
              }}
            >
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      <ul>
        {found.slice(0, most).map((word) => (
          <VocabularyEntry
            key={word.lemma}
            word={word}
            title={articles[word.met.articleId]?.title}
            onRemove={() => {
              removeWord({ lemma: word.lemma, removed: true });
              setRemoved(word.lemma);
            }}
          />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" className={buttonClass('plain')} onClick={() => setMost(most + PAGE)}>
          {t('more')}
        </button>
      )}
    </section>
  );
};

/** Marks and lesser spellings make no difference to a search. */
const fold = (text: string): string => foldSpelling(stripMarks(text)).toLowerCase();

const matches = ({ lemma, met }: Word, query: string): boolean => {
  const wanted = fold(query.trim());
  return [lemma, met.form ?? '', met.gloss, met.root ?? '', met.sentence].some((text) => fold(text).includes(wanted));
};
