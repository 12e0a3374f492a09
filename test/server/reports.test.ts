import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {post, read, withdraw, type Answer} from './citizen.js';
import {done, publishedWork, storyIn, workIn} from './moderator.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const actorOf = (n: number): string => `device-${String(n).padStart(16, '0')}`;

const report = (endpoint: string, id: string, actor = actorOf(1), more: object = {}): Promise<Answer> =>
  post(`${endpoint}/contributions/${id}/reports`, {actor, reason: 'personal-data', ...more});

describe('a report', () => {
  it('reaches staff, once for each device, and is never public', async () => {
    const {space, endpoint, staff, item} = await publishedWork(server);
    const before = (await read(`${endpoint}/contributions/${item.id}`)).text;
    const first = await report(endpoint, item.id, actorOf(1), {note: ' Der står et navn. '});
    assert.deepEqual([first.status, first.json], [202, {}]);
    assert.deepEqual((await report(endpoint, item.id, actorOf(1), {reason: 'other'})).json, {}, 'said twice, heard once');
    await report(endpoint, item.id, actorOf(2), {reason: 'abusive'});
    const {items, counts} = await staff.list('reported=1');
    assert.deepEqual(
      items[0]?.reports.map(({reason, note}) => [reason, note]),
      [
        ['abusive', null],
        ['personal-data', 'Der står et navn.'],
      ],
    );
    assert.equal(counts.reported, 1);
    assert.equal(items[0]?.version, item.version, 'no decision is held up by it');
    assert.equal((await read(`${endpoint}/contributions/${item.id}`)).text, before);
    const rows = await server.db.selectFrom('report').selectAll().where('space', '=', space).execute();
    assert.ok(!JSON.stringify(rows).includes('device-'), 'only a keyed hash of the token is kept');
  });

  it('is counted exactly when forty come at once, each twice', async () => {
    const {space, endpoint, staff, item} = await publishedWork(server);
    const actors = Array.from({length: 40}, (_, n) => actorOf(n));
    await Promise.all([...actors, ...actors].map((actor) => report(endpoint, item.id, actor)));
    const row = await server.db.selectFrom('contribution').select('reports').where('space', '=', space).executeTakeFirstOrThrow();
    assert.equal(row.reports, 40);
    assert.equal((await staff.one(item.id)).reports.length, 40);
  });

  it('says the same about what is not listed as about what does not exist', async () => {
    const {endpoint, items} = await workIn(server);
    const answers = [
      await report(endpoint, items[0]?.id ?? ''),
      await report(endpoint, '018f0000-0000-7000-8000-000000000000'),
      await report(endpoint, 'x'),
      await report((await server.newSpace()).endpoint, items[0]?.id ?? ''),
    ];
    for (const {status, text} of answers) assert.deepEqual([status, text], [404, answers[1]?.text]);
  });

  it('is refused with a CPR number, a reason that is none, or too much', async () => {
    const {endpoint, staff, item} = await publishedWork(server);
    const refused = async (more: object, actor?: string): Promise<[number, string]> => {
      const {status, json} = await report(endpoint, item.id, actor, more);
      return [status, json.errors[0].code];
    };
    assert.deepEqual(await refused({note: 'Hendes nummer er 311299-1234'}), [422, 'cpr']);
    assert.deepEqual(await refused({note: 'a'.repeat(1_001)}), [422, 'too-long']);
    assert.deepEqual(await refused({note: 'a\u0000b'}), [422, 'characters']);
    assert.deepEqual(await refused({reason: 'boring'}), [400, 'malformed']);
    assert.deepEqual(await refused({}, 'x'), [400, 'malformed']);
    assert.equal((await staff.list('reported=1')).total, 0);
    assert.equal((await report(endpoint, item.id, undefined, {note: 'a'.repeat(1_000)})).status, 202);
  });

  it('is dealt with by dismissing it, which can be undone; the same device is not heard again', async () => {
    const {endpoint, staff, item} = await publishedWork(server);
    await report(endpoint, item.id);
    const calm = done(await staff.decide('dismiss', [item]));
    assert.deepEqual([calm.reports, calm.status, calm.listed], [[], 'published', item.listed]);
    await report(endpoint, item.id);
    assert.equal((await staff.list('reported=1')).total, 0);
    await report(endpoint, item.id, actorOf(2));
    assert.equal((await staff.one(item.id)).reports.length, 1);
    const [calmed] = await staff.decide('undo', [calm]);
    assert.equal(calmed?.item?.reports.length, 2);
    assert.equal((await staff.list('reported=1')).total, 1);
    const again = done(await staff.decide('dismiss', [done([calmed])]));
    await report(endpoint, item.id, actorOf(3));
    const last = done(await staff.decide('dismiss', [again]));
    assert.equal(done(await staff.decide('undo', [last])).reports.length, 1, 'what was dismissed before stays dismissed');
  });

  it('is dealt with by rejecting, and the sender is told that there was one', async () => {
    const work = await publishedWork(server);
    await report(work.endpoint, work.item.id);
    const gone = done(await work.staff.decide('reject', [work.item], {reason: 'abusive'}));
    assert.deepEqual(gone.reports, []);
    assert.match((await storyIn(work)).history.at(-1)?.reason ?? '', /krænkende.*Andre havde gjort kommunen opmærksom/);
    assert.equal(done(await work.staff.decide('undo', [gone])).reports.length, 1);
    const unreported = await publishedWork(server);
    done(await unreported.staff.decide('reject', [unreported.item], {reason: 'abusive'}));
    assert.doesNotMatch((await storyIn(unreported)).history.at(-1)?.reason ?? '', /Andre/);
  });

  it('goes with what was withdrawn', async () => {
    const {space, endpoint, codes, item} = await publishedWork(server);
    await report(endpoint, item.id);
    await withdraw(endpoint, codes[0] ?? '');
    assert.deepEqual(await server.db.selectFrom('report').selectAll().where('space', '=', space).execute(), []);
  });

  it('is limited for each address', async () => {
    const strict = await startTestEndpoint({
      databaseUrl: server.databaseUrl,
      limits: {posts: 9, challenges: 1_000, similar: 9, reports: 2, receipts: 9, logins: 9},
    });
    const {item, space} = await publishedWork(server);
    const endpoint = `${strict.url}/api/${space}`;
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await report(endpoint, item.id, actorOf(n))).status);
    await strict.stop();
    assert.deepEqual(statuses, [202, 202, 429]);
  });
});
