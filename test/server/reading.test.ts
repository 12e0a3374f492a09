import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {publishContent} from '../../server/src/content/publish.js';
import {transact} from '../../server/src/db/connect.js';
import {operations} from '../../server/src/openapi/operations.js';
import {saveOutcome} from '../../server/src/outcomes/save.js';
import {problem} from '../../src/data/problem.js';
import {drawOnce} from '../support/drawn.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {input, lookUp, post, read, send, support, withdraw} from './citizen.js';
import {publishAll} from './desk.js';

let server: TestEndpoint;
let space: {id: string; endpoint: string};

before(async () => {
  server = await startTestEndpoint();
  space = await server.newSpace();
  await send(space.endpoint, input({pejlemaerke: 'natur', group: 'ung', place: 'Havnen'}));
  await publishAll(server, space.id);
});
after(() => server.stop());

/** What is asked for where an operation is about one thing, by its id. */
const NAMED = {
  ...{getVision: 'vision-2035', getInterview: 'eleven', getVideo: 'uden', getHearing: 'skoler', getTimes: 'salen'},
  ...{getBudget: 'kvarteret', getBallots: 'sidste', getDraw: 'fjorden', getDrawDocument: 'fjorden'},
};

describe('reading a space', () => {
  it('answers every operation as its schema says', async () => {
    const {id} = (await read(`${space.endpoint}/contributions`)).json.items[0];
    const sent = await send(space.endpoint);
    const outcome = await transact(server.db, (tx) =>
      saveOutcome(tx, space.id, {
        status: 'done',
        pejlemaerke: 'natur',
        texts: {da: {asked: 'Hvor?', said: 'Ved fjorden', did: 'Fem bænke'}},
        contributions: [id],
      }),
    );
    await drawOnce(server, space.id);
    const ballot = `${space.endpoint}/budgets/kvarteret/ballot`;
    const cast = (method: string, turn: number, choices: unknown): Promise<unknown> =>
      fetch(ballot, {
        ...{method, headers: {'Content-Type': 'application/json'}},
        body: JSON.stringify({actor: 'a'.repeat(22), turn, ...(choices ? {choices} : {})}),
      }).then((answer) => answer.json());
    const answers: Record<string, unknown> = {
      castBallot: await cast('PUT', 1, [{project: 'baenke', points: 1}]),
      takeBallotBack: await cast('DELETE', 2, undefined),
      sendContribution: sent.json,
      findSimilar: (await post(`${space.endpoint}/similar`, {kind: 'input', text: 'Bænke langs fjorden'})).json,
      report: (await post(`${space.endpoint}/contributions/${id}/reports`, {actor: 'a'.repeat(22), reason: 'other'})).json,
      getStory: (await lookUp(space.endpoint, sent.json.code)).json,
      support: (await support(space.endpoint, id, 'a'.repeat(22))).json,
      withdrawSupport: (await support(space.endpoint, id, 'a'.repeat(22), 'DELETE')).json,
      withdraw: (await withdraw(space.endpoint, sent.json.code)).json,
    };
    for (const operation of operations) {
      const path = operation.path
        .replace('/{space}', '')
        .replace('{id}', ({...NAMED, getOutcome: outcome} as Record<string, string>)[operation.id] ?? id);
      const body = answers[operation.id] ?? (await read(space.endpoint + path)).json;
      const [, schema] = Object.values(operation.answers)[0] ?? assert.fail();
      assert.ok(v.is(schema, body), `${operation.id}: ${JSON.stringify(body)}`);
      assert.deepEqual(v.parse(schema, body), body, `${operation.id} gives what its schema says and nothing more`);
    }
  });

  it('gives the same with and without a slash at the end', async () => {
    assert.equal((await read(`${space.endpoint}/`)).text, (await read(space.endpoint)).text);
  });

  it('fills choices from the space', async () => {
    const {forms} = (await read(space.endpoint)).json;
    const goals = forms[0].fields.find(({name}: {name: string}) => name === 'pejlemaerke').choices;
    assert.deepEqual(
      goals.map(({value}: {value: string}) => value),
      ['faellesskab', 'natur', 'veje'],
    );
  });

  it('leaves private questions out where no privacy page says what happens to the answers', async () => {
    const bare = await server.newSpace({privacy: null});
    const names = (await read(bare.endpoint)).json.forms[0].fields.map(({name}: {name: string}) => name);
    assert.deepEqual(names, ['text', 'pejlemaerke', 'group', 'place']);
    assert.equal((await send(bare.endpoint, input({email: 'a@b.dk'}))).status, 422);
  });

  it('filters activities by time and level, soonest first', async () => {
    const ids = async (query: string): Promise<string[]> =>
      (await read(`${space.endpoint}/activities${query}`)).json.items.map((one: {id: string}) => one.id);
    assert.deepEqual(await ids(''), ['stivandring', 'topmoede', 'idevaerksted']);
    assert.deepEqual(await ids('?level=cocreate'), ['stivandring', 'idevaerksted']);
    assert.deepEqual(await ids('?from=2031-05-10T10:00:00Z'), ['topmoede', 'idevaerksted']);
  });

  it('publishes again without touching what citizens sent, and retires what is gone', async () => {
    const content = sampleSpace(space.id);
    const before = (await read(`${space.endpoint}/contributions`)).json;
    await publishContent(server.db, {...content, pejlemaerker: {...content.pejlemaerker, items: content.pejlemaerker.items.slice(0, 1)}});
    assert.equal((await read(`${space.endpoint}/pejlemaerker`)).json.items.length, 1);
    assert.deepEqual((await read(`${space.endpoint}/contributions`)).json, before);
    await publishContent(server.db, content);
    assert.equal((await read(`${space.endpoint}/pejlemaerker`)).json.items.length, 3);
  });
});

