import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, lookUp, post, read, send, support, withdraw} from './citizen.js';
import {newFolder, startHere} from './processes.js';
import {addressesOf, publicAnswers} from './public-answers.js';
import {openStaff} from './staff-api.js';
import {publishContent} from '../../server/src/content/publish.js';
import {listMany} from '../support/listed.js';
import {sampleSpace} from '../support/sample.js';

// "Out of every public answer within 60 seconds": not a list of places where it could still stand. Every answer of every
// address is what it was before there was a contribution, byte for byte, and nothing may be kept for longer than that.

const PROMISED = 60;

let server: TestEndpoint;
let node: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
  node = await startTestEndpoint({databaseUrl: server.databaseUrl});
});
after(async () => {
  await node.stop();
  await server.stop();
});

const WORDS = ['kaskelot', 'ulvefod'];
const TEXT = `${WORDS.join(' og ')} på cykelstien`;
const ADDRESSES = [...addressesOf(WORDS), '/outcomes/stien'];
/** So many others that a heat map tells of five and not of four. */
const OTHERS = 4;

interface Published {
  space: string;
  endpoint: string;
  id: string;
  code: string;
  told: Told[];
}

/** What is public on a server where, before the contribution came and while it is published. */
interface Told {
  endpoint: string;
  empty: Map<string, string>;
  full: Map<string, string>;
}

const similar = async (endpoint: string): Promise<string> => (await post(`${endpoint}/similar`, {kind: 'input', text: TEXT})).text;

const toldBy = async (endpoint: string, ids: readonly string[] = []): Promise<Map<string, string>> => {
  const told = await publicAnswers(endpoint, [...ADDRESSES, ...ids.map((id) => `/contributions/${id}`)]);
  return told.set('similar', await similar(endpoint));
};

/** A space to which one contribution comes: published, answered, supported, reported, and part of an outcome. */
const published = async (servers = [server]): Promise<Published> => {
  const {id: space, endpoint} = await server.newSpace();
  const endpoints = servers.map(({url}) => `${url}/api/${space}`);
  await listMany(server.db, space, [{pejlemaerke: 'natur', group: 'ung', themes: ['trafik'], amount: OTHERS}]);
  const empty = await Promise.all(endpoints.map((one) => toldBy(one)));
  const fields = {text: TEXT, pejlemaerke: 'natur', group: 'ung', place: 'Havnen', email: 'kaskelot@example.dk'};
  const {code} = (await send(endpoint, input(fields))).json;
  const staff = await openStaff(server);
  const found = server.db.selectFrom('contribution').select('id').where('space', '=', space);
  const {id} = await found.where('place', '=', 'Havnen').executeTakeFirstOrThrow();
  for (const [action, details] of [
    ['publish', {}],
    ['answer', {answer: 'Tak, den kommer med.'}],
    ['decide', {outcome: {id: 'stien'}}],
  ] as const) {
    assert.equal((await staff.decide(space, [id], action, details)).json.results[0].code, null);
  }
  await support(endpoint, id, randomUUID());
  await post(`${endpoint}/contributions/${id}/reports`, {actor: randomUUID(), reason: 'other', note: 'kaskelot'});
  const full = await Promise.all(endpoints.map((one) => toldBy(one, [id])));
  const told = endpoints.map((one, at) => ({endpoint: one, empty: empty[at] ?? new Map(), full: full[at] ?? new Map()}));
  return {space, endpoint, id, code, told};
};

const changed = (from: Map<string, string>, to: Map<string, string>): string[] =>
  [...to.keys()].filter((address) => from.get(address) !== to.get(address));

/** Where it is still to be seen, on any of the servers that were asked before it came. */
const left = async ({id, told}: Published): Promise<string[]> => {
  const places = told.map(async ({endpoint, empty}) => {
    const own = `/contributions/${id}`;
    const now = await toldBy(endpoint, [id]);
    const one = now.get(own)?.startsWith('404 ') ? [] : [own];
    now.delete(own);
    return [...changed(empty, now), ...one];
  });
  return (await Promise.all(places)).flat();
};

