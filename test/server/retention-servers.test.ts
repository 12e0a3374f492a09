import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import * as v from 'valibot';
import {sql} from 'kysely';
import {publishContent} from '../../server/src/content/publish.js';
import {verifyAudit} from '../../server/src/contributions/audit.js';
import {recount} from '../../server/src/contributions/tally.js';
import {connect, transact, type Db} from '../../server/src/db/connect.js';
import {openDatabase} from '../../server/src/db/open.js';
import {runRetention} from '../../server/src/retention/run.js';
import {retentionReport} from '../../src/data/staff.js';
import {sampleSpace} from '../support/sample.js';
import {read, send} from './citizen.js';
import {setPolicy} from './kept.js';
import {freePort, kill, newFolder, start, startHere} from './processes.js';
import {command, type Said} from './programs.js';
import {openStaff} from './staff-api.js';

const SPACE = 'prove';
const {retention: RETENTION} = sampleSpace(SPACE);

/** So many contributions of two years ago, of which every third is public, with an address each; counted. */
const fill = async (db: Db, many: number): Promise<void> => {
  await publishContent(db, sampleSpace(SPACE));
  await setPolicy(db, SPACE, RETENTION);
  await sql`INSERT INTO contribution (space, id, kind, status, version, body, fields, flags, sent_at, listed_at, receipt_key, receipt_hash)
    SELECT ${SPACE}, ('018f0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'input',
      CASE WHEN n % 3 = 0 THEN 'published' ELSE 'rejected' END, 1, 'Bænken ved cykelstien', '{}', '{}',
      now() - interval '2 years', CASE WHEN n % 3 = 0 THEN now() - interval '2 years' END, 1, sha256(int4send(n))
    FROM generate_series(1, ${sql.lit(many)}) AS n`.execute(db);
  await sql`INSERT INTO contact (space, contribution, field, value) SELECT space, id, 'email', 'borger@example.dk' FROM contribution`.execute(
    db,
  );
  await transact(db, (tx) => recount(tx, SPACE));
};

const number = async (db: Db, query: ReturnType<typeof sql>): Promise<number> =>
  Number((await sql<{n: string}>`${query}`.execute(db)).rows[0]?.n);
const leftIn = (db: Db): Promise<number> => number(db, sql`SELECT count(*) AS n FROM contribution WHERE status <> 'withdrawn'`);

/** Each was erased, once, and counted and written down once. */
const assertAllErasedOnce = async (db: Db, many: number): Promise<void> => {
  assert.equal(await leftIn(db), 0);
  assert.equal(await number(db, sql`SELECT count(*) AS n FROM contact`), 0);
  assert.equal(await number(db, sql`SELECT count(*) AS n FROM contribution WHERE version = 2 AND body = ''`), many);
  assert.equal(await number(db, sql`SELECT count(*) AS n FROM change WHERE reason = 'expired'`), many);
  assert.equal(await number(db, sql`SELECT count(*) AS n FROM audit WHERE entry LIKE '%"action":"expired"%'`), many);
  assert.equal(await number(db, sql`SELECT count(*) AS n FROM tally WHERE listed <> 0`), 0);
  assert.equal(await number(db, sql`SELECT count(*) AS n FROM insight WHERE listed <> 0`), 0);
  assert.equal(await verifyAudit(db, SPACE), undefined);
};

const until = async (is: () => Promise<boolean>): Promise<void> => {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 10));
};

/** A stopped server's data folder with so many that are due. */
const dueIn = async (t: TestContext, many: number): Promise<string> => {
  const dataDir = await newFolder(t);
  const server = await startHere(t, {dataDir});
  await fill(server.db, many);
  await server.stop();
  return dataDir;
};

const retention = (dataDir: string, ...args: string[]): Promise<Said> => command('retention/main.ts', dataDir, args);

