import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import fc from 'fast-check';
import {sql} from 'kysely';
import {v7 as newId} from 'uuid';
import {addArrivals} from '../../server/src/batches/add.js';
import {closeBatch, openBatch} from '../../server/src/batches/batch.js';
import {periodText} from '../../src/data/period.js';
import {spacesOf, type Snapshot} from '../../server/src/content/spaces.js';
import {recount} from '../../server/src/contributions/tally.js';
import {transact, type Db} from '../../server/src/db/connect.js';
import {runImport} from '../../server/src/imports/import.js';
import {keysFrom} from '../../server/src/keys.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {input, post, send, support} from './citizen.js';
import {openDesk} from './desk.js';
import {newMarks, type Marks} from './marks.js';
import {openStaff} from './staff-api.js';

const ACTS = ['publish', 'accept', 'hold', 'reject', 'answer', 'mask', 'themes', 'decide', 'finish'] as const;

const OVER = [1, 60, 300];

/** What happens to one contribution. Days are counted back from now. */
export const life = fc.record({
  kind: fc.constantFrom('input', 'input', 'input', 'initiative', 'participation', 'signup', 'room', 'assembly', 'line', 'made-up'),
  acts: fc.array(fc.constantFrom('publish' as const, ...ACTS), {maxLength: 3}),
  supports: fc.nat(2),
  reported: fc.boolean(),
  contact: fc.boolean(),
  /** Days since the last thing that happened to it, and before that since it came. */
  ago: fc.nat(400),
  before: fc.nat(200),
  /** Days since that is over which it is about: an activity, hours of a room, a draw; null where it is still to come. */
  over: fc.constantFrom(null, ...OVER),
});
export type Life = typeof life extends fc.Arbitrary<infer A> ? A : never;

/** One that has been lived. */
export interface Lived extends Life {
  id: string;
  marks: Marks;
  /** Undefined where nobody has a receipt. */
  code: string | undefined;
}

/** The server that it happens on, with a database of its own and a folder for files. */
export interface Place {
  server: TestEndpoint;
  folder: string;
}

export interface World {
  space: Snapshot;
  endpoint: string;
  lives: Lived[];
}

/** A space in which all this has happened, at the times that it says, counted as it then is. */
export const liveAll = async (place: Place, lives: readonly Life[]): Promise<World> => {
  const {server} = place;
  const {id, endpoint} = await server.newSpace();
  const space = (await spacesOf(server.db).get(id)) ?? assert.fail();
  const world: World = {space, endpoint, lives: []};
  for (const one of lives) world.lives.push(await live(place, world, one));
  await addPast(server.db, id);
  for (const [at, one] of world.lives.entries()) {
    await backdate(server.db, id, one);
    if (one.over !== null) await letEnd(server.db, id, one.id, one.over, at);
  }
  await transact(server.db, (tx) => recount(tx, id));
  // Something is still to be sent to each who wants to know: the mail server has been away.
  await sql`INSERT INTO note (space, contribution, id, status, at, tries, next_try)
    SELECT space, contribution, contribution, 'held', now(), 1, now() + interval '1 day' FROM contact
    WHERE space = ${id} AND notes_in IS NOT NULL`.execute(server.db);
  return world;
};

const live = async (place: Place, world: World, one: Life): Promise<Lived> => {
  const marks = newMarks();
  const {id, code} = await begin(place, world, one, marks);
  if (one.kind !== 'made-up') for (const act of one.acts) await decide(place.server, world, {id, marks}, act);
  for (let n = 0; n < one.supports; n++) await support(world.endpoint, id, randomUUID());
  const report = {actor: randomUUID(), reason: 'other', note: `Se her: ${marks.text}`};
  if (one.reported) await post(`${world.endpoint}/contributions/${id}/reports`, report);
  return {...one, id, marks, code};
};

type Begun = Promise<{id: string; code: string | undefined}>;

const begin = (place: Place, world: World, one: Life, marks: Marks): Begun => {
  if (one.kind === 'line') return importLine(place, world, marks, one.acts.includes('publish'));
  if (one.kind === 'made-up') return makeUp(place, world, marks);
  return sendOne(place, world, one, marks);
};

/** An hour of the sample's hall that no other life has. */
const nextHour = (): string => {
  const hour = hours++ % 4_000;
  const start = new Date(Date.now() + (2 + Math.floor(hour / 12)) * 86_400_000);
  start.setUTCHours(7 + (hour % 12), 0, 0, 0);
  return periodText({start, hours: 1});
};
let hours = 0;

const sendOne = async ({server}: Place, {space, endpoint}: World, {kind, contact}: Life, {text, contact: mark}: Marks): Begun => {
  const about = {text: `${text} på cykelstien`, pejlemaerke: 'natur'};
  const fields = {
    input: {...about, group: 'ung', place: `Ved ${text}`, ...(contact && {name: `Bo ${mark}`, email: `${mark}@example.dk`})},
    initiative: {...about, title: `Om ${text}`, name: `Åse ${text}`},
    participation: {level: 'active', email: `${mark}@example.dk`},
    room: {room: 'salen', time: nextHour(), text: `${text} på cykelstien`, email: `${mark}@example.dk`},
    assembly: {age: 'young', bank: 'north', email: `${mark}@example.dk`},
    signup: {activity: 'topmoede', level: 'active', text: `Jeg tager ${text} med`, ...(contact && {email: `${mark}@example.dk`})},
  }[kind as 'input'];
  const key = randomUUID();
  const {json} = await send(endpoint, {...input(), kind, fields}, key);
  const sent = server.db.selectFrom('submission').select('contribution').where('space', '=', space.id).where('key', '=', key);
  return {id: (await sent.executeTakeFirstOrThrow()).contribution, code: json.code};
};