describe('what is withdrawn', () => {
  it('is gone from every public answer at once, on every server: they are what they were before it came', async () => {
    const one = await published([server, node]);
    for (const {empty, full} of one.told) {
      const there = changed(empty, full).map((address) => address.split('?')[0]);
      for (const place of [
        '/contributions',
        '/pejlemaerker',
        '/insights',
        '/outcomes',
        '/outcomes/stien',
        'similar',
        '/embed/heatmap',
        '/embed/input-wall',
      ])
        assert.ok(there.includes(place), `it was to be seen at ${place}`);
    }
    assert.equal((await withdraw(one.endpoint, one.code)).status, 200);
    assert.deepEqual(await left(one), []);
    assert.equal((await lookUp(one.endpoint, one.code)).status, 404);
  });

  it('is in no answer that may be kept for longer than promised, and what was kept is not good any more', async () => {
    const {endpoint, code, id, told} = await published();
    const places = told.flatMap(({empty, full}) => changed(empty, full)).filter((address) => address !== 'similar');
    const kept = new Map<string, string>();
    for (const address of places) {
      const {headers} = await read(endpoint + address);
      const control = headers.get('cache-control') ?? '';
      const ages = [...control.matchAll(/(?:max-age|s-maxage|stale-while-revalidate|stale-if-error)=(\d+)/g)].map(([, age]) => Number(age));
      const named = /no-cache|no-store/.test(control) || ages.length > 0;
      assert.ok(named && ages.reduce((sum, age) => sum + age, 0) <= PROMISED, `${address}: ${control}`);
      const etag = headers.get('etag');
      if (etag) kept.set(address, etag);
    }
    assert.ok(kept.has(`/contributions/${id}`) && kept.has('/contributions') && kept.has('/embed/heatmap'));
    const again = async (): Promise<number[]> =>
      Promise.all([...kept].map(async ([address, etag]) => (await read(endpoint + address, {'If-None-Match': etag})).status));
    assert.deepEqual([...new Set(await again())], [304], 'until then they are');
    await withdraw(endpoint, code);
    assert.deepEqual([...new Set(await again())].sort(), [200, 404]);
  });

  it('is told to whoever listens, within the time', async () => {
    const {endpoint, code} = await published([]);
    const stop = new AbortController();
    const reader = (await fetch(`${endpoint}/changes`, {signal: stop.signal})).body?.getReader() ?? assert.fail();
    const heard = async (pattern: RegExp): Promise<void> => {
      for (let text = ''; !pattern.test(text);) text += Buffer.from((await reader.read()).value ?? []).toString();
    };
    await heard(new RegExp(`"input":${OTHERS + 1}`));
    await withdraw(endpoint, code);
    const began = performance.now();
    await heard(new RegExp(`"input":${OTHERS}\\b`));
    stop.abort();
    assert.ok(performance.now() - began < PROMISED * 1_000);
  });

  it('then, a server that takes down the text alone, or the row without its counts, is found out', async () => {
    const one = await published();
    const set = (columns: {body: string} | {status: 'withdrawn'; listed_at: null}): Promise<unknown> =>
      server.db.updateTable('contribution').set(columns).where('id', '=', one.id).execute();
    await set({body: 'noget andet'});
    assert.ok((await left(one)).includes(`/contributions/${one.id}`));
    await set({status: 'withdrawn', listed_at: null});
    const places = await left(one);
    assert.ok(places.includes('/pejlemaerker') && places.includes('/insights?kind=input'), places.join(' '));
  });
});

describe('an address', () => {
  it('is erased at once with what was left in the folder for outgoing mail', async (t) => {
    const dataDir = await newFolder(t);
    const outbox = join(dataDir, 'outbox');
    const here = await startHere(t, {dataDir, mail: {delay: 0, every: 50}});
    await publishContent(here.db, sampleSpace('prove'));
    const endpoint = `${here.url}/api/prove`;
    const sendOne = async (email: string): Promise<string> => (await send(endpoint, input({email}))).json.code;
    const [mine] = [await sendOne('kaskelot@example.dk'), await sendOne('ulvefod@example.dk')];
    const staff = await openStaff(here);
    const rows = await here.db.selectFrom('contribution').select('id').orderBy('id').execute();
    const [first = '', second = ''] = rows.map(({id}) => id);
    await staff.decide('prove', [first, second], 'publish');
    const files = async (): Promise<string[]> => (await readdir(outbox).catch(() => [])).map((name) => name.split('.')[1] ?? '').sort();
    while ((await files()).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));

    assert.equal((await withdraw(endpoint, mine)).status, 200);
    assert.deepEqual(await files(), [second]);
    assert.deepEqual(await here.db.selectFrom('contact').select('value').execute(), [{value: 'ulvefod@example.dk'}]);

    // What another server, or one that died, has left is erased by the next look at the folder; the first is at the start.
    const orphan = `prove.${first}.${randomUUID()}.eml`;
    await writeFile(join(outbox, orphan), 'To: kaskelot@example.dk');
    await here.stop();
    const next = await startHere(t, {dataDir, mail: {delay: 86_400_000}});
    while ((await files()).length > 1) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(await files(), [second]);
    await next.stop();
  });
});
