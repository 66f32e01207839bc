import { readdirSync, readFileSync } from 'node:fs';
import { readLexicon } from '@/content/lexicon-tables';
import { type ParsedLexicon, parseLexicon, type TableKind } from '@/lib/lexicon';

const HEADERS: Readonly<Record<TableKind, string>> = {
  verbs: 'root form vowels masdar objects gloss arabic antonym band',
  nouns: 'lemma root gender plural human class gloss arabic antonym band',
  adjectives: 'lemma root feminine plural elative gloss arabic antonym band',
  names: 'name type english variants nisba gender detail band',
  functionWords: 'form lemma pos features inflection pronoun governs parts takes root gloss arabic band',
  expressions: 'form pos gloss arabic',
  wordPairs: 'relation pos word other sense',
};
const KINDS = Object.keys(HEADERS) as TableKind[];

/** Parses rows of one table, cells parted by `;`; the other tables are empty. */
const parse = (kind: TableKind, rows: readonly string[], header = HEADERS[kind]): ParsedLexicon => {
  const text = [header.replaceAll(' ', '\t'), ...rows.map((row) => row.replaceAll(';', '\t'))].join('\n');
  const none = { verbs: [], nouns: [], adjectives: [], names: [], functionWords: [], expressions: [], wordPairs: [] };
  return parseLexicon({ ...none, [kind]: [{ file: `${kind}.tsv`, text: `${text}\n` }] });
};

const NOUN = 'كِتَاب;كتب;m;كُتُب;;document;book;مؤلف;;1';

describe('the shipped tables', () => {
  it('are read without an error', () => {
    expect(() => readLexicon()).not.toThrow();
  });

  it('lose no row', () => {
    const lexicon = readLexicon();
    const rows = readdirSync('content/lexicon')
      .filter((file) => file.endsWith('.tsv'))
      .reduce((sum, file) => sum + readFileSync(`content/lexicon/${file}`, 'utf8').trimEnd().split('\n').length - 1, 0);
    expect(KINDS.reduce((sum, kind) => sum + lexicon[kind].length, 0)).toBe(rows);
  });

  it('have no space at the edge of a cell', () => {
    for (const file of readdirSync('content/lexicon').filter((name) => name.endsWith('.tsv'))) {
      const lines = readFileSync(`content/lexicon/${file}`, 'utf8').split('\n');
      const bad = lines.flatMap((line, i) => (/(?:^|\t) | (?:\t|$)|\r/.test(line) ? [`${file}:${i + 1}`] : []));
      expect(bad).toEqual([]);
    }
  });
});

describe('parseLexicon', () => {
  it('reads a good row', () => {
    const { lexicon, errors } = parse('nouns', [NOUN]);
    expect(errors).toEqual([]);
    expect(lexicon.nouns).toMatchObject([{ root: 'كتب', gender: 'm', isHuman: false, semantic: 'document', band: 1 }]);
  });

  it('reads senses with the neighbour that each needs', () => {
    const [verb] = parse('verbs', ['صرر;IV;;;على;[على] insist on | persist;;;3']).lexicon.verbs;
    expect(verb?.senses).toEqual([{ gloss: 'insist on', hint: 'على' }, { gloss: 'persist' }]);
  });

  it.each<[TableKind, string, string]>([
    ['nouns', 'كِتَاب;كتب;x;كُتُب;;document;book;;;1', 'gender "x"'],
    ['nouns', 'كِتَاب;كتب;m;كُتُب;;paper;book;;;1', 'semantic class "paper"'],
    ['nouns', 'كِتَاب;كتب;m', '3 cells instead of 10'],
    ['nouns', 'كِتَاب;كتب;m;كُتُب;;document;book;;;9', 'band "9" is not 1 to 6'],
    ['verbs', 'كتب;XI;;;t;write;;;1', 'unknown verb form "XI"'],
    ['verbs', 'كتا;I;a-u;كِتَابَة;t;write;;;1', 'root "كتا" is not three or four letters'],
    ['verbs', 'كتب;I;;كِتَابَة;t;write;;;1', 'form I with vowels ""'],
    ['verbs', 'كتب;II;a-u;;t;dictate;;;1', 'form II with vowels "a-u"'],
    ['verbs', 'كتب;I;a-u;;t;write;;;1', 'a form I verb needs its verbal noun'],
    ['names', 'تُونِس;planet;Tunisia;;;f;;1', 'type of name "planet"'],
    ['names', 'تُونِس;country;;;;f;;1', 'no English form'],
    ['wordPairs', 'hyponym;NOUN;أَلَم;وَجَع;', 'relation "hyponym"'],
    ['wordPairs', 'synonym;ADV;أَلَم;وَجَع;', 'part of speech "ADV"'],
    ['wordPairs', 'synonym;NOUN;أَلَم;;', 'a pair has two words'],
  ])('names file, line and reason of a broken row of %s: %s', (kind, row, why) => {
    expect(parse(kind, [row]).errors).toEqual([{ file: `${kind}.tsv`, line: 2, why }]);
  });

  it('keeps the good rows around a broken one, and counts lines from the header', () => {
    const { lexicon, errors } = parse('nouns', [NOUN, 'كِتَاب;كتب', NOUN]);
    expect(lexicon.nouns).toHaveLength(2);
    expect(errors).toMatchObject([{ line: 3 }]);
  });

  it('refuses a table with other columns', () => {
    const { lexicon, errors } = parse('nouns', [NOUN], 'lemma gloss');
    expect(lexicon.nouns).toEqual([]);
    expect(errors).toMatchObject([{ file: 'nouns.tsv', line: 1, why: expect.stringContaining('header') }]);
  });
});
