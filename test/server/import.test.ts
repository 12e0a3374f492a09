import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {writeXlsxStream} from 'hucre/xlsx';
import {spacesOf, type Snapshot} from '../../server/src/content/spaces.js';
import {verifyAudit} from '../../server/src/contributions/audit.js';
import {dateFrom} from '../../server/src/imports/dates.js';
import {runImport, tryImport, type ImportOptions, type ImportReport} from '../../server/src/imports/import.js';
import {keysFrom} from '../../server/src/keys.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read} from './citizen.js';

const keys = keysFrom('ab'.repeat(32));
let server: TestEndpoint;
let folder: string;
before(async () => {
  server = await startTestEndpoint();
  folder = await mkdtemp(join(tmpdir(), 'sammen-import-'));
});
after(async () => {
  await server.stop();
  await rm(folder, {recursive: true, force: true});
});

const newSpace = async (): Promise<{space: Snapshot; endpoint: string}> => {
  const {id, endpoint} = await server.newSpace();
  return {space: (await spacesOf(server.db).get(id)) as Snapshot, endpoint};
};

let files = 0;
const file = async (content: string | Buffer, name = `file-${++files}.csv`): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const optionsFor = (space: Snapshot, path: string, more: Partial<ImportOptions> = {}): ImportOptions => ({
  ...{path, space, map: new Map(), kind: 'input', source: null, publish: false, leaveOut: false, actor: 'import by a test'},
  ...more,
});

const tryFile = async (space: Snapshot, content: string | Buffer, more?: Partial<ImportOptions>): Promise<ImportReport> =>
  tryImport(server.db, keys, optionsFor(space, await file(content), more));
const importFile = async (space: Snapshot, content: string | Buffer, more?: Partial<ImportOptions>): Promise<ImportReport> =>
  runImport(server.db, keys, optionsFor(space, await file(content), more));

const stored = (space: Snapshot) =>
  server.db.selectFrom('contribution').selectAll().where('space', '=', space.id).orderBy('sent_at').orderBy('body').execute();
const texts = async (space: Snapshot): Promise<string[]> => (await stored(space)).map(({body}) => body).sort();

const PAPER = [
  'Tekst;Pejlemærke;Gruppe;Sted;Dato;Kilde;Reference',
  'Flere bænke langs fjorden;Natur tæt på;Ung;Havnen;6.9.2018;Papir;P-1',
  '"Bussen skal køre oftere; også om aftenen";veje;;;07-09-2018 14.30;Facebook;F-2',
  'Flere bænke langs fjorden;;;;2018-09-08;Papir;P-3',
].join('\r\n');

