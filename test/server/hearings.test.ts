import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {oneHearing, hearings as listSchema} from '../../src/data/hearings.js';
import {parse} from '../../src/data/request.js';
import {formDocument} from '../../server/src/content/documents.js';
import {phaseOf} from '../../server/src/content/hearing.js';
import type {HearingContent} from '../../server/src/content/shape.js';
import {spacesOf} from '../../server/src/content/spaces.js';
import {hearings as rule} from '../../server/src/rules/hearings.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {openHearing} from '../support/sample-hearings.js';
import {read, send, withdraw, type Answer} from './citizen.js';
import {publishAll} from './desk.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const answer = (
  endpoint: string,
  hearing: string,
  more: Record<string, string> = {},
  kind = 'hearing-answer',
  key?: string,
): Promise<Answer> => send(endpoint, {kind, fields: {hearing, text: 'Gør stien bredere.', ...more}}, key);

const faultsOf = ({json}: Answer): [string, string][] => json.errors.map(({field, code}: {field: string; code: string}) => [field, code]);

const minutes = (from: number): string => `${new Date(Date.now() + from * 60_000).toISOString().slice(0, 16)}:00Z`;

/** A space with one hearing, of which the times and more are given. */
const spaceWith = (hearing: Partial<HearingContent>): Promise<{id: string; endpoint: string}> =>
  server.newSpace({moderation: 'after', hearings: [{...openHearing, ...hearing}]});

const hearingOf = async (endpoint: string, id: string) => parse(oneHearing, (await read(`${endpoint}/hearings/${id}`)).json, id);

describe('hearings', () => {
  it('are listed as the contract has them, open ones first, with the phase by the server’s clock', async () => {
    const {endpoint} = await server.newSpace();
    const {json} = await read(`${endpoint}/hearings`, {'Accept-Language': 'en'});
    const {items, now, language} = parse(listSchema, json, 'hearings');
    assert.equal(language, 'en');
    assert.ok(Math.abs(Date.parse(now) - Date.now()) < 60_000);
    assert.deepEqual(
      items.map(({id, phase, published}) => [id, phase, published]),
      [
        ['lokalplan', 'open', true],
        ['skoler', 'open', false],
        ['budget', 'coming', true],
        ['bibliotek', 'closed', true],
      ],
    );
    assert.equal(items[0]?.sections[0]?.title, 'Traffic');
    assert.deepEqual(items[3]?.reply, {text: 'It will be open until 8 pm.', at: '2021-03-01T09:00:00Z'});
    assert.equal((await read(`${endpoint}/hearings/ingen`)).status, 404);
  });

  it('count what came in, and apart from it what is public, by section', async () => {
    const {endpoint, id} = await server.newSpace();
    await answer(endpoint, 'lokalplan', {section: 'lokalplan.trafik'});
    await answer(endpoint, 'lokalplan', {section: 'lokalplan.trafik'});
    const {json} = await answer(endpoint, 'lokalplan');
    const waiting = await hearingOf(endpoint, 'lokalplan');
    assert.deepEqual([waiting.received, waiting.answers, waiting.sections[0]?.answers], [3, 0, 0]);
    await withdraw(endpoint, json.code);
    await publishAll(server, id);
    const {received, answers, sections} = await hearingOf(endpoint, 'lokalplan');
    assert.deepEqual([received, answers, sections.map((one) => one.answers)], [2, 2, [2, 0]]);
  });

  it('have answers that can be read by section, and those about the whole', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    await answer(endpoint, 'lokalplan', {section: 'lokalplan.trafik', text: 'Vejen er for smal.'});
    await answer(endpoint, 'lokalplan', {text: 'Det bliver godt.', behalf: 'Roklubben'});
    const texts = async (more: string): Promise<string[]> =>
      (await read(`${endpoint}/contributions?kind=hearing-answer${more}`)).json.items.map(({text}: {text: string}) => text);
    assert.deepEqual(await texts('&about=lokalplan&section=trafik'), ['Vejen er for smal.']);
    assert.deepEqual(await texts('&about=lokalplan&section=trafik&q=vejen'), ['Vejen er for smal.']);
    assert.deepEqual(await texts('&about=lokalplan&section=groent'), []);
    assert.deepEqual(await texts('&about=lokalplan&section='), ['Det bliver godt.']);
    assert.equal((await texts('&about=lokalplan')).length, 2);
    assert.deepEqual(await texts('&section=trafik'), [], 'a section is one of a hearing');
    const {total} = (await read(`${endpoint}/contributions?kind=hearing-answer&about=lokalplan&section=trafik`)).json;
    assert.equal(total, 1);
  });

  it('are offered by the form that answers them, as long as they are not closed', async () => {
    const {endpoint} = await server.newSpace();
    const {forms} = (await read(endpoint)).json;
    const offered = (kind: string, name: string): string[] =>
      forms
        .find((form: {kind: string}) => form.kind === kind)
        .fields.find((field: {name: string}) => field.name === name)
        .choices.map(({value}: {value: string}) => value);
    assert.deepEqual(offered('hearing-answer', 'hearing'), ['lokalplan', 'budget']);
    assert.deepEqual(offered('hearing-answer', 'section'), ['lokalplan.trafik', 'lokalplan.groent']);
    assert.deepEqual(offered('hearing-answer-closed', 'hearing'), ['skoler']);
  });
});

