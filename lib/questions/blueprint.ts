import type { Skill } from './types';

/** How many questions of which skills make a quiz; `most` caps a type that would crowd out the others. */
export type Blueprint = {
  readonly parts: readonly { readonly skills: readonly Skill[]; readonly count: number }[];
  readonly mostTrueFalse: number;
  /** The most of a skill, also when others are lacking. */
  readonly mostOf?: Readonly<Partial<Record<Skill, number>>>;
  readonly length: number;
};

/** Ten questions: the text's facts first, then who said it and who is who, words, grammar, order. */
export const STANDARD: Blueprint = {
  parts: [
    { skills: ['detail', 'cause'], count: 4 },
    { skills: ['attribution', 'role'], count: 2 },
    { skills: ['vocabulary'], count: 1 },
    { skills: ['word-form', 'grammar'], count: 2 },
    { skills: ['sequence', 'main-idea', 'reference'], count: 1 },
  ],
  mostTrueFalse: 3,
  mostOf: { vocabulary: 2, 'word-form': 3, grammar: 2 },
  length: 10,
};
