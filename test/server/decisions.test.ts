import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Status} from '../../src/data/contributions.js';
import type {Action, StaffItem} from '../../src/data/staff.js';
import {statusAfter} from '../../server/src/staff/transitions.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {lookUp, read, send} from './citizen.js';
import {done, logInAs, publishedWork, storyIn, workIn} from './moderator.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

describe('what can be done in which status', () => {
  const STATUSES: Status[] = ['received', 'waiting', 'held', 'rejected', 'published', 'answered', 'decided', 'done', 'withdrawn'];
  const rowFor = (action: Exclude<Action, 'undo'>, isPublic: boolean): string =>
    STATUSES.map((status) => statusAfter(action, status, isPublic) ?? '-').join(' ');

  it('is this, for kinds that are for the public', () => {
    const table = {
      publish: '- published published published - - - - -',
      hold: '- held - held held held held held -',
      reject: '- rejected rejected - rejected rejected rejected rejected -',
      answer: '- - - - answered answered decided done -',
      decide: '- - - - decided decided decided - -',
      finish: '- - - - done done done - -',
      mask: '- waiting held rejected published answered decided done -',
      themes: '- waiting held rejected published answered decided done -',
      dismiss: '- waiting held rejected published answered decided done -',
    } as const;
    for (const [action, row] of Object.entries(table)) assert.equal(rowFor(action as keyof typeof table, true), row, action);
  });

  it('and this, for the others', () => {
    assert.equal(rowFor('publish', false), '- answered answered answered - - - - -');
    assert.equal(rowFor('answer', false), '- answered answered - answered answered decided done -');
    assert.equal(rowFor('decide', false), '- decided decided - decided decided decided - -');
    assert.equal(rowFor('finish', false), '- done done - done done done - -');
    for (const action of ['hold', 'reject', 'mask', 'themes', 'dismiss'] as const)
      assert.equal(rowFor(action, false), rowFor(action, true));
  });

  it('is kept: what cannot be done is refused and changes nothing', async () => {
    const {staff, items} = await workIn(server);
    for (const action of ['answer', 'decide', 'finish', 'dismiss', 'undo'] as const) {
      const [result] = await staff.decide(action, items, action === 'answer' ? {answer: 'Tak'} : {});
      assert.deepEqual([result?.ok, result?.code, result?.item?.version], [false, 'not-allowed', 1], action);
    }
  });
});