describe('an import', () => {
  it('makes contributions of the lines, which wait for moderation, and says so in the audit log', async () => {
    const {space, endpoint} = await newSpace();
    const report = await importFile(space, PAPER);
    assert.deepEqual([report.lines, report.added, report.known, report.faulty], [3, 3, 0, 0]);
    const rows = await stored(space);
    assert.deepEqual(
      rows.map(({body, status, listed_at, place, sent_at}) => [body, status, listed_at, place, sent_at.toISOString()]),
      [
        ['Flere bænke langs fjorden', 'waiting', null, 'Havnen', '2018-09-06T10:00:00.000Z'],
        ['Bussen skal køre oftere; også om aftenen', 'waiting', null, null, '2018-09-07T12:30:00.000Z'],
        ['Flere bænke langs fjorden', 'waiting', null, null, '2018-09-08T10:00:00.000Z'],
      ],
    );
    assert.equal(space.byId(rows[0]?.pejlemaerke ?? '')?.slug, 'natur');
    assert.equal(space.byId(rows[0]?.citizen_group ?? '')?.slug, 'ung');
    assert.equal((await read(`${endpoint}/contributions`)).json.total, 0);
    assert.equal(await verifyAudit(server.db, space.id), undefined);
    const [entry] = await server.db.selectFrom('audit').select('entry').where('space', '=', space.id).execute();
    assert.match(entry?.entry ?? '', /"action":"imported","actor":"import by a test","batch":"[^"]+","contributions":3/);
  });

  it('changes nothing when it is only tried, and says the same', async () => {
    const {space} = await newSpace();
    const {lines, added, known} = await tryFile(space, PAPER);
    assert.deepEqual([lines, added, known], [3, 3, 0]);
    assert.deepEqual(await stored(space), []);
    assert.deepEqual(await server.db.selectFrom('batch').selectAll().where('space', '=', space.id).execute(), []);
  });

  it('imports the same file once, and of a longer one only what is new', async () => {
    const {space} = await newSpace();
    await importFile(space, PAPER);
    assert.equal((await importFile(space, PAPER)).sameFile, true);
    assert.equal((await tryFile(space, PAPER)).sameFile, true);
    const more = await importFile(space, `${PAPER}\r\nEt nyt;;;;;Papir;P-4\r\nEt nyt;;;;;Papir;P-4`);
    assert.deepEqual([more.added, more.known], [1, 4]);
    assert.equal((await stored(space)).length, 4);
  });

  it('knows a line without a reference by its content and how often it is there: two people may write the same', async () => {
    const {space} = await newSpace();
    const twice = 'Tekst\nFlere træer\nFlere træer\nFærre biler';
    assert.equal((await importFile(space, twice)).added, 3);
    const again = await importFile(space, `${twice}\nFlere træer`);
    assert.deepEqual([again.added, again.known], [1, 3]);
  });

  it('publishes when asked, counts what it publishes, and lets what may hold a CPR number wait', async () => {
    const {space, endpoint} = await newSpace();
    const report = await importFile(space, 'text,goal\nEn bænk i parken,natur\nRing 010190-1990 om bussen,veje', {publish: true});
    assert.deepEqual([report.added, report.flagged], [2, 1]);
    const answer = (await read(`${endpoint}/contributions`)).json;
    assert.deepEqual([answer.total, answer.items.map(({text}: {text: string}) => text)], [1, ['En bænk i parken']]);
    assert.equal((await read(`${endpoint}/insights?kind=input&columns=theme`)).status, 200);
    assert.deepEqual((await stored(space)).map(({status, flags}) => [status, flags]).sort(), [
      ['published', []],
      ['waiting', ['cpr-maybe']],
    ]);
  });

  it('imports nothing when one line has a fault, and names each by its number without repeating it', async () => {
    const {space} = await newSpace();
    const bad = [
      'Tekst;Pejlemærke;Dato;Type',
      'Godt;;;',
      ';;;',
      'Noget;findes ikke;;',
      'Noget;;31.11.2018;',
      'Noget;;2999-01-01;',
      'Noget;;;møde',
      'Jeg hedder 010190-1234;;;',
      'No;;;',
      'BlÃ¥ bÃ¦nke;;;',
    ].join('\n');
    const report = await tryFile(space, bad);
    assert.deepEqual(
      report.faults.map(({line, fault}) => `${line} ${fault.split(' ').slice(0, 3).join(' ')}`),
      [
        '4 "pejlemærke" is none',
        '5 "dato" is no',
        '6 "dato" is no',
        '7 "type" is none',
        '8 "text" holds a',
        '9 "text" is shorter',
        '10 Danish letters were',
      ],
    );
    assert.ok(!JSON.stringify(report).includes('010190'));
    await assert.rejects(importFile(space, bad), /Line 8: "text" holds a CPR number.*\n.*\n.*\nNothing was imported/);
    assert.deepEqual(await stored(space), []);
    assert.equal((await importFile(space, bad, {leaveOut: true})).added, 1);
    assert.deepEqual(await texts(space), ['Godt']);
  });

  it('leaves nothing behind when a fault comes after thousands of good lines', async () => {
    const {space} = await newSpace();
    const many = Array.from({length: 4_100}, (_, i) => `Nummer ${i}`);
    await assert.rejects(importFile(space, ['Tekst', ...many, 'x'].join('\n')), /Line 4102: .*Nothing was imported/s);
    assert.deepEqual(await stored(space), []);
    assert.equal((await importFile(space, ['Tekst', ...many].join('\n'))).added, 4_100);
  });

  it('takes formulas as text, and takes the guard off that an export put before them', async () => {
    const {space} = await newSpace();
    await importFile(space, 'Tekst\n"=HYPERLINK(""x"")"\n\'+Bussen er god\n@home');
    assert.deepEqual(await texts(space), ['+Bussen er god', '=HYPERLINK("x")', '@home']);
  });
});

