import { type Blueprint, COMPREHENSION, type Family, familyOf, STANDARD } from './blueprint';
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

type Ranked = { readonly question: Question; readonly rank: number };
/** How much a second question of one family yields to another way of asking. */
const SAMENESS = 0.08;
const MOST_OF_RULE = 2;
const ofKey = (questions: readonly Question[], key: Question['key']): number =>
  questions.filter((question) => question.type === 'true-false' && question.key === key).length;

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
  const ranked: Ranked[] = questions
    .map((question) => ({ question, rank: question.confidence + random() * 0.35 }))
    .sort((a, b) => b.rank - a.rank);
  const fresh = ranked.filter(({ question }) => !asked.has(question.id));
  const chosen: Question[] = [];
  const inFamily = (family: Family): number => chosen.filter((question) => familyOf(question) === family).length;
  const inRule = (rule: string): number => chosen.filter((question) => question.rule === rule).length;
  const ofSkill = (skill: Skill): number => chosen.filter((question) => question.skill === skill).length;
  const fits = (question: Question): boolean => {
    const family = familyOf(question);
    if (chosen.includes(question) || inFamily(family) >= (blueprint.mostOfFamily[family] ?? blueprint.length))
      return false;
    if (ofSkill(question.skill) >= (blueprint.mostOf[question.skill] ?? blueprint.length)) return false;
    if (inRule(question.rule) >= MOST_OF_RULE) return false;
    // true and false statements in turn
    if (family === 'true-false' && ofKey(chosen, question.key) > inFamily(family) / 2) return false;
    return !chosen.some((other) => sharesEvidence(other, question) || givesAway(other, question));
  };
  /** Takes up to `count` of the skills; of two that rank alike the way of asking that is rarer so far. */
  const take = (from: readonly Ranked[], count: number, skills?: readonly Skill[]): void => {
    for (let taken = 0; taken < count; taken += 1) {
      const possible = from.filter(({ question }) => (skills?.includes(question.skill) ?? true) && fits(question));
      const best = possible.reduce<Ranked | undefined>((top, candidate) => {
        const value = candidate.rank - SAMENESS * inFamily(familyOf(candidate.question));
        return top === undefined || value > top.rank - SAMENESS * inFamily(familyOf(top.question)) ? candidate : top;
      }, undefined);
      if (!best) return;
      chosen.push(best.question);
    }
  };
  const fill = (from: readonly Ranked[]): void => {
    for (const { skills, count } of blueprint.parts)
      take(from, Math.min(count, blueprint.length - chosen.length), skills);
    // what the blueprint could not find is made up of more about the text, and only then of words and forms
    take(from, blueprint.length - chosen.length, COMPREHENSION);
    take(from, blueprint.length - chosen.length);
  };
  // what was asked before comes in only where nothing new is left
  fill(fresh);
  if (chosen.length < blueprint.length && fresh.length < ranked.length) take(ranked, blueprint.length - chosen.length);
  // in the order of the text, whole-text questions last
  const place = (question: Question): number =>
    question.type === 'ordering' || question.type === 'matching'
      ? Number.MAX_SAFE_INTEGER
      : (question.evidence[0]?.start ?? 0);
  return { articleId, seed, questions: chosen.sort((a, b) => place(a) - place(b)) };
};
