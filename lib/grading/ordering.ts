import type { OrderingQuestion } from '@/lib/questions';
import { share, ungradable } from './results';
import type { Grade, ResponseValue } from './types';

/** One point for every item in its place; ids in any other number than the key's are incomplete. */
export const gradeOrdering = (question: OrderingQuestion, value: ResponseValue): Grade => {
  const ids = asIds(value);
  if (!ids) return ungradable('wrong-shape');
  if (!ids.every((id) => question.key.includes(id))) return ungradable('unknown-option');
  if (new Set(ids).size !== question.key.length || ids.length !== question.key.length) return ungradable('incomplete');
  return share(ids.filter((id, place) => id === question.key[place]).length, question.key.length);
};

const asIds = (value: ResponseValue): readonly string[] | undefined => {
  if (typeof value === 'string') return undefined;
  const ids: string[] = [];
  for (const id of value) {
    if (typeof id !== 'string') return undefined;
    ids.push(id);
  }
  return ids;
};
