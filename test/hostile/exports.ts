import {parse} from 'csv-parse/sync';
import {streamXlsxRows, writeXlsx} from 'hucre/xlsx';
import type {TestEndpoint} from '../support/endpoint.js';
import type {Checks} from './checks.js';
import {missing} from './round-trip.js';
import type {Everything} from './sent.js';
import {actingIn} from './workbook.js';

/** What a spreadsheet takes for a formula (OWASP, CSV injection), whatever white space is before it. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
/** What XML 1.0 cannot hold is a question mark in a lozenge; a cell ends where Excel's do. */
const inCell = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').slice(0, 32_767);

const said = (texts: readonly string[]): string[] => texts.map((text) => JSON.stringify(text.slice(0, 300)));

const columns = {bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n'} as const;

/** Everything that was sent, in each of the three files that staff can take out. */
export const checkExports = async (checks: Checks, server: TestEndpoint, {id, sent, staff}: Everything): Promise<void> => {
  const texts = sent.map(({text}) => text);
  const take = async (format: string): Promise<Buffer> => {
    const answer = await fetch(`${server.url}/staff/api/export?space=${id}&contact=1&format=${format}`, {headers: {cookie: staff.cookie}});
    return Buffer.from(await answer.arrayBuffer());
  };
  const rows = parse(await take('csv'), columns) as Record<string, string>[];
  const formulas = rows.flatMap((row) => Object.entries(row).filter(([, cell]) => FORMULA.test(cell)));
  checks.none(
    `${rows.length} rows of CSV without a cell that a spreadsheet would run`,
    formulas.map(([name, cell]) => `${name}: ${cell}`),
  );
  const marked = texts.map((text) => (FORMULA.test(text) ? `'${text}` : text));
  checks.none(
    'texts in CSV are as they were sent, with an apostrophe before what looks like a formula',
    said(
      missing(
        marked,
        rows.map(({Tekst = ''}) => Tekst),
      ),
    ),
  );
  checks.control('texts that would be formulas in a CSV file without it', texts.filter((text) => FORMULA.test(text)).length);

  const workbook = await take('xlsx');
  const read: string[] = [];
  let at = -1;
  for await (const {values} of streamXlsxRows(workbook)) {
    if (at < 0) at = values.indexOf('Tekst');
    else read.push(String(values[at]));
  }
  checks.none('texts in XLSX are as they were sent', said(missing(texts.map(inCell), read)));
  const {sheets, cells, acting} = actingIn(workbook);
  checks.none(`${cells} cells of ${sheets} sheet in XLSX, none of them a formula or a link`, acting);
  checks.holds('as many cells as there are', sheets === 1 && cells >= texts.length * 5);
  const planted = await writeXlsx({sheets: [{name: 'x', rows: [['x']], cells: new Map([['1,0', {value: 2, formula: '1+1'}]])}]});
  checks.control('a formula in a workbook', actingIn(Buffer.from(planted)).acting.length);

  const {contributions} = JSON.parse((await take('json')).toString()) as {contributions: {text: string}[]};
  checks.none(
    'texts in JSON are as they were sent',
    said(
      missing(
        texts,
        contributions.map(({text}) => text),
      ),
    ),
  );
  checks.found['formula cells in CSV and XLSX'] = formulas.length + acting.length;
};
