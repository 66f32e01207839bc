import {
  DAMMA as U,
  DAMMATAN as UN,
  FATHA as A,
  FATHATAN as AN,
  KASRA as I,
  KASRATAN as IN,
  lexiconKey,
  SUKUN as O,
} from '@/lib/orthography';
import type { Features } from './types';

/** One concrete ending: what is written after the stem, and in which case, state or mood. */
export type Ending = {
  readonly form: string;
  readonly case?: 'Nom' | 'Acc' | 'Gen';
  readonly state?: 'Def' | 'Ind' | 'Cons';
  readonly mood?: 'Ind' | 'Sub' | 'Jus' | 'Imp';
};

/** Endings that look alike without marks and differ at most in case, state or mood. */
export type EndingGroup = {
  readonly key: string;
  readonly features: Features;
  readonly endings: readonly Ending[];
  /** The same before an attached pronoun; empty where none may follow. */
  readonly beforePronoun: readonly Ending[];
  /** Prefix of the imperfect that goes with it: ي ت أ ن. */
  readonly prefix?: 'ي' | 'ت' | 'أ' | 'ن';
  /** Which of a verb's two stems it attaches to. */
  readonly stem: 'v' | 'c';
};

type CaseEndings = readonly (readonly [form: string, grammaticalCase: Ending['case'], state: Ending['state']])[];

const nominal = (features: Features, endings: CaseEndings, beforePronoun: CaseEndings = []): EndingGroup[] => {
  const make = ([form, grammaticalCase, state]: CaseEndings[number]): Ending => ({
    form,
    ...(grammaticalCase ? { case: grammaticalCase } : {}),
    ...(state ? { state } : {}),
  });
  return split(features, endings.map(make), beforePronoun.map(make), 'v');
};

/** Groups endings by how they look without marks; what stands before a pronoun makes groups of its own. */
const split = (
  features: Features,
  endings: readonly Ending[],
  beforePronoun: readonly Ending[],
  stem: 'v' | 'c',
  prefix?: EndingGroup['prefix'],
): EndingGroup[] => {
  const keys = [...new Set([...endings, ...beforePronoun].map(({ form }) => lexiconKey(form)))];
  return keys.map((key) => ({
    key,
    features,
    endings: endings.filter(({ form }) => lexiconKey(form) === key),
    beforePronoun: beforePronoun.filter(({ form }) => lexiconKey(form) === key),
    stem,
    ...(prefix ? { prefix } : {}),
  }));
};

const TRIPTOTE: CaseEndings = [
  [U, 'Nom', 'Def'],
  [A, 'Acc', 'Def'],
  [I, 'Gen', 'Def'],
  [U, 'Nom', 'Cons'],
  [A, 'Acc', 'Cons'],
  [I, 'Gen', 'Cons'],
  [UN, 'Nom', 'Ind'],
  [`${AN}ا`, 'Acc', 'Ind'],
  [IN, 'Gen', 'Ind'],
];
const DIPTOTE: CaseEndings = [
  [U, 'Nom', 'Def'],
  [A, 'Acc', 'Def'],
  [I, 'Gen', 'Def'],
  [U, 'Nom', 'Cons'],
  [A, 'Acc', 'Cons'],
  [I, 'Gen', 'Cons'],
  [U, 'Nom', 'Ind'],
  [A, 'Acc', 'Ind'],
  [A, 'Gen', 'Ind'],
];
const PLAIN: CaseEndings = [
  [U, 'Nom', undefined],
  [A, 'Acc', undefined],
  [I, 'Gen', undefined],
];
const TA: CaseEndings = [
  [`${A}ة${U}`, 'Nom', 'Def'],
  [`${A}ة${A}`, 'Acc', 'Def'],
  [`${A}ة${I}`, 'Gen', 'Def'],
  [`${A}ة${U}`, 'Nom', 'Cons'],
  [`${A}ة${A}`, 'Acc', 'Cons'],
  [`${A}ة${I}`, 'Gen', 'Cons'],
  [`${A}ة${UN}`, 'Nom', 'Ind'],
  [`${A}ة${AN}`, 'Acc', 'Ind'],
  [`${A}ة${IN}`, 'Gen', 'Ind'],
];
const TA_PRONOUN: CaseEndings = [
  [`${A}ت${U}`, 'Nom', undefined],
  [`${A}ت${A}`, 'Acc', undefined],
  [`${A}ت${I}`, 'Gen', undefined],
];

