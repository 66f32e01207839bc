import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageMessages } from '@/app/PageMessages';
import { CompareLink } from '@/components/compare/CompareLink';
import { QuizPage as Quiz } from '@/components/quiz/QuizPage';
import { makeReaderText } from '@/components/reader/reader-text';
import { articleIds, loadArticle, loadComparisons } from '@/content/library';

type Props = PageProps<'/[locale]/quiz/[article]'>;

export const dynamicParams = false;
export const generateStaticParams = () => articleIds().map((article) => ({ article }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const loaded = await loadArticle((await params).article);
  if (!loaded) return {};
  const { title } = loaded.annotated.article;
  const t = await getTranslations('quiz');
  return { title: `${t('title')} · ${title}`, description: t('description', { title }) };
};

export default async function QuizPage({ params }: Props): Promise<ReactNode> {
  const loaded = await loadArticle((await params).article);
  if (!loaded) notFound();
  const { id, title, text } = loaded.annotated.article;
  const pairs = (await loadComparisons()).filter(({ articles }) => articles.includes(loaded));
  return (
    <PageMessages page="quiz/[article]">
      <Quiz article={{ id, title, text }} texts={[makeReaderText(loaded)]} questions={loaded.questions} />
      {pairs.flatMap(({ id: pair, articles }) =>
        articles
          .filter((other) => other !== loaded)
          .map((other) => <CompareLink key={pair} pair={pair} title={other.annotated.article.title} />),
      )}
    </PageMessages>
  );
}
