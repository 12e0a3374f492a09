import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {v7 as newId} from 'uuid';
import {sql} from 'kysely';
import {addArrivals, type Arrival} from '../../server/src/batches/add.js';
import {closeBatch, openBatch, type Batch} from '../../server/src/batches/batch.js';
import {publishContent} from '../../server/src/content/publish.js';
import type {SpaceContent} from '../../server/src/content/shape.js';
import {spacesOf} from '../../server/src/content/spaces.js';
import {isShownNow} from '../../server/src/content/withhold.js';
import {verifyAudit} from '../../server/src/contributions/audit.js';
import {count, recount} from '../../server/src/contributions/tally.js';
import {transact} from '../../server/src/db/connect.js';
import type {StaffItem} from '../../src/data/staff.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {lookUp, post, read, send} from './citizen.js';
import {done, logInAs, type Moderator} from './moderator.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const KIND = 'hearing-answer';

/** The sample space, with a form that shows nothing. */
const silent = (id: string): SpaceContent => {
  const content = sampleSpace(id);
  return {...content, moderation: 'after', forms: content.forms.map((form) => (form.kind === KIND ? {...form, published: false} : form))};
};

const silence = (id: string): Promise<void> => publishContent(server.db, silent(id));

/** Sends an answer to a hearing, which is public at once; resolves with its receipt's code. */
const answer = async (endpoint: string, text: string, more: Record<string, string> = {}): Promise<string> => {
  const {status, json} = await send(endpoint, {kind: KIND, fields: {hearing: 'lokalplan', text, ...more}});
  assert.equal(status, 201);
  return json.code;
};

interface Answered {
  id: string;
  endpoint: string;
  staff: Moderator;
  /** Codes of one that is public, and of one that the municipality has answered. */
  codes: [string, string];
  /** The item about a text. */
  about(text: string): Promise<StaffItem>;
}

const answered = async (): Promise<Answered> => {
  const {id, endpoint} = await server.newSpace({moderation: 'after'});
  const codes: [string, string] = [
    await answer(endpoint, 'Vejen langs havnen er for smal.', {name: 'Ærø'}),
    await answer(endpoint, 'Gør stien bredere.'),
  ];
  const staff = await logInAs(server, id);
  const about = async (text: string): Promise<StaffItem> =>
    (await staff.list(`kind=${KIND}`)).items.find((item) => item.text.startsWith(text)) ?? assert.fail(text);
  done(await staff.decide('answer', [await about('Gør')], {answer: 'Den bliver bredere.'}));
  return {id, endpoint, staff, codes, about};
};

/** The kept counts of a space, in an order. */
const countsIn = async (space: string): Promise<unknown> => {
  const tally = sql`SELECT kind, pejlemaerke, citizen_group, chain, listed FROM tally WHERE space = ${space} AND listed <> 0 ORDER BY 1, 2, 3, 4`;
  const insight = sql`SELECT kind, dimension, pejlemaerke, value, chain, listed FROM insight WHERE space = ${space} AND listed <> 0 ORDER BY 1, 2, 3, 4, 5`;
  return [(await tally.execute(server.db)).rows, (await insight.execute(server.db)).rows];
};

