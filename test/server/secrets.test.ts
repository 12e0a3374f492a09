import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {count} from '../../server/src/contributions/tally.js';
import {transact} from '../../server/src/db/connect.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {post, read, send, support, withdraw} from './citizen.js';
import {addressesOf, publicAnswers} from './public-answers.js';
import {openStaff, type Staff} from './staff-api.js';

// What the public can get from any address, parameter or count tells nothing of what is not published or of another
// space. Not a list of places where something could leak: whatever is done, as long as nothing is listed before and
// after it, every answer of every address is the same byte for byte, its tag included.

let server: TestEndpoint;
let staff: Staff;
before(async () => {
  server = await startTestEndpoint();
  staff = await openStaff(server);
});
after(() => server.stop());

/** How many histories are tried; more with RUNS=500. */
const RUNS = Number(process.env.RUNS ?? 3);

/** Words that only what somebody wrote in this history has. */
const WORDS = ['kaskelot', 'ulvefod', 'pimpsten'];

interface World {
  id: string;
  endpoint: string;
  other: {id: string; endpoint: string};
  sent: {id: string; code: string; space: string}[];
}

const sending = fc.record({
  what: fc.constant('send' as const),
  kind: fc.constantFrom('input', 'input', 'initiative', 'participation'),
  elsewhere: fc.boolean(),
  words: fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('bænk', 'cykelsti', 'bus')),
  pejlemaerke: fc.boolean(),
  group: fc.boolean(),
});

const act = fc.oneof(
  {weight: 2, arbitrary: sending},
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('decide' as const),
      action: fc.constantFrom('publish', 'hold', 'reject', 'answer', 'decide', 'finish', 'mask', 'themes', 'undo'),
      which: fc.nat(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('withdraw' as const, 'support' as const, 'report' as const, 'similar' as const),
      which: fc.nat(),
    }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const history = fc
  .tuple(fc.array(sending, {minLength: 2, maxLength: 3}), fc.array(act, {minLength: 4, maxLength: 7}))
  .map(([first, then]): Act[] => [...first, ...then]);

const newWorld = async (): Promise<World> => ({...(await server.newSpace()), other: await server.newSpace(), sent: []});

const sendOne = async (world: World, {kind, elsewhere, words, pejlemaerke, group}: Extract<Act, {what: 'send'}>): Promise<void> => {
  const space = elsewhere ? world.other : world;
  const about = {...(pejlemaerke && {pejlemaerke: 'natur'}), ...(group && kind === 'input' && {group: 'ung'})};
  const fields = {
    input: {text: `${words.join(' ')} ved fjorden`, ...about},
    initiative: {title: words[0], text: `${words.join(' ')} til alle`, name: 'Åbne Åse', ...about},
    participation: {level: 'active', email: `${words[0]}@example.dk`},
  }[kind as 'input'];
  const {status, json} = await send(space.endpoint, {kind, fields});
  assert.equal(status, 202);
  const known = world.sent.map(({id}) => id);
  const found = server.db.selectFrom('contribution').select('id').where('space', '=', space.id);
  const {id} = await (known.length > 0 ? found.where('id', 'not in', known) : found).executeTakeFirstOrThrow();
  world.sent.push({id, code: json.code, space: space.id});
};

const DETAILS: Record<string, object> = {
  reject: {reason: 'off-topic', note: 'Det handler om noget andet.'},
  answer: {answer: 'Tak, pimpsten er noteret.'},
  decide: {note: 'Vi gør det.', outcome: {asked: 'Hvad mangler?', said: 'Kaskelot.', did: 'Ulvefod.'}},
  finish: {note: 'Det er gjort.'},
  mask: {text: '[fjernet] bænk'},
  themes: {themes: ['moedesteder']},
};

const doIt = async (world: World, one: Act): Promise<void> => {
  if (one.what === 'send') return sendOne(world, one);
  const about = world.sent[one.which % Math.max(1, world.sent.length)];
  if (!about) return;
  const endpoint = about.space === world.id ? world.endpoint : world.other.endpoint;
  if (one.what === 'decide') await staff.decide(about.space, [about.id], one.action, DETAILS[one.action]);
  else if (one.what === 'withdraw') await withdraw(endpoint, about.code);
  else if (one.what === 'support') await support(endpoint, about.id, randomUUID());
  else if (one.what === 'report') await post(`${endpoint}/contributions/${about.id}/reports`, {actor: randomUUID(), reason: 'other'});
  else await post(`${endpoint}/similar`, {kind: 'input', text: `${WORDS.join(' ')} ved fjorden`});
};

/** What is listed, and what staff has written about it; outcomes of the space are the public's too. */
const listedIn = async (space: string): Promise<string> =>
  JSON.stringify([
    await server.db
      .selectFrom('contribution')
      .select(['id', 'version', 'supports'])
      .where('space', '=', space)
      .where('listed_at', 'is not', null)
      .orderBy('id')
      .execute(),
    await server.db.selectFrom('space').select('revision').where('space', '=', space).execute(),
  ]);

const SIMILAR = {kind: 'input', text: `${WORDS.join(' ')} ved fjorden`};

/** Everything that the public is told of a world. */
const toldOf = async (world: World): Promise<Map<string, string>> => {
  const unlisted = await server.db
    .selectFrom('contribution')
    .select('id')
    .where('space', '=', world.id)
    .where('listed_at', 'is', null)
    .execute();
  const told = await publicAnswers(world.endpoint, addressesOf(WORDS));
  told.set('similar', (await post(`${world.endpoint}/similar`, SIMILAR)).text);
  // Of what is not listed there is as much to be had as of what does not exist; also of what another space lists.
  const elsewhere = world.sent.filter(({space}) => space !== world.id);
  for (const {id} of [...unlisted, ...elsewhere]) {
    const [real, none] = await Promise.all([id, randomUUID()].map((one) => answersAbout(world.endpoint, one)));
    assert.equal(real, none);
  }
  return told;
};

const answersAbout = async (endpoint: string, id: string): Promise<string> => {
  const actor = randomUUID();
  const answers = await Promise.all([
    read(`${endpoint}/contributions/${id}`),
    support(endpoint, id, actor),
    support(endpoint, id, actor, 'DELETE'),
    post(`${endpoint}/contributions/${id}/reports`, {actor, reason: 'other'}),
    read(`${endpoint}/outcomes/${id}`),
  ]);
  return answers.map(({status, text}) => `${status} ${text.replaceAll(id, 'ID')}`).join('\n');
};

const differences = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...before].flatMap(([address, told]) => (after.get(address) === told ? [] : [`${address}\n- ${told}\n+ ${after.get(address)}`]));

