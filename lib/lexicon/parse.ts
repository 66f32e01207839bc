import { completeMarks, stripMarks } from '@/lib/orthography';
import {
  type Adjective,
  type Expression,
  type FunctionWord,
  type Lexicon,
  type Name,
  NAME_TYPES,
  type Noun,
  SEMANTIC_CLASSES,
  type Sense,
  type Verb,
  VERB_FORMS,
  WORD_RELATIONS,
  type WordPair,
} from './types';

/** A row that cannot be used: where and why. */
export type TableError = { readonly file: string; readonly line: number; readonly why: string };

/** One table as it came: its file name and its text. */
export type TableText = { readonly file: string; readonly text: string };

export type ParsedLexicon = { readonly lexicon: Lexicon; readonly errors: readonly TableError[] };

type Row = Readonly<Record<string, string>>;
type RowParser<T> = (row: Row) => T | string;

const COLUMNS = {
  verbs: ['root', 'form', 'vowels', 'masdar', 'objects', 'gloss', 'arabic', 'antonym', 'band'],
  nouns: ['lemma', 'root', 'gender', 'plural', 'human', 'class', 'gloss', 'arabic', 'antonym', 'band'],
  adjectives: ['lemma', 'root', 'feminine', 'plural', 'elative', 'gloss', 'arabic', 'antonym', 'band'],
  names: ['name', 'type', 'english', 'variants', 'nisba', 'gender', 'detail', 'band'],
  functionWords: [
    'form',
    'lemma',
    'pos',
    'features',
    'inflection',
    'pronoun',
    'governs',
    'parts',
    'takes',
    'root',
    'gloss',
    'arabic',
    'band',
  ],
  expressions: ['form', 'pos', 'gloss', 'arabic'],
  wordPairs: ['relation', 'pos', 'word', 'other', 'sense'],
} as const;
export type TableKind = keyof typeof COLUMNS;
/** In the order in which the file that a browser fetches has them. */
export const TABLE_KINDS = [
  'verbs',
  'nouns',
  'adjectives',
  'names',
  'functionWords',
  'expressions',
  'wordPairs',
] as const;

const list = (cell: string | undefined): string[] => (cell ? cell.split(',') : []);
const optional = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  (value ? { [key]: value } : {}) as { [P in K]?: string };
const band = (cell: string | undefined): number =>
  cell?.length === 1 && cell >= '1' && cell <= '6' ? Number(cell) : 0;

/** Reads `[على] insist on | persist; go on` as senses in order. */
const parseSenses = (cell: string | undefined): Sense[] =>
  cell ? cell.split(' | ').flatMap((sense) => (sense === '' ? [] : parseSense(sense))) : [];

const parseSense = (sense: string): Sense => {
  const hinted = sense.startsWith('[') ? /^\[([^\]]+)\]\s*(.+)$/.exec(sense) : null;
  return hinted?.[1] && hinted[2] ? { gloss: hinted[2], hint: hinted[1] } : { gloss: sense };
};

const isOneOf = <T extends string>(values: readonly T[], value: string | undefined): value is T =>
  (values as readonly (string | undefined)[]).includes(value);

const parseVerb: RowParser<Verb> = (row) => {
  if (!isOneOf(VERB_FORMS, row.form)) return `unknown verb form "${row.form}"`;
  if (!/^[ءبتثجحخدذرزسشصضطظعغفقكلمنهوي]{3,4}$/.test(row.root ?? ''))
    return `root "${row.root}" is not three or four letters`;
  const vowels = /^([aiu])-([aiu])$/.exec(row.vowels ?? '');
  if ((row.form === 'I') !== (vowels !== null)) return `form ${row.form} with vowels "${row.vowels}"`;
  if (row.form === 'I' && !row.masdar) return 'a form I verb needs its verbal noun';
  return {
    kind: 'verb',
    root: row.root ?? '',
    form: row.form,
    ...(vowels?.[1] && vowels[2] ? { vowels: [vowels[1], vowels[2]] as const } : {}),
    // `-`: the verb has none in use (ليس, ما زال)
    masdars: list(row.masdar === '-' ? '' : row.masdar).map(completeMarks),
    objects: list(row.objects),
    senses: parseSenses(row.gloss),
    ...optional('arabic', row.arabic),
    ...optional('antonym', row.antonym),
    band: band(row.band),
  };
};

const rootOf = (cell: string | undefined): { root?: string } => (cell && cell !== '-' ? { root: cell } : {});

const parseNoun: RowParser<Noun> = (row) => {
  if (!isOneOf(['m', 'f', 'mf'] as const, row.gender)) return `gender "${row.gender}"`;
  if (!isOneOf(SEMANTIC_CLASSES, row.class)) return `semantic class "${row.class}"`;
  return {
    kind: 'noun',
    lemma: completeMarks(row.lemma ?? ''),
    ...rootOf(row.root),
    gender: row.gender,
    plurals: list(row.plural)
      .filter((plural) => plural !== '-')
      .map((plural) => (plural === 'ات' || plural === 'ون' ? plural : completeMarks(plural))),
    isHuman: row.human === 'h',
    semantic: row.class,
    senses: parseSenses(row.gloss),
    ...optional('arabic', row.arabic),
    ...optional('antonym', row.antonym),
    band: band(row.band),
  };
};