/** Resolves when somebody waits in the database for somebody else. */
const waitsForLock = async (): Promise<void> => {
  for (;;) {
    const {rows} = await sql`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`.execute(
      server.db,
    );
    if (rows.length > 0) return;
  }
};

describe('the deadline of a hearing', () => {
  const at = (text: string): Date => new Date(text);
  const [opens, closes] = [at('2026-03-01T08:00:00.000Z'), at('2026-03-15T11:00:00.000Z')];
  const around = (moment: Date): Date[] => [-1, 0, 1].map((by) => new Date(moment.getTime() + by));

  it('is exact to the millisecond: the moment itself is in time', () => {
    const phases = (moment: Date): string[] => around(moment).map((one) => phaseOf({starts: opens, ends: closes}, one));
    assert.deepEqual(phases(opens), ['coming', 'open', 'open']);
    assert.deepEqual(phases(closes), ['open', 'open', 'closed']);
  });

  it('is kept by the rule at the same milliseconds', async () => {
    const {id} = await spaceWith({opens: '2026-03-01T08:00:00Z', closes: '2026-03-15T11:00:00Z'});
    const space = (await spacesOf(server.db).get(id)) ?? assert.fail();
    const form = space.find('form', 'hearing-answer') ?? assert.fail();
    const codes = async (moment: Date): Promise<string[]> =>
      (
        await Promise.all(
          around(moment).map((one) => rule.read(server.db, {space, form, fields: {hearing: 'aaben'}, locale: 'da', at: one})),
        )
      ).map(({faults = []}) => faults.map(({code}) => code).join());
    assert.deepEqual(await codes(opens), ['early', '', '']);
    assert.deepEqual(await codes(closes), ['', '', 'closed']);
  });

  it('refuses what is too early and too late at the field, with words and whom to write to', async () => {
    const early = await spaceWith({opens: minutes(5)});
    const soon = await answer(early.endpoint, 'aaben');
    assert.equal(soon.status, 422);
    assert.deepEqual(faultsOf(soon), [['hearing', 'early']]);
    const contact = {da: 'Skriv til plan@proeve.example.', en: 'Write to plan@proeve.example.'};
    const late = await spaceWith({closes: minutes(-5), contact});
    const over = await answer(late.endpoint, 'aaben');
    assert.equal(over.status, 422);
    assert.deepEqual(faultsOf(over), [['hearing', 'closed']]);
    assert.match(over.json.errors[0].message, /Fristen er udløbet.* Skriv til plan@proeve\.example\.$/);
    assert.equal((await read(`${late.endpoint}/contributions?kind=hearing-answer`)).json.total, 0);
  });

  it('takes nothing back: what was received is received, also when it is sent again too late', async () => {
    const space = await spaceWith({});
    const key = randomUUID();
    const first = await answer(space.endpoint, 'aaben', {}, 'hearing-answer', key);
    assert.equal(first.status, 201);
    await server.newSpace({id: space.id, moderation: 'after', hearings: [{...openHearing, closes: minutes(-1)}]});
    const again = await answer(space.endpoint, 'aaben', {}, 'hearing-answer', key);
    assert.deepEqual([again.status, again.text], [first.status, first.text]);
    assert.deepEqual(faultsOf(await answer(space.endpoint, 'aaben')), [['hearing', 'closed']], 'under another key it is late');
  });

  it('is met by when something arrived, however long the database takes to write it down', async () => {
    const {endpoint, id: space} = await spaceWith({});
    const key = randomUUID();
    const held = {space, key, fingerprint: Buffer.alloc(32), contribution: randomUUID(), status: 201, language: 'da', answer: '{}'};
    let sending: Promise<Answer> | undefined;
    const aside = new Error('held long enough');
    await server.db
      .transaction()
      .execute(async (tx) => {
        await tx
          .insertInto('submission')
          .values({...held, at: new Date()})
          .execute();
        sending = answer(endpoint, 'aaben', {}, 'hearing-answer', key);
        await waitsForLock();
        throw aside;
      })
      .catch((error: unknown) => assert.equal(error, aside));
    const released = Date.now();
    const {status, json} = (await sending) ?? assert.fail();
    assert.equal(status, 201);
    assert.ok(Date.parse(json.sent) < released);
  });

  it('without the rule, would be no deadline', async () => {
    const {read: kept} = rule;
    rule.read = () => ({});
    try {
      const {endpoint} = await spaceWith({closes: minutes(-5)});
      assert.equal((await answer(endpoint, 'aaben')).status, 201);
    } finally {
      rule.read = kept;
    }
  });
});

