import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import ICAL from 'ical.js';
import {publishContent} from '../../server/src/content/publish.js';
import type {ActivityContent} from '../../server/src/content/shape.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {read} from './citizen.js';

// Calendar files are read by ical.js, which shares no code with what writes them.

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const da = (text: string): {da: string} => ({da: text});

/** An evening at 19-21 in Danish time, first on Thursday 16 October 2031: ten days before the clocks go back. */
const evening = (more: Partial<ActivityContent> = {}): ActivityContent => ({
  ...{id: 'aften', title: da('Spisning'), summary: da('Vi spiser sammen.')},
  ...{starts: '2031-10-16T17:00:00Z', ends: '2031-10-16T19:00:00Z', mode: 'physical', place: da('Salen'), accessibility: null},
  open: [{level: 'observe', seeks: da('Gæster')}],
  ...more,
});

const spaceWith = (...activities: ActivityContent[]): Promise<{id: string; endpoint: string}> => server.newSpace({activities});

const startsIn = async (endpoint: string): Promise<string[]> =>
  (await read(`${endpoint}/activities`)).json.items[0].occurrences.map(({starts}: {starts: string}) => starts.slice(0, 16));

const parse = (text: string): {calendar: ICAL.Component; events: ICAL.Event[]} => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return {calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))};
};

/** When an event takes place, in UTC, as ical.js finds out by itself. */
const timesIn = (event: ICAL.Event | undefined): string[] => {
  assert.ok(event);
  if (!event.isRecurring()) return [event.startDate.toJSDate().toISOString().slice(0, 16)];
  const iterator = event.iterator();
  const times: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) times.push(next.toJSDate().toISOString().slice(0, 16));
  return times;
};

describe('an activity that comes again', () => {
  it('is at the same time of day when the clocks go back, and when they go forward', async () => {
    const autumn = await spaceWith(evening({repeats: {every: 'week', times: 3}}));
    assert.deepEqual(await startsIn(autumn.endpoint), ['2031-10-16T17:00', '2031-10-23T17:00', '2031-10-30T18:00']);
    const spring = {starts: '2031-03-27T18:00:00Z', ends: '2031-03-27T20:00:00Z'};
    const {endpoint} = await spaceWith(evening({...spring, repeats: {every: 'week', times: 2}}));
    assert.deepEqual(await startsIn(endpoint), ['2031-03-27T18:00', '2031-04-03T17:00']);
  });

  it('comes every second week until a day, that day included, and not on the days that fall out', async () => {
    const {endpoint} = await spaceWith(evening({repeats: {every: 'two-weeks', until: '2031-11-27', except: ['2031-11-13']}}));
    assert.deepEqual(await startsIn(endpoint), ['2031-10-16T17:00', '2031-10-30T18:00', '2031-11-27T18:00']);
    const [item] = (await read(`${endpoint}/activities`)).json.items;
    assert.deepEqual(item.repeats, {every: 'two-weeks', last: '2031-11-27T18:00:00.000Z'});
  });

  it('comes on the same weekday of every month: the third Thursday, or the last', async () => {
    const third = await spaceWith(evening({repeats: {every: 'month', times: 3}}));
    assert.deepEqual(await startsIn(third.endpoint), ['2031-10-16T17:00', '2031-11-20T18:00', '2031-12-18T18:00']);
    const last = await spaceWith(evening({starts: '2031-10-30T18:00:00Z', ends: null, repeats: {every: 'month', times: 3}}));
    assert.deepEqual(await startsIn(last.endpoint), ['2031-10-30T18:00', '2031-11-27T18:00', '2031-12-25T18:00']);
  });

  it('shows the next time, 26 at most, and is not over before the last', async () => {
    const {endpoint} = await spaceWith(
      evening({starts: '2020-01-02T18:00:00Z', ends: '2020-01-02T20:00:00Z', repeats: {every: 'week', until: '2099-12-31'}}),
    );
    const [item] = (await read(`${endpoint}/activities?from=${new Date().toISOString()}`)).json.items;
    assert.equal(item.occurrences.length, 26);
    assert.equal(item.starts, item.occurrences[0].starts);
    assert.ok(Date.parse(item.ends) >= Date.now());
    assert.ok(Date.parse(item.ends) < Date.now() + 8 * 86_400_000);
  });

  it('shows the last time when it is over, and is asked for in vain from then on', async () => {
    const {endpoint} = await spaceWith(evening({starts: '2020-01-02T18:00:00Z', ends: null, repeats: {every: 'week', times: 2}}));
    const [item] = (await read(`${endpoint}/activities`)).json.items;
    assert.deepEqual([item.starts, item.occurrences], ['2020-01-09T18:00:00.000Z', []]);
    assert.deepEqual((await read(`${endpoint}/activities?from=2020-01-10`)).json.items, []);
  });
});

