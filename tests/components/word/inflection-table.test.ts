import { inflectionTables, withArticle } from '@/components/word/inflection-table';
import { inflect } from '@/lib/morphology';
import { shippedMorphology } from '@/tests/support/lexicon';

const tablesOf = (lemma: string, pos: string) => {
  const morphology = shippedMorphology();
  const entry = morphology.entries.find((candidate) => candidate.lemma === lemma && candidate.pos === pos);
  if (!entry) throw new Error(`no ${pos} ${lemma}`);
  return inflectionTables(inflect(morphology, entry));
};
const cell = (table: ReturnType<typeof tablesOf>[number] | undefined, row: string, column: string) =>
  table?.rows
    .find(({ head }) => head === row)
    ?.cells[table.columns.indexOf(column)]?.map((form) => form.normalize('NFC'));

describe('the forms of a verb', () => {
  it.each([
    ['3ms', 'past', 'كَتَبَ'],
    ['3fp', 'indicative', 'يَكْتُبْنَ'],
    ['2mp', 'jussive', 'تَكْتُبُوا'],
    ['2fs', 'imperative', 'اُكْتُبِي'],
    ['1p', 'subjunctive', 'نَكْتُبَ'],
  ])('%s %s of كَتَبَ is %s', (person, tense, form) => {
    expect(cell(tablesOf('كَتَبَ', 'VERB')[0], person, tense)).toEqual([form]);
  });

  it('has thirteen persons and a passive without imperative', () => {
    const [active, passive] = tablesOf('كَتَبَ', 'VERB');
    expect(active?.rows).toHaveLength(13);
    expect(passive?.caption).toBe('passive');
    expect(passive?.columns).not.toContain('imperative');
    expect(cell(passive, '3ms', 'past')).toEqual(['كُتِبَ']);
  });
});

describe('the forms of a noun', () => {
  it.each([
    ['singular.nominative', 'indefinite', ['كِتَابٌ']],
    ['dual.genitive', 'construct', ['كِتَابَيْ']],
    ['plural.accusative', 'definite', ['الْكُتُبَ']],
  ])('%s %s of كِتَاب', (row, column, forms) => {
    expect(cell(tablesOf('كِتَاب', 'NOUN')[0], row, column)).toEqual(forms);
  });

  it('lists every plural', () => {
    expect(cell(tablesOf('كَاتِب', 'NOUN')[0], 'plural.nominative', 'indefinite')).toEqual([
      'كُتَّابٌ'.normalize('NFC'),
      'كَتَبَةٌ',
    ]);
  });
});

describe('the forms of an adjective', () => {
  it('stand in a table a gender', () => {
    const [masculine, feminine] = tablesOf('كَبِير', 'ADJ');
    expect(cell(masculine, 'plural.nominative', 'indefinite')).toContain('كِبَارٌ');
    expect(cell(feminine, 'singular.nominative', 'definite')).toEqual(['الْكَبِيرَةُ']);
  });
});

it('a word without inflection has no table', () => {
  expect(tablesOf('مِنْ', 'ADP')).toEqual([]);
});

it.each([
  ['كِتَابُ', 'الْكِتَابُ'],
  ['شَمْسُ', 'الشَّمْسُ'],
  ['اِجْتِمَاعُ', 'الِاجْتِمَاعُ'],
  ['أَمْرُ', 'الْأَمْرُ'],
])('with its article %s is %s', (form, expected) => {
  expect(withArticle(form).normalize('NFC')).toBe(expected.normalize('NFC'));
});
