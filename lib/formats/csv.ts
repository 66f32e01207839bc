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

/** Rows of cells as a CSV file: makeCsv([['=1+1', 'a,b']]) → '=1+1,"a,b" with the formula made text. */
export const makeCsv = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((row) => `${row.map((cell) => quote(guard(cell))).join(',')}\r\n`).join('');

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
