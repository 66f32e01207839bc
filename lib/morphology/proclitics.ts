import { lexiconKey } from '@/lib/orthography';

export type ProcliticPart = {
  readonly form: string;
  readonly vocalized: string;
  readonly job: string;
  readonly gloss: string;
};

/** What may stand before a stem, in one written string. */
export type ProcliticString = {
  readonly key: string;
  readonly parts: readonly ProcliticPart[];
  readonly hasArticle: boolean;
  /** The preposition that governs what follows. */
  readonly preposition?: 'ب' | 'ل' | 'ك';
  /** Only before an imperfect: future سَ, or لِ "in order to". */
  readonly verbal?: 'future' | 'purpose';
  readonly emphatic?: true;
  readonly hasConjunction: boolean;
  readonly isQuestion: boolean;
};

const PART = {
  wa: { form: 'و', vocalized: 'وَ', job: 'and', gloss: 'and' },
  fa: { form: 'ف', vocalized: 'فَ', job: 'so', gloss: 'so; then' },
  question: { form: 'أ', vocalized: 'أَ', job: 'question', gloss: '(question)' },
  bi: { form: 'ب', vocalized: 'بِ', job: 'preposition', gloss: 'with; by; in' },
  li: { form: 'ل', vocalized: 'لِ', job: 'preposition', gloss: 'to; for' },
  ka: { form: 'ك', vocalized: 'كَ', job: 'preposition', gloss: 'like; as' },
  al: { form: 'ال', vocalized: 'ال', job: 'article', gloss: 'the' },
  sa: { form: 'س', vocalized: 'سَ', job: 'future', gloss: 'will' },
  purpose: { form: 'ل', vocalized: 'لِ', job: 'jussiveLam', gloss: 'in order to; let' },
  la: { form: 'ل', vocalized: 'لَ', job: 'emphasis', gloss: 'indeed' },
} as const satisfies Record<string, ProcliticPart>;
type PartName = keyof typeof PART;

/** ل + ال is written لل; every other join is plain. */
const spell = (names: readonly PartName[]): string =>
  names
    .map((name) => PART[name].form)
    .join('')
    .replace('لال', 'لل');

const BODIES: readonly (readonly PartName[])[] = [
  [],
  ['al'],
  ['bi'],
  ['li'],
  ['ka'],
  ['bi', 'al'],
  ['li', 'al'],
  ['ka', 'al'],
  ['sa'],
  ['purpose'],
  ['la'],
];
const HEADS: readonly (readonly PartName[])[] = [
  [],
  ['wa'],
  ['fa'],
  ['question'],
  ['question', 'wa'],
  ['question', 'fa'],
];

/** Every legal string of proclitics: Ø, و, ف, ب, ال, وبال, وس … */
export const PROCLITICS: readonly ProcliticString[] = HEADS.flatMap((head) =>
  BODIES.map((body) => {
    const names = [...head, ...body];
    const preposition = body.includes('bi') ? 'ب' : body.includes('li') ? 'ل' : body.includes('ka') ? 'ك' : undefined;
    const verbal = body.includes('sa') ? 'future' : body.includes('purpose') ? 'purpose' : undefined;
    return {
      key: lexiconKey(spell(names)),
      parts: names.map((name) => PART[name]),
      hasArticle: body.includes('al'),
      ...(preposition ? { preposition } : {}),
      ...(verbal ? { verbal } : {}),
      ...(body.includes('la') ? { emphatic: true as const } : {}),
      hasConjunction: head.includes('wa') || head.includes('fa'),
      isQuestion: head.includes('question'),
    };
  }),
);
