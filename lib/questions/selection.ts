import { type Blueprint, STANDARD } from './blueprint';
import { hashText, makeRandom } from './random';
import type { Question, Quiz, Skill } from './types';

/** Whether two questions rest on the same words of the text, or one's evidence lies in the other's. */
const sharesEvidence = (a: Question, b: Question): boolean => {
  const overlaps = a.evidence.some((x) => b.evidence.some((y) => x.start < y.end && y.start < x.end));
  // questions over the whole text touch others' evidence by nature; only one of their own skill would be asked twice
  const isWide = [a, b].some(({ type }) => type === 'matching' || type === 'ordering');
  return overlaps && (!isWide || a.skill === b.skill);
};

const keyText = (question: Question): string[] => {
  if (question.type === 'short-answer') return [...question.key];
  if (question.type === 'matching') return [];
  if (question.type === 'ordering') return [];
  return question.options.filter(({ id }) => id === question.key).map(({ text }) => text);
};
/** Whether one question's stem says the other's answer, in a question of the same skill. */
const givesAway = (a: Question, b: Question): boolean =>
  a.skill === b.skill &&
  (keyText(a).some((key) => key.length > 4 && b.stem.includes(key)) ||
    keyText(b).some((key) => key.length > 4 && a.stem.includes(key)));

/**
 * Chooses a quiz from an article's pool by a blueprint: so many of each skill, evidence spread over the text, no two questions on the
 * same words, none giving another away. Same pool and seed, same quiz. `avoid` names questions asked before; they come last.
 */
export const selectQuiz = (request: {
  readonly articleId: string;
  readonly questions: readonly Question[];
  readonly seed: number;
  readonly blueprint?: Blueprint;
  readonly avoid?: readonly string[];
}): Quiz => {
  const { articleId, questions, seed, blueprint = STANDARD, avoid = [] } = request;
  const random = makeRandom(hashText(`${articleId}\u0000${seed}`));
  const asked = new Set(avoid);
  // a little chance so that seeds differ, confidence so that the best come first
  const ranked = questions
    .map((question) => ({ question, rank: question.confidence + random() * 0.35 - (asked.has(question.id) ? 10 : 0) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ question }) => question);
  const chosen: Question[] = [];
  const rules = new Map<string, number>();
  const fits = (question: Question, mostOfRule: number): boolean =>
    !chosen.includes(question) &&
    (rules.get(question.rule) ?? 0) < mostOfRule &&
    (question.type !== 'true-false' ||
      chosen.filter(({ type }) => type === 'true-false').length < blueprint.mostTrueFalse) &&
    !chosen.some((other) => sharesEvidence(other, question) || givesAway(other, question));
  const take = (question: Question): void => {
    chosen.push(question);
    rules.set(question.rule, (rules.get(question.rule) ?? 0) + 1);
  };
  const countOf = (skill: Skill): number => chosen.filter((question) => question.skill === skill).length;
  const mostOf = (skill: Skill): number => blueprint.mostOf?.[skill] ?? blueprint.length;
  for (const { skills, count } of blueprint.parts) {
    let taken = 0;
    for (const mostOfRule of [1, 2]) {
      for (const question of ranked) {
        if (taken === count) break;
        if (!skills.includes(question.skill) || !fits(question, mostOfRule)) continue;
        take(question);
        taken += 1;
      }
    }
  }
  // what the blueprint could not find is made up of anything but still more words and forms
  for (const question of ranked) {
    if (chosen.length >= blueprint.length) break;
    if (fits(question, 2) && countOf(question.skill) < mostOf(question.skill)) take(question);
  }
  // in the order of the text, whole-text questions last
  const place = (question: Question): number =>
    question.type === 'ordering' || question.type === 'matching'
      ? Number.MAX_SAFE_INTEGER
      : (question.evidence[0]?.start ?? 0);
  return { articleId, seed, questions: chosen.sort((a, b) => place(a) - place(b)) };
};
