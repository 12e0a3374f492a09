import {announce} from '../../ui/announce.js';
import type {Widget} from '../../widget.js';
import {draw} from './picture.js';
import type {Saved, Saving, Told} from './saving.js';

/** Without the soft hyphens of long words. */
const plain = (text: string): string => text.replaceAll('\u00AD', '');

/**
 * One field of a CSV file. What a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV
 * injection): a goal's name comes from somebody else.
 */
const field = (value: string | number): string => {
  const text = plain(String(value));
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** As Danish spreadsheets open it: semicolons, CRLF, a byte order mark that says UTF-8. Numbers without separators. */
export const csvOf = ({table: {corner, columns, lines, sums, all, few}, counts}: Saved): string => {
  const head = [corner, ...columns.map(({label, more}) => (more ? `${label} ${more}` : label)), all];
  const body = lines.map(({label, cells, sum}) => [label, ...cells.map((cell) => cell ?? few), sum]);
  const rows = [head, ...body, [all, ...sums, counts.total]];
  return `\uFEFF${rows.map((row) => `${row.map(field).join(';')}\r\n`).join('')}`;
};

const nameOf = ({table}: Saved, ending: string): string => `${plain(table.caption).toLowerCase().replace(/\s+/g, '-')}.${ending}`;

/** Hands a file to the browser, as a link that somebody follows would. */
const save = (content: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the address up by the time that it has nothing else to do.
  requestAnimationFrame(() => URL.revokeObjectURL(link.href));
};

export const saveTable = (saved: Saved): Saving => {
  save(new Blob([csvOf(saved)], {type: 'text/csv;charset=utf-8'}), nameOf(saved, 'csv'));
  return {};
};

/** What a picture of the table says to whoever cannot see it. */
const descriptionOf = ({title, table: {caption, lines, all}, finding, counts}: Saved): string =>
  plain(
    `${title}. ${caption}. ${finding} ${[...lines, {label: all, sum: counts.total}].map(({label, sum}) => `${label}: ${sum}`).join('. ')}.`,
  );

export const savePicture = async (host: Widget, saved: Saved & Told): Promise<Saving> => {
  const canvas = draw(host, saved);
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!content) return {cut: true};
  save(content, nameOf(saved, 'png'));
  announce(saved.offer);
  return {description: descriptionOf(saved)};
};