/** Dual after a link that depends on the stem: nothing, ت of ta marbuta, ي or و of a final alif. */
const dual = (link: string, gender: Features['Gender']): EndingGroup[] =>
  nominal(
    { Number: 'Dual', ...(gender ? { Gender: gender } : {}) },
    [
      [`${link}${A}ان${I}`, 'Nom', 'Def'],
      [`${link}${A}ي${O}ن${I}`, 'Acc', 'Def'],
      [`${link}${A}ي${O}ن${I}`, 'Gen', 'Def'],
      [`${link}${A}ان${I}`, 'Nom', 'Ind'],
      [`${link}${A}ي${O}ن${I}`, 'Acc', 'Ind'],
      [`${link}${A}ي${O}ن${I}`, 'Gen', 'Ind'],
      [`${link}${A}ا`, 'Nom', 'Cons'],
      [`${link}${A}ي${O}`, 'Acc', 'Cons'],
      [`${link}${A}ي${O}`, 'Gen', 'Cons'],
    ],
    [
      [`${link}${A}ا`, 'Nom', undefined],
      [`${link}${A}ي${O}`, 'Acc', undefined],
      [`${link}${A}ي${O}`, 'Gen', undefined],
    ],
  );

const SOUND_MASCULINE = nominal(
  { Number: 'Plur', Gender: 'Masc' },
  [
    [`${U}ون${A}`, 'Nom', 'Def'],
    [`${I}ين${A}`, 'Acc', 'Def'],
    [`${I}ين${A}`, 'Gen', 'Def'],
    [`${U}ون${A}`, 'Nom', 'Ind'],
    [`${I}ين${A}`, 'Acc', 'Ind'],
    [`${I}ين${A}`, 'Gen', 'Ind'],
    [`${U}و`, 'Nom', 'Cons'],
    [`${I}ي`, 'Acc', 'Cons'],
    [`${I}ي`, 'Gen', 'Cons'],
  ],
  [
    [`${U}و`, 'Nom', undefined],
    [`${I}ي`, 'Acc', undefined],
    [`${I}ي`, 'Gen', undefined],
  ],
);
const SOUND_FEMININE_CASES = (link: string): CaseEndings => [
  [`${link}${A}ات${U}`, 'Nom', 'Def'],
  [`${link}${A}ات${I}`, 'Acc', 'Def'],
  [`${link}${A}ات${I}`, 'Gen', 'Def'],
  [`${link}${A}ات${U}`, 'Nom', 'Cons'],
  [`${link}${A}ات${I}`, 'Acc', 'Cons'],
  [`${link}${A}ات${I}`, 'Gen', 'Cons'],
  [`${link}${A}ات${UN}`, 'Nom', 'Ind'],
  [`${link}${A}ات${IN}`, 'Acc', 'Ind'],
  [`${link}${A}ات${IN}`, 'Gen', 'Ind'],
];
const soundFeminine = (link: string): EndingGroup[] =>
  nominal({ Number: 'Plur', Gender: 'Fem' }, SOUND_FEMININE_CASES(link), [
    [`${link}${A}ات${U}`, 'Nom', undefined],
    [`${link}${A}ات${I}`, 'Acc', undefined],
    [`${link}${A}ات${I}`, 'Gen', undefined],
  ]);