describe('language', () => {
  for (const [header, language] of [
    ['ar', 'ar'],
    ['en-GB,en;q=0.8', 'en'],
    ['da;q=0.1, en;q=0.9', 'en'],
    ['fr', 'da'],
    ['*', 'da'],
    ['', 'da'],
  ] as const) {
    it(`answers "${header}" in ${language}`, async () => {
      const answer = await read(`${space.endpoint}/visions`, {'Accept-Language': header});
      assert.equal(answer.json.language, language);
      assert.equal(answer.headers.get('content-language'), language);
      assert.match(answer.headers.get('vary') ?? '', /Accept-Language/);
    });
  }

  it('explains problems in the language that was asked for', async () => {
    for (const [language, word] of [
      ['da', 'Findes'],
      ['en', 'Not found'],
      ['ar', 'غير موجود'],
    ] as const) {
      assert.match((await read(`${space.endpoint}/visions/none`, {'Accept-Language': language})).json.title, new RegExp(word));
    }
  });
});

describe('caching', () => {
  it('answers 304 to who has it, and only to those', async () => {
    const first = await read(`${space.endpoint}/pejlemaerker`);
    const etag = first.headers.get('etag') ?? assert.fail('no ETag');
    const again = await read(`${space.endpoint}/pejlemaerker`, {'If-None-Match': `"x", W/${etag}`});
    assert.equal(again.status, 304);
    assert.equal(again.text, '');
    assert.equal(again.headers.get('etag'), etag);
    assert.equal((await read(`${space.endpoint}/pejlemaerker`, {'If-None-Match': '"x"'})).status, 200);
    assert.equal((await read(`${space.endpoint}/pejlemaerker`, {'If-None-Match': etag, 'Accept-Language': 'en'})).status, 200);
  });
});

