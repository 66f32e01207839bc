import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CodeForm } from '@/components/classroom/CodeForm';
import { JoinForm } from '@/components/classroom/JoinForm';
import { Problem } from '@/components/classroom/Problem';
import { SendWaiting } from '@/components/classroom/SendWaiting';
import { buttonClass } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/PageHeading';
import type { Answer } from '@/lib/classroom';
import { Link } from '@/lib/i18n';

type Props = {
  readonly code: string;
  readonly room: Answer<{ readonly name: string; readonly takesNewNames: boolean }>;
  readonly expired: boolean;
  /** The class that she is signed in to, where the link is another's. */
  readonly elsewhere?: { readonly student: string; readonly name: string; readonly joinCode: string } | undefined;
};

/** Before signing in: the class's name and a form, or that no class has this code. */
export const AtTheDoor = ({ code, room, expired, elsewhere }: Props): ReactNode => {
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
      {elsewhere && (
        <section aria-labelledby="elsewhere" className="leaf mb-6 max-w-prose">
          <h2 id="elsewhere" className="section-title">
            {t('elsewhere.title')}
          </h2>
          <p className="mb-3">
            {t.rich('elsewhere.text', {
              student: elsewhere.student,
              own: elsewhere.name,
              other: room.value.name,
              b: (chunks) => <bdi className="font-semibold">{chunks}</bdi>,
            })}
          </p>
          <SendWaiting />
          <Link href={`/join/${elsewhere.joinCode}`} className={buttonClass('plain')}>
            {t('elsewhere.back')}
          </Link>
        </section>
      )}
      {expired && <p className="mb-4 font-semibold">{t('expired')}</p>}
      <JoinForm code={code} takesNewNames={room.value.takesNewNames} />
      <p className="caption mt-6 max-w-prose">{t('privacy')}</p>
    </>
  );
};
