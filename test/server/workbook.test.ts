import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {crc32} from 'node:zlib';
import {rowsOf, type Cell} from '../../server/src/imports/table.js';

/** A ZIP (APPNOTE 4.3) of files as they are, without compression. */
const zipped = (files: Record<string, string>): Buffer => {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(content)];
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(data), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(data.length, 18);
    about.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), about, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), about, tail, name]));
    bodies.push(body);
    at += body.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(bodies.length, 4);
  end.writeUInt16LE(bodies.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
};

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (id: string, kind: string, target: string): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/></Relationships>`;

/** A workbook whose sheet has a document type and one cell. */
const workbook = (doctype: string, cell: string): Buffer =>
  zipped({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': relations('rId1', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `${HEAD}${doctype}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${cell}</t></is></c></row></sheetData></worksheet>`,
  });

describe('a workbook', () => {
  let folder: string;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('fetched');
  });
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sammen-workbook-'));
    await writeFile(join(folder, 'secret'), 'kept to ourselves');
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  after(async () => {
    server.close();
    await rm(folder, {recursive: true});
  });

  /** The cells of a workbook, or why it is refused. */
  const cellsOf = async (content: Buffer): Promise<Cell[] | string> => {
    const path = join(folder, 'file.xlsx');
    await writeFile(path, content);
    try {
      const cells: Cell[] = [];
      for await (const row of rowsOf(path)) cells.push(...row.cells);
      return cells;
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('brings nothing in from outside, and grows by nothing that it defines', async () => {
    // The control: as it is without a document type it is read, its own five entities too.
    assert.deepEqual(await cellsOf(workbook('', 'Flere træer &amp; bænke')), ['Flere træer & bænke']);
    const {port} = server.address() as AddressInfo;
    const ten = (name: string): string => `&${name};`.repeat(10);
    for (const doctype of [
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file://${folder}/secret">]>`,
      `<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:${port}/e">]>`,
      `<!DOCTYPE x SYSTEM "http://127.0.0.1:${port}/dtd">`,
      `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${ten('a')}"><!ENTITY c "${ten('b')}"><!ENTITY d "${ten('c')}"><!ENTITY e "${ten('d')}">]>`,
    ]) {
      const told = JSON.stringify(await cellsOf(workbook(doctype, 'før &e; efter')));
      assert.doesNotMatch(told, /kept|fetched|haha/, doctype);
      assert.ok(told.length < 500, told);
    }
    assert.deepEqual(asked, []);
  });
});
