import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { AttemptReview } from '@/components/classroom/AttemptReview';
import { Problem } from '@/components/classroom/Problem';
import { TaskStart } from '@/components/classroom/TaskStart';
import { PageHeading } from '@/components/ui/PageHeading';
import { buttonClass } from '@/components/ui/button';
import { type Actor, readAttempt, readTask, reviewAttempt, type School } from '@/lib/classroom';
import { Link } from '@/lib/i18n';
import { AtTheDoor } from '../../AtTheDoor';
import { atTheDoor } from '../../student';

/** One assignment of a student: its rules, the work itself, or with ?attempt= what came of it. */
export default async function TaskPage(props: PageProps<'/[locale]/join/[code]/[assignment]'>): Promise<ReactNode> {
  const [{ code, assignment }, { attempt }] = await Promise.all([props.params, props.searchParams]);
  const door = await atTheDoor(code);
  if (!door.student) return <AtTheDoor code={code} {...door} />;
  const { school, student: actor } = door;
  const task = await readTask(school, actor, { assignmentId: assignment });
  if (!task.ok) notFound();
  const isKnown = typeof attempt === 'string' && task.value.attempts.some(({ attemptId }) => attemptId === attempt);
  return (
    <>
      <PageHeading
        title={
          <span dir="auto" className="block">
            {task.value.title}
          </span>
        }
      />
      {isKnown ? (
        <Results school={school} actor={actor} attemptId={attempt} code={code} />
      ) : (
        <TaskStart code={code} task={task.value} />
      )}
    </>
  );
}

type ResultsProps = {
  readonly school: School;
  readonly actor: Actor;
  readonly attemptId: string;
  readonly code: string;
};

const Results = async ({ school, actor, attemptId, code }: ResultsProps): Promise<ReactNode> => {
  const t = await getTranslations('join');
  const review = await reviewAttempt(school, actor, { attemptId });
  if (!review.ok) {
    return (
      <>
        {review.error.code === 'conflict' && review.error.reason === 'results-withheld' ? (
          <p className="text-lg">{t('withheld')}</p>
        ) : (
          <Problem problem={review.error} />
        )}
        <Link href={`/join/${code}`} className={`${buttonClass('plain')} mt-6`}>
          {t('toTasks')}
        </Link>
      </>
    );
  }
  const open = await readAttempt(school, actor, { attemptId });
  return <AttemptReview code={code} text={open.ok ? open.value.text.article.text : undefined} review={review.value} />;
};
