import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageMessages } from '@/app/PageMessages';
import { VersionLinks } from '@/components/library/VersionLinks';
import { Reader } from '@/components/reader/Reader';
import { makeReaderText } from '@/components/reader/reader-text';
import { firstWords } from '@/components/ui/first-words';
import { articleIds, loadArticle } from '@/content/library';

/** As much as a search page or a shared link shows. */
const LONGEST = 140;

type Props = PageProps<'/[locale]/read/[article]'>;

export const dynamicParams = false;
export const generateStaticParams = () => articleIds().map((article) => ({ article }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const loaded = await loadArticle((await params).article);
  if (!loaded) return {};
  const { title, text } = loaded.annotated.article;
  const t = await getTranslations('reader');
  return { title, description: t('description', { opening: firstWords(text, LONGEST) }) };
};

export default async function ReadPage({ params }: Props): Promise<ReactNode> {
  const loaded = await loadArticle((await params).article);
  if (!loaded) notFound();
  return (
    <PageMessages page="read/[article]">
      <Reader text={makeReaderText(loaded)} />
      <VersionLinks versions={loaded.versions} />
    </PageMessages>
  );
}