/** قَاضِي: the ending is written out with its ي but in the indefinite nominative and genitive. */
const defective = (features: Features, isDiptote: boolean): EndingGroup[] =>
  nominal(
    features,
    [
      [`${I}ي`, 'Nom', 'Def'],
      [`${I}ي${A}`, 'Acc', 'Def'],
      [`${I}ي`, 'Gen', 'Def'],
      [`${I}ي`, 'Nom', 'Cons'],
      [`${I}ي${A}`, 'Acc', 'Cons'],
      [`${I}ي`, 'Gen', 'Cons'],
      [IN, 'Nom', 'Ind'],
      isDiptote ? [`${I}ي${A}`, 'Acc', 'Ind'] : [`${I}ي${AN}ا`, 'Acc', 'Ind'],
      [IN, 'Gen', 'Ind'],
    ],
    [
      [`${I}ي`, 'Nom', undefined],
      [`${I}ي${A}`, 'Acc', undefined],
      [`${I}ي`, 'Gen', undefined],
    ],
  );

const allCases = (form: string, states: readonly Ending['state'][]): CaseEndings =>
  states.flatMap((state) => (['Nom', 'Acc', 'Gen'] as const).map((c): CaseEndings[number] => [form, c, state]));

/** مُسْتَوَى, دُنْيَا: no case is heard; tanwin only where the word takes it. */
const maqsur = (features: Features, letter: 'ى' | 'ا', hasTanwin: boolean): EndingGroup[] =>
  nominal(
    features,
    [
      ...allCases(`${A}${letter}`, ['Def', 'Cons']),
      ...allCases(hasTanwin ? `${AN}${letter}` : `${A}${letter}`, ['Ind']),
    ],
    allCases(`${A}ا`, [undefined]),
  );

/** أَعْلَوْنَ, مُسَمَّيْنَ: the final alif leaves its a before the plural's ending. */
const MAQSUR_MASCULINES = nominal({ Number: 'Plur', Gender: 'Masc' }, [
  [`${A}و${O}ن${A}`, 'Nom', 'Def'],
  [`${A}ي${O}ن${A}`, 'Acc', 'Def'],
  [`${A}ي${O}ن${A}`, 'Gen', 'Def'],
  [`${A}و${O}ن${A}`, 'Nom', 'Ind'],
  [`${A}ي${O}ن${A}`, 'Acc', 'Ind'],
  [`${A}ي${O}ن${A}`, 'Gen', 'Ind'],
]);

const SING_M: Features = { Number: 'Sing', Gender: 'Masc' };
const SING_F: Features = { Number: 'Sing', Gender: 'Fem' };
const PLUR: Features = { Number: 'Plur' };

