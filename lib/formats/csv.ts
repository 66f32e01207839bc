/*
 * CSV as RFC 4180 has it, for people who open it in a spreadsheet: UTF-8 with a byte order mark, or Excel garbles Arabic,
 * and no cell that a spreadsheet would run.
 */

const BOM = '\uFEFF';

/** Spreadsheets run a cell that begins like a formula; an apostrophe in front makes it text. One of its own is doubled. */
const FORMULA = /^[=+\-@\t\r'＝＋－＠]/;
const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguard = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Text is guarded, a number stays one (-3.5 is no formula), an instant is ISO 8601, nothing is an empty cell. */
export type CsvCell = string | number | Date | null;
const asText = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return cell instanceof Date ? cell.toISOString() : quote(guard(cell));
};

/** Rows of cells as a CSV file: makeCsv([['=1+1', 'a,b', -3.5]]) → '=1+1,"a,b",-3.5 with the formula made text. */
export const makeCsv = (
  rows: readonly (readonly CsvCell[])[],
  { byteOrderMark = true }: { readonly byteOrderMark?: boolean } = {},
): string => (byteOrderMark ? BOM : '') + rows.map((row) => `${row.map(asText).join(',')}\r\n`).join('');

/** Reads a CSV file back into rows of cells. */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    row.push(unguard(cell));
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  const source = text.startsWith(BOM) ? text.slice(1) : text;
  for (let i = 0; i < source.length; i += 1) {
    const character = source[i];
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (source[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === ',') endCell();
    else if (character === '\n' || (character === '\r' && source[i + 1] === '\n')) {
      if (character === '\r') i += 1;
      endRow();
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
};
