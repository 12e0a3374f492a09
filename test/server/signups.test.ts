import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {publishContent} from '../../server/src/content/publish.js';
import type {ActivityContent, FormContent, SpaceContent} from '../../server/src/content/shape.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {lookUp, read, send, withdraw, type Answer} from './citizen.js';
import {logInAs} from './moderator.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const da = (text: string): {da: string} => ({da: text});

/** A day with so many places for those who lend a hand, and no limit for those who turn up. */
const day = (places: number | null, ends = '2099-05-01T12:00:00Z'): ActivityContent => ({
  ...{id: 'dag', title: da('En dag'), summary: da('Vi ses.'), starts: '2020-05-01T10:00:00Z', ends, mode: 'physical'},
  ...{place: null, accessibility: null},
  open: [
    {level: 'observe', seeks: da('Gæster'), places: null},
    {level: 'active', seeks: da('Hænder'), places},
  ],
});

const question = (name: string, choices: FormContent['fields'][number]['choices']): FormContent['fields'][number] => ({
  ...{name, type: 'choice', label: da(name), help: null, required: true, private: false, minLength: 0, maxLength: 200, choices},
});

const joining: FormContent = {
  ...{kind: 'sign-up', title: da('Vær med'), intro: null, send: da('Meld dig til'), published: false, next: [da('Gem koden.')]},
  fields: [question('activity', 'activities'), question('level', 'levels')],
};

/** The same for those who may leave an address. */
const asking: FormContent = {
  ...{...joining, kind: 'ask'},
  fields: [...joining.fields, {...question('email', []), type: 'email', required: false, private: true}],
};

const contentWith = (activity: ActivityContent, id = ''): Pick<SpaceContent, 'forms' | 'activities'> => ({
  forms: [...sampleSpace(id).forms, joining, asking],
  activities: [activity],
});

const spaceWith = (activity: ActivityContent): Promise<{id: string; endpoint: string}> => server.newSpace(contentWith(activity));

const join = (endpoint: string, level = 'active', key?: string): Promise<Answer> =>
  send(endpoint, {kind: 'sign-up', fields: {activity: 'dag', level}}, key);

const PLACED = 'Du har en plads.';
const isPlaced = ({json}: Answer): boolean => json.next[0] === PLACED;
const numberOf = ({json}: Answer): number => Number(/nummer (\d+)/.exec(json.next[0])?.[1]);

const openAt = async (endpoint: string, level: string): Promise<unknown> => {
  const {items} = (await read(`${endpoint}/activities`)).json;
  return items[0].open.find((one: {level: string}) => one.level === level).places;
};

/** Sends until there is an answer: a server that has much to do may ask to come back. */
const joinAtLast = async (endpoint: string, key: string): Promise<Answer> => {
  for (let tries = 0; tries < 60; tries++) {
    const answer = await join(endpoint, 'active', key);
    if (answer.status !== 503 && answer.status !== 409) return answer;
  }
  throw new Error('There was no answer.');
};