/** Inflection classes of nouns and adjectives. A stem's own features (gender, number) override those given here. */
const NOMINAL_CLASSES = {
  triptote: [...nominal(SING_M, TRIPTOTE, PLAIN), ...dual('', 'Masc')],
  diptote: [...nominal(SING_M, DIPTOTE, PLAIN), ...dual('', 'Masc')],
  /** صَحْرَاء: its dual has a stem of its own, صَحْرَاو. */
  'diptote-hamza': nominal(SING_M, DIPTOTE, PLAIN),
  ta: [...nominal(SING_F, TA, TA_PRONOUN), ...dual(`${A}ت`, 'Fem')],
  'triptote-plural': nominal(PLUR, TRIPTOTE, PLAIN),
  'diptote-plural': nominal(PLUR, DIPTOTE, PLAIN),
  'ta-plural': nominal(PLUR, TA, TA_PRONOUN),
  'sound-masculine': SOUND_MASCULINE,
  'sound-feminine': soundFeminine(''),
  defective: [...defective(SING_M, false), ...dual(`${I}ي`, 'Masc')],
  'defective-plural': defective(PLUR, true),
  maqsur: [...maqsur(SING_M, 'ى', true), ...dual(`${A}ي`, 'Masc')],
  'maqsur-diptote': [...maqsur(SING_M, 'ى', false), ...dual(`${A}ي`, 'Fem')],
  'maqsur-plural': maqsur(PLUR, 'ى', false),
  'maqsur-triptote-plural': maqsur(PLUR, 'ى', true),
  alif: [...maqsur(SING_M, 'ا', true), ...dual(`${A}و`, 'Masc')],
  'alif-diptote': [...maqsur(SING_M, 'ا', false), ...dual(`${A}ي`, 'Fem')],
  'alif-plural': maqsur(PLUR, 'ا', false),
  adjective: [
    ...nominal(SING_M, TRIPTOTE, PLAIN),
    ...dual('', 'Masc'),
    ...SOUND_MASCULINE,
    ...nominal(SING_F, TA, TA_PRONOUN),
    ...dual(`${A}ت`, 'Fem'),
    ...soundFeminine(''),
  ],
  'adjective-broken': [
    ...nominal(SING_M, TRIPTOTE, PLAIN),
    ...dual('', 'Masc'),
    ...nominal(SING_F, TA, TA_PRONOUN),
    ...dual(`${A}ت`, 'Fem'),
    ...soundFeminine(''),
  ],
  'adjective-diptote': [...nominal(SING_M, DIPTOTE, PLAIN), ...dual('', 'Masc'), ...SOUND_MASCULINE],
  'adjective-diptote-broken': [...nominal(SING_M, DIPTOTE, PLAIN), ...dual('', 'Masc')],
  'adjective-defective': [
    ...defective(SING_M, false),
    ...dual(`${I}ي`, 'Masc'),
    ...SOUND_MASCULINE,
    ...nominal(
      SING_F,
      TA.map(([form, c, s]): CaseEndings[number] => [`${I}ي${form}`, c, s]),
      TA_PRONOUN.map(([form, c, s]): CaseEndings[number] => [`${I}ي${form}`, c, s]),
    ),
    ...dual(`${I}ي${A}ت`, 'Fem'),
    ...soundFeminine(`${I}ي`),
  ],
  'adjective-maqsur': [
    ...maqsur(SING_M, 'ى', true),
    ...dual(`${A}ي`, 'Masc'),
    ...MAQSUR_MASCULINES,
    ...nominal(
      SING_F,
      [...allCases(`${A}اة`, ['Def', 'Cons', 'Ind'])].map(([, c, s]): CaseEndings[number] => [
        `${A}اة${s === 'Ind' ? { Nom: UN, Acc: AN, Gen: IN }[c ?? 'Nom'] : { Nom: U, Acc: A, Gen: I }[c ?? 'Nom']}`,
        c,
        s,
      ]),
    ),
    ...dual(`${A}ات`, 'Fem'),
    ...soundFeminine(`${A}ي`),
  ],
  /** أَعْلَى; its feminine عُلْيَا is a stem of its own. */
  'adjective-maqsur-diptote': [...maqsur(SING_M, 'ى', false), ...dual(`${A}ي`, 'Masc'), ...MAQSUR_MASCULINES],
  /** أَب, أَخ: long vowels where a noun or pronoun follows. */
  father: [
    ...nominal(
      SING_M,
      [
        [U, 'Nom', 'Def'],
        [A, 'Acc', 'Def'],
        [I, 'Gen', 'Def'],
        [UN, 'Nom', 'Ind'],
        [`${AN}ا`, 'Acc', 'Ind'],
        [IN, 'Gen', 'Ind'],
        [`${U}و`, 'Nom', 'Cons'],
        [`${A}ا`, 'Acc', 'Cons'],
        [`${I}ي`, 'Gen', 'Cons'],
      ],
      [
        [`${U}و`, 'Nom', undefined],
        [`${A}ا`, 'Acc', undefined],
        [`${I}ي`, 'Gen', undefined],
      ],
    ),
    ...dual(`${A}و`, 'Masc'),
  ],
  /** أَبِي, "my father": the one pronoun before which أَب has a short vowel. */
  'father-mine': nominal(SING_M, [], PLAIN),
  fixed: nominal({}, [['', undefined, undefined]], [['', undefined, undefined]]),
  dual: dual('', 'Masc'),
  'ta-dual': dual(`${A}ت`, 'Fem'),
} satisfies Record<string, readonly EndingGroup[]>;

