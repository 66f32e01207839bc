import type { Features } from './types';

/** An attached pronoun; `form` is what is written after a vowel, `afterI` after i or y (ـهِ, ـهِمْ). */
export type Pronoun = {
  readonly key: string;
  readonly form: string;
  readonly afterI?: string;
  readonly features: Features;
  readonly gloss: { readonly noun: string; readonly verb: string };
};

const third = (number: 'Sing' | 'Dual' | 'Plur', gender?: 'Masc' | 'Fem'): Features => ({
  Person: '3',
  Number: number,
  ...(gender ? { Gender: gender } : {}),
});

export const PRONOUNS: readonly Pronoun[] = [
  { key: 'ه', form: 'هُ', afterI: 'هِ', features: third('Sing', 'Masc'), gloss: { noun: 'his; its', verb: 'him; it' } },
  { key: 'ها', form: 'هَا', features: third('Sing', 'Fem'), gloss: { noun: 'her; its', verb: 'her; it' } },
  {
    key: 'هما',
    form: 'هُمَا',
    afterI: 'هِمَا',
    features: third('Dual'),
    gloss: { noun: 'their (two)', verb: 'them (two)' },
  },
  { key: 'هم', form: 'هُمْ', afterI: 'هِمْ', features: third('Plur', 'Masc'), gloss: { noun: 'their', verb: 'them' } },
  {
    key: 'هن',
    form: 'هُنَّ',
    afterI: 'هِنَّ',
    features: third('Plur', 'Fem'),
    gloss: { noun: 'their (f.)', verb: 'them (f.)' },
  },
  { key: 'ك', form: 'كَ', features: { Person: '2', Number: 'Sing' }, gloss: { noun: 'your', verb: 'you' } },
  {
    key: 'كما',
    form: 'كُمَا',
    features: { Person: '2', Number: 'Dual' },
    gloss: { noun: 'your (two)', verb: 'you (two)' },
  },
  {
    key: 'كم',
    form: 'كُمْ',
    features: { Person: '2', Number: 'Plur', Gender: 'Masc' },
    gloss: { noun: 'your', verb: 'you' },
  },
  {
    key: 'كن',
    form: 'كُنَّ',
    features: { Person: '2', Number: 'Plur', Gender: 'Fem' },
    gloss: { noun: 'your (f.)', verb: 'you (f.)' },
  },
  { key: 'نا', form: 'نَا', features: { Person: '1', Number: 'Plur' }, gloss: { noun: 'our', verb: 'us' } },
];

/** "My" replaces the case vowel (كِتَابِي); after a long vowel it is يَ (عَلَيَّ, هُدَايَ). */
export const MY: Pronoun = {
  key: 'ي',
  form: 'ي',
  features: { Person: '1', Number: 'Sing' },
  gloss: { noun: 'my', verb: 'me' },
};
/** "Me" after a verb. */
export const ME: Pronoun = {
  key: 'ني',
  form: 'نِي',
  features: { Person: '1', Number: 'Sing' },
  gloss: { noun: 'my', verb: 'me' },
};
