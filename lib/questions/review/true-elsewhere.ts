import { foldSpelling, stripMarks } from '@/lib/orthography';
import type { QuestionContext } from '../context';
import type { ReviewRule } from './types';

const MUCH = 0.6;
const contentWords = (text: string): string[] =>
  foldSpelling(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);

/** Whether some sentence other than the evidence names the option and says most of what the stem says. */
const isSaidOf = (
  context: QuestionContext,
  option: string,
  stem: string,
  evidence: readonly { readonly start: number; readonly end: number }[],
): boolean => {
  const asked = contentWords(stem);
  const named = foldSpelling(stripMarks(option));
  return context.sentences.some(({ start, end }) => {
    if (evidence.some((span) => start < span.end && span.start < end)) return false;
    const text = foldSpelling(context.annotated.article.text.slice(start, end));
    if (!text.includes(named)) return false;
    const shared = asked.filter((word) => text.includes(word)).length;
    return asked.length > 0 && shared / asked.length >= MUCH;
  });
};

/** No distractor is true by another sentence of the article. */
export const trueElsewhere: ReviewRule = {
  name: 'true-elsewhere',
  check: (draft, context) => {
    if (draft.type !== 'multiple-choice' || !['detail', 'attribution'].includes(draft.skill)) return undefined;
    const found = draft.distractors.find((option) =>
      isSaidOf(context, option.replace(/^(?:في|يوم) /, ''), draft.stem, draft.evidence),
    );
    return found === undefined ? undefined : `«${found}» may be true by another sentence`;
  },
};