type PersonKey = '3ms' | '3fs' | '3md' | '3fd' | '3mp' | '3fp' | '2ms' | '2fs' | '2d' | '2mp' | '2fp' | '1s' | '1p';
const PERSON: Readonly<Record<PersonKey, Features>> = {
  '3ms': { Person: '3', Gender: 'Masc', Number: 'Sing' },
  '3fs': { Person: '3', Gender: 'Fem', Number: 'Sing' },
  '3md': { Person: '3', Gender: 'Masc', Number: 'Dual' },
  '3fd': { Person: '3', Gender: 'Fem', Number: 'Dual' },
  '3mp': { Person: '3', Gender: 'Masc', Number: 'Plur' },
  '3fp': { Person: '3', Gender: 'Fem', Number: 'Plur' },
  '2ms': { Person: '2', Gender: 'Masc', Number: 'Sing' },
  '2fs': { Person: '2', Gender: 'Fem', Number: 'Sing' },
  '2d': { Person: '2', Number: 'Dual' },
  '2mp': { Person: '2', Gender: 'Masc', Number: 'Plur' },
  '2fp': { Person: '2', Gender: 'Fem', Number: 'Plur' },
  '1s': { Person: '1', Number: 'Sing' },
  '1p': { Person: '1', Number: 'Plur' },
};
/** The prefix of the imperfect by person. */
const PREFIX: Readonly<Record<PersonKey, NonNullable<EndingGroup['prefix']>>> = {
  '3ms': 'ي',
  '3fs': 'ت',
  '3md': 'ي',
  '3fd': 'ت',
  '3mp': 'ي',
  '3fp': 'ي',
  '2ms': 'ت',
  '2fs': 'ت',
  '2d': 'ت',
  '2mp': 'ت',
  '2fp': 'ت',
  '1s': 'أ',
  '1p': 'ن',
};

/** Before a pronoun وا loses its alif (كَتَبُوهُ), تُم gains و (رَأَيْتُمُوهُ), and ى is written ا (رَمَاهُ). */
const boundForm = (form: string): string => {
  if (form.endsWith('وا') || form.endsWith(`و${O}ا`)) return form.slice(0, -1);
  if (form.endsWith(`ت${U}م${O}`)) return `${form.slice(0, -1)}${U}و`;
  return form.replace(/ى$/, 'ا');
};

const past = (forms: Readonly<Record<PersonKey, string>>, consonantal: ReadonlySet<string>): EndingGroup[] =>
  (Object.keys(forms) as PersonKey[]).flatMap((person) => {
    const form = forms[person];
    return split(
      { Aspect: 'Perf', ...PERSON[person] },
      [{ form }],
      [{ form: boundForm(form) }],
      consonantal.has(person) ? 'c' : 'v',
    );
  });

const CONSONANTAL = new Set<string>(['3fp', '2ms', '2fs', '2d', '2mp', '2fp', '1s', '1p']);
const consonantEndings = (
  link: string,
): Pick<Record<PersonKey, string>, '3fp' | '2ms' | '2fs' | '2d' | '2mp' | '2fp' | '1s' | '1p'> => ({
  '3fp': `${link}ن${A}`,
  '2ms': `${link}ت${A}`,
  '2fs': `${link}ت${I}`,
  '2d': `${link}ت${U}م${A}ا`,
  '2mp': `${link}ت${U}م${O}`,
  '2fp': `${link}ت${U}ن\u0651${A}`,
  '1s': `${link}ت${U}`,
  '1p': `${link}ن${A}ا`,
});