describe('servers that erase what is due', () => {
  it('go on where one was killed in the middle, again and again', {timeout: 120_000}, async (t) => {
    const MANY = 2_000;
    const dataDir = await dueIn(t, MANY);
    const env = {PORT: String(await freePort()), DATA_DIR: dataDir};
    const lefts: number[] = [];
    for (let left = MANY; lefts.length < 3;) {
      const program = start(t, 'child.ts', env);
      await program.ready;
      const {db, close} = await openDatabase({dataDir});
      const before = left;
      await until(async () => (left = await leftIn(db)) < before - 100);
      await kill(program, 'SIGKILL');
      await close();
      lefts.push(left);
    }
    assert.ok((lefts.at(-1) ?? 0) > 0, `it was killed while something was left: ${lefts.join(', ')}`);
    const last = await startHere(t, {dataDir});
    await until(async () => (await leftIn(last.db)) === 0);
    await last.stop();
    const then = await startHere(t, {dataDir});
    await assertAllErasedOnce(then.db, MANY);
    await then.stop();
  });

  it('share the work, each contribution once, while citizens send', async (t) => {
    const MANY = 1_500;
    const server = await startHere(t, {dataDir: await newFolder(t)});
    await fill(server.db, MANY);
    const nodes = Array.from({length: 4}, () => connect(server.databaseUrl, 2));
    const sending = Array.from({length: 40}, () => send(`${server.url}/api/${SPACE}`));
    const erased = await Promise.all(nodes.map((db) => runRetention(db)));
    for (const {status} of await Promise.all(sending)) assert.equal(status, 202);
    const shares = erased.map(({published, unpublished}) => published + unpublished);
    assert.equal(
      shares.reduce((sum, share) => sum + share),
      MANY,
    );
    assert.ok(shares.filter((share) => share > 0).length > 1, shares.join(', '));
    await server.db.updateTable('contribution').set({status: 'withdrawn'}).where('status', '=', 'waiting').execute();
    await assertAllErasedOnce(server.db, MANY);
    await Promise.all(nodes.map((db) => db.destroy()));
    await server.stop();
  });

  it('wait for a day when the days were just set, since a wrong number can be put right and what is erased cannot', async (t) => {
    const server = await startHere(t, {dataDir: await newFolder(t)});
    const {db} = server;
    await fill(db, 6);
    const policyOf = async (): Promise<Date> =>
      (await db.selectFrom('space').select('retention_since').executeTakeFirstOrThrow()).retention_since;
    await publishContent(db, sampleSpace(SPACE));
    assert.equal((await policyOf()).getTime(), 0, 'publishing the same days again sets nothing');
    await publishContent(db, {...sampleSpace(SPACE), retention: {...RETENTION, publishedDays: 1}});
    assert.ok(Date.now() - (await policyOf()).getTime() < 60_000);

    assert.deepEqual(await runRetention(db), {contact: 0, unpublished: 0, published: 0});
    assert.equal(await leftIn(db), 6);
    // Without the wait everything would be gone by now.
    assert.deepEqual(await runRetention(db, {atOnce: true}), {contact: 0, unpublished: 4, published: 2});
    await server.stop();
  });
});

describe('the report of what is due', () => {
  it('is what the command prints, which erases only when it is told to', async (t) => {
    const dataDir = await dueIn(t, 9);
    const server = await startHere(t, {dataDir, retentionEvery: 86_400_000});
    await until(async () => (await leftIn(server.db)) === 0);
    await fillAgain(server.db);
    const [plain, other, wrong, later] = [
      await retention(dataDir, '--space', SPACE),
      await retention(dataDir, '--space', 'findes-ikke'),
      await retention(dataDir, '--write', '--at', '2031-01-01'),
      await retention(dataDir, '--at', '2031-01-01'),
    ];
    assert.equal(plain.code, 0, plain.err);
    const oldest = new Date(Date.now() - 300 * 86_400_000).toISOString().slice(0, 10);
    assert.equal(
      plain.out,
      [
        `${SPACE}: contact details 90 days, texts 200 days, public ones 365 days.`,
        `  contact details  published          1  the oldest sent ${oldest}`,
        `  not public       waiting            1  the oldest sent ${oldest}`,
        '',
        'Nothing was erased. Run it again with --write to erase.',
        '',
      ].join('\n'),
    );
    assert.match(later.out, /public +published +1 /);
    assert.deepEqual([other.code, other.err], [1, 'There is no space "findes-ikke".\n']);
    assert.deepEqual([wrong.code, wrong.err], [1, '--write erases what is due now; --at is for looking only.\n']);
    assert.equal(await leftIn(server.db), 2);

    const staff = await openStaff(server);
    const {status, json, text} = await staff.get(`retention?space=${SPACE}`);
    assert.equal(status, 200);
    const [{due}] = v.parse(retentionReport, json).spaces as [v.InferOutput<typeof retentionReport>['spaces'][number]];
    assert.deepEqual(
      due.map(({what, status: now, contributions}) => [what, now, contributions]),
      [
        ['contact', 'published', 1],
        ['unpublished', 'waiting', 1],
      ],
    );
    assert.doesNotMatch(text + plain.out, /borger|Bænken/);
    assert.equal((await read(`${server.url}/staff/api/retention`)).status, 401);
    assert.equal((await staff.get('retention?space=findes-ikke')).status, 404);

    const written = await retention(dataDir, '--space', SPACE, '--write');
    assert.match(written.out, /Erased: 1 contributions, 0 of them public, and the contact details of 1 more\.\n$/);
    assert.equal(await leftIn(server.db), 1);
    assert.deepEqual((await staff.get('retention')).json.spaces[0].due, []);
    await server.stop();
  });
});

/** Two of 300 days ago: one that is public and has an address, and one that waits. */
const fillAgain = async (db: Db): Promise<void> => {
  await sql`INSERT INTO contribution (space, id, kind, status, version, body, fields, flags, sent_at, listed_at, receipt_key)
    SELECT ${SPACE}, ('018f0000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'input', CASE n WHEN 1 THEN 'published' ELSE 'waiting' END,
      1, 'Bænken', '{}', '{}', now() - interval '7200 hours', CASE n WHEN 1 THEN now() - interval '7200 hours' END, 1
    FROM generate_series(1, 2) AS n`.execute(db);
  await sql`INSERT INTO contact (space, contribution, field, value)
    SELECT space, id, 'email', 'borger@example.dk' FROM contribution WHERE status = 'published'`.execute(db);
};
