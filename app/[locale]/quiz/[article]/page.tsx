import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { QuizPage as Quiz } from '@/components/quiz/QuizPage';
import { makeReaderText } from '@/components/reader/reader-text';
import { articleIds, loadArticle } from '@/content/library';

type Props = PageProps<'/[locale]/quiz/[article]'>;

export const dynamicParams = false;
export const generateStaticParams = () => articleIds().map((article) => ({ article }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const loaded = await loadArticle((await params).article);
  const t = await getTranslations('quiz');
  return loaded ? { title: `${t('title')} · ${loaded.annotated.article.title}` } : {};
};

export default async function QuizPage({ params }: Props): Promise<ReactNode> {
  const loaded = await loadArticle((await params).article);
  if (!loaded) notFound();
  const { id, title, text } = loaded.annotated.article;
  return <Quiz article={{ id, title, text }} text={makeReaderText(loaded)} questions={loaded.questions} />;
}
