import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {periodText} from '../../src/data/period.js';
import {addDays, dayIn, slotsOn} from '../../server/src/bookings/slots.js';
import {publishContent} from '../../server/src/content/publish.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {lookUp, postForm, read, send, withdraw, type Answer} from './citizen.js';
import {logInAs} from './moderator.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const ROOM = {hours: ['1', '2', '3', '4', '5', '6', '7'].map((weekday) => ({weekday: weekday as '1', from: '08:00', to: '22:00'}))};
/** So many days from now, well within what one may ask for. */
const dayAhead = (days: number): string => addDays(dayIn(new Date()), days);
/** Hours of the sample's hall from 10 on that day. */
const at = (days: number, hours = 1, first = 2): string => periodText({start: slotsOn(ROOM, dayAhead(days))[first] as Date, hours});

const ask = (endpoint: string, time: string, more: Record<string, string> = {}, key?: string): Promise<Answer> =>
  send(endpoint, {kind: 'room', fields: {room: 'salen', time, text: 'Vi vil spise sammen.', email: 'ida@proeve.example', ...more}}, key);

const faultsOf = ({json}: Answer): unknown => json.errors?.map(({field, code}: {field: string; code: string}) => [field, code]);

const freeOn = async (endpoint: string, days: number): Promise<boolean[]> => {
  const {json} = await read(`${endpoint}/rooms/salen/times?from=${dayAhead(days)}`);
  return json.days[0].hours.map(({free}: {free: boolean}) => free);
};
const takenOn = async (endpoint: string, days: number): Promise<number> => (await freeOn(endpoint, days)).filter((free) => !free).length;

/** Sends until there is an answer: a server that has much to do may ask to come back. */
const askAtLast = async (endpoint: string, time: string, key: string): Promise<Answer> => {
  for (let tries = 0; tries < 60; tries++) {
    const answer = await ask(endpoint, time, {}, key);
    if (answer.status !== 503 && answer.status !== 409) return answer;
  }
  throw new Error('There was no answer.');
};

/** A thousand who ask for one hour at once, a hundred at a time. */
const thousandAsk = async (endpoint: string): Promise<Answer[]> => {
  const time = at(3);
  const answers: Answer[] = [];
  let next = 0;
  const citizen = async (): Promise<void> => {
    for (let one = next++; one < 1_000; one = next++) answers[one] = await askAtLast(endpoint, time, `citizen-number-${one}`);
  };
  await Promise.all(Array.from({length: 100}, citizen));
  return answers;
};