describe('a file', () => {
  const DANISH = 'Tekst;Sted\r\nFlere bænke på åen;Ærø';
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

  it('may be UTF-8 with or without a mark, UTF-16 or Windows-1252, with semicolons, commas or tabs', async () => {
    const ways = [
      ...[Buffer.from(DANISH), Buffer.from(`\ufeff${DANISH}`), utf16(DANISH), utf16(DANISH).swap16(), Buffer.from(DANISH, 'latin1')],
      ...[Buffer.from(DANISH.replaceAll(';', ',')), Buffer.from(DANISH.replaceAll(';', '\t'))],
    ];
    for (const [at, way] of ways.entries()) {
      const {space} = await newSpace();
      assert.equal((await importFile(space, way)).added, 1, String(at));
      assert.deepEqual(
        (await stored(space)).map(({body, place}) => [body, place]),
        [['Flere bænke på åen', 'Ærø']],
        String(at),
      );
    }
  });

  it('may be a workbook, whose numbers and dates are what they are', async () => {
    const {space} = await newSpace();
    const rows = [
      ['Flere træer', new Date('2018-09-06T00:00:00Z'), 17],
      ['+Bussen', new Date('2018-09-07T14:30:00Z'), 18],
    ];
    const columns = [{header: 'Tekst'}, {header: 'Dato', numFmt: 'yyyy-mm-dd'}, {header: 'Nr'}];
    const chunks: Uint8Array[] = [];
    for await (const chunk of writeXlsxStream(rows, {name: 'Ark1', columns}) as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
    assert.equal((await importFile(space, Buffer.concat(chunks), {source: 'Facebook'})).added, 2);
    assert.deepEqual(
      (await stored(space)).map(({body, sent_at}) => [body, sent_at.toISOString()]),
      [
        ['Flere træer', '2018-09-06T10:00:00.000Z'],
        ['+Bussen', '2018-09-07T12:30:00.000Z'],
      ],
    );
    const lines = await server.db
      .selectFrom('batch_line')
      .select(['source', 'reference'])
      .where('space', '=', space.id)
      .orderBy('reference')
      .execute();
    assert.deepEqual(lines, [
      {source: 'Facebook', reference: '17'},
      {source: 'Facebook', reference: '18'},
    ]);
  });

  it('that cannot be read is refused in words that say what to do', async () => {
    const {space} = await newSpace();
    const refused = (content: string | Buffer, words: RegExp): Promise<void> => assert.rejects(tryFile(space, content), words);
    await refused('', /empty/);
    await refused('Navn;Alder\nA;3', /no column with the texts.*Navn, Alder/);
    await refused('Tekst;Kommentar\na;b', /Two columns could be "text".*--map text=/);
    await refused(Buffer.from('Tekst\nabc\0def'), /not text/);
    await refused(Buffer.from('Tekst\nb\x81d \xe6', 'latin1'), /neither UTF-8 nor Windows-1252/);
    await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /old or protected Excel/);
    await refused(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(50)]), /workbook cannot be read/);
    await refused(`Tekst\n"aldrig lukket\n${'x\n'.repeat(150_000)}`, /Line 2 or one after it.*quotation mark/);
    await assert.rejects(tryImport(server.db, keys, optionsFor(space, join(folder, 'findes-ikke.csv'))), /cannot be read \(ENOENT\)/);
    await assert.rejects(tryFile(space, 'A\nb', {map: new Map([['text', 'B']])}), /there is no column "B"/);
    assert.equal((await tryFile(space, 'Svar;Andet\nGodt nok;x', {map: new Map([['text', 'svar']])})).unknown.join(), 'Andet');
  });
});

describe('a date', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  it('is read as Danes write it, in Danish time, summer and winter', () => {
    const read = (written: string): string | undefined => dateFrom(written, now)?.toISOString();
    assert.equal(read('6/9/2018'), '2018-09-06T10:00:00.000Z');
    assert.equal(read('1.12.2018 kl. 8.05'), '2018-12-01T07:05:00.000Z');
    assert.equal(read('2018-09-06T19:04:11Z'), '2018-09-06T19:04:00.000Z');
    assert.equal(read('2018-09-06T19:04:11+02:00'), '2018-09-06T17:04:00.000Z');
    for (const wrong of ['', '30.2.2018', '13/13/2018', 'i går', '1.1.1901', '2026-12-24', '25:00 1.1.2018'])
      assert.equal(read(wrong), undefined, wrong);
  });
});
