import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { VersionLinks } from '@/components/library/VersionLinks';
import { Reader } from '@/components/reader/Reader';
import { makeReaderText } from '@/components/reader/reader-text';
import { articleIds, loadArticle } from '@/content/library';

type Props = PageProps<'/[locale]/read/[article]'>;

export const dynamicParams = false;
export const generateStaticParams = () => articleIds().map((article) => ({ article }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const loaded = await loadArticle((await params).article);
  return loaded ? { title: loaded.annotated.article.title } : {};
};

export default async function ReadPage({ params }: Props): Promise<ReactNode> {
  const loaded = await loadArticle((await params).article);
  if (!loaded) notFound();
  return (
    <>
      <Reader text={makeReaderText(loaded)} />
      <VersionLinks versions={loaded.versions} />
    </>
  );
}
