'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';

type Props = {
  readonly classes: readonly {
    readonly id: string;
    readonly name: string;
    readonly joinCode: string;
    readonly students: number;
    readonly assignments: number;
  }[];
};

export const ClassList = ({ classes }: Props): ReactNode => {
  const t = useTranslations('teach');
  const { number } = useNumbers();
  if (classes.length === 0) return <EmptyState text={t('noClasses')} />;
  return (
    <ul>
      {classes.map((room) => (
        <li key={room.id} className="entry">
          <h2 className="section-title">
            <Link href={`/teach/class/${room.id}`} className="text-ink hover:text-accent">
              <bdi>{room.name}</bdi>
            </Link>
          </h2>
          <p className="caption flex flex-wrap gap-x-4">
            <span>{t('studentCount', { count: room.students, shown: number(room.students) })}</span>
            <span>{t('assignmentCount', { count: room.assignments, shown: number(room.assignments) })}</span>
            <span>
              {t('code')} <bdi dir="ltr">{room.joinCode}</bdi>
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
};
