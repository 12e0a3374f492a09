import {Readable} from 'node:stream';
import type {ReadableStream} from 'node:stream/web';
import {writeXlsxStream} from 'hucre/xlsx';
import {pageWords} from '../../words/pages.js';
import {csvLine, xlsxCell, type Cell} from './cells.js';
import type {Exported} from './records.js';

/** The columns of a table, by their Danish headings; `contact` comes last, when it was asked for. */
const COLUMNS: readonly [heading: string, width: number, of: (one: Exported) => Cell][] = [
  ['Id', 38, ({id}) => id],
  ['Kampagne', 14, ({space}) => space],
  ['Type', 12, ({kind}) => kind],
  ['Status', 14, ({status}) => pageWords('da').status[status]],
  ['Sendt', 19, ({sent}) => sent],
  ['Offentlig siden', 19, ({listed}) => listed],
  ['Tekst', 70, ({text}) => text],
  ['Sprog', 8, ({language}) => language],
  ['Pejlemærke', 24, ({pejlemaerke}) => pejlemaerke],
  ['Gruppe', 22, ({group}) => group],
  ['Temaer', 30, ({themes}) => themes.join(', ')],
  ['Sted', 20, ({place}) => place],
  ['Vist navn', 20, ({name}) => name],
  ['Andre svar', 30, ({answers}) => pairs(answers)],
  ['Mærker', 14, ({flags}) => flags.join(', ')],
  ['Anmeldelser', 12, ({reports}) => reports],
  ['Støtter', 10, ({supports}) => supports],
  ['Svar', 50, ({answer}) => answer],
  ['Besvaret', 19, ({answered}) => answered],
  ['Resultater', 20, ({outcomes}) => outcomes.join(', ')],
  ['Kilde', 14, ({source}) => source],
  ['Kildens nummer', 18, ({reference}) => reference],
];
const CONTACT: (typeof COLUMNS)[number] = ['Kontaktoplysninger', 40, ({contact}) => pairs(contact ?? {})];

/** Stands under the headings when nothing was let through. */
export const NOTHING = 'Ingen bidrag passer til det, der er valgt.';

const pairs = (answers: Record<string, string>): string =>
  Object.entries(answers)
    .map(([label, value]) => `${label}: ${value}`)
    .join('; ');

const columnsFor = (contact: boolean): typeof COLUMNS => (contact ? [...COLUMNS, CONTACT] : COLUMNS);

async function* tableOf(records: AsyncIterable<Exported>, contact: boolean): AsyncGenerator<Cell[]> {
  const columns = columnsFor(contact);
  let some = false;
  for await (const record of records) {
    some = true;
    yield columns.map(([, , of]) => of(record));
  }
  if (!some) yield columns.map((_, at) => (at === 0 ? NOTHING : null));
}

/** A CSV file for Danish spreadsheets: UTF-8 with a byte order mark, semicolons, CRLF. */
export async function* csvOf(records: AsyncIterable<Exported>, contact: boolean): AsyncGenerator<string> {
  yield `\ufeff${csvLine(columnsFor(contact).map(([heading]) => heading))}`;
  for await (const row of tableOf(records, contact)) yield csvLine(row);
}

/** An XLSX file with one sheet: text, numbers and dates, each as what it is. More than 1,048,575 continue on another sheet. */
export const xlsxOf = (records: AsyncIterable<Exported>, contact: boolean): Readable => {
  const columns = columnsFor(contact).map(([header, width]) => ({header, width, ...(DATES.has(header) && {numFmt: 'yyyy-mm-dd hh:mm'})}));
  const rows = async function* (): AsyncGenerator<Cell[]> {
    for await (const row of tableOf(records, contact)) yield row.map(xlsxCell);
  };
  return Readable.fromWeb(writeXlsxStream(rows(), {name: 'Bidrag', columns, freezePane: {rows: 1}}) as ReadableStream);
};
const DATES = new Set(['Sendt', 'Offentlig siden', 'Besvaret']);

/** A JSON document `{exported, contributions: […], note?}`, a contribution a line. */
export async function* jsonOf(records: AsyncIterable<Exported>, at: Date): AsyncGenerator<string> {
  yield `{"exported":${JSON.stringify(at)},"contributions":[`;
  let some = false;
  for await (const record of records) {
    yield `${some ? ',' : ''}\n${JSON.stringify(record)}`;
    some = true;
  }
  yield some ? '\n]}\n' : `],"note":${JSON.stringify(NOTHING)}}\n`;
}
