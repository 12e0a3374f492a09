import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Initiative} from '../../src/data/initiatives.js';
import type {StaffItem} from '../../src/data/staff.js';
import {publishContent} from '../../server/src/content/publish.js';
import {sendNotes, type Notes} from '../../server/src/notes/worker.js';
import {sampleSpace} from '../support/sample.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {postForm, read, send, withdraw, type Answer} from './citizen.js';
import {editorIn} from './editor.js';
import type {MailServer} from './mail.js';
import {done, logInAs, type Moderator} from './moderator.js';
import {startTelling, type Telling} from './telling.js';

let telling: Telling;
let server: TestEndpoint;
let mail: MailServer;
let notes: Notes;
before(async () => {
  telling = await startTelling();
  ({server, mail, notes} = telling);
});
beforeEach(() => {
  mail.arrived.length = 0;
});
after(() => telling.stop());

interface Started {
  id: string;
  space: string;
  endpoint: string;
  staff: Moderator;
  code: string;
}

const STARTER = 'starter@example.dk';

/** An initiative that everybody can read. */
const started = async (fields: Record<string, string | string[]> = {}): Promise<Started> => {
  const {id: space, endpoint} = await server.newSpace();
  const given = {title: 'Fælles have', text: 'Vi dyrker grøntsager sammen.', email: STARTER, ...fields};
  const {json} = await send(endpoint, {kind: 'initiative', fields: given});
  const staff = await logInAs(server, space);
  const {id} = done(await staff.decide('publish', (await staff.list()).items));
  await sendNotes(notes);
  mail.arrived.length = 0;
  return {id, space, endpoint, staff, code: json.code};
};

const join = ({endpoint, id}: Started, level: string, email = `${level}@example.dk`): Promise<Answer> =>
  send(endpoint, {kind: 'join', fields: {initiative: id, level, email}});
const listed = async ({endpoint}: Started, language = 'da'): Promise<Initiative> => {
  const {items} = (await read(`${endpoint}/initiatives`, {'Accept-Language': language})).json;
  return items[0];
};
const confirm = async ({staff}: Started): Promise<void> => {
  for (const item of (await staff.list()).items.filter(({kind, status}) => kind === 'join' && status === 'waiting'))
    done(await staff.decide('publish', [item]));
};

describe('an initiative', () => {
  it('says who is sought, who is in at which level, and from when the municipality takes a stand', async () => {
    const initiative = await started({seeks: ['active', 'cocreate']});
    for (const level of ['active', 'observe', 'active', 'cocreate']) assert.equal((await join(initiative, level)).status, 202);
    const {title, text, seeks, joined, supports, activity} = await listed(initiative);
    assert.deepEqual(
      {title, text, supports, activity},
      {title: 'Fælles have', text: 'Vi dyrker grøntsager sammen.', supports: 0, activity: null},
    );
    assert.deepEqual(seeks, ['active', 'cocreate']);
    assert.deepEqual(joined, [
      {level: 'observe', count: 1},
      {level: 'active', count: 2},
      {level: 'cocreate', count: 1},
    ]);
    assert.equal((await read(`${initiative.endpoint}/initiatives`)).json.threshold, 3);
  });

  it('counts nobody who has left, was rejected, or may be a program', async () => {
    const initiative = await started();
    const {json} = await join(initiative, 'active');
    await withdraw(initiative.endpoint, json.code);
    await join(initiative, 'observe');
    const [waiting] = (await initiative.staff.list()).items.filter(({kind}) => kind === 'join');
    assert.ok(waiting);
    await initiative.staff.decide('reject', [waiting], {reason: 'off-topic'});
    assert.deepEqual((await listed(initiative)).joined, []);
    const {kind, fields} = {kind: 'join', fields: {initiative: initiative.id, level: 'active', email: 'a@example.dk'}};
    const body = JSON.stringify({kind, fields, website: 'https://spam.example'});
    const headers = {'Content-Type': 'application/json', 'Idempotency-Key': randomUUID()};
    assert.equal((await fetch(`${initiative.endpoint}/contributions`, {method: 'POST', headers, body})).status, 202);
    assert.deepEqual((await listed(initiative)).joined, []);
    await confirm(initiative);
    assert.deepEqual((await listed(initiative)).joined, [{level: 'active', count: 1}]);
  });

  it('becomes an activity when one says that it comes from it', async () => {
    const initiative = await started();
    const content = sampleSpace(initiative.space);
    const [activity] = content.activities;
    assert.ok(activity);
    await publishContent(server.db, {...content, activities: [{...activity, initiative: initiative.id}]});
    const {activity: become} = await listed(initiative, 'en');
    assert.deepEqual(become, {id: activity.id, title: activity.title.en, starts: new Date(activity.starts).toISOString()});
  });

  it('is made an activity at the page of activities, which knows what it is called and what it says', async () => {
    const initiative = await started();
    const editor = await editorIn(server, initiative.space);
    const at = (path: string): string => `/staff/content/${initiative.space}/${path}`;
    const list = await editor.open(at('edit/activities'));
    const [, href = ''] = /href="([^"]+\?initiative=[^"]+)" aria-label="Lav en aktivitet: Fælles have"/.exec(list.html) ?? [];
    const form = await editor.open(href);
    const {fields = {}} = form.forms.find((one) => one.fields['f:title.da'] !== undefined) ?? {};
    assert.deepEqual(
      [fields['f:title.da'], fields['f:summary.da'], fields['f:initiative']],
      ['Fælles have', 'Vi dyrker grøntsager sammen.', initiative.id],
    );
    const way = {'f:open#': '1', 'f:open.0.level': 'active', 'f:open.0.seeks.da': 'Folk med skovle'};
    await editor.press(form, 'save', {'f:starts': '2031-05-01T10:00', 'f:mode': 'physical', 'f:place.da': 'Haven', ...way});
    const [, version = ''] = /href="([^"]*\/versions\/[^"]+)"/.exec((await editor.open(at('versions'))).html) ?? [];
    await editor.press(await editor.open(version), 'publish');
    assert.equal((await listed(initiative)).activity?.title, 'Fælles have');
    // There is one of it now.
    assert.doesNotMatch((await editor.open(at('edit/activities'))).html, /Lav en aktivitet/);
  });

  it('offers nobody an initiative that not everybody can read', async () => {
    const initiative = await started();
    await send(initiative.endpoint, {kind: 'initiative', fields: {title: 'Hemmelig have', text: 'Venter på at blive læst.'}});
    const editor = await editorIn(server, initiative.space);
    const {html} = await editor.open(`/staff/content/${initiative.space}/edit/activities/_new`);
    assert.match(html, /Fælles have/);
    assert.doesNotMatch(html, /Hemmelig have/);
  });

  it('comes page by page', async () => {
    const {id: space, endpoint} = await server.newSpace({moderation: 'after'});
    for (const title of ['Et', 'To', 'Tre']) await send(endpoint, {kind: 'initiative', fields: {title: `${title} sted`, text: 'Sammen.'}});
    const first = (await read(`${endpoint}/initiatives?limit=2`)).json;
    const rest = (await read(`${endpoint}/initiatives?limit=2&cursor=${first.cursor}`)).json;
    assert.deepEqual(
      [...first.items, ...rest.items].map(({title}: Initiative) => title),
      ['Tre sted', 'To sted', 'Et sted'],
    );
    assert.deepEqual([first.total, rest.cursor], [3, null]);
    assert.equal((await read(`${endpoint}/initiatives?cursor=nej`)).status, 400, space);
  });
});

