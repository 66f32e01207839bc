export { type CsvCell, makeCsv, parseCsv } from './csv';
