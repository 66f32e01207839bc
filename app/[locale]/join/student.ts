import { headers } from 'next/headers';
import { actorOf, openSchool } from '@/app/school';
import { findClass } from '@/lib/classroom';

/**
 * Who stands before a class's door: the student if she is signed in, else the class that the code names. Only the second is
 * counted against guessing, for a whole school may sit behind one address.
 */
export const atTheDoor = async (code: string) => {
  const [{ school }, sent] = await Promise.all([openSchool(), headers()]);
  const actor = await actorOf(sent, 'student');
  if (actor.kind === 'student') return { school, student: actor };
  return {
    school,
    expired: actor.kind === 'expired',
    room: await findClass(school, await actorOf(sent, 'anyone'), { code }),
  };
};