const importLine = async ({server, folder}: Place, {space}: World, {text}: Marks, publish: boolean): Begun => {
  const path = join(folder, `${randomUUID()}.csv`);
  await writeFile(path, `Tekst;Dato;Kilde;Reference\n${text} på cykelstien;6.9.2018;Brev fra ${text};${text}-1\n`);
  const options = {path, space, map: new Map(), kind: 'input', source: null, publish, leaveOut: false, actor: 'test'};
  await runImport(server.db, keysFrom('ab'.repeat(32)), options);
  const lines = server.db.selectFrom('batch_line').select('contribution').where('reference', '=', `${text}-1`);
  return {id: (await lines.executeTakeFirstOrThrow()).contribution, code: undefined};
};

const makeUp = async ({server}: Place, {space}: World, {text}: Marks): Begun => {
  const [id, at] = [newId(), new Date('2018-06-01')];
  const batch = {...{space: space.id, id: newId(), origin: 'generated' as const, name: 'made up'}, fingerprint: Buffer.from(id)};
  const nothing = {
    language: null,
    pejlemaerke: null,
    group: null,
    name: null,
    place: null,
    fields: {},
    flags: [],
    answer: null,
    answered: null,
  };
  const one = {
    ...nothing,
    id,
    kind: 'input',
    text: `${text} på cykelstien`,
    status: 'published' as const,
    sent: at,
    listed: at,
    supports: 0,
  };
  await transact(server.db, async (tx) => {
    await openBatch(tx, {...batch, actor: 'test', at});
    await addArrivals(tx, space, batch.id, [one]);
    await closeBatch(tx, {...batch, actor: 'test', at}, 1);
  });
  return {id, code: undefined};
};

/** What staff does, as far as it can be done now; with the mark in whatever is written. */
const decide = async (
  server: TestEndpoint,
  {space}: World,
  {id, marks}: Pick<Lived, 'id' | 'marks'>,
  act: (typeof ACTS)[number],
): Promise<void> => {
  const note = `Bemærk: ${marks.text}`;
  if (act === 'accept') {
    const desk = await openDesk(server, space.id);
    const fields = await desk.fields(id);
    if (fields.id === id) await desk.press('accept', fields);
    return;
  }
  const details = {
    reject: {reason: 'other', note},
    hold: {note},
    answer: {answer: `Tak, ${marks.text}`},
    decide: {note, outcome: {id: 'stien'}},
    mask: {text: '[fjernet] på cykelstien'},
    themes: {themes: ['trafik']},
  }[act as 'reject'];
  await (await openStaff(server)).decide(space.id, [id], act, details ?? {});
};

/** Moves a life into the past. What came from a file says itself when it was written; what counts is when it came. */
const backdate = async (db: Db, space: string, {id, kind, ago, before}: Lived): Promise<void> => {
  const back = (days: number) => sql`make_interval(hours => ${sql.lit(days * 24)})`;
  const sent = kind === 'line' || kind === 'made-up' ? 0 : ago + before;
  await sql`UPDATE contribution SET sent_at = sent_at - ${back(sent)}, listed_at = listed_at - ${back(ago)},
    answered_at = answered_at - ${back(ago)} WHERE space = ${space} AND id = ${id}`.execute(db);
  await sql`UPDATE contribution_theme SET listed_at = listed_at - ${back(ago)} WHERE space = ${space} AND contribution = ${id}`.execute(db);
  await sql`UPDATE change SET at = at - CASE WHEN by = 'staff' THEN ${back(ago)} ELSE ${back(sent)} END
    WHERE space = ${space} AND contribution = ${id}`.execute(db);
  if (kind === 'line')
    await sql`UPDATE batch SET at = at - ${back(ago)} WHERE space = ${space}
      AND id = (SELECT batch FROM contribution WHERE space = ${space} AND id = ${id})`.execute(db);
};

/** The activity and the draw of a space once more, over for so many days. */
const addPast = async (db: Db, space: string): Promise<void> => {
  for (const days of OVER)
    await sql`INSERT INTO content (space, id, kind, slug, position, starts_at, ends_at, attrs, retired)
      SELECT space, gen_random_uuid(), kind, kind || ${`-${days}`}::text, position, over, over, attrs || jsonb_build_object('closes', over), false
      FROM content, (SELECT now() - make_interval(days => ${sql.lit(days)}) AS over) AS moment
      WHERE space = ${space} AND slug IN ('topmoede', 'fjorden')`.execute(db);
};

/** Makes that over which a contribution is about. */
const letEnd = async (db: Db, space: string, id: string, days: number, at: number): Promise<void> => {
  const past = (kind: string) => sql`(SELECT id FROM content WHERE space = ${space} AND slug = ${`${kind}-${days}`})`;
  await sql`UPDATE signup SET activity = ${past('activity')} WHERE space = ${space} AND contribution = ${id}`.execute(db);
  await sql`UPDATE volunteer SET draw = ${past('draw')} WHERE space = ${space} AND contribution = ${id}`.execute(db);
  await sql`UPDATE booking SET slot = now() - make_interval(days => ${sql.lit(days)}, secs => ${sql.lit(at)})
    WHERE space = ${space} AND contribution = ${id}`.execute(db);
};
