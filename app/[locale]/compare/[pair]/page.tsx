import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageMessages } from '@/app/PageMessages';
import { ComparisonPage as Comparison } from '@/components/compare/ComparisonPage';
import { makeReaderText } from '@/components/reader/reader-text';
import { type LoadedComparison, loadComparisons, quoteTitles } from '@/content/library';

type Props = PageProps<'/[locale]/compare/[pair]'>;

export const dynamicParams = false;
export const generateStaticParams = async () => (await loadComparisons()).map(({ id }) => ({ pair: id }));

const load = async ({ params }: Props): Promise<LoadedComparison | undefined> => {
  const { pair } = await params;
  return (await loadComparisons()).find(({ id }) => id === pair);
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const loaded = await load(props);
  const t = await getTranslations('compare');
  return loaded ? { title: `${t('title')} · ${quoteTitles(loaded)}` } : {};
};

export default async function ComparisonPage(props: Props): Promise<ReactNode> {
  const loaded = await load(props);
  if (!loaded) notFound();
  const articles = loaded.articles.map(({ annotated }) => {
    const { id, title, text } = annotated.article;
    return { id, title, text };
  });
  return (
    <PageMessages page="compare/[pair]">
      <Comparison
        id={loaded.id}
        articles={articles}
        texts={loaded.articles.map(makeReaderText)}
        questions={loaded.questions}
      />
    </PageMessages>
  );
}