describe('borrowing a room', () => {
  it('keeps the hours for whoever asks first, and says so in words', async () => {
    const {endpoint} = await server.newSpace();
    const first = await ask(endpoint, at(3, 2));
    assert.equal(first.status, 202);
    assert.match(first.json.next[0], /^Du har bedt om Salen \S+dag den \d+\. \S+ \d{4} kl\. 10\.00-12\.00\. Tiden er holdt til dig/);
    assert.equal(first.json.next.at(-1), 'Kommunen svarer dig.');
    assert.deepEqual((await freeOn(endpoint, 3)).slice(0, 5), [true, true, false, false, true]);
    const second = await ask(endpoint, at(3, 1, 3));
    assert.equal(second.status, 422);
    assert.deepEqual(second.json.errors, [
      {field: 'time', code: 'taken', message: 'Den tid er netop taget af en anden. Vælg en anden tid.'},
    ]);
    assert.equal((await ask(endpoint, at(3, 1, 4))).status, 202);
  });

  it('takes all the hours or none, and keeps nothing of who was too late', async () => {
    const {id, endpoint} = await server.newSpace();
    await ask(endpoint, at(3, 1, 4));
    const key = randomUUID();
    assert.deepEqual(faultsOf(await ask(endpoint, at(3, 4, 2), {}, key)), [['time', 'taken']]);
    assert.equal(await takenOn(endpoint, 3), 1);
    const rows = await server.db.selectFrom('contribution').select('id').where('space', '=', id).execute();
    assert.equal(rows.length, 1);
    // Nor the key: with another time it is sent again.
    assert.equal((await ask(endpoint, at(4, 4), {}, key)).status, 202);
  });

  it('counts once what arrives twice, and answers it alike to the byte', async () => {
    const {endpoint} = await server.newSpace();
    const [first, again] = [await ask(endpoint, at(3), {}, 'twice-the-same'), await ask(endpoint, at(3), {}, 'twice-the-same')];
    assert.equal(first.text, again.text);
    assert.equal(await takenOn(endpoint, 3), 1);
  });

  it('refuses hours that are over, closed, too far ahead or no hours, in words', async () => {
    const {endpoint} = await server.newSpace();
    const hour = (date: string, clock: string): string => `${date}T${clock}:00:00Z/PT1H`;
    assert.deepEqual(faultsOf(await ask(endpoint, hour(dayAhead(-1), '12'))), [['time', 'over']]);
    assert.deepEqual(faultsOf(await ask(endpoint, hour(dayAhead(3), '03'))), [['time', 'not-lent']]);
    assert.deepEqual(faultsOf(await ask(endpoint, at(3, 2, 13))), [['time', 'not-lent']]);
    assert.deepEqual(faultsOf(await ask(endpoint, hour(dayAhead(365), '12'))), [['time', 'too-far']]);
    for (const wrong of ['torsdag', `${dayAhead(3)}T12:30:00Z/PT1H`, `${dayAhead(3)}T12:00:00Z/PT9H`, '2027-02-31T12:00:00Z/PT1H'])
      assert.deepEqual(faultsOf(await ask(endpoint, wrong)), [['time', 'choice']]);
    assert.deepEqual(faultsOf(await ask(endpoint, at(3), {room: 'kaelderen'})), [['room', 'choice']]);
  });

  it('tells of the hours from a day that there is, and of no others', async () => {
    const {endpoint} = await server.newSpace();
    const statusOf = async (from: string): Promise<number> => (await read(`${endpoint}/rooms/salen/times?from=${from}`)).status;
    assert.equal(await statusOf('9999-12-01'), 200);
    // The last of its two weeks would be in the year 10000.
    for (const wrong of ['9999-12-31', '2027-02-31', '2027-13-01']) assert.equal(await statusOf(wrong), 400, wrong);
  });

  it('gives back what is withdrawn', async () => {
    const {endpoint} = await server.newSpace();
    const {json} = await ask(endpoint, at(3, 3));
    assert.equal(await takenOn(endpoint, 3), 3);
    await withdraw(endpoint, json.code);
    assert.equal(await takenOn(endpoint, 3), 0);
  });

  it('is confirmed at the desk, and the receipt says whose the room is', async () => {
    const {id, endpoint} = await server.newSpace();
    const {json} = await ask(endpoint, at(3, 2));
    const staff = await logInAs(server, id);
    const {items} = await staff.list('kind=room');
    assert.match(items[0]?.facts.find(({label}) => label === 'Hvornår')?.value ?? '', /kl\. 10\.00-12\.00$/);
    await staff.decide('publish', items);
    const story = await lookUp(endpoint, json.code);
    assert.match(story.json.next[0], /^Lokalet er dit \S+dag den \d+\. \S+ \d{4} kl\. 10\.00-12\.00: Salen\.$/);
    assert.equal(story.json.status, 'answered');
  });

  it('gives back what staff rejects, and has it again when that is undone', async () => {
    const {id, endpoint} = await server.newSpace();
    const {json} = await ask(endpoint, at(3, 2));
    const staff = await logInAs(server, id);
    await staff.decide('reject', (await staff.list('kind=room')).items, {reason: 'off-topic'});
    assert.equal(await takenOn(endpoint, 3), 0);
    assert.doesNotMatch((await lookUp(endpoint, json.code)).json.next[0], /Salen/);
    const [back] = await staff.decide('undo', (await staff.list('kind=room&status=rejected')).items);
    assert.equal(back?.item?.status, 'waiting');
    assert.equal(await takenOn(endpoint, 3), 2);
  });

  it('stays rejected when the hours are somebody else’s by then', async () => {
    const {id, endpoint} = await server.newSpace();
    const {json} = await ask(endpoint, at(3, 2));
    const staff = await logInAs(server, id);
    await staff.decide('reject', (await staff.list('kind=room')).items, {reason: 'off-topic'});
    const other = await ask(endpoint, at(3, 1, 3));
    assert.equal(other.status, 202);
    for (const action of ['undo', 'publish', 'hold'] as const) {
      const [verdict] = await staff.decide(action, (await staff.list('kind=room&status=rejected')).items);
      assert.deepEqual([verdict?.ok, verdict?.code, verdict?.item?.status], [false, 'not-allowed', 'rejected']);
    }
    assert.equal(await takenOn(endpoint, 3), 1);
    assert.match((await lookUp(endpoint, other.json.code)).json.next[0], /kl\. 11\.00-12\.00/);
    assert.equal((await lookUp(endpoint, json.code)).json.status, 'rejected');
  });

  it('stays when the room is changed, and cannot be asked for when it is gone', async () => {
    const {id, endpoint} = await server.newSpace();
    const {json} = await ask(endpoint, at(3));
    const {telling, ...content} = sampleSpace(id);
    await publishContent(server.db, {...content, telling: {...telling, rooms: {title: {da: 'Lokaler'}, items: []}}});
    assert.match((await lookUp(endpoint, json.code)).json.next[0], /Salen/);
    assert.deepEqual(faultsOf(await ask(endpoint, at(4))), [['room', 'choice']]);
    assert.equal((await read(`${endpoint}/rooms/salen/times`)).status, 404);
  });

  it('works without scripts: an hour that is free, and how many', async () => {
    const {endpoint} = await server.newSpace();
    await ask(endpoint, at(3, 1, 2));
    const form = `${endpoint}/forms/room`;
    assert.match((await read(form)).text, /<a href="[^"]*\/embed\/room-list\?lang=da">Vælg først et lokale/);
    const {text} = await read(`${form}?room=salen`);
    const offered = [...text.matchAll(/<option value="([^"]+\/PT1H)"/g)].map(([, value = '']) => value);
    assert.ok(offered.includes(at(3, 1, 3)) && !offered.includes(at(3, 1, 2)));
    const key = /name="_key" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const fields = {_key: key, room: 'salen', text: 'Vi vil spise sammen.', email: 'ida@proeve.example', 'time-hours': '3'};
    const late = await postForm(form, {...fields, time: at(3, 1, 1)});
    assert.equal(late.status, 422);
    assert.match(late.text, /Den tid er netop taget af en anden/);
    assert.match(late.text, /<option selected>3<\/option>/);
    const sent = await postForm(form, {...fields, time: at(3, 1, 3)});
    assert.equal(sent.status, 200);
    assert.match(sent.text, /Du har bedt om Salen .* kl\. 11\.00-14\.00/);
    assert.equal(await takenOn(endpoint, 3), 4);
  });

  it('gives one hour to exactly one of 1,000 who ask at once', {timeout: 300_000}, async () => {
    const {id, endpoint} = await server.newSpace();
    const answers = await thousandAsk(endpoint);
    assert.equal(answers.filter(({status}) => status === 202).length, 1);
    const late = answers.filter(({status}) => status === 422);
    assert.equal(late.length, 999);
    assert.ok(late.every((one) => JSON.stringify(faultsOf(one)) === '[["time","taken"]]'));
    for (const table of ['booking', 'contribution', 'submission'] as const) {
      const rows = await server.db.selectFrom(table).select('space').where('space', '=', id).execute();
      assert.equal(rows.length, 1, table);
    }
  });

  it('would give it to many without the key of the table: the control', {timeout: 300_000}, async () => {
    const name = `control_${randomUUID().slice(0, 8)}`;
    await sql`CREATE DATABASE ${sql.id(name)}`.execute(server.db);
    const alone = await startTestEndpoint({databaseUrl: Object.assign(new URL(server.databaseUrl), {pathname: name}).href});
    try {
      await sql`ALTER TABLE booking DROP CONSTRAINT booking_pkey`.execute(alone.db);
      const {endpoint} = await alone.newSpace();
      const answers = await Promise.all([1, 2, 3].map((one) => askAtLast(endpoint, at(3), `citizen-number-${one}`)));
      assert.equal(answers.filter(({status}) => status === 202).length, 3);
    } finally {
      await alone.stop();
      await sql`DROP DATABASE ${sql.id(name)} WITH (FORCE)`.execute(server.db);
    }
  });
});
