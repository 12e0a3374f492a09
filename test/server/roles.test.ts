import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import cookie from '@fastify/cookie';
import forms from '@fastify/formbody';
import fastify, {type FastifyInstance} from 'fastify';
import {spacesOf} from '../../server/src/content/spaces.js';
import type {Endpoint} from '../../server/src/endpoint.js';
import {crowdOf} from '../../server/src/http/crowd.js';
import {frameByNobody} from '../../server/src/http/framing.js';
import {limiterOf} from '../../server/src/http/limits.js';
import {explainProblems} from '../../server/src/http/problems.js';
import {keysFrom} from '../../server/src/keys.js';
import {outboxIn} from '../../server/src/notes/outbox.js';
import {guardStaff} from '../../server/src/staff/guard.js';
import type {RoleIn} from '../../server/src/staff/roles.js';
import {roleIn} from '../../server/src/staff/roles.js';
import {staffRoutes} from '../../server/src/staff/routes.js';
import {LIGHT, startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {post, postForm, read} from './citizen.js';
import {USES, ask, itemIn, overview, personWith, placeIn, stateOf, sweep, type Place} from './roles.js';
import {WITHOUT_SPACE} from './roles-without-space.js';

let server: TestEndpoint;
let mine: Place;
let theirs: Place;
before(async () => {
  server = await startTestEndpoint({assetsDir: '/nowhere'});
  [mine, theirs] = [await placeIn(server, 2), await placeIn(server, 7)];
});
after(() => server.stop());

/** The staff's part of the program, with something else in place of what says who has which role where. */
const programWith = async (roles: RoleIn): Promise<FastifyInstance> => {
  const app = fastify();
  const {db} = server;
  const endpoint: Endpoint = {
    ...{db, spaces: spacesOf(db), keys: keysFrom('ab'.repeat(32)), limiter: limiterOf('off'), listeners: crowdOf({each: 1, all: 1})},
    ...{staffLinks: true, assetsDir: undefined, provider: undefined, publicUrl: undefined, work: LIGHT, outbox: outboxIn('/nowhere')},
  };
  frameByNobody(app);
  explainProblems(app);
  await app.register(cookie);
  await app.register(forms);
  guardStaff(app, endpoint, roles);
  staffRoutes(app, endpoint);
  return app;
};

describe('a role', () => {
  it('is the highest that somebody was given there, or everywhere', () => {
    const grants = [
      {space: 'a', role: 'reader'},
      {space: 'a', role: 'admin'},
      {space: 'a', role: 'moderator'},
      {space: '*', role: 'reader'},
    ] as const;
    assert.deepEqual([roleIn(grants, 'a'), roleIn(grants, 'b'), roleIn([], 'a')], ['admin', 'reader', undefined]);
    assert.equal(roleIn([{space: 'b', role: 'admin'}], 'a'), undefined);
  });

  it('is named by every route below /staff, and every one of them is tried here', () => {
    const routes = server.app.staffRoutes.map(({method, url}) => `${method} ${url}`).filter((route) => route !== 'GET /staff/callback');
    assert.deepEqual([...new Set(routes)].sort(), [...new Set([...USES.map(({route}) => route), ...WITHOUT_SPACE])].sort());
    const app = fastify();
    guardStaff(app, {} as Endpoint);
    assert.throws(() => app.get('/staff/new', () => 'open'), /does not say which role/);
    assert.throws(() => app.get('/staff', () => 'open'), /does not say which role/);
    assert.doesNotThrow(() => app.get('/staffing', () => 'of no concern'));
  });

  it('lets each do in their own space what it may there, and nothing at all in others', {timeout: 120_000}, async () => {
    assert.deepEqual(await sweep(server, server.url, mine, theirs), []);
  });

  // The control: where everybody has every role, the same attempts see and change what is not theirs.
  it('would be missed: without it, every route lets everybody do everything', {timeout: 120_000}, async (t) => {
    const app = await programWith(() => 'admin');
    t.after(() => app.close());
    const wrong = await sweep(server, await app.listen({port: 0, host: '127.0.0.1'}), mine, theirs);
    for (const {name} of USES) {
      assert.ok(
        wrong.some((one) => one.startsWith(`elsewhere: ${name} of others is let through`)),
        name,
      );
      assert.ok(
        wrong.some((one) => one.startsWith(`reader: ${name} of others is let through`)),
        name,
      );
    }
    assert.ok(wrong.some((one) => /of others changes something/.test(one)));
    assert.ok(wrong.some((one) => /of others shows something/.test(one)));
    assert.ok(!wrong.some((one) => one.startsWith('nobody')), 'whoever is not logged in has no roles to get wrong');
  });

  it('shows nothing of other spaces where none is named, not even how much there is', async () => {
    const reader = await personWith(server, [{space: mine.id, role: 'reader'}]);
    const waiting = Number(
      (
        await server.db
          .selectFrom('contribution')
          .select(({fn}) => fn.countAll().as('n'))
          .where('space', '=', mine.id)
          .where('status', '=', 'waiting')
          .executeTakeFirstOrThrow()
      ).n,
    );
    const seen = await overview(server.url, reader);
    assert.deepEqual([seen.listed, seen.spaces, seen.choices], [[mine.id], [[mine.id, 'reader']], [mine.id]]);
    assert.equal((seen.counts as {waiting: number}).waiting, waiting);
    assert.equal(seen.heading, `${waiting} bidrag venter`);
    const audit = await read(`${server.url}/staff/api/audit`, {
      cookie: (await personWith(server, [{space: mine.id, role: 'admin'}])).cookie,
    });
    assert.deepEqual(
      audit.json.spaces.map(({space}: {space: string}) => space),
      [mine.id],
    );
    // The control: somebody with roles in both sees both.
    const both = await personWith(server, [
      {space: mine.id, role: 'reader'},
      {space: theirs.id, role: 'moderator'},
    ]);
    const all = await overview(server.url, both);
    assert.deepEqual(
      (all.spaces as string[][]).sort(),
      [
        [mine.id, 'reader'],
        [theirs.id, 'moderator'],
      ].sort(),
    );
    assert.ok((all.counts as {waiting: number}).waiting >= waiting + 7);
  });

  it('shows a reader no buttons, and a moderator those of their own', async () => {
    const of = async (role: 'reader' | 'moderator'): Promise<string> =>
      (await read(`${server.url}/staff/`, {cookie: (await personWith(server, [{space: mine.id, role}])).cookie})).text;
    assert.doesNotMatch(await of('reader'), /action="\/staff\/(accept|reject)"/);
    assert.match(await of('moderator'), /action="\/staff\/accept"/);
  });

  it('refuses a decision about many as a whole when it is too little for one of them, and does not find those of others', async () => {
    const moderator = await personWith(server, [
      {space: mine.id, role: 'moderator'},
      {space: theirs.id, role: 'reader'},
    ]);
    const third = await placeIn(server, 0);
    const [own, read, unseen] = [await itemIn(server, mine), await itemIn(server, theirs), await itemIn(server, third)];
    const before = await stateOf(server, mine.id);
    const asked = (items: object[]): ReturnType<typeof post> =>
      post(`${server.url}/staff/api/decisions`, {action: 'publish', items}, {cookie: moderator.cookie, 'x-sammen-form': moderator.csrf});
    assert.equal((await asked([own, read])).status, 403);
    assert.equal(await stateOf(server, mine.id), before);
    const {json} = await asked([own, unseen]);
    assert.deepEqual(
      json.results.map(({ok, code}: {ok: boolean; code: string}) => [ok, code]),
      [
        [true, null],
        [false, 'gone'],
      ],
    );
  });

  it('does not stand in for the page that a request has to come from, however its address is written', async () => {
    const admin = await personWith(server, [{space: '*', role: 'admin'}]);
    const {cookie} = admin;
    const foreign = {cookie, 'sec-fetch-site': 'cross-site'};
    for (const path of ['/staff/api/session', '/staff/%61pi/session', '/staff/api/export?format=csv'])
      assert.equal((await read(server.url + path, foreign)).status, 403, path);
    const item = await itemIn(server, mine);
    const body = {action: 'publish', items: [item]};
    for (const path of ['/staff/api/decisions', '/staff/%61pi/decisions']) {
      assert.equal((await post(server.url + path, body, {cookie})).status, 403, path);
      assert.equal((await post(server.url + path, {...body, csrf: admin.csrf}, {cookie})).status, 403, path);
    }
    const fields = {space: mine.id, id: item.id, version: '1'};
    assert.equal((await postForm(`${server.url}/staff/accept`, fields, {cookie})).status, 403);
    assert.equal((await postForm(`${server.url}/staff/accept`, {...fields, csrf: admin.csrf}, foreign)).status, 403);
    // The control: with the token, from our own page.
    assert.equal((await ask(server.url, admin, {path: '/staff/api/decisions', json: body})).status, 200);
  });
});

describe('a session', () => {
  const statusOf = async (cookie: string): Promise<number> => (await read(`${server.url}/staff/api/session`, {cookie})).status;
  const change = (cookie: string, set: {seen_at?: Date; expires_at?: Date}): Promise<unknown> =>
    server.db.updateTable('staff_session').set(set).where('actor', '=', cookie).execute();

  it('ends with the working day, and after an hour in which nobody used it', async () => {
    const hours = (n: number): Date => new Date(Date.now() + n * 3_600_000);
    for (const [actor, set, status] of [
      ['used', {seen_at: hours(-0.95)}, 200],
      ['idle', {seen_at: hours(-1.01)}, 401],
      ['old', {expires_at: hours(-0.001)}, 401],
    ] as const) {
      const {cookie} = await personWith(server, [{space: '*', role: 'reader'}], actor);
      await change(actor, set);
      assert.equal(await statusOf(cookie), status, actor);
    }
    const [row] = await server.db.selectFrom('staff_session').select('seen_at').where('actor', '=', 'used').execute();
    assert.ok(Date.now() - Number(row?.seen_at) < 60_000, 'using it is written down');
  });
});
