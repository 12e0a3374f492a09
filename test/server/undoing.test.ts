import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Action} from '../../src/data/staff.js';
import {isMaskOf} from '../../server/src/staff/masking.js';
import {eraseMasked, MASK_UNDO} from '../../server/src/staff/undo.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read, withdraw} from './citizen.js';
import {done, publishedWork, storyIn, workIn, type Moderator} from './moderator.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

describe('undoing', () => {
  const takingBack: [Action, Parameters<Moderator['decide']>[2]][] = [
    ['hold', {}],
    ['reject', {reason: 'off-topic'}],
    ['answer', {answer: 'Et andet svar'}],
    ['decide', {}],
    ['finish', {answer: 'Gjort'}],
  ];
  for (const [action, given] of takingBack) {
    it(`brings back status, answer and since when it was public, after ${action}`, async () => {
      const {endpoint, staff, item} = await publishedWork(server);
      const before = done(await staff.decide('answer', [item], {answer: 'Det første svar'}));
      const list = (await read(`${endpoint}/contributions`)).json;
      const changed = done(await staff.decide(action, [before], given));
      assert.equal(changed.undo?.action, action);
      const {version, undo, ...after} = done(await staff.decide('undo', [changed]));
      const {version: was, undo: _, ...expected} = before;
      assert.deepEqual(after, expected);
      assert.deepEqual([version, undo], [was + 2, null]);
      assert.deepEqual((await read(`${endpoint}/contributions`)).json, list);
    });
  }

  it('goes back one decision and no further, and only from what was seen', async () => {
    const {staff, items} = await workIn(server);
    const held = done(await staff.decide('hold', items));
    const shown = done(await staff.decide('publish', [held]));
    assert.equal((await staff.decide('undo', [held]))[0]?.code, 'stale');
    const back = done(await staff.decide('undo', [shown]));
    assert.equal(back.status, 'held');
    assert.equal((await staff.decide('undo', [back]))[0]?.code, 'not-allowed');
  });
});

describe('masking', () => {
  it('takes pieces out and writes nothing', () => {
    const original = 'Ring til Bo Hansen på 12 34 56 78, så kommer Bo Hansen';
    for (const text of [
      'Ring til [fjernet] på 12 34 56 78, så kommer Bo Hansen',
      'Ring til [fjernet] på [fjernet], så kommer [fjernet]',
      '[fjernet]',
      '[fjernet] til Bo Hansen på 12 34 56 78, så kommer Bo Hansen',
    ]) {
      assert.ok(isMaskOf(text, original), text);
    }
    for (const text of [
      original,
      '',
      `${original}[fjernet]`,
      `[fjernet]${original}`,
      'Ring ikke til [fjernet] på 12 34 56 78, så kommer Bo Hansen',
      'Ring til [fjernet] på 12 34 56 78',
      'på 12 34 56 78 [fjernet] Ring til',
      'Ring til [fjernet]på 12 34 56 78[fjernet], så kommer [fjernet] Hansen Hansen',
      'Ring til Bo Hansen på 12 34[fjernet] 56 78, så kommer Bo Hansen',
    ]) {
      assert.ok(!isMaskOf(text, original), text);
    }
    assert.ok(isMaskOf('a [fjernet] b [fjernet]', 'a [fjernet] b c'), 'masked once more');
  });

  it('shows everybody the masked text; search and themes follow', async () => {
    const work = await publishedWork(server, 'Forsamlingshuset ved Bo på cykelstien');
    const {endpoint, staff, item} = work;
    assert.deepEqual(item.themes.toSorted(), ['moedesteder', 'trafik']);
    const text = 'Forsamlingshuset ved [fjernet]';
    const masked = done(await staff.decide('mask', [item], {text}));
    assert.deepEqual([masked.text, masked.masked, masked.themes, masked.listed], [text, true, ['moedesteder'], item.listed]);
    assert.equal((await read(`${endpoint}/contributions`)).json.items[0].text, text);
    assert.equal((await read(`${endpoint}/contributions?q=cykelsti`)).json.total, 0);
    assert.equal((await read(`${endpoint}/contributions?theme=trafik`)).json.total, 0);
    const story = await storyIn(work);
    assert.equal(story.text, text);
    assert.match(story.history.at(-1)?.reason ?? '', /fjernet personoplysninger/);
    const bad = await staff.ask('mask', [masked], {text: 'Noget helt andet [fjernet]'});
    assert.deepEqual([bad.status, bad.json.errors[0].code], [422, 'mask']);
  });

  const MASK = {text: 'Bænken ved [fjernet]'};
  const stored = async (space: string): Promise<boolean> => {
    const tables = ['contribution', 'last_decision', 'change', 'audit', 'submission'] as const;
    const rows = await Promise.all(tables.map((table) => server.db.selectFrom(table).selectAll().where('space', '=', space).execute()));
    return JSON.stringify(rows).includes('hemmelig');
  };

  it('can be undone, until the original is erased', async () => {
    const {space, staff, item} = await publishedWork(server, 'Bænken ved hemmelige Bo');
    const masked = done(await staff.decide('mask', [item], MASK));
    const undone = done(await staff.decide('undo', [masked]));
    assert.deepEqual([undone.text, undone.masked], ['Bænken ved hemmelige Bo', false]);
    const again = done(await staff.decide('mask', [undone], MASK));
    assert.ok(await stored(space));
    await eraseMasked(server.db, new Date(Date.now() + MASK_UNDO - 10_000));
    assert.ok(await stored(space), 'not before its time');
    await eraseMasked(server.db, new Date(Date.now() + MASK_UNDO));
    assert.ok(!(await stored(space)));
    assert.equal((await staff.one(again.id)).undo, null);
    assert.equal((await staff.decide('undo', [again]))[0]?.code, 'not-allowed');
  });

  it('cannot be undone after its time though the original is still there', async () => {
    const {space, staff, item} = await publishedWork(server, 'Bænken ved hemmelige Bo');
    const masked = done(await staff.decide('mask', [item], MASK));
    await server.db.updateTable('last_decision').set({until: new Date()}).where('space', '=', space).execute();
    assert.equal((await staff.decide('undo', [masked]))[0]?.code, 'not-allowed');
  });

  it('leaves no original when something else is decided, or when it is withdrawn', async () => {
    const one = await publishedWork(server, 'Bænken ved hemmelige Bo');
    done(await one.staff.decide('answer', [done(await one.staff.decide('mask', [one.item], MASK))], {answer: 'Tak'}));
    assert.ok(!(await stored(one.space)));
    const two = await publishedWork(server, 'Bænken ved hemmelige Bo');
    await two.staff.decide('mask', [two.item], MASK);
    await withdraw(two.endpoint, two.codes[0] ?? '');
    assert.ok(!(await stored(two.space)));
  });

  it('leaves no original over a restart', async () => {
    const {space, staff, item} = await publishedWork(server, 'Bænken ved hemmelige Bo');
    await staff.decide('mask', [item], MASK);
    await server.db.updateTable('last_decision').set({until: new Date()}).where('space', '=', space).execute();
    const other = await startTestEndpoint({databaseUrl: server.databaseUrl});
    const left = await stored(space);
    await other.stop();
    assert.ok(!left);
  });
});
