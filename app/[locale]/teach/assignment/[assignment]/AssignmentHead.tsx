import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHeading } from '@/components/ui/PageHeading';
import { Link } from '@/lib/i18n';

const PAGES = ['', '/settings', '/preview', '/results', '/print'] as const;
const LABELS = {
  '': 'questions',
  '/settings': 'settings',
  '/preview': 'preview',
  '/results': 'results',
  '/print': 'print',
} as const;

type Props = {
  readonly assignment: {
    readonly id: string;
    readonly classId: string;
    readonly title: string;
    readonly state: string;
  };
  readonly page: (typeof PAGES)[number];
  readonly children?: ReactNode;
};

/** The head of every page of an assignment, and the way between them. */
export const AssignmentHead = ({ assignment, page, children }: Props): ReactNode => {
  const t = useTranslations('teach');
  return (
    <div className="print:hidden">
      <p className="caption">
        <Link href={`/teach/class/${assignment.classId}`}>{t('toClass')}</Link>
      </p>
      <PageHeading
        title={
          <span dir="auto" className="block">
            {assignment.title}
          </span>
        }
      >
        <span className="chip">{t(`states.${assignment.state as 'draft'}`)}</span>
        <nav aria-label={t('assignment')} className="flex flex-wrap gap-x-4">
          {PAGES.map((other) => (
            <Link
              key={other}
              href={`/teach/assignment/${assignment.id}${other}`}
              aria-current={other === page ? 'page' : undefined}
              className="inline-flex min-h-11 items-center text-ink no-underline decoration-accent decoration-2 underline-offset-[0.6em] hover:text-accent aria-[current=page]:text-accent aria-[current=page]:underline"
            >
              {t(LABELS[other])}
            </Link>
          ))}
        </nav>
        {children}
      </PageHeading>
    </div>
  );
};