describe('signing up for an activity', () => {
  it('gives a place while there are some, then a number on the waiting list', async () => {
    const {endpoint} = await spaceWith(day(2));
    assert.deepEqual(await openAt(endpoint, 'active'), {all: 2, free: 2});
    const answers = [await join(endpoint), await join(endpoint), await join(endpoint), await join(endpoint)];
    assert.deepEqual(answers.map(isPlaced), [true, true, false, false]);
    assert.deepEqual(answers.slice(2).map(numberOf), [1, 2]);
    assert.deepEqual(answers[0]?.json.next, [PLACED, 'Gem koden.']);
    assert.deepEqual(await openAt(endpoint, 'active'), {all: 2, free: 0});
  });

  it('gives a place also when the choices come in a list or with white space around them', async () => {
    const {endpoint} = await spaceWith(day(1));
    assert.ok(isPlaced(await send(endpoint, {kind: 'sign-up', fields: {activity: ['dag'], level: ' active '}})));
    assert.deepEqual(await openAt(endpoint, 'active'), {all: 1, free: 0});
  });

  it('has no limit where none is set', async () => {
    const {endpoint} = await spaceWith(day(1));
    const answers = await Promise.all(Array.from({length: 5}, () => join(endpoint, 'observe')));
    assert.ok(answers.every(isPlaced));
    assert.equal(await openAt(endpoint, 'observe'), null);
  });

  it('counts once what arrives twice, and answers it alike to the byte', async () => {
    const {endpoint} = await spaceWith(day(5));
    const [first, again] = [await join(endpoint, 'active', 'twice-the-same'), await join(endpoint, 'active', 'twice-the-same')];
    assert.equal(first.text, again.text);
    assert.deepEqual(await openAt(endpoint, 'active'), {all: 5, free: 4});
  });

  it('moves the waiting list up when somebody cancels, and says so with the receipt', async () => {
    const {endpoint} = await spaceWith(day(1));
    const [first, second, third] = [await join(endpoint), await join(endpoint), await join(endpoint)];
    await withdraw(endpoint, first.json.code);
    const [up, still] = [await lookUp(endpoint, second.json.code), await lookUp(endpoint, third.json.code)];
    assert.equal(up.json.next[0], PLACED);
    assert.equal(up.json.history.at(-1).reason, 'Der er blevet en plads til dig');
    assert.equal(numberOf(still), 1);
  });

  it('gives nobody a place at what is over or was removed', async () => {
    const [over, removed] = [await spaceWith(day(1)), await spaceWith(day(1))];
    const lines = await Promise.all([over, removed].map(async ({endpoint}) => [await join(endpoint), await join(endpoint)]));
    await server.db
      .updateTable('content')
      .set({ends_at: new Date('2020-05-01T12:00:00Z')})
      .where('space', '=', over.id)
      .execute();
    await publishContent(server.db, {...sampleSpace(removed.id), ...contentWith(day(1), removed.id), id: removed.id, activities: []});
    for (const [at, {id, endpoint}] of [over, removed].entries()) {
      const [first, second] = lines[at] ?? [];
      await withdraw(endpoint, first?.json.code);
      const changes = server.db.selectFrom('change').select('reason').where('space', '=', id).where('reason', '=', 'placed');
      assert.deepEqual(await changes.execute(), []);
      const [said] = (await lookUp(endpoint, second?.json.code)).json.next;
      assert.equal(said, at === 0 ? 'Kun kommunen kan se det, du har sendt.' : 'Aktiviteten er taget af programmet.');
    }
  });

  it('writes to those who gave an address that there is a place for them, and to nobody else', async () => {
    const space = await spaceWith(day(1));
    const asking = (email: string): Promise<Answer> =>
      send(space.endpoint, {kind: 'ask', fields: {activity: 'dag', level: 'active', email}});
    const [first] = [await join(space.endpoint), await asking('bo@example.dk'), await asking('aase@example.dk')];
    const queued = (): Promise<{value: string; status: string}[]> =>
      server.db
        .selectFrom('note')
        .innerJoin('contact', (on) => on.onRef('contact.space', '=', 'note.space').onRef('contact.contribution', '=', 'note.contribution'))
        .select(['contact.value', 'note.status'])
        .where('note.space', '=', space.id)
        .execute();
    assert.deepEqual(await queued(), []);
    await withdraw(space.endpoint, first.json.code);
    assert.deepEqual(await queued(), [{value: 'bo@example.dk', status: 'placed'}]);
  });

  it('gives a place up that staff rejects, and back when that is undone', async () => {
    const space = await spaceWith(day(1));
    const [first, second] = [await join(space.endpoint), await join(space.endpoint)];
    const staff = await logInAs(server, space.id);
    const {items} = await staff.list('kind=sign-up');
    const oldest = items.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 1);
    const [decided] = await staff.decide('reject', oldest, {reason: 'duplicate'});
    assert.equal(decided?.item?.status, 'rejected');
    assert.ok(isPlaced(await lookUp(space.endpoint, second.json.code)));
    const after = (await staff.list('kind=sign-up&status=rejected')).items;
    await staff.decide('undo', after);
    // The place is somebody else's now: the first in the line, without one.
    assert.equal(numberOf(await lookUp(space.endpoint, first.json.code)), 1);
  });

  it('gives the places of a new limit to those who wait', async () => {
    const {id, endpoint} = await spaceWith(day(1));
    const waiting = [await join(endpoint), await join(endpoint), await join(endpoint)][1] as Answer;
    await publishContent(server.db, {...sampleSpace(id), ...contentWith(day(2), id)});
    assert.ok(isPlaced(await lookUp(endpoint, waiting.json.code)));
    assert.deepEqual(await openAt(endpoint, 'active'), {all: 2, free: 0});
  });

  it('refuses what is over, and a level that is not open, in words', async () => {
    const over = await spaceWith(day(1, '2021-01-01T10:00:00Z'));
    const late = await join(over.endpoint);
    assert.equal(late.status, 422);
    assert.deepEqual(late.json.errors, [{field: 'activity', code: 'over', message: 'Det er overstået. Vælg noget andet, der er åbent.'}]);
    const open = await spaceWith(day(1));
    const wrong = await join(open.endpoint, 'cocreate');
    assert.deepEqual(
      wrong.json.errors.map(({field, code}: {field: string; code: string}) => [field, code]),
      [['level', 'not-open']],
    );
  });

  it('gives exactly 50 places to 1,000 who sign up at once', {timeout: 300_000}, async () => {
    const {id, endpoint} = await spaceWith(day(50));
    const answers: Answer[] = [];
    let next = 0;
    const citizen = async (): Promise<void> => {
      for (let at = next++; at < 1_000; at = next++) answers[at] = await joinAtLast(endpoint, `citizen-number-${at}`);
    };
    await Promise.all(Array.from({length: 100}, citizen));
    assert.equal(answers.filter(isPlaced).length, 50);
    const numbers = answers.filter((one) => !isPlaced(one)).map(numberOf);
    assert.equal(numbers.length, 950);
    assert.deepEqual(await openAt(endpoint, 'active'), {all: 50, free: 0});
    const rows = await server.db.selectFrom('signup').select('placed_at').where('space', '=', id).execute();
    assert.deepEqual([rows.length, rows.filter(({placed_at}) => placed_at).length], [1_000, 50]);
  });

  it('would give more than there are if nobody waited for the others: the control', async () => {
    await sql`CREATE TABLE unguarded (one integer)`.execute(server.db);
    const take = (): Promise<void> =>
      server.db.transaction().execute(async (tx) => {
        const {rows} = await sql<{taken: string}>`SELECT count(*) AS taken FROM unguarded`.execute(tx);
        await sql`SELECT pg_sleep(0.05)`.execute(tx);
        if (Number(rows[0]?.taken) < 5) await sql`INSERT INTO unguarded VALUES (1)`.execute(tx);
      });
    try {
      await Promise.all(Array.from({length: 40}, take));
      const {rows} = await sql<{taken: string}>`SELECT count(*) AS taken FROM unguarded`.execute(server.db);
      assert.ok(Number(rows[0]?.taken) > 5);
    } finally {
      await sql`DROP TABLE unguarded`.execute(server.db);
    }
  });
});
