import type { Features, InflectedForm } from '@/lib/morphology';
import { SHADDA, isSunLetter } from '@/lib/orthography';

/** Row and column heads are message keys under `inflection`; a cell lists every form that has those features. */
export type InflectionTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly (readonly string[])[] }[];
};

type Wanted = Partial<Features>;

/** In the order of an Arabic grammar: he, they two, they, she, …, I, we. */
const PERSONS: readonly (readonly [head: string, wanted: Wanted])[] = [
  ['3ms', { Person: '3', Gender: 'Masc', Number: 'Sing' }],
  ['3md', { Person: '3', Gender: 'Masc', Number: 'Dual' }],
  ['3mp', { Person: '3', Gender: 'Masc', Number: 'Plur' }],
  ['3fs', { Person: '3', Gender: 'Fem', Number: 'Sing' }],
  ['3fd', { Person: '3', Gender: 'Fem', Number: 'Dual' }],
  ['3fp', { Person: '3', Gender: 'Fem', Number: 'Plur' }],
  ['2ms', { Person: '2', Gender: 'Masc', Number: 'Sing' }],
  ['2d', { Person: '2', Number: 'Dual' }],
  ['2mp', { Person: '2', Gender: 'Masc', Number: 'Plur' }],
  ['2fs', { Person: '2', Gender: 'Fem', Number: 'Sing' }],
  ['2fp', { Person: '2', Gender: 'Fem', Number: 'Plur' }],
  ['1s', { Person: '1', Number: 'Sing' }],
  ['1p', { Person: '1', Number: 'Plur' }],
];

const TENSES: readonly (readonly [head: string, wanted: Wanted])[] = [
  ['past', { Aspect: 'Perf' }],
  ['indicative', { Aspect: 'Imp', Mood: 'Ind' }],
  ['subjunctive', { Aspect: 'Imp', Mood: 'Sub' }],
  ['jussive', { Aspect: 'Imp', Mood: 'Jus' }],
  ['imperative', { Aspect: 'Imp', Mood: 'Imp' }],
];

const NUMBERS = [
  ['singular', 'Sing'],
  ['dual', 'Dual'],
  ['plural', 'Plur'],
] as const;
const CASES = [
  ['nominative', 'Nom'],
  ['accusative', 'Acc'],
  ['genitive', 'Gen'],
] as const;
const STATES: readonly (readonly [head: string, wanted: Wanted])[] = [
  ['indefinite', { Definite: 'Ind' }],
  ['definite', { Definite: 'Def' }],
  ['construct', { Definite: 'Cons' }],
];

/** A feature that a form leaves open (the gender of كِبَار) agrees with whatever is asked. */
const has = ({ features }: InflectedForm, wanted: Wanted): boolean =>
  Object.entries(wanted).every(([name, value]) => {
    const own = features[name as keyof Features];
    return own === undefined || own === value;
  });

const makeTable = (
  caption: string,
  forms: readonly InflectedForm[],
  heads: {
    readonly rows: readonly (readonly [string, Wanted])[];
    readonly columns: readonly (readonly [string, Wanted])[];
  },
): InflectionTable | undefined => {
  const cell = (row: Wanted, column: Wanted): readonly string[] => [
    ...new Set(forms.filter((form) => has(form, { ...row, ...column })).map((form) => asPrinted(form, column))),
  ];
  // A column or a row in which nothing stands (the imperative of the passive, the plural of دُنْيَا) is left out.
  const columns = heads.columns.filter(([, column]) => heads.rows.some(([, row]) => cell(row, column).length > 0));
  const rows = heads.rows
    .map(([head, row]) => ({ head, cells: columns.map(([, column]) => cell(row, column)) }))
    .filter(({ cells }) => cells.some((forms) => forms.length > 0));
  return rows.length === 0 ? undefined : { caption, columns: columns.map(([head]) => head), rows };
};

const asPrinted = ({ form }: InflectedForm, column: Wanted): string =>
  column.Definite === 'Def' ? withArticle(form) : form;

/** الْكِتَابُ, الشَّمْسُ, الِاجْتِمَاعُ: the lam takes a sukun, gives way to a sun letter, or lends its vowel to a silent alif. */
export const withArticle = (form: string): string => {
  const first = form[0] ?? '';
  if (first === 'ا') return `ال\u0650ا${form.slice(1).replace(/^[\u064e-\u0650]/, '')}`;
  return isSunLetter(first) ? `ال${first}${SHADDA}${form.slice(1)}` : `ال\u0652${form}`;
};

/** The forms of a lexeme laid out as a grammar does: كَتَبَ → active and passive by person; كِتَاب → by number and case. */
export const inflectionTables = (forms: readonly InflectedForm[]): readonly InflectionTable[] => {
  const verbal = forms.filter(({ features }) => features.Aspect !== undefined);
  if (verbal.length > 0) {
    return (['Act', 'Pass'] as const).flatMap((Voice) => {
      const ofVoice = verbal.filter(({ features }) => features.Voice === Voice);
      return makeTable(Voice === 'Act' ? 'active' : 'passive', ofVoice, { rows: PERSONS, columns: TENSES }) ?? [];
    });
  }
  const nominal = forms.filter(({ features }) => features.Number !== undefined && features.Case !== undefined);
  const genders = (['Masc', 'Fem'] as const).filter((Gender) =>
    nominal.some(({ features }) => features.Gender === Gender && features.Number === 'Sing'),
  );
  const rows = NUMBERS.flatMap(([number, Number]) =>
    CASES.map(([grammaticalCase, Case]) => [`${number}.${grammaticalCase}`, { Number, Case }] as const),
  );
  if (genders.length < 2) return [makeTable('declension', nominal, { rows, columns: STATES }) ?? []].flat();
  // What an adjective does not mark for gender is its broken plural, which is said of men.
  return genders.flatMap((Gender) => {
    const ofGender = nominal.filter(({ features }) => (features.Gender ?? 'Masc') === Gender);
    return (
      makeTable(Gender === 'Masc' ? 'masculine' : 'feminine', ofGender, { rows, columns: STATES.slice(0, 2) }) ?? []
    );
  });
};
