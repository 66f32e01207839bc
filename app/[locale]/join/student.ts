import { headers } from 'next/headers';
import { actorOf, openSchool } from '@/app/school';
import { findClass, readOwnClass } from '@/lib/classroom';

/**
 * Who stands before a class's door: the student if she is signed in to it, else the class that the code names; `elsewhere` says
 * that she is signed in to another one. Only a code that is not her own is counted against guessing, for a whole school may
 * sit behind one address.
 */
export const atTheDoor = async (code: string) => {
  const [{ school }, sent] = await Promise.all([openSchool(), headers()]);
  const actor = await actorOf(sent, 'student');
  const own = actor.kind === 'student' ? await readOwnClass(school, actor, { code }) : undefined;
  if (actor.kind === 'student' && own?.ok && own.value.isOfCode) return { school, student: actor };
  const room = await findClass(school, await actorOf(sent, 'anyone'), { code });
  // a code that leads nowhere may have been her class's before the teacher changed it
  if (actor.kind === 'student' && !room.ok) return { school, student: actor };
  return {
    school,
    expired: actor.kind === 'expired',
    room,
    elsewhere: actor.kind === 'student' && own?.ok ? { student: actor.name, ...own.value } : undefined,
  };
};

/** The class that whoever asks is signed in to as a student, and under which name; undefined for everybody else. */
export const ownClass = async () => {
  const [{ school }, sent] = await Promise.all([openSchool(), headers()]);
  const actor = await actorOf(sent, 'student');
  if (actor.kind !== 'student') return undefined;
  const own = await readOwnClass(school, actor, { code: '' });
  return own.ok ? { student: actor.name, ...own.value } : undefined;
};