const PAST_CLASSES = {
  'past-sound': past(
    { '3ms': A, '3fs': `${A}ت${O}`, '3md': `${A}ا`, '3fd': `${A}ت${A}ا`, '3mp': `${U}وا`, ...consonantEndings(O) },
    CONSONANTAL,
  ),
  'past-aY': past(
    {
      '3ms': `${A}ى`,
      '3fs': `${A}ت${O}`,
      '3md': `${A}ي${A}ا`,
      '3fd': `${A}ت${A}ا`,
      '3mp': `${A}و${O}ا`,
      ...consonantEndings(`${A}ي${O}`),
    },
    new Set(),
  ),
  'past-aW': past(
    {
      '3ms': `${A}ا`,
      '3fs': `${A}ت${O}`,
      '3md': `${A}و${A}ا`,
      '3fd': `${A}ت${A}ا`,
      '3mp': `${A}و${O}ا`,
      ...consonantEndings(`${A}و${O}`),
    },
    new Set(),
  ),
  'past-iY': past(
    {
      '3ms': `${I}ي${A}`,
      '3fs': `${I}ي${A}ت${O}`,
      '3md': `${I}ي${A}ا`,
      '3fd': `${I}ي${A}ت${A}ا`,
      '3mp': `${U}وا`,
      ...consonantEndings(`${I}ي`),
    },
    new Set(),
  ),
} satisfies Record<string, readonly EndingGroup[]>;

type MoodForms = readonly [indicative: string, subjunctive: string, jussive: string];
/** Endings by shape: bare (he, she, you, I, we), dual, masculine plural, feminine plural, you (f). */
type ImperfectTable = {
  readonly bare: MoodForms;
  readonly dual: MoodForms;
  readonly plural: MoodForms;
  readonly women: string;
  readonly fem: MoodForms;
  readonly bareJussiveStem: 'v' | 'c' | 'both';
  readonly womenStem: 'v' | 'c';
};

const imperfect = (table: ImperfectTable): EndingGroup[] => {
  const group = (
    person: PersonKey,
    [indicative, subjunctive, jussive]: MoodForms,
    jussiveStem: ImperfectTable['bareJussiveStem'] = 'v',
  ): EndingGroup[] => {
    const features: Features = { Aspect: 'Imp', ...PERSON[person] };
    const prefix = PREFIX[person];
    const endings: Ending[] = [
      { form: indicative, mood: 'Ind' },
      { form: subjunctive, mood: 'Sub' },
    ];
    const jussiveEnding: Ending = { form: jussive, mood: 'Jus' };
    const bound = (list: readonly Ending[]): Ending[] =>
      list.map((ending) => ({ ...ending, form: boundForm(ending.form) }));
    // يَمُدَّ sounds like the subjunctive, يَمْدُدْ has the other stem
    const contracted: Ending[] = jussiveStem === 'both' ? [{ form: subjunctive, mood: 'Jus' }] : [];
    if (jussiveStem === 'v')
      return split(features, [...endings, jussiveEnding], bound([...endings, jussiveEnding]), 'v', prefix);
    return [
      ...split(features, [...endings, ...contracted], bound([...endings, ...contracted]), 'v', prefix),
      ...split(features, [jussiveEnding], bound([jussiveEnding]), 'c', prefix),
    ];
  };
  const women = (person: PersonKey): EndingGroup[] => {
    const forms = (['Ind', 'Sub', 'Jus'] as const).map((mood): Ending => ({ form: table.women, mood }));
    return split({ Aspect: 'Imp', ...PERSON[person] }, forms, forms, table.womenStem, PREFIX[person]);
  };
  return [
    ...(['3ms', '3fs', '2ms', '1s', '1p'] as const).flatMap((person) =>
      group(person, table.bare, table.bareJussiveStem),
    ),
    ...(['3md', '3fd', '2d'] as const).flatMap((person) => group(person, table.dual)),
    ...(['3mp', '2mp'] as const).flatMap((person) => group(person, table.plural)),
    ...group('2fs', table.fem),
    ...women('3fp'),
    ...women('2fp'),
  ];
};

