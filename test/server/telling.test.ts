import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {TellingContent} from '../../server/src/content/telling.js';
import {operations} from '../../server/src/openapi/operations.js';
import {contents} from '../../site/content/index.js';
import {name, t} from '../../site/content/text.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {parse} from '../../src/data/request.js';
import {read, send, input} from './citizen.js';
import {publishAll} from './desk.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const LISTS = [
  'facts',
  'milestones',
  'interviews',
  'goals',
  'documents',
  'results',
  'partners',
  'news',
  'videos',
  'sites',
  'associations',
  'rooms',
  'honours',
];

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it expects
type Any = any;

/** The answer of a list of the contract, held to its schema. */
const listOf = async (endpoint: string, list: string, language = 'da'): Promise<{items: Any[]; [more: string]: Any}> => {
  const {status, json} = await read(`${endpoint}/${list}`, {'Accept-Language': language});
  assert.equal(status, 200, list);
  const {answers} = operations.find(({path}) => path === `/{space}/${list}`) ?? assert.fail(`${list} is not in the contract`);
  return parse(answers[200]?.[1] ?? assert.fail(), json, list) as {items: Any[]};
};

const spaceWith = (telling: TellingContent) => server.newSpace({telling});

describe('what a municipality tells', () => {
  it('is as the contract has it, for each municipality of the demonstration and in each language', async () => {
    for (const {id: _id, ...content} of contents) {
      const {endpoint} = await server.newSpace(content);
      for (const language of content.locales)
        for (const list of LISTS) {
          const answer = await listOf(endpoint, list, language);
          assert.equal(answer.language, language);
          assert.equal(answer.items.length, content.telling?.[list as keyof TellingContent]?.items.length ?? 0, `${list} of ${endpoint}`);
          assert.doesNotMatch(JSON.stringify(answer), /"da":/, 'no text is there in every language');
        }
    }
  });

  it('is in the language that was asked for, however deep, and in Danish where there is none', async () => {
    const question = {question: t('Hvorfor?', 'Why?', 'لماذا؟'), answer: [{da: 'Derfor.'}]};
    const {endpoint} = await spaceWith({
      interviews: {items: [{id: 'en', title: name('Et interview'), person: name('A'), questions: [question]}]},
    });
    assert.deepEqual((await listOf(endpoint, 'interviews', 'en')).items[0].questions, [{question: 'Why?', answer: ['Derfor.']}]);
    assert.equal((await read(`${endpoint}/interviews/en`)).json.person, 'A');
    assert.equal((await read(`${endpoint}/interviews/to`)).status, 404);
  });

  it('is empty where there is nothing to tell', async () => {
    const {endpoint} = await spaceWith({});
    for (const list of LISTS) assert.deepEqual((await listOf(endpoint, list)).items, []);
  });

  it('is gone when it is published no more', async () => {
    const one = {id: 'film', title: name('En film'), sources: [], captions: [], transcript: []};
    const space = await spaceWith({videos: {items: [one]}});
    assert.equal((await read(`${space.endpoint}/videos/film`)).status, 200);
    await server.newSpace({id: space.id, telling: {}});
    assert.equal((await read(`${space.endpoint}/videos/film`)).status, 404);
  });
});

describe('a figure that is live', () => {
  it('counts the published inputs', async () => {
    const {endpoint, id} = await spaceWith({facts: {title: name('Fakta'), items: [{id: 'nu', live: true, text: name('input')}]}});
    const amount = async (): Promise<number> => (await listOf(endpoint, 'facts')).items[0].amount;
    assert.equal(await amount(), 0);
    await send(endpoint, input());
    assert.equal(await amount(), 0, 'what waits is nobody’s to count');
    await publishAll(server, id);
    assert.equal(await amount(), 1);
  });
});

describe('milestones and news', () => {
  it('come in the order of their dates, however exact', async () => {
    const at = (id: string, starts: string) => ({id, title: name(id), starts});
    const item = (id: string, date: string) => ({
      id,
      date,
      title: name(id),
      body: [],
      by: {name: name('K'), role: 'municipality' as const},
    });
    const {endpoint} = await spaceWith({
      milestones: {title: name('Forløb'), items: [at('c', '2019-01'), at('a', '1994'), at('b', '2018-11-10')]},
      news: {title: name('Nyt'), items: [item('aeldst', '2025-12'), item('nyest', '2026-11-02'), item('midt', '2026')]},
    });
    assert.deepEqual(
      (await listOf(endpoint, 'milestones')).items.map(({id}) => id),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(
      (await listOf(endpoint, 'news')).items.map(({id}) => id),
      ['nyest', 'midt', 'aeldst'],
    );
  });
});

describe('partners', () => {
  it('count those too that are not named, and never fewer than are', async () => {
    const one = {id: 'nuuk', title: name('Nuuk'), country: 'GL', latitude: 64.2, longitude: -51.7};
    const totalOf = async (total: number): Promise<number> =>
      (await listOf((await spaceWith({partners: {title: name('Byer'), total, items: [one]}})).endpoint, 'partners')).total;
    assert.deepEqual([await totalOf(33), await totalOf(0)], [33, 1]);
  });
});
