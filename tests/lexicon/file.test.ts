import { lexiconTables } from '@/content/lexicon-tables';
import { makeLexiconFile, parseLexiconFile } from '@/lib/lexicon';
import { shippedLexicon } from '../support/lexicon';

const file = makeLexiconFile(lexiconTables());

test('carries the whole lexicon: what the browser parses is what the server read', () => {
  const { lexicon, errors } = parseLexiconFile(file);
  expect(errors).toEqual([]);
  expect(lexicon).toEqual(shippedLexicon());
});

test('keeps several tables of one kind in their order', () => {
  const tables = lexiconTables();
  const [header = '', ...rows] = tables.nouns[0]?.text.trimEnd().split('\n') ?? [];
  const part = (name: string, some: readonly string[]) => ({ file: name, text: [header, ...some].join('\n') });
  const nouns = [part('a.tsv', rows.slice(0, 100)), part('b.tsv', rows.slice(100))];
  const { lexicon, errors } = parseLexiconFile(makeLexiconFile({ ...tables, nouns }));
  expect(errors).toEqual([]);
  expect(lexicon.nouns).toEqual(shippedLexicon().nouns);
});

test.each([
  ['an empty text', ''],
  ['an error page', '<!DOCTYPE html><html><body>404</body></html>'],
  ['a table that is missing', file.slice(0, file.indexOf('# expressions'))],
])('%s has errors that name the table', (_, text) => {
  expect(parseLexiconFile(text).errors).toContainEqual({
    file: 'expressions',
    line: 1,
    why: 'the header is not form, pos, gloss, arabic',
  });
});
