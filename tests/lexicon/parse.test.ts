import { parseLexicon, type TableKind } from '@/lib/lexicon';
import type { Entry } from '@/lib/morphology';
import { orderMarks } from '@/lib/orthography';
import { shippedLexicon, shippedMorphology } from '../support/lexicon';

const HEADERS: Readonly<Record<TableKind, string>> = {
  verbs: 'root\tform\tvowels\tmasdar\tobjects\tgloss\tarabic\tantonym\tband',
  nouns: 'lemma\troot\tgender\tplural\thuman\tclass\tgloss\tarabic\tantonym\tband',
  adjectives: 'lemma\troot\tfeminine\tplural\telative\tgloss\tarabic\tantonym\tband',
  names: 'name\ttype\tenglish\tvariants\tnisba\tgender\tdetail\tband',
  functionWords: 'form\tlemma\tpos\tfeatures\tinflection\tpronoun\tgoverns\tparts\ttakes\troot\tgloss\tarabic\tband',
  expressions: 'form\tpos\tgloss\tarabic',
  wordPairs: 'relation\tpos\tword\tother\tsense',
};

const parse = (rows: Partial<Record<TableKind, readonly string[]>>) => {
  const table = (kind: TableKind) => [
    { file: `${kind}.tsv`, text: [HEADERS[kind], ...(rows[kind] ?? [])].join('\n') + '\n' },
  ];
  return parseLexicon({
    verbs: table('verbs'),
    nouns: table('nouns'),
    adjectives: table('adjectives'),
    names: table('names'),
    functionWords: table('functionWords'),
    expressions: table('expressions'),
    wordPairs: table('wordPairs'),
  });
};

test('reads senses in order, each with its hint', () => {
  const { lexicon } = parse({ verbs: ['صرر\tIV\t\t\tعلى\t[على] insist on | persist; go on\tألح\tتراجع\t3'] });
  expect(lexicon.verbs[0]?.senses).toEqual([{ gloss: 'insist on', hint: 'على' }, { gloss: 'persist; go on' }]);
});

test('completes the marks that a row leaves out', () => {
  const { lexicon } = parse({ nouns: ['مَكتَبة\tكتب\tf\tات\t\tbuilding\tlibrary\tدار الكتب\t\t2'] });
  expect(lexicon.nouns[0]).toMatchObject({ lemma: 'مَكْتَبَة', plurals: ['ات'], gender: 'f', band: 2 });
});

test('keeps the silent alif of a verb ending bare', () => {
  const { lexicon } = parse({ functionWords: ['لَيسُوا\tلَيسَ\tAUX\t\tfixed\t\tacc\t\tcq\t\tthey are not\t\t2'] });
  expect(lexicon.functionWords[0]?.form).toBe('لَيْسُوا');
});

test('reads the parts of a fused word', () => {
  const { lexicon } = parse({ functionWords: ['مِمَّا\tمَا\tPRON\t\tfixed\t\tclause\tمن+ما\tc\t\tof what\t\t1'] });
  expect(lexicon.functionWords[0]).toMatchObject({ form: orderMarks('مِمَّا'), parts: ['من', 'ما'], takes: 'c' });
});

test.each<[string, TableKind, string, string]>([
  ['too few cells', 'nouns', 'كِتاب\tكتب\tm', '3 cells instead of 10'],
  ['a band that is none', 'nouns', 'كِتاب\tكتب\tm\tكُتُب\t\tdocument\tbook\t\t\t9', 'band "9" is not 1 to 6'],
  ['an unknown gender', 'nouns', 'كِتاب\tكتب\tx\tكُتُب\t\tdocument\tbook\t\t\t1', 'gender "x"'],
  ['an unknown class', 'nouns', 'كِتاب\tكتب\tm\tكُتُب\t\tpaper\tbook\t\t\t1', 'semantic class "paper"'],
  ['an unknown verb form', 'verbs', 'كتب\tXI\t\t\tt\twrite\t\t\t1', 'unknown verb form "XI"'],
  ['a root with a seated hamza', 'verbs', 'أكل\tI\ta-u\tأَكل\tt\teat\t\t\t1', 'root "أكل" is not three or four letters'],
  ['form I without vowels', 'verbs', 'كتب\tI\t\tكِتابة\tt\twrite\t\t\t1', 'form I with vowels ""'],
  ['form I without a verbal noun', 'verbs', 'كتب\tI\ta-u\t\tt\twrite\t\t\t1', 'a form I verb needs its verbal noun'],
  ['an unknown type of name', 'names', 'مِصر\tland\tEgypt\t\t\tf\t\t1', 'type of name "land"'],
  ['a name without English', 'names', 'مِصر\tcountry\t\t\t\tf\t\t1', 'no English form'],
])('a row with %s is an error with its place', (_, kind, row, why) => {
  expect(parse({ [kind]: ['', row] }).errors.filter(({ line }) => line === 3)).toEqual([
    { file: `${kind}.tsv`, line: 3, why },
  ]);
});

test('a bad row does not spoil the others', () => {
  const { lexicon, errors } = parse({ nouns: ['كِتاب', 'بَيت\tبيت\tm\tبُيُوت\t\tbuilding\thouse\t\t\t1'] });
  expect(errors).toHaveLength(1);
  expect(lexicon.nouns.map(({ lemma }) => lemma)).toEqual(['بَيْت']);
});

test('a table with another header is refused whole', () => {
  const { errors } = parseLexicon({
    verbs: [{ file: 'v.tsv', text: 'root\tgloss\nكتب\twrite\n' }],
    nouns: [],
    adjectives: [],
    names: [],
    functionWords: [],
    expressions: [],
    wordPairs: [],
  });
  expect(errors).toEqual([{ file: 'v.tsv', line: 1, why: expect.stringContaining('the header is not root, form') }]);
});

describe('the shipped lexicon', () => {
  test('has the size that its data card says', () => {
    const { verbs, nouns, adjectives, names } = shippedLexicon();
    expect(verbs.length).toBeGreaterThanOrEqual(1_300);
    expect(nouns.length).toBeGreaterThanOrEqual(4_500);
    expect(adjectives.length).toBeGreaterThanOrEqual(1_700);
    expect(names.length).toBeGreaterThanOrEqual(3_000);
  });
  test('derives participles, verbal nouns, nisbas and abstract nouns from its rows', () => {
    const derived = (origin: Entry['origin']): number =>
      shippedMorphology().entries.filter((entry) => entry.origin === origin).length;
    expect(derived('active-participle')).toBeGreaterThan(500);
    expect(derived('nisba')).toBeGreaterThan(1_000);
    expect(derived('abstract')).toBeGreaterThan(300);
  });
  test('gives the 3,000 commonest lexemes an Arabic synonym or definition', () => {
    const { verbs, nouns, adjectives } = shippedLexicon();
    const common = [...verbs, ...nouns, ...adjectives].filter(({ band }) => band <= 3);
    const without = common.filter(({ arabic }) => arabic === undefined);
    expect(common.length - without.length).toBeGreaterThanOrEqual(3_000);
  });
});
