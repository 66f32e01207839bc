'use client';

import { useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/lib/i18n';
import type { StoredText, TextPage } from '@/lib/stores';
import { PreparationBar } from './PreparationBar';
import { ProblemText } from './ProblemText';
import { useOwnText } from './use-own-text';

type Props<Content> = {
  readonly page: TextPage;
  readonly show: (content: Content, text: StoredText) => ReactNode;
};

/** A page of one of the learner's texts, which the address names; the text comes out of the browser's storage. */
export const OwnTextPage = <Content,>({ page, show }: Props<Content>): ReactNode => (
  // The address is known only in the browser: until then the page stands as it was built.
  <Suspense fallback={<Loading />}>
    <Named page={page} show={show} />
  </Suspense>
);

const Named = <Content,>({ page, show }: Props<Content>): ReactNode => {
  const id = useSearchParams().get('text') ?? '';
  return <Shown key={id} id={id} page={page} show={show} />;
};

const Shown = <Content,>({ id, page, show }: Props<Content> & { readonly id: string }): ReactNode => {
  const t = useTranslations('texts');
  const own = useOwnText<Content>(id, page);
  const title = own.kind === 'ready' ? own.text.title : undefined;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);

  switch (own.kind) {
    case 'loading':
      return <Loading />;
    case 'missing':
      return (
        <EmptyState text={t('missing')}>
          <Link href="/texts" className={buttonClass('main')}>
            {t('toTexts')}
          </Link>
        </EmptyState>
      );
    case 'preparing':
      return (
        <>
          <p>{t('again')}</p>
          {own.preparation.kind === 'working' && <PreparationBar stage={own.preparation.stage} />}
          {own.preparation.kind === 'failed' && (
            <p role="alert" className="mt-4 rounded-md bg-notice px-4 py-2">
              <ProblemText problem={own.preparation.problem} />
            </p>
          )}
        </>
      );
    case 'ready':
      return show(own.content, own.text);
  }
};

const Loading = (): ReactNode => {
  const t = useTranslations('texts');
  return (
    <p role="status" className="text-faded">
      {t('loading')}
    </p>
  );
};