describe('deciding', () => {
  it('answers, decides and finishes, and keeps since when it is public', async () => {
    const work = await publishedWork(server);
    const {listed} = work.item;
    assert.ok(listed);
    const answered = done(await work.staff.decide('answer', [work.item], {answer: ' Tak for idéen. '}));
    assert.deepEqual([answered.status, answered.answer?.text, answered.listed], ['answered', 'Tak for idéen.', listed]);
    const decided = done(await work.staff.decide('decide', [answered], {note: 'Byrådet sagde ja.'}));
    const finished = done(await work.staff.decide('finish', [decided], {answer: 'Bænkene står der nu.'}));
    assert.deepEqual([finished.status, finished.listed, finished.version], ['done', listed, 5]);
    const [shown] = (await read(`${work.endpoint}/contributions`)).json.items;
    assert.deepEqual([shown.status, shown.published, shown.answer.text], ['done', listed, 'Bænkene står der nu.']);
    const story = await storyIn(work);
    assert.equal(story.status, 'done');
    assert.ok(story.history.some(({reason}) => reason === 'Byrådet sagde ja.'));
  });

  it('answers what is not for the public, and never publishes it', async () => {
    const {id, endpoint} = await server.newSpace();
    const {json} = await send(endpoint, {kind: 'participation', fields: {level: 'active', email: 'a@b.dk'}});
    const staff = await logInAs(server, id);
    const item = done(await staff.decide('answer', (await staff.list()).items, {answer: 'Vi ringer i morgen.'}));
    assert.deepEqual([item.status, item.listed], ['answered', null]);
    assert.equal((await lookUp(endpoint, json.code)).json.answer.text, 'Vi ringer i morgen.');
    assert.equal((await read(`${endpoint}/contributions`)).json.total, 0);
  });

  it('takes down what was public, and gives the reasons and what can be done about it, in each language', async () => {
    const work = await publishedWork(server);
    done(await work.staff.decide('reject', [work.item], {reason: 'illegal', note: 'Straffelovens § 266 b.'}));
    assert.equal((await read(`${work.endpoint}/contributions`)).json.total, 0);
    for (const [language, what, why, who, redress] of [
      ['da', /besluttet/, /efter loven/, /medarbejder/, /uenig.*domstolene/],
      ['en', /decided/, /by law/, /member of staff/, /disagree.*court/],
      ['ar', /قررت/, /القانون/, /موظف/, /المحكمة/],
    ] as const) {
      const {next, history} = await storyIn(work, language);
      const told = next.join(' ');
      for (const pattern of [what, who, redress]) assert.match(told, pattern);
      assert.match(history.at(-1)?.reason ?? '', why);
      assert.match(history.at(-1)?.reason ?? '', /§ 266 b/);
    }
  });

  it('tells staff who did what, and the citizen only what concerns them', async () => {
    const work = await publishedWork(server);
    done(await work.staff.decide('themes', [work.item], {themes: ['trafik']}));
    const {history} = await work.staff.one(work.item.id);
    assert.deepEqual(
      history.map(({by, actor, action}) => [by, actor, action]),
      [
        ['citizen', null, null],
        ['system', null, null],
        ['staff', 'one-time link', 'publish'],
        ['staff', 'one-time link', 'themes'],
      ],
    );
    assert.equal((await storyIn(work)).history.length, 3);
  });

  it('gives themes, which the list and the counts follow', async () => {
    const {endpoint, staff, item} = await publishedWork(server, 'Bænke i parken');
    const themed = done(await staff.decide('themes', [item], {themes: ['trafik', 'trafik']}));
    assert.deepEqual(themed.themes, ['trafik']);
    const total = async (theme: string): Promise<number> => (await read(`${endpoint}/contributions?theme=${theme}`)).json.total;
    assert.deepEqual([await total('trafik'), await total('groent')], [1, 0]);
    assert.deepEqual(done(await staff.decide('undo', [themed])).themes.toSorted(), item.themes.toSorted());
    assert.deepEqual([await total('trafik'), await total('groent')], [0, 1]);
    const items = (await staff.list()).items;
    assert.deepEqual(done(await staff.decide('themes', items, {themes: []})).themes, []);
  });

  it('leads to an outcome, one for all of a decision, and to one that there is', async () => {
    const {endpoint, staff, items, codes, space} = await workIn(server, ['Bænke', 'Træer', 'Stier']);
    const shown = (await staff.decide('publish', items)).map(({item}) => item as StaffItem);
    const outcome = {asked: 'Hvad mangler parken?', said: 'Bænke og træer', did: 'Vi satte ti bænke op.', pejlemaerke: 'natur'};
    const [one, two] = await staff.decide('finish', shown.slice(0, 2), {outcome});
    const [id = ''] = one?.item?.outcomes ?? [];
    assert.deepEqual(two?.item?.outcomes, [id]);
    const {outcomes = []} = (await staff.session()).spaces.find((there) => there.id === space) ?? {};
    const known = {id, asked: outcome.asked, did: outcome.did, status: 'done'};
    assert.deepEqual(
      outcomes.find((one) => one.id === id),
      known,
    );
    const third = done(await staff.decide('decide', shown.slice(2), {outcome: {id}}));
    assert.equal((await read(`${endpoint}/outcomes/${id}`)).json.contributions, 3);
    assert.equal((await lookUp(endpoint, codes[2] ?? '')).json.outcomes[0].did, outcome.did);
    done(await staff.decide('undo', [third]));
    assert.equal((await read(`${endpoint}/outcomes/${id}`)).json.contributions, 2);
  });

  it('makes no outcome when nothing is decided', async () => {
    const {endpoint, staff, items} = await workIn(server);
    const {total} = (await read(`${endpoint}/outcomes`)).json;
    const [result] = await staff.decide('finish', items, {outcome: {asked: 'Hvad?', said: 'Det.', did: 'Intet.'}});
    assert.equal(result?.code, 'not-allowed');
    assert.equal((await read(`${endpoint}/outcomes`)).json.total, total);
  });
});
