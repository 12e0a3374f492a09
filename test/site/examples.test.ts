import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {spacesOf, type Snapshot} from '../../server/src/content/spaces.js';
import {verifyAudit} from '../../server/src/contributions/audit.js';
import {recount} from '../../server/src/contributions/tally.js';
import {suggestThemes} from '../../server/src/contributions/themes.js';
import {transact} from '../../server/src/db/connect.js';
import {addExamples, CAMPAIGN} from '../../site/content/aalborg/voices/add.js';
import {examples, type Example} from '../../site/content/aalborg/voices/examples.js';
import {LONGEST, SHORTEST} from '../../site/content/aalborg/voices/write.js';
import {aalborg} from '../../site/content/aalborg/space.js';
import {cprIn} from '../../src/data/cpr.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';

const take = (seed: string, count: number): Example[] => {
  const from = examples(seed);
  return Array.from({length: count}, () => from.next().value);
};

const campaign = take(CAMPAIGN.seed, CAMPAIGN.count);
const share = (of: (one: Example) => boolean): number => campaign.filter(of).length / campaign.length;

describe('made-up contributions', () => {
  it('are the same for the same seed, a longer row begins with the shorter, and another seed gives others', () => {
    assert.deepEqual(take(CAMPAIGN.seed, 200), campaign.slice(0, 200));
    const other = new Set(take('another', 200).map(({text}) => text));
    assert.ok(campaign.slice(0, 200).filter(({text}) => other.has(text)).length < 10);
  });

  it('hardly ever say the same twice, and are as long as people write', () => {
    const texts = campaign.map(({text}) => text);
    assert.ok(new Set(texts).size > 0.999 * texts.length, `${new Set(texts).size} of ${texts.length}`);
    assert.ok(texts.every(({length}) => length >= SHORTEST && length <= LONGEST));
    assert.ok(texts.filter(({length}) => length > 200).length > 500);
  });

  it('have no slot left open, nothing that could be a CPR number, and no place twice in a row', () => {
    for (const {text} of campaign) {
      assert.doesNotMatch(text, /[[\]{}|]|undefined| {2}| ,|\b(der der|i i|på på|i på|på i|ved ved)\b/, text);
      assert.equal(cprIn(text), 'none', text);
    }
  });

  it('were sent and published in the campaign, Danish time, and answered afterwards', () => {
    const [first, last] = [new Date('2018-09-06T00:00+02:00'), new Date('2018-11-10T23:59:59+01:00')];
    for (const {sent, listed, answered, answer} of campaign) {
      assert.ok(first <= sent && sent <= listed && listed <= last, `${sent.toISOString()} ${listed.toISOString()}`);
      assert.ok(answered === null ? answer === null : answer !== null && answered > listed);
    }
  });

  it('make infrastructure stand out, as it did, and supports a power law', () => {
    const goals = new Map(aalborg.pejlemaerker.items.map(({id}) => [id, share(({pejlemaerke}) => pejlemaerke === id)]));
    const most = goals.get('med-gode-forbindelser') ?? 0;
    assert.ok([...goals].every(([id, one]) => one > 0.05 && (id === 'med-gode-forbindelser' || one < most / 1.8)));
    assert.ok(aalborg.groups.every(({id}) => share(({group}) => group === id) > 0.05));
    assert.ok(share(({supports}) => supports === 0) > 0.4 && share(({supports}) => supports > 100) > 0);
    for (const status of ['answered', 'decided', 'done'] as const) assert.ok(share((one) => one.status === status) > 0.005, status);
  });
});

describe('a space with made-up contributions', () => {
  const COUNT = 600;
  let server: TestEndpoint;
  let space: Snapshot;
  let endpoint: string;
  before(async () => {
    server = await startTestEndpoint();
    const {id: _id, ...content} = aalborg;
    const made = await server.newSpace(content);
    endpoint = made.endpoint;
    space = (await spacesOf(server.db).get(made.id)) as Snapshot;
    assert.equal(await addExamples(server.db, space, COUNT, 'test'), COUNT);
  });
  after(() => server.stop());

  const total = async (): Promise<number> =>
    ((await (await fetch(`${endpoint}/contributions?kind=input`)).json()) as {total: number}).total;

  it('lists them all, and takes those of one seed once', async () => {
    assert.equal(await total(), COUNT);
    assert.equal(await addExamples(server.db, space, COUNT, 'test'), 0);
    assert.equal(await total(), COUNT);
  });

  it('has them all or none', async () => {
    const fails = new Error('stop');
    await assert.rejects(
      addExamples(server.db, space, 50, 'half', () => {
        throw fails;
      }),
      fails,
    );
    assert.equal(await total(), COUNT);
    assert.equal((await server.db.selectFrom('batch').selectAll().where('space', '=', space.id).execute()).length, 1);
  });

  it('suggests the themes that each text would have got alone', async () => {
    const stored = await server.db.selectFrom('contribution').select(['id', 'body']).where('space', '=', space.id).limit(150).execute();
    const rows = await server.db.selectFrom('contribution_theme').select(['contribution', 'theme']).where('space', '=', space.id).execute();
    let some = 0;
    for (const {id, body} of stored) {
      const alone = await suggestThemes(server.db, space, body);
      some += alone.length;
      assert.deepEqual(rows.flatMap(({contribution, theme}) => (contribution === id ? [theme] : [])).sort(), alone.sort(), body);
    }
    assert.ok(some > stored.length / 2);
  });

  it('keeps the counts that counting anew gives', async () => {
    const counts = async (): Promise<unknown[]> => {
      const tally = await server.db.selectFrom('tally').selectAll().where('space', '=', space.id).execute();
      const insight = await server.db.selectFrom('insight').selectAll().where('space', '=', space.id).execute();
      return [...tally, ...insight].map((row) => JSON.stringify(row)).sort();
    };
    const kept = await counts();
    assert.ok(kept.length > 100);
    await transact(server.db, (tx) => recount(tx, space.id));
    assert.deepEqual(await counts(), kept);
    const {rows} = await sql<{wrong: string}>`SELECT count(*) AS wrong FROM contribution WHERE space = ${space.id}
      AND supports <> (SELECT count(*) FROM support WHERE support.space = contribution.space AND contribution = id)`.execute(server.db);
    assert.equal(rows[0]?.wrong, '0');
  });

  it('says in its audit log, which is whole, that they are made up, and gives nobody a receipt', async () => {
    assert.equal(await verifyAudit(server.db, space.id), undefined);
    const entries = await server.db.selectFrom('audit').select('entry').where('space', '=', space.id).execute();
    const said = entries.map(({entry}) => JSON.parse(entry) as {action: string; contributions: number});
    assert.deepEqual(
      said.map(({action, contributions}) => [action, contributions]),
      [['generated', COUNT]],
    );
    const held = server.db.selectFrom('contribution').select('id').where('space', '=', space.id).where('receipt_hash', 'is not', null);
    assert.deepEqual(await held.execute(), []);
  });

  it('is refused where the goals are not those they are about', async () => {
    const other = await spacesOf(server.db).get((await server.newSpace()).id);
    await assert.rejects(addExamples(server.db, other as Snapshot, 5, 'test'), /has no (group|pejlemaerke)/);
  });
});