const parseAdjective: RowParser<Adjective> = (row) => ({
  kind: 'adjective',
  lemma: completeMarks(row.lemma ?? ''),
  ...rootOf(row.root),
  ...(row.feminine ? { feminine: completeMarks(row.feminine) } : {}),
  plurals: list(row.plural).map(completeMarks),
  ...(row.elative ? { elative: completeMarks(list(row.elative)[0] ?? '') } : {}),
  senses: parseSenses(row.gloss),
  ...optional('arabic', row.arabic),
  ...optional('antonym', row.antonym),
  band: band(row.band),
});

const parseName: RowParser<Name> = (row) => {
  if (!isOneOf(NAME_TYPES, row.type)) return `type of name "${row.type}"`;
  if (!row.english) return 'no English form';
  return {
    kind: 'name',
    lemma: completeMarks(row.name ?? ''),
    type: row.type,
    english: row.english,
    variants: list(row.variants),
    ...(row.nisba ? { nisba: completeMarks(row.nisba) } : {}),
    ...(isOneOf(['m', 'f', 'mf'] as const, row.gender) ? { gender: row.gender } : {}),
    ...optional('detail', row.detail),
    band: band(row.band),
  };
};

const parseFunctionWord: RowParser<FunctionWord> = (row) => ({
  kind: 'function',
  // the alif of لَيْسُوا is silent; that of a name (سَامُوَا) is not
  form: completeMarks(row.form ?? '').replace(/\u064fو\u064eا$/, '\u064fوا'),
  lemma: completeMarks(row.lemma ?? ''),
  pos: row.pos ?? '',
  features: Object.fromEntries(
    (row.features ?? '')
      .split('|')
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  ),
  inflection: row.inflection || 'fixed',
  ...(row.pronoun ? { beforePronoun: completeMarks(row.pronoun) } : {}),
  governs: list(row.governs),
  parts: row.parts ? row.parts.split('+') : [],
  takes: row.takes ?? '',
  ...rootOf(row.root),
  senses: parseSenses(row.gloss),
  ...optional('arabic', row.arabic),
  band: band(row.band),
});

const parseExpression: RowParser<Expression> = (row) => ({
  kind: 'expression',
  form: stripMarks(row.form ?? ''),
  ...(stripMarks(row.form ?? '') === row.form ? {} : optional('marked', row.form)),
  pos: row.pos ?? '',
  gloss: row.gloss ?? '',
  ...optional('arabic', row.arabic),
});

const parseWordPair: RowParser<WordPair> = (row) => {
  if (!isOneOf(WORD_RELATIONS, row.relation)) return `relation "${row.relation}"`;
  if (!isOneOf(['VERB', 'NOUN', 'ADJ'] as const, row.pos)) return `part of speech "${row.pos}"`;
  if (!row.word || !row.other) return 'a pair has two words';
  return {
    relation: row.relation,
    pos: row.pos,
    word: completeMarks(row.word),
    other: completeMarks(row.other),
    ...optional('sense', row.sense),
  };
};

/** Splits a table into rows by its header and parses each; a bad row is an error with its place, the others stand. */
const parseTable = <T>(
  table: TableText,
  columns: readonly string[],
  parse: RowParser<T>,
  errors: TableError[],
): T[] => {
  const [header, ...lines] = table.text.replace(/\n+$/, '').split('\n');
  if (header !== columns.join('\t')) {
    errors.push({ file: table.file, line: 1, why: `the header is not ${columns.join(', ')}` });
    return [];
  }
  const parsed: T[] = [];
  lines.forEach((text, index) => {
    const line = index + 2;
    const cells = text.split('\t');
    if (cells.length !== columns.length) {
      errors.push({ file: table.file, line, why: `${cells.length} cells instead of ${columns.length}` });
      return;
    }
    const row: Record<string, string> = {};
    columns.forEach((column, i) => (row[column] = cells[i] ?? ''));
    if ('band' in row && band(row.band) === 0) {
      errors.push({ file: table.file, line, why: `band "${row.band}" is not 1 to 6` });
      return;
    }
    const value = parse(row);
    if (typeof value === 'string') errors.push({ file: table.file, line, why: value });
    else parsed.push(value);
  });
  return parsed;
};

/**
 * Parses the lexicon's tables: every good row becomes a lexeme, every bad one an error that names file, line and reason.
 * Several tables of one kind are read one after the other.
 */
export const parseLexicon = (tables: Readonly<Record<TableKind, readonly TableText[]>>): ParsedLexicon => {
  const errors: TableError[] = [];
  const read = <T>(kind: TableKind, parse: RowParser<T>): T[] =>
    tables[kind].flatMap((table) => parseTable(table, COLUMNS[kind], parse, errors));
  return {
    lexicon: {
      verbs: read('verbs', parseVerb),
      nouns: read('nouns', parseNoun),
      adjectives: read('adjectives', parseAdjective),
      names: read('names', parseName),
      functionWords: read('functionWords', parseFunctionWord),
      expressions: read('expressions', parseExpression),
      wordPairs: read('wordPairs', parseWordPair),
    },
    errors,
  };
};
