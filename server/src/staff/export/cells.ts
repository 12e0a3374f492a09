/** What stands in one cell: text, a number, a moment, or nothing. Never a formula. */
export type Cell = string | number | Date | null;

const clock = new Intl.DateTimeFormat('sv', {dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Copenhagen'});

/** What the clock shows where the municipalities are: `2018-09-06 19:04:11`. */
export const localTime = (at: Date): string => clock.format(at);

/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), also after spaces and in full width. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A field of RFC 4180 for a spreadsheet: quoted where it has to be, and text that looks like a formula begins with `'`. */
export const csvField = (cell: Cell, separator = ';'): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = cell instanceof Date ? localTime(cell) : FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(text) || text.includes(separator) || /^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A line of a CSV file; Danish Excel divides fields by semicolons. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map((cell) => csvField(cell)).join(';')}\r\n`;

/** What Excel takes in one cell. */
const LONGEST = 32_767;
/** Characters that XML 1.0 cannot hold (section 2.2), and halves of a surrogate pair. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** What a spreadsheet reads as one character by its number (ECMA-376 part 1, 22.9.2.19); with its `_` written so, it stays text. */
const NUMBERED = /_(?=x[\da-f]{4}_)/gi;

/** The same for a typed cell of XLSX, where text stays text whatever it begins with. A moment becomes what the clock shows. */
export const xlsxCell = (cell: Cell): Cell => {
  if (typeof cell === 'string') return cell.replace(NOT_XML, '\ufffd').slice(0, LONGEST).replace(NUMBERED, '_x005F_');
  return cell instanceof Date ? new Date(`${localTime(cell).replace(' ', 'T')}Z`) : cell;
};
