import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ComparisonPage as Comparison } from '@/components/compare/ComparisonPage';
import { type LoadedComparison, loadComparisons } from '@/content/library';

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
  return loaded
    ? { title: `${t('title')} · ${loaded.articles.map(({ annotated }) => annotated.article.title).join(' · ')}` }
    : {};
};

export default async function ComparisonPage(props: Props): Promise<ReactNode> {
  const loaded = await load(props);
  if (!loaded) notFound();
  const texts = loaded.articles.map(({ annotated: { article } }) => ({
    id: article.id,
    title: article.title,
    text: article.text,
  }));
  return <Comparison id={loaded.id} texts={texts} questions={loaded.questions} />;
}