/** Does what a history says. Returns every public answer that changed though nothing listed did. */
const leaksOf = async (acts: Act[], private_: (world: World) => Promise<void> = async () => undefined): Promise<string[]> => {
  const world = await newWorld();
  let listed = await listedIn(world.id);
  let told = await toldOf(world);
  for (const one of acts) {
    await doIt(world, one);
    await private_(world);
    const then = [listed, told] as const;
    [listed, told] = [await listedIn(world.id), await toldOf(world)];

    const found = listed === then[0] ? differences(then[1], told) : [];
    if (found.length > 0) return [JSON.stringify(one), ...found];
  }
  return [];
};

describe('what is not published, or of another space', () => {
  it('changes no public answer, whatever happens to it', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (acts) => {
        assert.deepEqual(await leaksOf(acts), []);
      }),
      {numRuns: RUNS, endOnFailure: true, includeErrorInReport: true},
    );
  });
});

describe('then, the same question put to a server that tells', () => {
  it('a count of what waits is found', async () => {
    const counted = async ({id}: World): Promise<void> => {
      const waiting = server.db.selectFrom('contribution').selectAll().where('space', '=', id).where('status', '=', 'waiting');
      const row = await waiting.executeTakeFirst();
      if (row) await transact(server.db, (tx) => count(tx, row, new Date(), 1));
    };
    const acts: Act[] = [{what: 'send', kind: 'input', elsewhere: false, words: ['kaskelot', 'bænk'], pejlemaerke: true, group: true}];
    const leaks = (await leaksOf(acts, counted)).join('\n');
    assert.match(leaks, /\/pejlemaerker\n/);
    assert.match(leaks, /\/contributions\?kind=input/);
    assert.match(leaks, /\/insights/);
  });
});

/** How often the first of two takes longer than the second: 0.5 when nobody could tell them apart (Mann-Whitney's U, as a share). */
const shareLonger = (first: readonly number[], second: readonly number[]): number => {
  const wins = first.map((one) => second.reduce((all, other) => all + (one > other ? 1 : one === other ? 0.5 : 0), 0));
  return wins.reduce((all, one) => all + one, 0) / (first.length * second.length);
};

/** Microseconds that each of several addresses takes, asked for in turns. */
const taken = async (addresses: readonly string[], times: number): Promise<number[][]> => {
  const all: number[][] = addresses.map(() => []);
  for (let i = 0; i < times; i++) {
    for (const [at, address] of addresses.entries()) {
      const start = performance.now();
      await (await fetch(address)).text();
      all[at]?.push(performance.now() - start);
    }
  }
  return all;
};

describe('the time an answer takes', () => {
  it('tells a contribution that waits from none at all as little as none from none, and a published one from none at once', async () => {
    const world = await newWorld();
    const one = {what: 'send', kind: 'input', elsewhere: false, words: ['kaskelot', 'bænk'], pejlemaerke: true, group: true} as const;
    await sendOne(world, {...one, words: [...one.words]});
    await sendOne(world, {...one, words: [...one.words]});
    const [listed, waiting] = world.sent;
    assert.ok(listed && waiting);
    await staff.decide(world.id, [listed.id], 'publish');
    const addresses = [waiting.id, randomUUID(), listed.id].map((id) => `${world.endpoint}/contributions/${id}`);
    await taken(addresses, 50);
    const [ofWaiting = [], ofNone = [], ofListed = []] = await taken(addresses, 400);
    const [hidden, shown] = [shareLonger(ofWaiting, ofNone), shareLonger(ofListed, ofNone)];
    assert.ok(Math.abs(hidden - 0.5) < 0.1, `waiting: ${hidden}`);
    assert.ok(shown > 0.65, `listed: ${shown}`);
  });
});
