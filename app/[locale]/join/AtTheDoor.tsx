import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CodeForm } from '@/components/classroom/CodeForm';
import { JoinForm } from '@/components/classroom/JoinForm';
import { Problem } from '@/components/classroom/Problem';
import { PageHeading } from '@/components/ui/PageHeading';
import type { Answer } from '@/lib/classroom';

type Props = {
  readonly code: string;
  readonly room: Answer<{ readonly name: string; readonly takesNewNames: boolean }>;
  readonly expired: boolean;
};

/** Before signing in: the class's name and a form, or that no class has this code. */
export const AtTheDoor = ({ code, room, expired }: Props): ReactNode => {
  const t = useTranslations('join');
  if (!room.ok) {
    return (
      <>
        <PageHeading title={t('title')} />
        <Problem problem={room.error.code === 'throttled' ? room.error : { code: 'no-class' }} />
        <CodeForm />
      </>
    );
  }
  return (
    <>
      <PageHeading title={<bdi>{room.value.name}</bdi>} intro={t('doorIntro')} />
      {expired && <p className="mb-4 font-semibold">{t('expired')}</p>}
      <JoinForm code={code} takesNewNames={room.value.takesNewNames} />
      <p className="caption mt-6 max-w-prose">{t('privacy')}</p>
    </>
  );
};
