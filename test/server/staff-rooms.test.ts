import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {periodText} from '../../src/data/period.js';
import {addDays, dayIn, slotsOn} from '../../server/src/bookings/slots.js';
import {spansOf} from '../../server/src/bookings/spans.js';
import {mondayOf} from '../../server/src/staff/rooms/week.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {lookUp, postForm, read, send, type Answer} from './citizen.js';
import {personWith, type Person} from './roles.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

/** A Wednesday, two to three weeks from now. */
const DAY = addDays(mondayOf(dayIn(new Date())), 16);
const ROOM = {hours: [{weekday: '3' as const, from: '08:00', to: '22:00'}]};
const at = (hours: number, first: number): string => periodText({start: slotsOn(ROOM, DAY)[first] as Date, hours});

const ask = (endpoint: string, time: string): Promise<Answer> =>
  send(endpoint, {kind: 'room', fields: {room: 'salen', time, text: 'Vi vil <b>spise</b> sammen.', email: 'ida@proeve.example'}});

/** A space with somebody who moderates it, and the page of its hall in the week that is asked about. */
const hall = async (role: 'reader' | 'moderator' = 'moderator') => {
  const {id, endpoint} = await server.newSpace();
  const person = await personWith(server, [{space: id, role}]);
  const path = `${server.url}/staff/rooms/${id}/salen`;
  const page = async (week = DAY, who: Person = person): Promise<string> => (await read(`${path}?week=${week}`, {cookie: who.cookie})).text;
  const act = async (fields: Record<string, string>): Promise<string | null> => {
    const {headers} = await postForm(path, {csrf: person.csrf, week: DAY, ...fields}, {cookie: person.cookie});
    return new URL(headers.get('location') ?? '', server.url).searchParams.get('done');
  };
  const own = (from: string, to: string, use = 'Valg'): Promise<string | null> => act({act: 'use', date: DAY, from, to, use});
  return {id, endpoint, person, path, page, act, own};
};
const idIn = (page: string): Record<'id' | 'version', string> => ({
  id: /name="id" value="([^"]+)"/.exec(page)?.[1] ?? '',
  version: /name="version" value="([^"]+)"/.exec(page)?.[1] ?? '',
});
const freeOn = async (endpoint: string): Promise<number> =>
  (await read(`${endpoint}/rooms/salen/times?from=${DAY}`)).json.days[0].hours.filter(({free}: {free: boolean}) => free).length;