const DUAL_MOODS: MoodForms = [`${A}ان${I}`, `${A}ا`, `${A}ا`];
const PLURAL_MOODS: MoodForms = [`${U}ون${A}`, `${U}وا`, `${U}وا`];
const FEM_MOODS: MoodForms = [`${I}ين${A}`, `${I}ي`, `${I}ي`];
const IMPERFECT_TABLES = {
  'imperfect-sound': {
    bare: [U, A, O],
    dual: DUAL_MOODS,
    plural: PLURAL_MOODS,
    women: `${O}ن${A}`,
    fem: FEM_MOODS,
    bareJussiveStem: 'c',
    womenStem: 'c',
  },
  'imperfect-doubled': {
    bare: [U, A, O],
    dual: DUAL_MOODS,
    plural: PLURAL_MOODS,
    women: `${O}ن${A}`,
    fem: FEM_MOODS,
    bareJussiveStem: 'both',
    womenStem: 'c',
  },
  'imperfect-iY': {
    bare: [`${I}ي`, `${I}ي${A}`, I],
    dual: [`${I}ي${A}ان${I}`, `${I}ي${A}ا`, `${I}ي${A}ا`],
    plural: PLURAL_MOODS,
    women: `${I}ين${A}`,
    fem: FEM_MOODS,
    bareJussiveStem: 'v',
    womenStem: 'v',
  },
  'imperfect-uW': {
    bare: [`${U}و`, `${U}و${A}`, U],
    dual: [`${U}و${A}ان${I}`, `${U}و${A}ا`, `${U}و${A}ا`],
    plural: PLURAL_MOODS,
    women: `${U}ون${A}`,
    fem: FEM_MOODS,
    bareJussiveStem: 'v',
    womenStem: 'v',
  },
  'imperfect-aY': {
    bare: [`${A}ى`, `${A}ى`, A],
    dual: [`${A}ي${A}ان${I}`, `${A}ي${A}ا`, `${A}ي${A}ا`],
    plural: [`${A}و${O}ن${A}`, `${A}و${O}ا`, `${A}و${O}ا`],
    women: `${A}ي${O}ن${A}`,
    fem: [`${A}ي${O}ن${A}`, `${A}ي${O}`, `${A}ي${O}`],
    bareJussiveStem: 'v',
    womenStem: 'v',
  },
} satisfies Record<string, ImperfectTable>;

/** The imperative is the jussive of the second person without its prefix. */
const imperative = (groups: readonly EndingGroup[]): EndingGroup[] =>
  groups
    .filter(({ features }) => features.Person === '2')
    .flatMap((group) => {
      const jussives = (list: readonly Ending[]): Ending[] =>
        list.filter(({ mood }) => mood === 'Jus').map((ending) => ({ form: ending.form, mood: 'Imp' }));
      const endings = jussives(group.endings);
      return endings.length === 0
        ? []
        : [
            {
              key: group.key,
              features: group.features,
              endings,
              beforePronoun: jussives(group.beforePronoun),
              stem: group.stem,
            },
          ];
    });

const IMPERFECT_CLASSES = Object.fromEntries(
  Object.entries(IMPERFECT_TABLES).map(([name, table]) => [name, imperfect(table)]),
);
const IMPERATIVE_CLASSES = Object.fromEntries(
  Object.entries(IMPERFECT_CLASSES).map(([name, groups]) => [
    name.replace('imperfect', 'imperative'),
    imperative(groups),
  ]),
);

/** Every inflection class with its endings; the one table that both inflection and analysis read. */
export const ENDINGS: Readonly<Record<string, readonly EndingGroup[]>> = {
  ...NOMINAL_CLASSES,
  ...PAST_CLASSES,
  ...IMPERFECT_CLASSES,
  ...IMPERATIVE_CLASSES,
};

export type NominalClass = keyof typeof NOMINAL_CLASSES;