describe('an answer to a hearing', () => {
  it('is one of that hearing, and late after its deadline, also when its choice is in a list or has white space around it', async () => {
    const ways = [['aaben'], ' aaben ', [' aaben']];
    const [open, late] = [await spaceWith({}), await spaceWith({closes: minutes(-5)})];
    for (const hearing of ways) {
      const body = {kind: 'hearing-answer', fields: {hearing, text: 'Gør stien bredere.'}};
      assert.equal((await send(open.endpoint, body)).status, 201);
      assert.deepEqual(faultsOf(await send(late.endpoint, body)), [['hearing', 'closed']]);
    }
    assert.equal((await hearingOf(open.endpoint, 'aaben')).received, ways.length);
  });

  it('is about a section of that hearing, or of none', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    assert.deepEqual(faultsOf(await answer(endpoint, 'budget', {section: 'lokalplan.trafik'})), [
      ['hearing', 'early'],
      ['section', 'choice'],
    ]);
    assert.deepEqual(faultsOf(await answer(endpoint, 'lokalplan', {section: 'trafik'})), [['section', 'choice']]);
    assert.equal((await answer(endpoint, 'lokalplan', {section: 'lokalplan.groent'})).status, 201);
  });

  it('goes by the form of its hearing, so that what is withheld is never public', async () => {
    const {endpoint, id} = await server.newSpace({moderation: 'after'});
    assert.deepEqual(faultsOf(await answer(endpoint, 'skoler')), [['hearing', 'choice']]);
    assert.equal((await answer(endpoint, 'skoler', {}, 'hearing-answer-closed')).status, 202);
    const {received, answers, published} = await hearingOf(endpoint, 'skoler');
    assert.deepEqual([received, answers, published], [1, 0, false]);
    assert.deepEqual((await read(`${endpoint}/contributions?kind=hearing-answer-closed`)).json.items, []);
    // The control: the other form is one whose answers are public at once.
    assert.equal((await answer(endpoint, 'lokalplan')).status, 201);
    const space = (await spacesOf(server.db).get(id)) ?? assert.fail();
    const form = space.find('form', 'hearing-answer') ?? assert.fail();
    const known = formDocument(space, form, 'da')
      .fields.find(({name}) => name === 'hearing')
      ?.choices.map(({value}) => value);
    assert.deepEqual(known, ['lokalplan', 'budget', 'bibliotek']);
  });

  it('to one that is gone is refused', async () => {
    const {endpoint} = await server.newSpace({hearings: []});
    assert.deepEqual(faultsOf(await answer(endpoint, 'lokalplan')), [['hearing', 'choice']]);
  });
});
