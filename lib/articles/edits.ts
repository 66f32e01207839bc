import type { Edit } from './types';

/** Carries out recorded edits, which must be in order and apart: «و الرئيس» with the space cut → «والرئيس». */
export const applyEdits = (source: string, edits: readonly Edit[]): string => {
  let text = '';
  let position = 0;
  for (const { start, end, replacement } of edits) {
    text += source.slice(position, start) + replacement;
    position = end;
  }
  return text + source.slice(position);
};
