import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { locale as requestedLocale } from 'next/root-params';
import { actorOf, openSchool, siteUrl } from '@/app/school';
import type { Answer } from '@/lib/classroom';

/** The teacher who asks for a page; whoever is not signed in is sent to the door. */
export const theTeacher = async () => {
  const [{ school }, sent, locale] = await Promise.all([openSchool(), headers(), requestedLocale()]);
  const actor = await actorOf(sent, 'teacher');
  if (actor.kind !== 'teacher') redirect(`/${locale}/teach/sign-in${actor.kind === 'expired' ? '?expired=1' : ''}`);
  return { school, actor };
};

/** What a page shows; what is not there, or is another's, is a page that is not there. */
export const shown = <Value>(answer: Answer<Value>): Value => {
  if (answer.ok) return answer.value;
  if (answer.error.code === 'not-found' || answer.error.code === 'invalid') notFound();
  throw new Error(`the page was refused: ${answer.error.code}`);
};

/** Where students reach this installation: as the operator says, else as the teacher's own browser does. */
export const publicOrigin = async (): Promise<string> => {
  if (siteUrl) return new URL(siteUrl).origin;
  const sent = await headers();
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost';
  return `${sent.get('x-forwarded-proto') ?? 'http'}://${host}`;
};
