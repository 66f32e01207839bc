import type { Question, Skill } from './types';

/** How many questions of which skills make a quiz, and what may not crowd out the others. */
export type Blueprint = {
  readonly length: number;
  readonly parts: readonly { readonly skills: readonly Skill[]; readonly count: number }[];
  /** The most of a skill, also when others are lacking. */
  readonly mostOf: Readonly<Partial<Record<Skill, number>>>;
  /** The most of one way of asking. */
  readonly mostOfFamily: Readonly<Partial<Record<Family, number>>>;
};

export const FAMILIES = [
  'true-false',
  'completion',
  'open',
  'typed',
  'meaning',
  'gloss',
  'form',
  'whole-text',
] as const;
/** Ways of asking: two rules of one family feel alike to who answers. */
export type Family = (typeof FAMILIES)[number];

/** The family of a question: `completion-place` and `completion-year` are one, as are all that are typed. */
export const familyOf = ({ rule, type, skill }: Pick<Question, 'rule' | 'type' | 'skill'>): Family => {
  if (type === 'true-false') return 'true-false';
  if (type === 'matching' || type === 'ordering' || skill === 'main-idea') return 'whole-text';
  if (type === 'short-answer') return 'typed';
  if (rule.startsWith('completion')) return 'completion';
  if (rule === 'vocabulary-gloss') return 'gloss';
  if (skill === 'vocabulary') return 'meaning';
  if (skill === 'word-form' || skill === 'grammar') return 'form';
  return 'open';
};

export const LEVELS_OF_QUIZ = ['easy', 'standard', 'advanced'] as const;
export type QuizLevel = (typeof LEVELS_OF_QUIZ)[number];

/** Two judges took four of twelve orders of sentences: they come in the longest quiz alone, and where a teacher takes one. */
const NO_ORDER = { sequence: 0 } as const;

/** The text's facts first, then who said it and who is who, the whole, words and forms. */
export const BLUEPRINTS: Readonly<Record<QuizLevel, Blueprint>> = {
  easy: {
    length: 8,
    parts: [
      { skills: ['detail', 'cause'], count: 4 },
      { skills: ['main-idea', 'sequence', 'role'], count: 1 },
      { skills: ['vocabulary'], count: 2 },
      { skills: ['word-form', 'grammar'], count: 1 },
    ],
    mostOf: { ...NO_ORDER, vocabulary: 3, 'word-form': 2, grammar: 1 },
    mostOfFamily: { 'true-false': 3, completion: 3, typed: 0, gloss: 1, 'whole-text': 1 },
  },
  standard: {
    length: 10,
    parts: [
      { skills: ['detail'], count: 4 },
      { skills: ['cause'], count: 1 },
      { skills: ['attribution', 'role'], count: 1 },
      { skills: ['reference'], count: 1 },
      { skills: ['main-idea', 'sequence', 'comparison'], count: 1 },
      { skills: ['vocabulary'], count: 1 },
      { skills: ['word-form', 'grammar'], count: 1 },
    ],
    mostOf: { ...NO_ORDER, vocabulary: 3, 'word-form': 4, grammar: 1, attribution: 3, reference: 3, cause: 2 },
    mostOfFamily: { 'true-false': 2, completion: 4, typed: 2, gloss: 1, 'whole-text': 2 },
  },
  advanced: {
    length: 12,
    parts: [
      { skills: ['detail'], count: 4 },
      { skills: ['cause', 'reference'], count: 2 },
      { skills: ['attribution', 'role'], count: 2 },
      { skills: ['main-idea', 'sequence', 'comparison'], count: 1 },
      { skills: ['vocabulary'], count: 2 },
      { skills: ['word-form', 'grammar'], count: 1 },
    ],
    mostOf: { vocabulary: 3, 'word-form': 2, grammar: 2 },
    mostOfFamily: { 'true-false': 2, completion: 3, typed: 3, gloss: 0, 'whole-text': 2 },
  },
};

/** Skills that are about the text; the others are about its words. */
export const COMPREHENSION: readonly Skill[] = [
  'detail',
  'cause',
  'attribution',
  'role',
  'reference',
  'main-idea',
  'sequence',
  'comparison',
];

export const STANDARD: Blueprint = BLUEPRINTS.standard;

/** A blueprint for a teacher who named the skills: those that it leaves out come in, `naming(STANDARD, ['sequence'])`. */
export const naming = (blueprint: Blueprint, skills: readonly Skill[]): Blueprint => ({
  ...blueprint,
  mostOf: Object.fromEntries(
    Object.entries(blueprint.mostOf).filter(([skill, most]) => most > 0 || !skills.includes(skill as Skill)),
  ),
});
