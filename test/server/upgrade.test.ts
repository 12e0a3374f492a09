import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {publishContent} from '../../server/src/content/publish.js';
import {verifyAudit} from '../../server/src/contributions/audit.js';
import {recount} from '../../server/src/contributions/tally.js';
import {connect, transact, type Db, type Tx} from '../../server/src/db/connect.js';
import {migrate} from '../../server/src/db/migrate.js';
import {migrations, type Migration} from '../../server/src/db/migrations/index.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {writeFigures} from '../support/figures.js';
import {sampleSpace} from '../support/sample.js';
import {anyRows, knownTables, toldRows, type Known} from './any-rows.js';
import {lookUp, read, send, withdraw} from './citizen.js';
import {KEY, OLD, oldRows, type Old} from './old-rows.js';
import {openStaff} from './staff-api.js';

// A database of every version that there ever was, with rows in every table, becomes one of this version: every row is
// there as it was, the tables are those of a new database, and a server on it answers.

let cluster: TestEndpoint;
before(async () => {
  cluster = await startTestEndpoint({databaseUrl: undefined});
});
after(() => cluster.stop());

/** Says what a version changes on purpose, when one does: a column of a table whose values are other ones afterwards. */
const CHANGED: readonly `${string}.${string}`[] = [];

/** Tables that a version empties on purpose: whoever was logged in before there were roles logs in again. */
const EMPTIED: Readonly<Record<string, string>> = {staff_session: '0012-staff-roles'};
const isEmptied = ({name}: Known, version: number): boolean => migrations.slice(version).some((one) => one.name === EMPTIED[name]);

interface Kept {
  table: Known;
  rows: string[];
}

/** Rows as texts of the columns that a table had then. */
const rowsOf = async (db: Db | Tx, {name, columns}: Known): Promise<string[]> => {
  const same = columns.filter((column) => !CHANGED.includes(`${name}.${column}`));
  const texts = sql.join(same.map((column) => sql`${sql.ref(column)}::text`));
  const {rows} = await sql<{row: string}>`SELECT json_build_array(${texts})::text AS row FROM ${sql.table(name)} ORDER BY 1`.execute(db);
  return rows.map(({row}) => row);
};

interface Before {
  url: string;
  old: Old;
  kept: Kept[];
}

/** A database as it was after so many migrations, with rows in every table that there was. */
const databaseOf = async (version: number): Promise<Before> => {
  const name = `u_${randomUUID().replaceAll('-', '')}`;
  await sql`CREATE DATABASE ${sql.id(name)}`.execute(cluster.db);
  const url = new URL(cluster.databaseUrl);
  url.pathname = `/${name}`;
  const db = connect(url.href, 2);
  await migrate(db, migrations.slice(0, version));
  const tables = await knownTables(db);
  const old = oldRows();
  await transact(db, async (tx) => {
    for (const table of tables) {
      const told = old.rows.find(([name]) => name === table.name)?.[1];
      await (told ? toldRows(tx, table, OLD, told) : anyRows(tx, table, OLD));
    }
  });
  const kept: Kept[] = [];
  for (const table of tables) kept.push({table, rows: await rowsOf(db, table)});
  await db.destroy();
  return {url: url.href, old, kept};
};

/** Every row that was there and is not any more, as it was. */
const lost = async (db: Db | Tx, kept: readonly Kept[]): Promise<string[]> => {
  const faults: string[] = [];
  for (const {table, rows} of kept) {
    const left = await rowsOf(db, table);
    for (const row of rows) {
      const at = left.indexOf(row);
      if (at < 0) faults.push(`${table.name}: ${row}`);
      else left.splice(at, 1);
    }
  }
  return faults;
};

const shapeOf = async (db: Db): Promise<string[]> => {
  const {rows} = await sql<{made: string}>`
    SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') AS made
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    ORDER BY 1`.execute(db);
  return rows.map(({made}) => made);
};

const countsOf = async (db: Db): Promise<unknown[]> => {
  const tally = await sql`SELECT * FROM tally WHERE listed <> 0 ORDER BY 2, 3, 4, 5`.execute(db);
  const insight = await sql`SELECT * FROM insight WHERE listed <> 0 ORDER BY 2, 3, 4, 5, 6`.execute(db);
  return [tally.rows, insight.rows];
};

