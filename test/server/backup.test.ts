import assert from 'node:assert/strict';
import {readdir, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {sql} from 'kysely';
import {linesOf, tablesIn} from '../../server/src/backup/tables.js';
import {publishContent} from '../../server/src/content/publish.js';
import {spacesOf} from '../../server/src/content/spaces.js';
import {recount} from '../../server/src/contributions/tally.js';
import {transact} from '../../server/src/db/connect.js';
import {keysIn} from '../../server/src/keys.js';
import {stopPath} from '../../server/src/notes/stop-token.js';
import type {Server} from '../../server/src/start.js';
import {writeFigures} from '../support/figures.js';
import {sampleSpace} from '../support/sample.js';
import {endpointOf, filled, rowsIn, sendOne, shapeOf, SPACE, type Acknowledged} from './backed-up.js';
import {lookUp, postForm, read, send, withdraw} from './citizen.js';
import {newFolder, startHere} from './processes.js';
import {begin, command} from './programs.js';
import {openStaff} from './staff-api.js';

const ANSWERS = [
  '',
  '/contributions',
  '/contributions?sort=supported',
  '/contributions?q=bidrag',
  '/insights?kind=input',
  '/outcomes',
  '/pejlemaerker',
];
const answersOf = (server: Server): Promise<string[]> =>
  Promise.all(ANSWERS.map(async (path) => (await read(endpointOf(server) + path)).text));

describe('a backup', () => {
  it(
    'made while citizens send has all that was acknowledged before it, whole; a server on it answers as before',
    {timeout: 400_000},
    async (t) => {
      const {server, dataDir, sent, gone} = await filled(t);
      const file = join(dataDir, 'backup.gz');
      const answers = await answersOf(server);
      const during: Acknowledged[] = [];
      let over = false;
      const backup = begin('backup/main.ts', dataDir, [file]);
      void backup.done.then(() => (over = true));
      const citizens = Array.from({length: 4}, async () => {
        while (!over) during.push(await sendOne(server, 1_000 + during.length));
      });
      const said = await backup.done;
      await Promise.all(citizens);
      assert.equal(said.code, 0, said.err);
      assert.match(said.out, /KEEP IT SECRET: .* the key to every receipt\.\n$/);
      assert.equal((await stat(file)).mode & 0o777, 0o600);
      assert.ok(during.length > 3, `${during.length} were sent while it was made`);
      await server.stop();

      const target = join(await newFolder(t), 'data');
      const restored = await command('backup/restore-main.ts', target, [file]);
      assert.equal(restored.code, 0, restored.err);
      assert.match(restored.out, /every row was read back and is what was backed up\.\n/);
      for (const name of ['', 'postgres', 'receipt-key']) assert.equal((await stat(join(target, name))).mode & 0o077, 0, name);

      const next = await startHere(t, {dataDir: target});
      assert.deepEqual(await answersOf(next), answers);
      for (const {key, body, text, code} of sent) {
        assert.equal((await lookUp(endpointOf(next), code)).status, 200);
        assert.equal((await send(endpointOf(next), body, key)).text, text, 'the same post gets the same answer, byte for byte');
      }
      assert.equal((await lookUp(endpointOf(next), gone)).status, 404);
      const {json: audit} = await (await openStaff(next)).get('audit');
      assert.deepEqual(
        audit.spaces.map(({whole}: {whole: boolean}) => whole),
        [true, true],
      );

      // Of those that were sent meanwhile, each is there with all of its rows or with none.
      const halves = await sql<{n: string}>`SELECT count(*) AS n FROM submission FULL JOIN
      (SELECT space, id AS contribution FROM contribution WHERE batch IS NULL) AS one USING (space, contribution)
      WHERE submission.key IS NULL OR one.space IS NULL`.execute(next.db);
      assert.equal(Number(halves.rows[0]?.n), 0);
      const kept = async (): Promise<unknown> =>
        (await sql`SELECT * FROM insight WHERE listed <> 0 ORDER BY 1, 2, 3, 4, 5, 6`.execute(next.db)).rows;
      const counted = await kept();
      await transact(next.db, (tx) => recount(tx, SPACE));
      assert.deepEqual(await kept(), counted);
      assert.equal((await send(endpointOf(next))).status, 202, 'and it goes on');
      await next.stop();
      writeFigures('backup', {
        title: 'Backup and restore',
        command: 'npm test -- --group server',
        found: {
          'receipts acknowledged before the backup': sent.length,
          'of them found after the restore': sent.length,
          'sent while it was made': during.length,
          'contributions without their submission, or the other way round': 0,
        },
        controls: {},
      });
    },
  );

  it('restored is, row by row, what was backed up; into a database of one’s own too', {timeout: 300_000}, async (t) => {
    const {server, dataDir} = await filled(t);
    const file = join(dataDir, 'backup.gz');
    // A vote that is over is closed with the first reading, in the original as in what is restored.
    for (const {id} of await spacesOf(server.db).all()) assert.equal((await read(`${server.url}/api/${id}/budgets`)).status, 200);
    assert.equal((await command('backup/main.ts', dataDir, [file, '--without-key'])).code, 0);
    await sql`CREATE DATABASE another`.execute(server.db);
    const url = new URL(server.databaseUrl);
    url.pathname = '/another';
    const DATABASE_URL = url.href;
    const RECEIPT_KEY = [...(await keysIn(dataDir)).versions.values()].map((key) => key.toString('hex')).join();

    const target = join(await newFolder(t), 'data');
    const keyless = await command('backup/restore-main.ts', target, [file], {DATABASE_URL});
    assert.match(keyless.err, /^The backup was made without the receipt key: [^\n]+\n$/);
    const wrong = await command('backup/restore-main.ts', target, [file], {DATABASE_URL, RECEIPT_KEY: 'cd'.repeat(32)});
    assert.match(wrong.err, /^The receipt key is not the one that the receipts were made with: [^\n]+\n$/);
    const right = await command('backup/restore-main.ts', target, [file], {DATABASE_URL, RECEIPT_KEY});
    assert.equal(right.code, 0, right.err);
    const next = await startHere(t, {databaseUrl: DATABASE_URL, dataDir: target, receiptKey: RECEIPT_KEY});
    assert.deepEqual(await rowsIn(next.db), await rowsIn(server.db));
    assert.deepEqual(await shapeOf(next.db), await shapeOf(server.db));
    const filledTables = Object.entries(await rowsIn(next.db)).flatMap(([name, rows]) => (rows.length > 0 ? [name] : []));
    for (const name of ['contact', 'last_decision', 'report', 'support', 'batch_line', 'note', 'outcome_contribution'])
      assert.ok(filledTables.includes(name), `${name} had rows, or this shows nothing`);
    const again = await command('backup/restore-main.ts', target, [file], {DATABASE_URL, RECEIPT_KEY});
    assert.match(again.err, /^The database is not empty; [^\n]+\n$/);
    await next.stop();

    // A backup with another key than the server's would be good for nothing, and nobody would know.
    const unfit = await command('backup/main.ts', dataDir, [join(dataDir, 'unfit.gz')], {RECEIPT_KEY: 'cd'.repeat(32)});
    assert.match(unfit.err, /^The receipt key is not the one that the receipts were made with: [^\n]+\n$/);
    const keyLost = await command('backup/main.ts', join(dataDir, 'none'), [join(dataDir, 'none.gz')], {DATABASE_URL: server.databaseUrl});
    assert.match(keyLost.err, /^There is no receipt key: [^\n]+\n$/);
    const nowhere = await command('backup/main.ts', join(dataDir, 'none'), [join(dataDir, 'none.gz')]);
    assert.match(nowhere.err, /^There is no database in [^\n]+\n$/);
    const twice = await command('backup/main.ts', dataDir, [file]);
    assert.match(twice.err, /is there already; a backup is never written over another\.\n$/);
    assert.deepEqual(
      (await readdir(dataDir)).filter((name) => /\.gz|none/.test(name)),
      ['backup.gz'],
    );
    await server.stop();
  });

  it('brings back what was withdrawn or stopped since, which a list from the log erases again', {timeout: 120_000}, async (t) => {
    const {server, dataDir, sent} = await filled(t);
    const file = join(dataDir, 'backup.gz');
    assert.equal((await command('backup/main.ts', dataDir, [file])).code, 0);
    const [mine, due] = [sent[1] ?? assert.fail(), sent[2] ?? assert.fail()];
    await withdraw(endpointOf(server), mine.code);
    const old = sql`UPDATE contribution SET sent_at = now() - interval '100 days' WHERE body LIKE 'Bidrag nummer 2:%'`;
    await old.execute(server.db);
    const {id: stopped} = await server.db
      .selectFrom('contribution')
      .select('id')
      .where('body', 'like', 'Bidrag nummer 3:%')
      .executeTakeFirstOrThrow();
    const stop = server.url + stopPath(await keysIn(dataDir), SPACE, stopped);
    for (const time of ['once', 'again']) assert.equal((await postForm(stop, {'List-Unsubscribe': 'One-Click'})).status, 200, time);
    const today = new Date().toISOString().slice(0, 10);
    assert.match((await command('retention/main.ts', dataDir, ['--write'])).out, /and the contact details of 1 more/);
    const listed = await command('retention/main.ts', dataDir, ['--erased', today]);
    const gone = (await server.db.selectFrom('contribution').select('id').where('status', '=', 'withdrawn').execute()).length;
    assert.equal(listed.out.trimEnd().split('\n').length, gone + 2);
    await writeFile(join(dataDir, 'erased.txt'), listed.out);
    await server.stop();

    const target = join(await newFolder(t), 'data');
    assert.equal((await command('backup/restore-main.ts', target, [file])).code, 0);
    const next = await startHere(t, {dataDir: target});
    assert.equal((await lookUp(endpointOf(next), mine.code)).status, 200, 'it is back, or this shows nothing');
    const contacts = async (): Promise<string> => JSON.stringify(await next.db.selectFrom('contact').select('value').execute());
    assert.match(await contacts(), /nr2@.*nr3@|nr3@.*nr2@/);
    const again = await command('retention/main.ts', target, ['--again', join(dataDir, 'erased.txt')]);
    assert.equal(again.out, `Erased again: 3 of ${gone + 2}; the others were gone, or not there.\n`);
    assert.equal((await lookUp(endpointOf(next), mine.code)).status, 404);
    assert.equal((await lookUp(endpointOf(next), due.code)).status, 200);
    assert.doesNotMatch(await contacts(), /nr[123]@/);
    await writeFile(join(dataDir, 'bad.txt'), `${listed.out}drop everything\n`);
    const bad = await command('retention/main.ts', target, ['--again', join(dataDir, 'bad.txt')]);
    assert.match(bad.err, /^Line \d+ of the list is no erasure\.\n$/);
    await next.stop();
  });

  it('then, read table by table without one moment for all, it would have halves', async (t) => {
    const server = await startHere(t, {dataDir: await newFolder(t)});
    await publishContent(server.db, sampleSpace(SPACE));
    await sendOne(server, 1);
    const rows = async (isolation: 'read committed' | 'repeatable read'): Promise<number[]> =>
      server.db
        .transaction()
        .setIsolationLevel(isolation)
        .execute(async (tx) => {
          const counts: number[] = [];
          for (const name of ['contribution', 'submission']) {
            const table = (await tablesIn(tx)).find((one) => one.name === name) ?? assert.fail();
            let many = 0;
            for await (const lines of linesOf(tx, table)) many += lines.length;
            counts.push(many);
            await sendOne(server, 2);
          }
          return counts;
        });
    const [contributions = 0, submissions = 0] = await rows('read committed');
    assert.ok(submissions > contributions);
    const [one, other] = await rows('repeatable read');
    assert.equal(one, other);
    await server.stop();
  });
});
