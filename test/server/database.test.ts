import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {verifyAudit} from '../../server/src/contributions/audit.js';
import {recount} from '../../server/src/contributions/tally.js';
import {connect, transact, type Db} from '../../server/src/db/connect.js';
import {migrate} from '../../server/src/db/migrate.js';
import {installationTables, migrations, type Migration} from '../../server/src/db/migrations/index.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, send, withdraw} from './citizen.js';
import {publishAll} from './desk.js';

/** What must not be in a migration, so that the tables can move to a distributed engine one day. */
const BANNED: [string, RegExp][] = [
  ['a sequence', /\b(serial|bigserial|smallserial|sequence|identity|nextval)\b/i],
  ['a notification', /\b(listen|notify|pg_notify)\b/i],
  ['an advisory lock', /advisory/i],
  ['a trigger', /\btrigger\b/i],
  ['a deferrable constraint', /\bdeferr(able|ed)\b/i],
  ['an exclusion constraint', /\bexclude\b/i],
  ['a prepared statement', /\bprepare\b/i],
  ['an id from the database', /\b(gen_random_uuid|uuid_generate\w*|uuidv7)\b/i],
];

const faultsIn = ({name, sql: text}: Migration): string[] => {
  const faults = BANNED.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${name}: ${what}`);
  for (const statement of text.split(';')) {
    const table = /(?:CREATE TABLE|ALTER TABLE|\bON)\s+(\w+)/.exec(statement)?.[1] ?? '';
    if (installationTables.includes(table)) continue;
    for (const [key] of statement.matchAll(/(PRIMARY KEY|UNIQUE|FOREIGN KEY|REFERENCES \w+|INDEX \w+ ON \w+)\s*\(\s*(\w+)/g)) {
      if (!/\(\s*space$/.test(key)) faults.push(`${name}: a key that does not begin with the space: ${key}`);
    }
    if (/CREATE TABLE/.test(statement) && !/PRIMARY KEY \(/.test(statement)) faults.push(`${name}: ${table} has no primary key`);
    if (/CREATE TABLE/.test(statement) && /REFERENCES/.test(statement)) faults.push(`${name}: a foreign key with its table`);
  }
  return faults;
};

describe('migrations', () => {
  it('keep the rules', () => {
    assert.deepEqual(migrations.flatMap(faultsIn), []);
  });

  for (const [what, text] of [
    ['a sequence', 'CREATE TABLE a (space text, id bigserial, PRIMARY KEY (space, id));'],
    ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON contribution EXECUTE FUNCTION f();'],
    ['a key without the space', 'CREATE TABLE a (space text, id uuid, PRIMARY KEY (id, space));'],
    ['an index without the space', 'CREATE INDEX i ON contribution (status, space);'],
    ['a foreign key with its table', 'CREATE TABLE a (space text, PRIMARY KEY (space), FOREIGN KEY (space) REFERENCES space (space));'],
    ['a deferred constraint', 'ALTER TABLE a ADD UNIQUE (space, id) DEFERRABLE;'],
  ] as const) {
    it(`would be caught with ${what}`, () => {
      assert.notDeepEqual(faultsIn({name: 'bad', sql: text}), []);
    });
  }
});

describe('the database', () => {
  let server: TestEndpoint;
  before(async () => {
    server = await startTestEndpoint();
  });
  after(() => server.stop());

  /** A schema of its own in the same database, with connections that see nothing else. */
  const emptyDatabase = async (): Promise<{name: string; open: () => Db; drop: () => Promise<void>}> => {
    const name = `m_${randomUUID().replaceAll('-', '')}`;
    await sql`CREATE SCHEMA ${sql.id(name)}`.execute(server.db);
    const url = new URL(server.databaseUrl);
    url.searchParams.set('options', `-c search_path=${name}`);
    return {
      name,
      open: () => connect(url.href, 2),
      drop: async () => void (await sql`DROP SCHEMA ${sql.id(name)} CASCADE`.execute(server.db)),
    };
  };

  it('is brought up to date once by servers that start together', async () => {
    const {open, drop} = await emptyDatabase();
    const servers = Array.from({length: 4}, open);
    await Promise.all(servers.map((db) => migrate(db)));
    const applied = await servers[0]?.selectFrom('schema_migration').select('name').orderBy('name').execute();
    assert.deepEqual(
      applied?.map(({name}) => name),
      migrations.map(({name}) => name),
    );
    await Promise.all(servers.map((db) => db.destroy()));
    await drop();
  });

  it('is refused when it is newer than the code, or when a migration was edited', async () => {
    const {open, drop} = await emptyDatabase();
    const db = open();
    await migrate(db);
    await assert.rejects(migrate(db, migrations.slice(0, -1)), /newer than this version/);
    await assert.rejects(
      migrate(
        db,
        migrations.map((one, i) => (i ? one : {...one, sql: `${one.sql} `})),
      ),
      /not the one/,
    );
    await db.destroy();
    await drop();
  });

  it('counts what was there before there were counts', async () => {
    const {open, drop} = await emptyDatabase();
    const db = open();
    await migrate(db, migrations.slice(0, 4));
    const id = (n: number): string => `018f0000-0000-7000-8000-00000000000${n}`;
    await sql`INSERT INTO space VALUES ('s', '{da}', NULL, NULL, 'after', '{}', ${id(0)})`.execute(db);
    for (const n of [1, 2, 3]) {
      const listed = n === 3 ? null : new Date('2026-01-01T12:00:00Z');
      await sql`INSERT INTO contribution (space, id, kind, status, version, body, fields, flags, sent_at, listed_at, receipt_key)
        VALUES ('s', ${id(n)}, 'input', ${n === 3 ? 'waiting' : 'published'}, 1, 'Bænke', '{}', '{}', now(), ${listed}, 1)`.execute(db);
    }
    await migrate(db);
    const counts = async (): Promise<[string, string, number, number][]> => {
      const rows = await db.selectFrom('insight').selectAll().orderBy('dimension').orderBy('chain').execute();
      return rows.map(({dimension, value, chain, listed}) => [dimension, value, chain, Number(listed)]);
    };
    const counted = await counts();
    assert.deepEqual(
      counted.filter(([dimension]) => dimension === 'week'),
      [1, 2].map((chain) => ['week', '2026-W01', chain, 1]),
    );
    await transact(db, (tx) => recount(tx, 's'));
    assert.deepEqual(await counts(), counted);
    const {rows} = await sql`SELECT id FROM contribution WHERE search @@ to_tsquery('danish', 'bænk')`.execute(db);
    assert.equal(rows.length, 3);
    await db.destroy();
    await drop();
  });

  it('keeps what volunteers answered by the id of the stratum, where it was kept by its place', async () => {
    const {open, drop} = await emptyDatabase();
    const db = open();
    await migrate(
      db,
      migrations.slice(
        0,
        migrations.findIndex(({name}) => name === '0021-volunteers'),
      ),
    );
    const [space, draw, contribution] = [randomUUID(), randomUUID(), randomUUID()];
    await sql`INSERT INTO space (space, locales, moderation, origins, revision) VALUES ('s', '{da}', 'after', '{}', ${space})`.execute(db);
    await sql`INSERT INTO content (space, id, kind, slug, position, attrs, retired)
      VALUES ('s', ${draw}, 'draw', 'by', 0, '{"strata": [{"id": "bil"}, {"id": "hus"}]}', false)`.execute(db);
    await sql`INSERT INTO contribution (space, id, kind, status, version, body, fields, flags, sent_at, receipt_key)
      VALUES ('s', ${contribution}, 'panel', 'waiting', 1, '', '{}', '{}', now(), 1)`.execute(db);
    await sql`INSERT INTO volunteer VALUES ('s', ${contribution}, ${draw}, 'a', '["ja", "nej"]')`.execute(db);
    await migrate(db);
    const {categories} = await db.selectFrom('volunteer').select('categories').executeTakeFirstOrThrow();
    assert.deepEqual(categories, {bil: 'ja', hus: 'nej'});
    await db.destroy();
    await drop();
  });

  it('leaves nothing of a migration that fails half way', async () => {
    const {open, drop} = await emptyDatabase();
    const db = open();
    await assert.rejects(migrate(db, [{name: '0001', sql: 'CREATE TABLE half (space text); SELECT nonsense;'}]));
    await migrate(db, [{name: '0001', sql: 'CREATE TABLE half (space text);'}]);
    await db.destroy();
    await drop();
  });

  it('runs a transaction again that lost a race', async () => {
    let tries = 0;
    const done = await transact(server.db, async () => {
      tries++;
      if (tries < 3) throw Object.assign(new Error('lost'), {code: tries === 1 ? '40001' : '40P01'});
      return 'done';
    });
    assert.deepEqual([done, tries], ['done', 3]);
  });

  it('can never list what is not published, whatever the code does', async () => {
    const {id, endpoint} = await server.newSpace();
    await send(endpoint);
    await assert.rejects(
      server.db.updateTable('contribution').set({listed_at: new Date()}).where('space', '=', id).execute(),
      /check constraint/,
    );
  });

  it('keeps a log in which one changed byte is found and named', async () => {
    const {id, endpoint} = await server.newSpace();
    const receipts = await Promise.all(Array.from({length: 12}, () => send(endpoint, input({email: 'log@example.dk'}))));
    await publishAll(server, id);
    await withdraw(endpoint, receipts[0]?.json.code);
    assert.equal(await verifyAudit(server.db, id), undefined);

    const rows = await server.db.selectFrom('audit').selectAll().where('space', '=', id).orderBy('chain').orderBy('number').execute();
    assert.equal(rows.length, 25);
    assert.ok(!JSON.stringify(rows.map(({entry}) => entry)).match(/bænke|log@example/), 'nothing of what was written is in it');
    const victim = rows[7] ?? assert.fail();
    const entryIs = (entry: string): Promise<unknown> =>
      server.db
        .updateTable('audit')
        .set({entry})
        .where('space', '=', id)
        .where('chain', '=', victim.chain)
        .where('number', '=', sql<string>`${victim.number}`)
        .execute();
    await entryIs(
      victim.entry
        .replace('"version":1', '"version":2')
        .replace('"version":2', victim.entry.includes('"version":2') ? '"version":3' : '"version":2'),
    );
    assert.deepEqual(await verifyAudit(server.db, id), {chain: victim.chain, number: Number(victim.number)});
    await entryIs(victim.entry);
    assert.equal(await verifyAudit(server.db, id), undefined);

    const last = rows.findLast(({chain}) => chain === victim.chain) ?? assert.fail();
    await server.db
      .deleteFrom('audit')
      .where('space', '=', id)
      .where('chain', '=', last.chain)
      .where('number', '=', sql<string>`${last.number}`)
      .execute();
    assert.deepEqual(await verifyAudit(server.db, id), {chain: last.chain, number: Number(last.number)});
  });
});