describe('a calendar file', () => {
  it('has every activity, and nothing of the clocks that another calendar would get wrong', async () => {
    const repeats = {every: 'week' as const, until: '2031-11-06', except: ['2031-10-23']};
    const {endpoint} = await spaceWith(evening({repeats}), evening({id: 'dag', starts: '2032-07-01T08:00:00Z', ends: null}));
    const answer = await read(`${endpoint}/activities.ics`);
    assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
    const {calendar, events} = parse(answer.text);
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.equal(String(calendar.getFirstPropertyValue('refresh-interval')), 'PT6H');
    assert.equal(calendar.getAllSubcomponents('vtimezone').length, 1);
    assert.deepEqual(timesIn(events[0]), ['2031-10-16T17:00', '2031-10-30T18:00', '2031-11-06T18:00']);
    assert.deepEqual(timesIn(events[0]), await startsIn(endpoint));
    assert.equal(events[0]?.duration.toSeconds(), 7_200);
    assert.deepEqual(timesIn(events[1]), ['2032-07-01T08:00']);
  });

  it('would be an hour off in winter without the zone: the control', async () => {
    const {endpoint} = await spaceWith(evening({repeats: {every: 'week', times: 3}}));
    const {text} = await read(`${endpoint}/activities.ics`);
    const {events} = parse(text.replace('DTSTART;TZID=Europe/Copenhagen:20311016T190000', 'DTSTART:20311016T170000Z'));
    assert.equal(timesIn(events[0])[2], '2031-10-30T17:00');
  });

  it('says the same of one activity alone, by its own address, to be kept under its own name', async () => {
    const {endpoint} = await spaceWith(evening(), evening({id: 'dag'}));
    const one = await read(`${endpoint}/activities/dag.ics`);
    assert.equal(one.headers.get('content-disposition'), 'attachment; filename="dag.ics"');
    const [event, ...more] = parse(one.text).events;
    assert.deepEqual(more, []);
    assert.equal(event?.uid, parse((await read(`${endpoint}/activities.ics`)).text).events[1]?.uid);
  });

  it('keeps its id when it is published again, and is a later version then', async () => {
    const {id, endpoint} = await spaceWith(evening());
    const before = parse((await read(`${endpoint}/activities.ics`)).text).events[0];
    await server.db.updateTable('space').set({revision: '01900000-0000-7000-8000-000000000000'}).where('space', '=', id).execute();
    const early = parse((await read(`${endpoint}/activities.ics`, {'Cache-Control': 'no-cache'})).text).events[0];
    await publishContent(server.db, {...sampleSpace(id), activities: [evening({title: da('Fest')})]});
    const after = parse((await read(`${endpoint}/activities.ics`)).text).events[0];
    assert.deepEqual([after?.uid, after?.summary], [before?.uid, 'Fest']);
    assert.ok((after?.sequence ?? 0) > (early?.sequence ?? Infinity));
    const modified = (event: ICAL.Event | undefined): string => String(event?.component.getFirstPropertyValue('last-modified'));
    assert.ok(modified(after) > modified(early));
    assert.match(modified(after), /Z$/);
    assert.match(String(after?.component.getFirstPropertyValue('dtstamp')), /Z$/);
  });

  it('is in the language that its address names', async () => {
    const {endpoint} = await server.newSpace();
    const named = async (path: string): Promise<[string, unknown]> => {
      const {calendar, events} = parse((await read(endpoint + path)).text);
      return [String(events[0]?.summary), calendar.getFirstPropertyValue('x-wr-calname')];
    };
    assert.deepEqual(await named('/activities.ics'), ['Borgertopmøde', 'Det sker – Prøve Kommune']);
    assert.deepEqual(await named('/activities.ics?lang=en'), ['Citizen summit', 'What’s on – Prøve Municipality']);
  });

  it('stays one event with hostile words, each of them as it was written', async () => {
    const hostile = 'Te; kaffe, kage\\n\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x\u0007 \u{1F469}‍\u{1F467}';
    const activity = evening({
      ...{title: da('A; b, c: \\ "d" END:VCALENDAR'), place: da('Salen; 1., th\\')},
      summary: da(`${hostile} ${'æøå '.repeat(400)}`),
    });
    const {endpoint} = await server.newSpace({municipality: da('By; kommune, \\n'), activities: [activity]});
    const {text} = await read(`${endpoint}/activities.ics`);
    const {events} = parse(text);
    assert.equal(events.length, 1);
    assert.equal(events[0]?.summary, 'A; b, c: \\ "d" END:VCALENDAR');
    assert.equal(events[0]?.location, 'Salen; 1., th\\');
    assert.ok(events[0]?.description.startsWith('Te; kaffe, kage\\n\nEND:VEVENT\nBEGIN:VEVENT\nUID:x \u{1F469}‍\u{1F467} æøå'));
    assert.ok(text.includes('\r\nX-WR-CALNAME:Det sker – By\\; kommune\\, \\\\n\r\n'));
  });

  it('has lines of 75 octets at most, divided by CR and LF alone, and no character cut in two', async () => {
    const {endpoint} = await spaceWith(evening({summary: da('\u{1F469}‍\u{1F467} æ '.repeat(200))}));
    const bytes = Buffer.from(await (await fetch(`${endpoint}/activities.ics`)).arrayBuffer());
    const lines = bytes.toString('latin1').split('\r\n');
    assert.ok(lines.every((line) => line.length <= 75 && !/[\r\n]/.test(line)));
    assert.ok(lines.every((line) => !Buffer.from(line, 'latin1').toString('utf8').includes('\uFFFD')));
    assert.equal(lines.at(-1), '');
  });

  it('is there for no activity that is not', async () => {
    const {endpoint} = await spaceWith(evening());
    for (const path of ['/activities/nat.ics', '/activities/aften', '/activities/.ics', '/activities/aften.ics.ics'])
      assert.equal((await read(endpoint + path)).status, 404, path);
    assert.equal((await read(`${endpoint}/activities.ics?land=dk`)).status, 400);
    assert.equal((await fetch(`${endpoint}/activities.ics`, {method: 'POST'})).status, 405);
  });
});
