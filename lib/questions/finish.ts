import type { QuestionContext } from './context';
import type { Draft } from './draft';
import { hashText, makeRandom, shuffle } from './random';
import { confidenceOf } from './ranking';
import type { Occurrence, Option, Question } from './types';
import { countWords } from './wording';

export const TRUE = { id: 'true', text: 'صواب' } as const;
export const FALSE = { id: 'false', text: 'خطأ' } as const;
const LETTERS = ['a', 'b', 'c', 'd'] as const;

/** Gives texts the ids a to d in an order that depends on the question alone. */
const asOptions = (texts: readonly string[], seed: number): Option[] =>
  shuffle(texts, makeRandom(seed)).map((text, i) => ({ id: LETTERS[i] ?? String(i), text }));

const BASE_DIFFICULTY: Readonly<Record<Question['type'], number>> = {
  'true-false': 0.3,
  'multiple-choice': 0.45,
  cloze: 0.55,
  matching: 0.55,
  ordering: 0.6,
  'short-answer': 0.65,
};

/** Longer stems and rarer words are harder; a first estimate that answers may correct. */
const difficultyOf = (draft: Draft): number =>
  Math.min(1, Math.max(0, BASE_DIFFICULTY[draft.type] + (countWords(draft.stem) - 10) * 0.01));

/** Where wrong options stand in the text, first occurrence each. */
const occurrencesOf = (context: QuestionContext, options: readonly Option[], keyText: string): Occurrence[] =>
  options.flatMap(({ id, text }): Occurrence[] => {
    const wanted = text.replace(/^(?:في|يوم) /, '');
    if (text === keyText || wanted.length < 3) return [];
    const start = context.annotated.article.text.indexOf(wanted);
    return start < 0 ? [] : [{ optionId: id, span: { start, end: start + wanted.length } }];
  });

/** Makes a reviewed draft a question: id, options in order, difficulty. The id depends on rule, stem and evidence only, and names no rule: `true-statement` would give the key away. */
export const finish = (draft: Draft, context: QuestionContext, checks: readonly string[]): Question => {
  const seed = hashText(`${draft.rule}|${draft.stem}|${draft.evidence.map(({ start }) => start).join()}`);
  const shared = {
    id: `${draft.type}-${seed.toString(36)}`,
    skill: draft.skill,
    stem: draft.stem,
    rationale: draft.rationale,
    evidence: draft.evidence,
    difficulty: difficultyOf(draft),
    confidence: confidenceOf(draft, context),
    rule: draft.rule,
    checks,
  };
  switch (draft.type) {
    case 'multiple-choice':
    case 'cloze': {
      const options = asOptions([draft.key, ...draft.distractors], seed);
      const occurrences =
        draft.skill === 'detail' || draft.skill === 'attribution' || draft.skill === 'role'
          ? occurrencesOf(context, options, draft.key)
          : [];
      return {
        ...shared,
        type: draft.type,
        options,
        key: options.find(({ text }) => text === draft.key)?.id ?? '',
        ...(occurrences.length > 0 ? { occurrences } : {}),
      };
    }
    case 'true-false':
      return { ...shared, type: 'true-false', options: [TRUE, FALSE], key: draft.isTrue ? TRUE.id : FALSE.id };
    case 'short-answer':
      return { ...shared, type: 'short-answer', key: draft.accepted };
    case 'ordering': {
      const options = asOptions(draft.ordered, seed);
      return {
        ...shared,
        type: 'ordering',
        options,
        key: draft.ordered.map((text) => options.find((option) => option.text === text)?.id ?? ''),
      };
    }
    case 'matching': {
      const options = draft.pairs.map(([text], i) => ({ id: String(i + 1), text }));
      const matches = asOptions(
        draft.pairs.map(([, text]) => text),
        seed,
      );
      return {
        ...shared,
        type: 'matching',
        options,
        matches,
        key: draft.pairs.map(
          ([, text], i) => [String(i + 1), matches.find((match) => match.text === text)?.id ?? ''] as const,
        ),
      };
    }
  }
};