/** What citizens and staff do on the day after. */
const answersWork = async (server: TestEndpoint, {received}: Old): Promise<void> => {
  const endpoint = `${server.url}/api/${OLD}`;
  for (const path of [
    '',
    '/visions',
    '/activities',
    '/pejlemaerker',
    '/outcomes',
    '/insights?kind=input',
    '/contributions',
    '/embed/input-wall',
  ])
    assert.equal((await read(endpoint + path)).status, 200, path);
  const listed = received.filter((one) => one.listed);
  const {json} = await read(`${endpoint}/contributions?q=fjorden`);
  assert.equal(json.total, listed.length);
  for (const {id} of listed) assert.equal((await read(`${endpoint}/contributions/${id}`)).status, 200);
  for (const {code, status, body, key, answer} of received) {
    const {json: story, status: found} = await lookUp(endpoint, code);
    assert.deepEqual([found, story.status], status === 'withdrawn' ? [404, 404] : [200, status]);
    assert.equal((await send(endpoint, body, key)).text, answer);
  }
  const staff = await openStaff(server);
  assert.ok((await staff.get(`audit?space=${OLD}`)).json.spaces[0].whole);
  assert.equal((await staff.get(`export?space=${OLD}&format=json`)).status, 200);
  const [waiting, , , published] = received;
  assert.equal((await staff.decide(OLD, [waiting?.id ?? ''], 'publish')).json.results[0].code, null);
  assert.equal((await withdraw(endpoint, published?.code ?? '')).status, 200);
  assert.equal((await read(`${endpoint}/contributions`)).json.total, listed.length);
};

describe('a database of an earlier version', () => {
  const found = {versions: 0, tables: 0, rows: 0};

  for (const [at, {name}] of migrations.entries()) {
    it(`is brought up to date with every row that it had: ${name}`, async (t) => {
      const {url, old, kept: all} = await databaseOf(at + 1);
      for (const {table, rows} of all) assert.ok(rows.length > 0, `${table.name} has rows`);
      const kept = all.filter(({table}) => !isEmptied(table, at + 1));
      const server = await startTestEndpoint({databaseUrl: url, receiptKey: KEY, mail: {delay: 86_400_000}});
      t.after(() => server.stop());
      const fresh = connect(cluster.databaseUrl, 1);
      t.after(() => fresh.destroy());
      assert.deepEqual(await lost(server.db, kept), []);
      assert.deepEqual(await shapeOf(server.db), await shapeOf(fresh), 'it is what a new database is');
      const counted = await countsOf(server.db);
      await transact(server.db, (tx) => recount(tx, OLD));
      assert.deepEqual(await countsOf(server.db), counted);
      if (kept.some(({table}) => table.name === 'audit')) await answersWork(server, old);
      // Publishing opened no log yet when there was none.
      else await publishContent(server.db, sampleSpace(OLD));
      assert.equal((await send(`${server.url}/api/${OLD}`)).status, 202);
      assert.equal(await verifyAudit(server.db, OLD), undefined);
      found.versions++;
      found.tables += kept.length;
      found.rows += kept.reduce((sum, {rows}) => sum + rows.length, 0);
    });
  }

  const harm = async (text: string): Promise<string[]> => {
    const {url, kept} = await databaseOf(migrations.length);
    const db = connect(url, 2);
    try {
      const bad: Migration = {name: '9999-harm', sql: text};
      await migrate(db, [...migrations, bad]);
      return await lost(db, kept);
    } finally {
      await db.destroy();
    }
  };

  it('then, a migration that drops a row, changes one or cuts one short is seen', async () => {
    assert.match((await harm(`DELETE FROM contact WHERE value = 'nr1@example.dk'`)).join('\n'), /^contact: .*nr1@/);
    assert.match((await harm(`UPDATE contribution SET place = lower(place) WHERE status = 'held'`)).join('\n'), /^contribution: .*Havnen/);
    assert.match((await harm(`UPDATE translation SET title = left(title, 5)`)).join('\n'), /^translation: /);
    assert.match((await harm(`UPDATE change SET at = date_trunc('second', at)`)).join('\n'), /^change: /);
    assert.deepEqual(await harm('SELECT 1'), []);
  });

  it('then, in any table at all a row less is seen', async () => {
    const {url, kept} = await databaseOf(migrations.length);
    const db = connect(url, 2);
    for (const {table} of kept) {
      const undone = new Error('undone');
      const faults: string[] = [];
      const without = transact(db, async (tx) => {
        await sql`SET LOCAL session_replication_role = replica`.execute(tx);
        await sql`DELETE FROM ${sql.table(table.name)} WHERE ctid = (SELECT ctid FROM ${sql.table(table.name)} LIMIT 1)`.execute(tx);
        faults.push(...(await lost(tx, kept)));
        throw undone;
      });
      await assert.rejects(without, undone);
      assert.equal(faults.length, 1, table.name);
      assert.ok(faults[0]?.startsWith(`${table.name}: `));
    }
    await db.destroy();
  });

  it('then, one whose migration was edited since is refused', async () => {
    const {url} = await databaseOf(migrations.length - 1);
    const db = connect(url, 1);
    const edited = migrations.map((one, at) => (at === 1 ? {...one, sql: one.sql.replace('body text NOT NULL', 'body text')} : one));
    await assert.rejects(migrate(db, edited), /Migration 0002-contributions is not the one that the database was made with/);
    await db.destroy();
  });

  after(() =>
    writeFigures('upgrade', {
      title: 'Upgrades from every earlier version',
      command: 'npm test -- --group server',
      found: {'versions upgraded': found.versions, 'tables with rows': found.tables, rows: found.rows, 'rows lost or changed': 0},
      controls: {},
    }),
  );
});
