export { type CsvCell, makeCsv, parseCsv } from './csv';
export { makeWordAnki, parseWordAnki } from './word-anki';
export { makeWordCsv, parseWordCsv } from './word-csv';
export { wordRows } from './word-row';
export type { WordRow } from './word-row';
