import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {verifySolution, type Challenge, type Payload} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/pbkdf2';
import {ageOf, DEFAULT_WORK, forgetSpent, newChallenge, readProof, stampFor} from '../../server/src/contributions/proof.js';
import {derive, keysFrom} from '../../server/src/keys.js';
import {solve} from '../../src/data/outbox/proof.js';
import {LIGHT, startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, post, postForm, proofFrom, read} from './citizen.js';

const keys = keysFrom('ab'.repeat(32));
let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

let sent = 0;
/** Sends to a space where everything is public at once that nobody needs to look at; gives the status it got. */
const statusWith = async (endpoint: string, more: Record<string, unknown>): Promise<string> => {
  const answer = await post(`${endpoint}/contributions`, {...input(), ...more}, {'Idempotency-Key': `proof-${sent++}-${Date.now()}`});
  return answer.json.status;
};
const open = (): Promise<{id: string; endpoint: string}> => server.newSpace({moderation: 'after'});

const solved = async (challenge: Challenge): Promise<string> => (await solve(challenge as Parameters<typeof solve>[0])) ?? assert.fail();
const payloadOf = (proof: string): Payload => JSON.parse(atob(proof)) as Payload;

describe('proof of work', () => {
  it('lets a contribution be published at once; without it, it is taken and somebody reads it first', async () => {
    const {id, endpoint} = await open();
    assert.equal(await statusWith(endpoint, {proof: await proofFrom(endpoint)}), 'published');
    assert.equal(await statusWith(endpoint, {}), 'waiting');
    const flags = await server.db.selectFrom('contribution').select('flags').where('space', '=', id).orderBy('sent_at').execute();
    assert.deepEqual(
      flags.map((row) => row.flags),
      [[], ['unproven']],
    );
  });

  it('is good once, though the library takes the same one again', async () => {
    const {id, endpoint} = await open();
    const proof = await proofFrom(endpoint);
    assert.deepEqual([await statusWith(endpoint, {proof}), await statusWith(endpoint, {proof})], ['published', 'waiting']);
    // The control: without the table of what is spent, nothing would tell the second from the first.
    const secrets = {
      hmacSignatureSecret: derive(keys, 1, 'challenge', id).toString('hex'),
      hmacKeySignatureSecret: derive(keys, 1, 'challenge-key', id).toString('hex'),
    };
    const again = (): Promise<{verified: boolean}> => verifySolution({...payloadOf(proof ?? ''), deriveKey, ...secrets});
    assert.deepEqual([(await again()).verified, (await again()).verified], [true, true]);
  });

  it('may come again with the same contribution under the same key, which is answered as before', async () => {
    const {endpoint} = await open();
    const body = {...input(), proof: await proofFrom(endpoint)};
    const headers = {'Idempotency-Key': 'the-same-again'};
    const [first, second] = [
      await post(`${endpoint}/contributions`, body, headers),
      await post(`${endpoint}/contributions`, {...body, proof: await proofFrom(endpoint)}, headers),
    ];
    assert.deepEqual([second.status, second.text], [first.status, first.text]);
  });

  it('is of no use in another space, with less work, with another counter, or as nonsense', async () => {
    const [one, other] = [await open(), await open()];
    const proof = (await proofFrom(one.endpoint)) ?? assert.fail();
    const {challenge, solution} = payloadOf(proof);
    const cheaper = btoa(JSON.stringify({challenge: {...challenge, parameters: {...challenge.parameters, keyPrefix: '00'}}, solution}));
    const derivedKey = solution.derivedKey.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const guessed = btoa(JSON.stringify({challenge, solution: {...solution, derivedKey}}));
    for (const wrong of [cheaper, guessed, 'x', btoa('null'), btoa('{"challenge":{},"solution":{}}'), '']) {
      assert.equal(await statusWith(one.endpoint, {proof: wrong}), 'waiting', wrong);
    }
    assert.equal(await statusWith(other.endpoint, {proof}), 'waiting');
    // The control: it was good all the time.
    assert.equal(await statusWith(one.endpoint, {proof}), 'published');
  });

  it('runs out after twenty minutes', async () => {
    const at = (minutes: number): Promise<Challenge> => newChallenge(keys, 'a', LIGHT, Date.now() - minutes * 60_000);
    assert.equal(await readProof(keys, 'a', await solved(await at(20.1))), undefined);
    assert.ok(await readProof(keys, 'a', await solved(await at(19.5))));
  });

  it('is work: hundreds of attempts, as the widget does them', async () => {
    const challenge = await newChallenge(keys, 'a', DEFAULT_WORK);
    const proof = await solved(challenge);
    const {counter} = payloadOf(proof).solution;
    assert.ok(counter >= 200 && counter <= 400, String(counter));
    assert.ok(await readProof(keys, 'a', proof));
  });

  it('is forgotten when it would have run out anyhow', async () => {
    const {id, endpoint} = await open();
    await statusWith(endpoint, {proof: await proofFrom(endpoint)});
    const spent = async (): Promise<number> =>
      (await server.db.selectFrom('spent_challenge').select('challenge').where('space', '=', id).execute()).length;
    await forgetSpent(server.db);
    assert.equal(await spent(), 1);
    await forgetSpent(server.db, new Date(Date.now() + 20 * 60_000));
    assert.equal(await spent(), 0);
  });

  it('is never kept by a cache', async () => {
    const {endpoint} = await server.newSpace();
    const answer = await read(`${endpoint}/challenge`);
    assert.deepEqual([answer.status, answer.headers.get('cache-control')], [200, 'no-store']);
  });
});

describe('what a program does', () => {
  it('is noticed when it answers the question that nobody sees', async () => {
    const {endpoint} = await open();
    const [proof, next] = [await proofFrom(endpoint), await proofFrom(endpoint)];
    assert.equal(await statusWith(endpoint, {proof, website: 'https://spam.example'}), 'waiting');
    assert.equal(await statusWith(endpoint, {proof: next, website: ''}), 'published');
  });

  it('is noticed when a plain form comes back faster than anybody reads, or with a time of its own', async () => {
    const hasty = await startTestEndpoint({work: {...LIGHT, haste: 60_000}});
    try {
      const {id, endpoint} = await hasty.newSpace();
      const page = await read(`${endpoint}/forms/input`);
      const stamp = /name="_stamp" value="([^"]+)"/.exec(page.text)?.[1] ?? assert.fail();
      const old = stampFor(keys, id, Date.now() - 61_000);
      for (const [i, _stamp] of [stamp, old, old.replace(/^\d/, '9'), ''].entries())
        assert.equal((await postForm(`${endpoint}/forms/input`, {text: `Nummer ${i}`, _stamp})).status, 200);
      const rows = await hasty.db.selectFrom('contribution').select('flags').where('space', '=', id).orderBy('body').execute();
      assert.deepEqual(
        rows.map(({flags}) => flags.includes('trap')),
        [true, false, true, true],
      );
    } finally {
      await hasty.stop();
    }
  });

  it('cannot sign a time itself', () => {
    assert.ok(Math.abs((ageOf(keys, 'a', stampFor(keys, 'a', 1_000), 3_000) ?? 0) - 2_000) < 1);
    assert.equal(ageOf(keys, 'b', stampFor(keys, 'a')), undefined);
    assert.equal(ageOf(keysFrom('cd'.repeat(32)), 'a', stampFor(keys, 'a')), undefined);
  });
});