describe('other origins', () => {
  const friend = 'https://www.proeve.example';

  it('lets the pages that the space names use it, without credentials', async () => {
    const answer = await read(space.endpoint, {Origin: friend});
    assert.equal(answer.headers.get('access-control-allow-origin'), friend);
    assert.equal(answer.headers.get('access-control-allow-credentials'), null);
    assert.match(answer.headers.get('vary') ?? '', /Origin/);
    assert.equal((await send(space.endpoint, input(), 'from-friend', {Origin: friend, 'Sec-Fetch-Site': 'cross-site'})).status, 202);
  });

  it('lets its own pages use it', async () => {
    assert.equal((await send(space.endpoint, input(), 'from-home', {Origin: server.url, 'Sec-Fetch-Site': 'same-origin'})).status, 202);
  });

  it('says nothing to other pages, and takes nothing from them', async () => {
    const stranger = {Origin: 'https://stranger.example', 'Sec-Fetch-Site': 'cross-site'};
    assert.equal((await read(space.endpoint, stranger)).headers.get('access-control-allow-origin'), null);
    assert.equal((await send(space.endpoint, input(), 'from-stranger', stranger)).status, 403);
    assert.equal((await send(space.endpoint, input(), 'from-nobody', {Origin: 'null', 'Sec-Fetch-Site': 'cross-site'})).status, 403);
    assert.equal((await send(space.endpoint, input(), 'from-form', {'Sec-Fetch-Site': 'same-site'})).status, 403);
  });

  it('answers preflights', async () => {
    const preflight = (origin: string): Promise<Response> =>
      fetch(`${space.endpoint}/contributions`, {method: 'OPTIONS', headers: {Origin: origin, 'Access-Control-Request-Method': 'POST'}});
    const answer = await preflight(friend);
    assert.equal(answer.status, 204);
    assert.match(answer.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key/);
    assert.ok(Number(answer.headers.get('access-control-max-age')) > 0);
    assert.equal((await preflight('https://stranger.example')).headers.get('access-control-allow-origin'), null);
  });
});

/** A cursor as the server writes them, at a place that it never named. */
const forged = (order: string, value: number): string =>
  Buffer.from(`${order}.${value}.01890000-0000-7000-8000-000000000000`).toString('base64url');

describe('refusals', () => {
  const cases: [string, number, () => Promise<{status: number; headers: Headers; json: unknown}>][] = [
    ['an unknown space', 404, () => read(`${server.url}/api/none`)],
    ['an unknown address', 404, () => read(`${space.endpoint}/nothing/here`)],
    ['an unknown contribution', 404, () => read(`${space.endpoint}/contributions/0190-not-an-id`)],
    ['a wrong method', 405, () => post(`${space.endpoint}/visions`, {})],
    ['an unknown filter', 400, () => read(`${space.endpoint}/contributions?colour=red`)],
    ['a forged cursor', 400, () => read(`${space.endpoint}/contributions?cursor=abc`)],
    [
      'a cursor with more support than can be',
      400,
      () => read(`${space.endpoint}/contributions?sort=supported&cursor=${forged('supported', 2 ** 31)}`),
    ],
    ['broken JSON', 400, () => send(space.endpoint, '{"kind":')],
    ['a poisoned prototype', 400, () => send(space.endpoint, '{"kind":"input","fields":{"__proto__":{"a":"b"}}}')],
    ['unknown parts', 400, () => send(space.endpoint, {...input(), colour: 'red'})],
    ['a number where text belongs', 400, () => send(space.endpoint, {kind: 5, fields: {}})],
    ['no key', 400, () => post(`${space.endpoint}/contributions`, input())],
    [
      'plain text',
      415,
      () => post(`${space.endpoint}/contributions`, 'hi', {'Content-Type': 'text/plain', 'Idempotency-Key': 'plain-text'}),
    ],
    [
      'a form',
      415,
      () =>
        post(`${space.endpoint}/contributions`, 'kind=input', {
          'Content-Type': 'application/x-www-form-urlencoded',
          'Idempotency-Key': 'as-a-form',
        }),
    ],
    ['more than 64 KiB', 413, () => send(space.endpoint, input({text: 'x'.repeat(70_000)}))],
    ['an address that is none', 400, () => read(`${server.url}/api/%zz`)],
  ];
  for (const [what, status, ask] of cases) {
    it(`answers ${status} to ${what}, as a problem document with every security header`, async () => {
      const answer = await ask();
      assert.equal(answer.status, status);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
      const said = v.parse(problem, answer.json);
      assert.equal(said.status, status);
      assert.ok(said.title && said.detail && said.type);
      assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/);
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.ok(answer.headers.get('permissions-policy'));
      if (status === 405) assert.equal(answer.headers.get('allow'), 'GET, HEAD, OPTIONS');
    });
  }

  it('names every field at fault', async () => {
    const {errors} = (await send(space.endpoint, {kind: 5, colour: 'red'})).json;
    assert.deepEqual(errors.map(({field}: {field: string}) => field).sort(), ['colour', 'fields', 'kind']);
  });
});