describe('an address that is passed on', () => {
  it('goes to whoever started it when staff has confirmed it, and is shown nowhere', async () => {
    const initiative = await started();
    await join(initiative, 'cocreate', 'med@example.dk');
    await sendNotes(notes);
    assert.equal(mail.arrived.length, 0);
    await confirm(initiative);
    await sendNotes(notes);
    assert.deepEqual(
      mail.arrived.map(({to}) => to),
      [[STARTER]],
    );
    assert.match(mail.arrived[0]?.text ?? '', /med@example\.dk/);
    for (const path of ['contributions?kind=join', 'contributions?kind=initiative', 'initiatives', `contributions/${initiative.id}`])
      assert.doesNotMatch((await read(`${initiative.endpoint}/${path}`)).text, /example\.dk/, path);
  });

  it('stays when one of the two has withdrawn before it was sent', async () => {
    const [first, second] = [await started(), await started()];
    const {json} = await join(first, 'active');
    await join(second, 'active');
    for (const one of [first, second]) await confirm(one);
    await withdraw(first.endpoint, json.code);
    await withdraw(second.endpoint, second.code);
    await sendNotes(notes);
    assert.deepEqual(mail.arrived, []);
  });

  /** Whoever joins, in the state in which the desk has it. */
  const joinerIn = async ({staff}: Started, status: string): Promise<StaffItem> =>
    (await staff.list(`status=${status}`)).items.find(({kind}) => kind === 'join') ?? assert.fail();
  const told = async (): Promise<number> => {
    await sendNotes(notes);
    return mail.arrived.length;
  };

  it('stops when whoever started it wants no more of it, whatever the address was given for', async () => {
    const initiative = await started();
    await server.db.updateTable('contact').set({notes_in: null}).where('contribution', '=', initiative.id).execute();
    await join(initiative, 'active');
    await confirm(initiative);
    assert.equal(await told(), 1);
    const link = /http\S+\/notes\/\S+/.exec(mail.arrived[0]?.text ?? '')?.[0] ?? assert.fail();
    assert.match((await postForm(link, {})).text, /Din e-mailadresse er slettet/);
    assert.deepEqual(await server.db.selectFrom('contact').select('field').where('contribution', '=', initiative.id).execute(), []);
    await join(initiative, 'observe');
    const {facts} = await joinerIn(initiative, 'waiting');
    assert.deepEqual(facts[0]?.label, 'Kan ikke gives videre');
    await confirm(initiative);
    assert.equal(await told(), 1);
  });

  it('waits while one of the two is held, and goes when that is over', async () => {
    const initiative = await started();
    await join(initiative, 'active');
    await confirm(initiative);
    const [own] = (await initiative.staff.list('kind=initiative&status=published')).items;
    done(await initiative.staff.decide('hold', [own ?? assert.fail()], {note: 'Vi ser på det.'}));
    const passed = async (): Promise<number> => {
      await sendNotes(notes);
      return mail.arrived.filter(({text}) => text.includes('active@example.dk')).length;
    };
    assert.equal(await passed(), 0);
    const [held] = (await initiative.staff.list('kind=initiative&status=held')).items;
    done(await initiative.staff.decide('publish', [held ?? assert.fail()]));
    assert.equal(await passed(), 1);
  });

  it('goes once, though it was confirmed twice', async () => {
    const undone = await started();
    await join(undone, 'active');
    await confirm(undone);
    done(await undone.staff.decide('undo', [await joinerIn(undone, 'answered')]));
    await confirm(undone);
    assert.equal(await told(), 1);
    done(await undone.staff.decide('hold', [await joinerIn(undone, 'answered')], {note: 'Vi ser på det.'}));
    done(await undone.staff.decide('publish', [await joinerIn(undone, 'held')]));
    assert.equal(await told(), 1);
  });
});
