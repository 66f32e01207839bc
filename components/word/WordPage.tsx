'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { EngineResult } from '@/components/engine/client';
import type { LookUp } from '@/components/engine/protocol';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeading } from '@/components/ui/PageHeading';
import { ShareButton } from '@/components/ui/ShareButton';
import { buttonClass } from '@/components/ui/button';
import { FoundWords } from './FoundWords';
import { useLookUp } from './use-engine';
import { parseWordHash } from './word-address';

const EXAMPLES = ['كتاب', 'يستقبلون', 'وسيكتبونها', 'ع ل م'];

const followHash = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** A word or a root, looked up: what it can be, its forms, its family. The address says which. */
export const WordPage = (): ReactNode => {
  const t = useTranslations('word');
  const lookUp = useLookUp();
  const query = useSyncExternalStore(
    followHash,
    () => parseWordHash(window.location.hash),
    () => '',
  );
  const [answer, setAnswer] = useState<{ readonly query: string; readonly result: EngineResult<LookUp> }>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (query === '') return;
    let isWanted = true;
    void lookUp(query).then((result) => {
      if (isWanted) setAnswer({ query, result });
    });
    return () => {
      isWanted = false;
    };
  }, [query, lookUp, round]);

  useEffect(() => {
    if (query !== '') document.title = `${query} · ${t('title')}`;
  }, [query, t]);

  const current = answer?.query === query ? answer.result : undefined;
  return (
    <>
      <PageHeading title={t('title')} intro={t('intro')}>
        {query !== '' && <ShareButton title={`${t('title')} · ${query}`} />}
      </PageHeading>
      <SearchForm key={query} query={query} />
      <div role="status" aria-label={t('result')}>
        {query !== '' && !current && <p className="py-8 text-faded">{t('loading')}</p>}
        {current && !current.ok && (
          <div className="py-8">
            <p>{current.problem.code === 'no-lexicon' ? t('noLexicon') : t('failed')}</p>
            <button
              type="button"
              className={`${buttonClass('plain')} mt-3`}
              onClick={() => {
                setAnswer(undefined);
                setRound(round + 1);
              }}
            >
              {t('retry')}
            </button>
          </div>
        )}
      </div>
      {query === '' && (
        <EmptyState text={t('empty')}>
          {EXAMPLES.map((example) => (
            <a
              key={example}
              href={`#${encodeURIComponent(example)}`}
              lang="ar"
              dir="rtl"
              className="quoted px-3 text-accent underline decoration-1 underline-offset-[0.35em]"
            >
              {example}
            </a>
          ))}
        </EmptyState>
      )}
      {current?.ok && <FoundWords found={current.value} />}
    </>
  );
};

const SearchForm = ({ query }: { query: string }): ReactNode => {
  const t = useTranslations('word');
  const [typed, setTyped] = useState(query);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') window.location.hash = encodeURIComponent(typed.trim());
  };
  return (
    <form role="search" onSubmit={search} className="flex flex-wrap items-end gap-3">
      <label className="min-w-0 flex-1 basis-56">
        <span className="caption">{t('field')}</span>
        <input
          type="search"
          lang="ar"
          dir="rtl"
          value={typed}
          maxLength={80}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setTyped(target.value)}
          className="block w-full rounded-md border border-faded bg-card px-4 py-2 font-reading text-3xl leading-[1.7]"
        />
      </label>
      <button type="submit" className={buttonClass('main')}>
        {t('search')}
      </button>
    </form>
  );
};
