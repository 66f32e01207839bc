import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { NewAssignmentForm } from '@/components/classroom/NewAssignmentForm';
import { PageHeading } from '@/components/ui/PageHeading';
import { articleIds, loadArticle } from '@/content/library';
import { listTexts, LONGEST_TEXT, readClass } from '@/lib/classroom';
import { Link } from '@/lib/i18n';
import { shown, theTeacher } from '../../../teacher';

type Props = PageProps<'/[locale]/teach/class/[class]/new'>;

export default async function NewAssignmentPage({ params }: Props): Promise<ReactNode> {
  const { class: classId } = await params;
  const { school, actor } = await theTeacher();
  const t = await getTranslations('teach');
  const room = shown(await readClass(school, actor, { classId }));
  const texts = shown(await listTexts(school, actor, {}));
  const library = (await Promise.all(articleIds().map(loadArticle))).flatMap((loaded) =>
    loaded ? [{ id: loaded.annotated.article.id, title: loaded.annotated.article.title }] : [],
  );
  return (
    <>
      <p className="caption">
        <Link href={`/teach/class/${classId}`}>
          <bdi>{room.name}</bdi>
        </Link>
      </p>
      <PageHeading title={t('newAssignment')} intro={t('newAssignmentIntro')} />
      <NewAssignmentForm
        classId={classId}
        library={library}
        texts={texts.filter(({ libraryId }) => libraryId === null).map(({ id, title }) => ({ id, title }))}
        longest={LONGEST_TEXT}
      />
    </>
  );
}
