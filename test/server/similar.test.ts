import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {spacesOf} from '../../server/src/content/spaces.js';
import {similarTo} from '../../server/src/contributions/similar.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, post, read, send, withdraw, type Answer} from './citizen.js';
import {publishAll} from './desk.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const WRITTEN = [
  'Vi mangler bænke langs stien ved fjorden',
  'Der mangler en bænk at hvile sig på ved den lange sti langs fjorden, hvor mange ældre går tur hver eneste morgen',
  'En café i forsamlingshuset hver torsdag',
  'Cykelstien langs Hadsundvej er for smal til ladcykler',
];
const DRAFT = 'Der burde stå flere bænke på stien langs fjorden';

const talking = async (texts = WRITTEN): Promise<{id: string; endpoint: string; codes: string[]}> => {
  const space = await server.newSpace();
  const codes: string[] = [];
  for (const text of texts) codes.push((await send(space.endpoint, input({text}))).json.code);
  await publishAll(server, space.id);
  return {...space, codes};
};

const ask = (endpoint: string, text: string, kind = 'input'): Promise<Answer> => post(`${endpoint}/similar`, {kind, text});
const found = async (endpoint: string, text: string, kind = 'input'): Promise<string[]> =>
  (await ask(endpoint, text, kind)).json.items.map((item: {text: string}) => item.text);

describe('what resembles a text', () => {
  it('is found in other forms of its words, the most alike first, and the same each time', async () => {
    const {endpoint} = await talking();
    for (let i = 0; i < 3; i++) assert.deepEqual(await found(endpoint, DRAFT), WRITTEN.slice(0, 2));
    assert.deepEqual(await found(endpoint, 'Ladcykler kan ikke være på den smalle cykelsti'), [WRITTEN[3]]);
  });

  it('is nothing where one word is shared, or none, or the text has none', async () => {
    const {endpoint} = await talking();
    for (const text of [
      'Torsdage er gode dage til musik',
      'Noget helt andet om skoler',
      'og det er en',
      '',
      '12345 67890',
      '"\'\\ :* & | ! <->',
    ]) {
      assert.deepEqual(await found(endpoint, text), [], text);
    }
  });

  it('is three at most', async () => {
    const {endpoint} = await talking(Array.from({length: 5}, (_, i) => `Flere bænke langs fjorden, nummer ${i}`));
    assert.equal((await found(endpoint, DRAFT)).length, 3);
  });

  it('is exactly what the list shows of it', async () => {
    const {endpoint} = await talking(WRITTEN.slice(0, 1));
    assert.deepEqual((await ask(endpoint, DRAFT)).json.items, (await read(`${endpoint}/contributions`)).json.items);
  });

  it('is never what waits, what is gone, of another kind or of another space', async () => {
    const {endpoint, codes} = await talking(WRITTEN.slice(0, 1));
    await send(endpoint, input({text: DRAFT}));
    assert.deepEqual(await found(endpoint, DRAFT), WRITTEN.slice(0, 1));
    assert.deepEqual(await found(endpoint, DRAFT, 'initiative'), []);
    assert.deepEqual(await found((await talking([])).endpoint, DRAFT), []);
    await withdraw(endpoint, codes[0] ?? '');
    assert.deepEqual(await found(endpoint, DRAFT), []);
  });

  it('is asked with at most 4,000 characters, in JSON', async () => {
    const {endpoint} = await talking([]);
    assert.equal((await ask(endpoint, 'æ'.repeat(4_000))).status, 200);
    assert.equal((await ask(endpoint, 'æ'.repeat(4_001))).status, 400);
    const form = {method: 'POST', headers: {'Content-Type': 'application/x-www-form-urlencoded'}, body: 'kind=input&text=x'};
    assert.equal((await fetch(`${endpoint}/similar`, form)).status, 415);
  });

  it('leaves nothing of the text behind', async () => {
    const {id, endpoint} = await talking(WRITTEN.slice(0, 1));
    await ask(endpoint, 'Bænke langs fjorden og hemmeligheden');
    const tables = await sql<{table: string}>`SELECT tablename AS table FROM pg_tables WHERE schemaname = 'public'`.execute(server.db);
    for (const {table} of tables.rows) {
      const rows = await sql<{
        n: string;
      }>`SELECT count(*) AS n FROM ${sql.table(table)} AS row WHERE row::text LIKE '%hemmeligheden%'`.execute(server.db);
      assert.equal(rows.rows[0]?.n, '0', table);
    }
    assert.ok(id);
  });
});

describe('the work of finding it', () => {
  /** Fills a space with listed contributions, of common words and rare ones. */
  const fill = async (amount: number): Promise<{id: string; endpoint: string}> => {
    const space = await server.newSpace();
    await sql`
      INSERT INTO contribution (space, id, kind, status, version, body, fields, flags, sent_at, listed_at, receipt_key)
      SELECT ${space.id}, gen_random_uuid(), 'input', 'published', 1,
        'Kommunen skal tænke på børnene i hverdagen ' || CASE WHEN i % 3 = 0 THEN 'og cykelstierne ' ELSE '' END ||
        CASE WHEN i % 40 = 0 THEN 'samt legepladserne ' ELSE '' END || 'nummer' || md5(i::text),
        '{}', '{}', now(), now() - make_interval(secs => i), 1
      FROM generate_series(1, ${amount}::int) AS i`.execute(server.db);
    return space;
  };

  /** Pages of the table and its indexes that the database reads for a question, by its own count for one connection. */
  const pagesRead = (id: string, text: string): Promise<number> =>
    server.db.connection().execute(async (db) => {
      const space = (await spacesOf(db).get(id)) ?? assert.fail();
      const pages = async (): Promise<number> => {
        await sql`SELECT pg_stat_force_next_flush()`.execute(db);
        const {rows} = await sql<{pages: string}>`
          SELECT heap_blks_hit + heap_blks_read + idx_blks_hit + idx_blks_read AS pages
          FROM pg_statio_user_tables WHERE relname = 'contribution'`.execute(db);
        return Number(rows[0]?.pages);
      };
      const before = await pages();
      assert.notDeepEqual(await similarTo(db, space, 'input', text, 'da'), []);
      return (await pages()) - before;
    });

  it('grows far slower than what is listed, for common words, rare ones and unknown ones', {timeout: 120_000}, async () => {
    const [few, many] = [await fill(2_000), await fill(60_000)];
    await sql`VACUUM ANALYZE contribution`.execute(server.db);
    const text = 'Kommunen skal tænke på børnene i hverdagen på cykelstierne og legepladserne, ikke dinosaurerne';
    const [less, more] = [await pagesRead(few.id, text), await pagesRead(many.id, text)];
    console.log(less, more);
    assert.ok(less > 0 && more < less * 8, `30 times as many took ${less} and ${more} pages`);
  });
});
