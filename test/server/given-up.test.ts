import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {addDays, dayIn, slotsOn} from '../../server/src/bookings/slots.js';
import {periodText} from '../../src/data/period.js';
import {publishContent} from '../../server/src/content/publish.js';
import type {FormContent, SpaceContent} from '../../server/src/content/shape.js';
import {sendNotes, type Notes} from '../../server/src/notes/worker.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {lookUp, send, type Answer} from './citizen.js';
import {wordsOf, type MailServer} from './mail.js';
import {done, logInAs, type Moderator} from './moderator.js';
import {startTelling, type Telling} from './telling.js';

// What a rejection gave up, and what is told of things that only the municipality sees.

let telling: Telling;
let server: TestEndpoint;
let mail: MailServer;
let notes: Notes;
before(async () => {
  telling = await startTelling();
  ({server, mail, notes} = telling);
});
after(() => telling.stop());

const HOURS = {hours: ['1', '2', '3', '4', '5', '6', '7'].map((weekday) => ({weekday: weekday as '1', from: '08:00', to: '22:00'}))};

const inThreeDays = (): string => addDays(dayIn(new Date()), 3);

interface Place {
  id: string;
  endpoint: string;
  staff: Moderator;
}
const place = async (overrides: Partial<SpaceContent> = {}): Promise<Place> => {
  const space = await server.newSpace(overrides);
  return {...space, staff: await logInAs(server, space.id)};
};
/** From ten to twelve in the sample's hall, in three days. */
const book = ({endpoint}: Place): Promise<Answer> => {
  const start = slotsOn(HOURS, inThreeDays())[2] as Date;
  const fields = {room: 'salen', time: periodText({start, hours: 2}), text: 'Vi spiser sammen.', email: 'ida@proeve.example'};
  return send(endpoint, {kind: 'room', fields});
};
const reject = async ({staff}: Place, kind: string): Promise<void> =>
  void done(await staff.decide('reject', (await staff.list(`kind=${kind}`)).items, {reason: 'off-topic'}));
const undo = async ({staff}: Place, kind: string) =>
  (await staff.decide('undo', (await staff.list(`kind=${kind}&status=rejected`)).items))[0];
const booked = ({id}: Place) => server.db.selectFrom('booking').select('slot').where('space', '=', id).execute();

describe('what a rejection gave up', () => {
  it('comes back with what only staff may see of the answers', async () => {
    const secretly = (form: FormContent): FormContent => ({
      ...form,
      fields: form.fields.map((field) => ({...field, private: field.private || field.name === 'room'})),
    });
    const here = await place({forms: sampleSpace('').forms.map((form) => (form.kind === 'room' ? secretly(form) : form))});
    const {json} = await book(here);
    assert.equal((await booked(here)).length, 2);
    await reject(here, 'room');
    assert.equal((await booked(here)).length, 0);
    assert.equal((await undo(here, 'room'))?.ok, true);
    assert.equal((await booked(here)).length, 2);
    assert.match((await lookUp(here.endpoint, json.code)).json.next[0], /Salen/);
  });

  it('keeps a contribution rejected when it is not to be had any more', async () => {
    const here = await place();
    await book(here);
    await reject(here, 'room');
    const {telling: told = {}, ...content} = sampleSpace(here.id);
    const {rooms} = told;
    const closed = rooms && {...rooms, items: rooms.items.map((room) => ({...room, closed: [inThreeDays()]}))};
    await publishContent(server.db, {...content, telling: {...told, rooms: closed}});
    const verdict = await undo(here, 'room');
    assert.deepEqual([verdict?.ok, verdict?.code, verdict?.item?.status], [false, 'not-allowed', 'rejected']);
  });

  it('is not a volunteer’s number, which waits outside the pool', async () => {
    const here = await place();
    const {json} = await send(here.endpoint, {kind: 'assembly', fields: {age: 'young', bank: 'north', email: 'ida@proeve.example'}});
    const [number] = (await lookUp(here.endpoint, json.code)).json.next;
    assert.match(number, /[\da-f]{5}-[\da-f]{5}-[\da-f]{5}/);
    await reject(here, 'assembly');
    assert.notEqual((await lookUp(here.endpoint, json.code)).json.next[0], number);
    // The pool is closed for good meanwhile.
    const {draw} = await server.db.selectFrom('volunteer').select('draw').where('space', '=', here.id).executeTakeFirstOrThrow();
    const at = new Date();
    await server.db.insertInto('draw').values({space: here.id, content: draw, commitment: '', committed_at: at, lottery_at: at}).execute();
    assert.equal((await undo(here, 'assembly'))?.ok, true);
    assert.equal((await lookUp(here.endpoint, json.code)).json.next[0], number);
  });
});

describe('what only the municipality sees', () => {
  it('is spoken of so with the receipt and in an e-mail', async () => {
    const here = await place();
    const {json} = await book(here);
    const before = (await lookUp(here.endpoint, json.code)).json.next;
    assert.ok(before.includes('Kun kommunen kan se det, du har sendt.'), before.join());
    await server.db.updateTable('contact').set({notes_in: 'da'}).where('space', '=', here.id).execute();
    await reject(here, 'room');
    const {next} = (await lookUp(here.endpoint, json.code)).json;
    assert.equal(next[0], 'Kommunen har sagt nej til det, du sendte. Grunden står i forløbet.');
    mail.arrived.length = 0;
    await sendNotes(notes);
    assert.equal(wordsOf(mail.arrived[0]?.headers.subject), 'Prøve Kommune: Vi kan ikke sige ja til det, du sendte');
    assert.match(mail.arrived[0]?.text ?? '', /^Prøve Kommune har sagt nej til det, du sendte\./);
    assert.doesNotMatch(mail.arrived[0]?.text ?? '', /offentliggjort/);
  });
});
