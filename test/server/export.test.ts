import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import {streamXlsxRows} from 'hucre/xlsx';
import {verifyAudit} from '../../server/src/contributions/audit.js';
import {csvField, xlsxCell} from '../../server/src/staff/export/cells.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, read, send} from './citizen.js';
import {openDesk, publishAll} from './desk.js';

/** What a spreadsheet would run, or break on. */
const NASTY = [
  '=HYPERLINK("https://ond.example";"Se her")',
  '+45 12 34 56 78',
  '-1+1|cmd',
  '@SUM(A1)',
  'Sagde "nej"; og så\nto linjer',
  'Æblegrød, 日本 og \u{1f6b2}',
];

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

interface File {
  status: number;
  headers: Headers;
  bytes: Buffer;
}

const take = async (space: string, query: string): Promise<File> => {
  const {cookie} = await openDesk(server, space);
  const answer = await fetch(`${server.url}/staff/api/export?space=${space}&${query}`, {headers: {cookie}});
  return {status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer())};
};

const inCsv = ({bytes}: File): Record<string, string>[] =>
  parse(bytes, {bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n'});

const inXlsx = async ({bytes}: File): Promise<unknown[][]> => {
  const rows: unknown[][] = [];
  for await (const {values} of streamXlsxRows(bytes)) rows.push(values);
  return rows;
};

const talking = async (texts: readonly string[] = NASTY): Promise<string> => {
  const {id, endpoint} = await server.newSpace();
  for (const text of texts) await send(endpoint, input({text, pejlemaerke: 'natur', group: 'ung', email: 'navn@eksempel.dk'}));
  await publishAll(server, id);
  return id;
};

describe('an export', () => {
  it('is a CSV file that Danish Excel opens: byte order mark, semicolons, CRLF, and nothing that it would run', async () => {
    const space = await talking();
    const file = await take(space, 'format=csv');
    assert.equal(file.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.match(file.headers.get('content-disposition') ?? '', new RegExp(`^attachment; filename="${space}-\\d{4}-\\d\\d-\\d\\d\\.csv"$`));
    assert.equal(file.headers.get('cache-control'), 'no-store');
    assert.deepEqual([...file.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.doesNotMatch(file.bytes.toString().replace(/"[^"]*"/g, ''), /[^\r]\n/);
    const rows = inCsv(file);
    assert.deepEqual(
      rows.map(({Tekst = ''}) => Tekst),
      NASTY.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text)),
    );
    assert.deepEqual([rows[0]?.Status, rows[0]?.Pejlemærke, rows[0]?.Gruppe], ['Offentliggjort', 'Natur tæt på', 'Ung']);
  });

  it('is an XLSX file of typed cells, where text is text', async () => {
    const space = await talking();
    const [headings = [], ...rows] = await inXlsx(await take(space, 'format=xlsx'));
    const column = (name: string): unknown[] => rows.map((row) => row[headings.indexOf(name)]);
    assert.deepEqual(column('Tekst'), NASTY);
    assert.deepEqual(
      column('Støtter'),
      NASTY.map(() => 0),
    );
    assert.ok(
      column('Sendt').every((sent) => sent instanceof Date && Math.abs(Date.now() - sent.getTime()) < 3 * 3_600_000),
      String(column('Sendt')),
    );
    assert.doesNotMatch((await take(space, 'format=xlsx')).bytes.toString('latin1'), /<f>/);
  });

  it('never has a receipt or a hash in it, and contact details only when asked for, which the audit log says', async () => {
    const space = await talking(['Et bidrag', 'Et til']);
    const plain = await take(space, 'format=json');
    assert.doesNotMatch(plain.bytes.toString(), /eksempel\.dk|receipt|hash|contact/);
    const {contributions} = JSON.parse((await take(space, 'format=json&contact=1')).bytes.toString()) as {
      contributions: {contact: object}[];
    };
    assert.deepEqual(contributions[0]?.contact, {'E-mail': 'navn@eksempel.dk'});
    assert.doesNotMatch((await take(space, 'format=csv')).bytes.toString(), /eksempel\.dk/);
    assert.match((await take(space, 'format=csv&contact=1&q=bidrag')).bytes.toString(), /E-mail: navn@eksempel\.dk/);
    const entries = await server.db
      .selectFrom('audit')
      .select('entry')
      .where('space', '=', space)
      .where('entry', 'like', '%exported%')
      .orderBy('number')
      .execute();
    const filters = entries.map(({entry}) => (JSON.parse(entry) as {filter: {contact: boolean; searched: boolean}}).filter);
    assert.deepEqual(
      filters.map(({contact, searched}) => [contact, searched]),
      [
        [false, false],
        [true, false],
        [false, false],
        [true, true],
      ],
    );
    assert.ok(entries.every(({entry}) => !entry.includes('bidrag')));
    assert.equal(await verifyAudit(server.db, space), undefined);
  });

  it('has what the filters let through, and of nothing the headings and that there is nothing', async () => {
    const space = await talking(['Flere træer i parken', 'Bedre busser']);
    assert.deepEqual(
      inCsv(await take(space, 'format=csv&q=tr%C3%A6er')).map(({Tekst}) => Tekst),
      ['Flere træer i parken'],
    );
    const [nothing, ...more] = inCsv(await take(space, 'format=csv&pejlemaerke=veje'));
    assert.deepEqual([nothing?.Id, nothing?.Tekst, more], ['Ingen bidrag passer til det, der er valgt.', '', []]);
    assert.equal((await inXlsx(await take(space, 'format=xlsx&status=held'))).length, 2);
    assert.deepEqual(
      (JSON.parse((await take(space, 'format=json&status=held')).bytes.toString()) as {contributions: []}).contributions,
      [],
    );
  });

  it('goes over many pages without losing or repeating any', async () => {
    const space = await talking([]);
    const rows = Array.from({length: 1_203}, (_, i) => ({
      ...{space, id: `01890000-0000-7000-8000-${String(i).padStart(12, '0')}`, kind: 'input', status: 'held' as const, version: 1},
      ...{body: `Nummer ${i}`, fields: '{}', flags: [], sent_at: new Date(Date.UTC(2026, 0, 1) + (i % 7) * 1000), receipt_key: 1},
    }));
    await server.db.insertInto('contribution').values(rows).execute();
    const texts = inCsv(await take(space, 'format=csv')).map(({Tekst}) => Tekst);
    assert.equal(texts.length, rows.length);
    assert.equal(new Set(texts).size, rows.length);
  });

  it('is for staff only, on our own pages, and of spaces that there are', async () => {
    const space = await talking([]);
    const url = `${server.url}/staff/api/export?format=csv&space=`;
    assert.equal((await read(url + space)).status, 401);
    const {cookie} = await openDesk(server, space);
    assert.equal((await read(url + space, {cookie, 'sec-fetch-site': 'cross-site'})).status, 403);
    assert.equal((await read(`${url}findes-ikke`, {cookie})).status, 404);
    assert.equal((await read(`${server.url}/staff/api/export?format=pdf`, {cookie})).status, 400);
  });
});

describe('a cell', () => {
  it('of CSV is no formula, also after spaces and in full width, and numbers stay numbers', () => {
    for (const text of ['=1', ' =1', '\t=1', '\u00a0+1', '＝1', '\n@x']) assert.match(csvField(text), /^"?'/, JSON.stringify(text));
    assert.equal(csvField(-3), '-3');
    assert.equal(csvField('a;b "c"'), '"a;b ""c"""');
    assert.equal(csvField(new Date('2018-10-27T22:30:00Z')), '2018-10-28 00:30:00');
  });

  it('of XLSX holds nothing that XML cannot, and what the clock shows', () => {
    assert.equal(xlsxCell('a\u0001b\ud800c'), 'a\ufffdb\ufffdc');
    assert.deepEqual(xlsxCell(new Date('2018-10-27T22:30:00Z')), new Date('2018-10-28T00:30:00Z'));
    assert.equal(String(xlsxCell('x'.repeat(40_000))).length, 32_767);
    assert.equal(xlsxCell('_x0041_ _x003D_1+1 _x_ _x00zz_'), '_x005F_x0041_ _x005F_x003D_1+1 _x_ _x00zz_');
  });
});