describe('a form that shows nothing any more', () => {
  it('takes what it has shown out of everything public, and out of no other form', async () => {
    const {id, endpoint} = await answered();
    await send(endpoint, {kind: 'input', fields: {text: 'Flere bænke langs havnen.'}});
    const [{id: one}] = (await read(`${endpoint}/contributions?kind=${KIND}`)).json.items;
    const found = async (): Promise<number[]> => {
      const asked = ['', '&about=lokalplan', '&about=lokalplan&section=', '&q=havnen'];
      const pages = await Promise.all(asked.map((more) => read(`${endpoint}/contributions?kind=${KIND}${more}`)));
      return pages.map(({json}) => json.items.length);
    };
    const similar = async (): Promise<number> =>
      (await post(`${endpoint}/similar`, {kind: KIND, text: 'Vejen langs havnen er smal'})).json.items.length;
    assert.deepEqual([await found(), await similar()], [[2, 2, 2, 1], 1]);
    await silence(id);
    assert.deepEqual([await found(), await similar()], [[0, 0, 0, 0], 0]);
    assert.equal((await read(`${endpoint}/contributions/${one}`)).status, 404);
    const {received, answers, published} = (await read(`${endpoint}/hearings/lokalplan`)).json;
    assert.deepEqual([received, answers, published], [2, 0, false]);
    assert.equal((await read(`${endpoint}/contributions?kind=input`)).json.total, 1);
  });

  it('leaves the kept counts as they are counted anew', async () => {
    const {id} = await answered();
    await silence(id);
    const kept = await countsIn(id);
    await transact(server.db, (tx) => recount(tx, id));
    assert.deepEqual(kept, await countsIn(id));
  });

  it('is told with the receipt: what was only public is held, what was answered stays so', async () => {
    const {id, endpoint, codes} = await answered();
    await silence(id);
    const [open, replied] = [(await lookUp(endpoint, codes[0])).json, (await lookUp(endpoint, codes[1])).json];
    assert.deepEqual([open.status, replied.status, replied.answer.text], ['held', 'answered', 'Den bliver bredere.']);
    for (const story of [open, replied]) {
      assert.equal(story.history.at(-1).reason, 'Kommunen viser ikke længere bidrag af denne slags for andre');
      assert.doesNotMatch(story.next.join(' '), /læses af alle/);
    }
    await silence(id);
    assert.equal((await lookUp(endpoint, codes[0])).json.history.length, open.history.length, 'once is enough');
  });

  it('is told by mail as what it is: not that everybody can read it', async () => {
    const {id, endpoint} = await server.newSpace({moderation: 'after'});
    await answer(endpoint, 'Vejen er for smal.', {email: 'aa@example.dk'});
    const notes = async (): Promise<string[]> =>
      (await server.db.selectFrom('note').select('status').where('space', '=', id).execute()).map(({status}) => status);
    assert.deepEqual(await notes(), ['published']);
    await silence(id);
    assert.deepEqual(await notes(), ['held']);
  });

  it('stands in the audit log once, with how many and by whom, and the log is whole', async () => {
    const {id} = await answered();
    await silence(id);
    const rows = await server.db.selectFrom('audit').select('entry').where('space', '=', id).execute();
    const entries = rows.map(({entry}) => JSON.parse(entry)).filter(({action}) => action === 'withheld');
    assert.deepEqual(
      entries.map(({actor, contributions, filter}) => ({actor, contributions, filter})),
      [{actor: 'repository', contributions: 2, filter: {kind: KIND}}],
    );
    assert.equal(await verifyAudit(server.db, id), undefined);
  });

  it('shows nothing again by a decision, nor by one that is taken back', async () => {
    const {id, endpoint, staff, about} = await answered();
    done(await staff.decide('hold', [await about('Gør')]));
    await silence(id);
    const [undone] = await staff.decide('undo', [await about('Gør')]);
    assert.equal(undone?.code, 'not-allowed');
    assert.equal(done(await staff.decide('publish', [await about('Vejen')])).status, 'answered');
    assert.deepEqual((await read(`${endpoint}/contributions?kind=${KIND}`)).json.items, []);
  });

  it('waits for what is being published at that moment, and finds it', async () => {
    const {id, endpoint, staff, about} = await answered();
    const held = done(await staff.decide('hold', [await about('Vejen')]));
    let silenced: Promise<void> | undefined;
    await server.db.transaction().execute(async (tx) => {
      assert.equal(await isShownNow(tx, id, KIND), true);
      let over = false;
      silenced = silence(id).finally(() => (over = true));
      const waiting = sql`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
      while (!over && (await waiting.execute(server.db)).rows.length === 0);
      const at = new Date();
      const row = await tx
        .updateTable('contribution')
        .set({listed_at: at, status: 'published'})
        .where('space', '=', id)
        .where('id', '=', held.id)
        .returningAll()
        .executeTakeFirstOrThrow();
      await count(tx, row, at, 1);
    });
    await silenced;
    assert.deepEqual((await read(`${endpoint}/contributions?kind=${KIND}`)).json.items, []);
  });
});

/** Public answers to a hearing, as an import brings them. */
const fill = async (id: string, many: number): Promise<void> => {
  const space = (await spacesOf(server.db).get(id)) ?? assert.fail();
  const at = new Date();
  const batch: Batch = {
    ...{space: id, id: newId(), origin: 'file', name: 'svar', fingerprint: Buffer.from(randomUUID())},
    actor: 'test',
    at,
  };
  const none = {language: null, pejlemaerke: null, group: null, place: null, name: null, answer: null, answered: null, supports: 0};
  const about = space.find('hearing', 'lokalplan')?.id ?? assert.fail();
  const arrivals = Array.from({length: many}, (_, n): Arrival => ({
    ...{
      ...none,
      id: newId(),
      kind: KIND,
      text: `Svar ${n} om vejen.`,
      about,
      fields: {},
      flags: [],
      status: 'published',
      sent: at,
      listed: at,
    },
  }));
  await transact(server.db, async (tx) => {
    await openBatch(tx, batch);
    await addArrivals(tx, space, batch.id, arrivals);
    await closeBatch(tx, batch, many);
  });
};

describe('ten thousand contributions', () => {
  it('are withheld within seconds', async () => {
    const {id, endpoint} = await server.newSpace({moderation: 'after'});
    await fill(id, 10_000);
    assert.equal((await read(`${endpoint}/contributions?kind=${KIND}`)).json.total, 10_000);
    const begun = performance.now();
    await silence(id);
    const took = performance.now() - begun;
    assert.equal((await read(`${endpoint}/contributions?kind=${KIND}`)).json.total, 0);
    assert.ok(took < 10_000, `${took} ms`);
  });
});
