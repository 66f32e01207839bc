import { headers } from 'next/headers';
import { actorOf, openSchool } from '@/app/school';
import { findClass } from '@/lib/classroom';

/** Who stands before a class's door: the class by its code, and the student if she is signed in to it. */
export const atTheDoor = async (code: string) => {
  const [{ school }, sent] = await Promise.all([openSchool(), headers()]);
  const room = await findClass(school, await actorOf(sent, 'anyone'), { code });
  const actor = await actorOf(sent, 'student');
  return { school, actor, room };
};
