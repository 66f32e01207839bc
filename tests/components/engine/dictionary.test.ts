import { lookUp } from '@/components/engine/dictionary';
import { shippedEngine } from '@/content/shelf';

const find = (query: string) => lookUp(shippedEngine(), query);
const membersOf = (query: string, root: string) =>
  find(query)
    .families.find((family) => family.root === root)
    ?.members.map(({ lemma }) => lemma) ?? [];

it.each([
  ['an inflected form', 'يكتبون', 'كَتَبَ'],
  ['a form with clitics', 'وسيكتبونها', 'كَتَبَ'],
  ['a vocalized citation form', 'كِتَاب', 'كِتَاب'],
  ['a form with spaces around it', ' الكتب ', 'كِتَاب'],
])('finds the word behind %s', (_, query, lemma) => {
  expect(find(query).entries.map((entry) => entry.lemma)).toContain(lemma);
});

it('puts the word typed as a dictionary has it before others that are spelled alike', () => {
  expect(
    find('كتاب')
      .entries.map(({ lemma }) => lemma)
      .slice(0, 2),
  ).toEqual(['كِتَاب', 'كَاتِب']);
});

it('gives every form of a word', () => {
  const entry = find('كَتَبَ').entries.find(({ lemma }) => lemma === 'كَتَبَ');
  expect(entry?.forms.map(({ form }) => form)).toEqual(expect.arrayContaining(['كَتَبَتْ', 'يَكْتُبُ', 'كُتِبَ']));
});

it('gives the family of its root, the commonest words first', () => {
  const family = find('يكتبون').families.find(({ root }) => root === 'كتب');
  expect(family?.members.map(({ lemma }) => lemma)).toEqual(expect.arrayContaining(['كَتَبَ', 'كِتَاب', 'مَكْتَب']));
  const bands = family?.members.map(({ band }) => band) ?? [];
  expect(bands).toEqual([...bands].sort((a, b) => a - b));
});

it.each(['كتب', 'ك ت ب', 'ك-ت-ب', 'ك.ت.ب'])('takes %s as a root', (query) => {
  expect(membersOf(query, 'كتب')).toContain('كِتَاب');
});

it('takes a root with any seat of its hamza', () => {
  expect(membersOf('س أ ل', 'سءل')).toContain('سَأَلَ');
});

it.each(['', '   ', 'hello', 'ززززز', '.', 'ا'.repeat(5000)])(
  'finds nothing and does not fail for «%.10s»',
  (query) => {
    expect(find(query).families).toEqual([]);
  },
);

it('goes through a message unchanged', () => {
  const found = find('يكتبون');
  expect(structuredClone(found)).toEqual(found);
});