describe('the weeks of a room', () => {
  it('show who has it, when and what for, as text and to staff alone', async () => {
    const {endpoint, page, path} = await hall();
    await ask(endpoint, at(3, 2));
    const shown = await page();
    assert.match(shown, /10\.00-13\.00 <span class="quiet">· Venter på svar/);
    assert.match(shown, /Vi vil &lt;b&gt;spise&lt;\/b&gt; sammen\./);
    assert.match(shown, /ida@proeve\.example/);
    assert.equal(shown.match(/Ingen har lokalet/g)?.length, 6);
    assert.doesNotMatch(await page(addDays(DAY, 7)), /spise/);
    assert.doesNotMatch((await read(path)).text, /spise/);
  });

  it('confirm, which the citizen reads with the receipt', async () => {
    const {endpoint, page, act} = await hall();
    const {json} = await ask(endpoint, at(2, 2));
    assert.equal(await act({act: 'confirm', ...idIn(await page())}), 'confirmed');
    assert.match(await page(), /· Bekræftet/);
    assert.match((await lookUp(endpoint, json.code)).json.next[0], /^Lokalet er dit /);
    assert.equal(await act({act: 'confirm', ...idIn(await page()), version: '1'}), 'stale');
  });

  it('reject with a reason, and the hours are free', async () => {
    const {endpoint, page, act} = await hall();
    const {json} = await ask(endpoint, at(2, 2));
    const about = idIn(await page());
    assert.equal(await act({act: 'reject', ...about}), 'reason');
    assert.equal(await act({act: 'reject', ...about, reason: 'other', note: 'Ring på 010190-1234'}), 'cpr');
    assert.equal(await freeOn(endpoint), 12);
    assert.equal(await act({act: 'reject', ...about, reason: 'other', note: 'Salen males den dag.'}), 'rejected');
    assert.equal(await freeOn(endpoint), 14);
    assert.equal((await lookUp(endpoint, json.code)).json.history.at(-1).reason, 'Salen males den dag.');
    assert.doesNotMatch(await page(), /spise/);
  });

  it('decide about nothing that has no hours of the room', async () => {
    const {id, endpoint, act} = await hall();
    await send(endpoint, {kind: 'input', fields: {text: 'Flere bænke'}});
    const row = await server.db.selectFrom('contribution').select('id').where('space', '=', id).executeTakeFirstOrThrow();
    assert.equal(await act({act: 'confirm', id: row.id, version: '1'}), 'stale');
    const {status} = await server.db.selectFrom('contribution').select('status').where('id', '=', row.id).executeTakeFirstOrThrow();
    assert.equal(status, 'waiting');
  });

  it('take hours for the municipality, also outside opening hours, and give them back', async () => {
    const {endpoint, page, act, own} = await hall();
    assert.equal(await own('06:00', '12:00'), 'used');
    assert.match(await page(), /06\.00-12\.00 <span class="quiet">· Kommunens eget<\/span><\/h3>\s*<p class="said" dir="auto">Valg/);
    assert.equal(await freeOn(endpoint), 10);
    assert.equal((await ask(endpoint, at(1, 2))).json.errors[0].code, 'taken');
    const time = /name="time" value="([^"]+)"/.exec(await page())?.[1] ?? '';
    assert.equal(await act({act: 'free', time}), 'freed');
    assert.equal(await act({act: 'free', time}), 'stale');
    assert.equal(await freeOn(endpoint), 14);
    assert.equal(await own('00:00', '24:00'), 'used');
    assert.equal(await freeOn(endpoint), 0);
  });

  it('give back the municipality’s own hours of one day of several in a row', async () => {
    const {page, act, own} = await hall();
    const next = addDays(DAY, 1);
    assert.equal(await own('00:00', '24:00'), 'used');
    assert.equal(await act({act: 'use', date: next, from: '00:00', to: '24:00', use: 'Valg'}), 'used');
    const times = [...(await page()).matchAll(/name="time" value="([^"]+)"/g)].map(([, time = '']) => time);
    assert.equal(times.length, 2);
    assert.equal(await act({act: 'free', time: times[1] ?? ''}), 'freed');
    assert.equal((await page()).match(/Kommunens eget/g)?.length, 1);
  });

  it('take nothing from who has it, nor free it, nor keep what is no time or says too much', async () => {
    const {endpoint, act, own} = await hall();
    await ask(endpoint, at(2, 4));
    assert.equal(await own('10:00', '13:00'), 'taken');
    assert.equal(await act({act: 'free', time: at(2, 4)}), 'stale');
    assert.equal(await freeOn(endpoint), 12);
    assert.equal(await own('14:00', '14:00'), 'wrong');
    assert.equal(await own('15:30', '17:00'), 'wrong');
    assert.equal(await own('16:00', '17:00', ' '), 'wrong');
    assert.equal(await own('16:00', '17:00', 'Møde med 010190-1234'), 'cpr');
    assert.equal(await act({act: 'noget'}), 'wrong');
    assert.equal(await freeOn(endpoint), 12);
  });

  it('show a reader no buttons', async () => {
    const {endpoint, page, own} = await hall('reader');
    await ask(endpoint, at(2, 4));
    assert.match(await page(), /spise/);
    assert.doesNotMatch(await page(), /name="act"/);
    await own('10:00', '11:00');
    assert.equal(await freeOn(endpoint), 12);
  });

  it('are a file without names, and that it was taken out is in the audit log', async () => {
    const {id, endpoint, path, person, own} = await hall();
    await ask(endpoint, at(2, 2));
    await own('18:00', '20:00', '=1+1');
    const file = await read(`${path}/export?from=${DAY}&until=${addDays(DAY, 1)}`, {cookie: person.cookie});
    const [head, asked, used] = file.text.split('\r\n');
    assert.equal(head, 'Lokale;Dag;Fra;Til;Timer;Status;Til hvad;Bidragets id');
    assert.match(asked ?? '', new RegExp(`^Salen;${DAY};10:00;12:00;2;Venter på svar;Vi vil <b>spise</b> sammen\\.;[\\da-f-]{36}$`));
    assert.equal(used, `Salen;${DAY};18:00;20:00;2;Kommunens eget;'=1+1;`);
    assert.doesNotMatch(file.text, /ida@/);
    assert.match(file.headers.get('content-disposition') ?? '', /salen-.*\.csv/);
    const log = await server.db.selectFrom('audit').select('entry').where('space', '=', id).execute();
    const said = log.map(({entry}) => JSON.parse(entry) as {action: string; filter?: object});
    assert.deepEqual(said.find(({action}) => action === 'exported')?.filter, {room: 'salen', from: DAY, until: addDays(DAY, 1)});
    assert.ok(said.some(({action}) => action === 'room-used'));
    assert.doesNotMatch(JSON.stringify(log), /1\+1/);
    for (const wrong of ['from=2031-02-31&until=2031-03-05', `from=${DAY}`, 'from=2031-01-01&until=2039-01-01'])
      assert.equal((await read(`${path}/export?${wrong}`, {cookie: person.cookie})).status, 400, wrong);
  });

  it('are led to from the desk, by room', async () => {
    const {id, person} = await hall();
    assert.match((await read(`${server.url}/staff/`, {cookie: person.cookie})).text, /href="\/staff\/rooms\/"/);
    const {text} = await read(`${server.url}/staff/rooms/`, {cookie: person.cookie});
    assert.match(text, new RegExp(`href="/staff/rooms/${id}/salen">Salen`));
    assert.match(text, new RegExp(`href="/staff/rooms/${id}/vaerkstedet">Værkstedet`));
    assert.equal((await read(`${server.url}/staff/rooms/${id}/kaelderen`, {cookie: person.cookie})).status, 404);
  });
});

describe('spans of hours', () => {
  const had = (hour: number, contribution: string | null, own_use: string | null = null) => ({
    ...{slot: new Date(Date.UTC(2026, 11, 3, hour)), contribution, own_use},
  });

  it('are as long as one has them in a row', () => {
    const spans = spansOf([
      had(8, 'a'),
      had(9, 'a'),
      had(10, 'b'),
      had(12, 'b'),
      had(13, null, 'Valg'),
      had(14, null, 'Valg'),
      had(15, null, 'Prøve'),
    ]);
    assert.deepEqual(
      spans.map(({period, contribution, own_use}) => [period.start.getUTCHours(), period.hours, contribution ?? own_use]),
      [
        [8, 2, 'a'],
        [10, 1, 'b'],
        [12, 1, 'b'],
        [13, 2, 'Valg'],
        [15, 1, 'Prøve'],
      ],
    );
    assert.deepEqual(spansOf([]), []);
  });
});
