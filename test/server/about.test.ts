import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {about} from '../../server/src/rules/about.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {lookUp, post, read, send, withdraw, type Answer} from './citizen.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const ask = (endpoint: string, text: string, kind = 'question'): Promise<Answer> => send(endpoint, {kind, fields: {text}});
const reply = (endpoint: string, question: string, text = 'Fordi det er bedst.', key?: string): Promise<Answer> =>
  send(endpoint, {kind: 'reply', fields: {question, text, name: 'Ida'}}, key);
const listOf = async (endpoint: string, query: string): Promise<{id: string; about: string | null; text: string}[]> =>
  (await read(`${endpoint}/contributions?${query}`)).json.items;

/** A question that everybody can read. */
const asked = async (endpoint: string, text = 'Hvorfor er der ingen bænke?'): Promise<{id: string; code: string}> => {
  const {json} = await ask(endpoint, text);
  const [newest] = await listOf(endpoint, 'kind=question');
  assert.ok(newest);
  return {id: newest.id, code: json.code};
};

describe('what a contribution is about', () => {
  it('is kept with it, and lists it', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    const [one, other] = [await asked(endpoint), await asked(endpoint, 'Hvornår kommer bussen?')];
    assert.equal((await reply(endpoint, one.id)).status, 201);
    assert.equal((await reply(endpoint, other.id, 'Til maj.')).status, 201);
    const replies = await listOf(endpoint, `kind=reply&about=${one.id}`);
    assert.deepEqual(
      replies.map(({about: id, text}) => ({id, text})),
      [{id: one.id, text: 'Fordi det er bedst.'}],
    );
    assert.equal((await listOf(endpoint, 'kind=reply')).length, 2);
    assert.deepEqual(await listOf(endpoint, `kind=reply&about=${randomUUID()}`), []);
    assert.deepEqual(await listOf(endpoint, 'kind=reply&about=nej'), []);
  });

  it('has to be there, in public, and of the right kind', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    const question = await asked(endpoint);
    await send(endpoint, {kind: 'input', fields: {text: 'Flere bænke'}});
    const [other] = await listOf(endpoint, 'kind=input');
    for (const id of [randomUUID(), other?.id ?? '']) {
      const {status, json} = await reply(endpoint, id);
      assert.equal(status, 422);
      assert.deepEqual(
        json.errors.map(({field, code}: {field: string; code: string}) => [field, code]),
        [['question', 'gone']],
      );
    }
    assert.deepEqual((await reply(endpoint, 'ikke et id')).json.errors[0].code, 'choice');
    await withdraw(endpoint, question.code);
    assert.equal((await reply(endpoint, question.id)).json.errors[0].code, 'gone');
  });

  it('without the rule, would be anything', async () => {
    const {read: kept} = about;
    about.read = () => ({});
    try {
      const {endpoint} = await server.newSpace({moderation: 'after'});
      assert.equal((await reply(endpoint, randomUUID())).status, 201);
    } finally {
      about.read = kept;
    }
  });

  it('may be gone when the same is sent again: what was received stays received', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    const question = await asked(endpoint);
    const key = randomUUID();
    const first = await reply(endpoint, question.id, 'Ja.', key);
    await withdraw(endpoint, question.code);
    const again = await reply(endpoint, question.id, 'Ja.', key);
    assert.deepEqual([again.status, again.text], [first.status, first.text]);
  });

  it('is forgotten with what was written', async () => {
    const {endpoint, id: space} = await server.newSpace({moderation: 'after'});
    const question = await asked(endpoint);
    const {json} = await reply(endpoint, question.id);
    assert.equal((await lookUp(endpoint, json.code)).status, 200);
    await withdraw(endpoint, json.code);
    const {rows} = await sql`SELECT about FROM contribution WHERE space = ${space} AND kind = 'reply'`.execute(server.db);
    assert.deepEqual(rows, [{about: null}]);
  });
});

describe('further answers', () => {
  it('are public with the words of the form, the private ones not', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    const fields = {title: 'Fælles have', text: 'Vi dyrker grøntsager sammen.', name: 'Ida'};
    await send(endpoint, {kind: 'initiative', fields});
    const {items} = (await read(`${endpoint}/contributions?kind=initiative`, {'Accept-Language': 'en'})).json;
    assert.deepEqual(items[0].answers, [{name: 'title', label: 'Title', text: 'Fælles have'}]);
    assert.equal(items[0].about, null);
  });
});

describe('a dialogue', () => {
  it('has questions with their replies, each with a role, the newest question first and the oldest reply', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    const [one, other] = [await asked(endpoint), await asked(endpoint, 'Hvornår kommer bussen?')];
    const answer = (role: string, text: string): Promise<Answer> =>
      send(endpoint, {kind: 'reply', fields: {question: one.id, text, name: 'Ida', role}});
    await answer('council', 'Der er sat penge af.');
    await answer('citizen', 'Tak for det.');
    const {items, total} = (await read(`${endpoint}/dialogue`, {'Accept-Language': 'en'})).json;
    assert.deepEqual([total, items.map(({id}: {id: string}) => id)], [2, [other.id, one.id]]);
    assert.deepEqual(
      items[1].replies.map(({text, role}: {text: string; role: string}) => [text, role]),
      [
        ['Der er sat penge af.', 'Member of the city council'],
        ['Tak for det.', 'Citizen'],
      ],
    );
    assert.deepEqual([items[0].replies, items[0].replied, items[1].replied], [[], 0, 2]);
  });

  it('shows no reply that nobody has published', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    const {id} = await asked(endpoint);
    const body = {kind: 'reply', fields: {question: id, text: 'Køb her'}, website: 'https://spam.example'};
    assert.equal((await post(`${endpoint}/contributions`, body, {'Idempotency-Key': randomUUID()})).status, 202);
    const [question] = (await read(`${endpoint}/dialogue`)).json.items;
    assert.deepEqual([question.replies, question.replied], [[], 0]);
    await reply(endpoint, id);
    assert.equal((await read(`${endpoint}/dialogue`)).json.items[0].replied, 1);
  });
});
