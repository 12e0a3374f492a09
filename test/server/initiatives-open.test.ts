import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Initiative} from '../../src/data/initiatives.js';
import {publishContent} from '../../server/src/content/publish.js';
import {sampleSpace} from '../support/sample.js';
import {read, send} from './citizen.js';
import {done, logInAs} from './moderator.js';
import {startTelling, type Telling} from './telling.js';

let telling: Telling;
before(async () => {
  telling = await startTelling();
});
after(() => telling.stop());

describe('what citizens want to start', () => {
  it('is offered at the levels at which people are sought, as long as it has come to nothing yet', async () => {
    const {server} = telling;
    const {id: space, endpoint} = await server.newSpace();
    const staff = await logInAs(server, space);
    const started = async (fields: Record<string, string | string[]>): Promise<string> => {
      await send(endpoint, {kind: 'initiative', fields: {text: 'Alle kan være med.', email: 'starter@example.dk', ...fields}});
      const waiting = (await staff.list()).items.filter(({status}) => status === 'waiting');
      return done(await staff.decide('publish', waiting)).id;
    };
    const openAt = async (level: string): Promise<string[]> => {
      const {items, total} = (await read(`${endpoint}/initiatives?level=${level}`)).json;
      assert.equal(total, items.length);
      return items.map(({title}: Initiative) => title);
    };
    const garden = await started({title: 'Fælles have', seeks: ['active']});
    await started({title: 'Kor'});
    assert.deepEqual(await openAt('active'), ['Kor', 'Fælles have']);
    assert.deepEqual(await openAt('observe'), ['Kor']);
    assert.deepEqual(await openAt('initiate'), []);
    assert.equal((await read(`${endpoint}/initiatives?level=alle`)).status, 400);

    const content = sampleSpace(space);
    const [activity] = content.activities;
    assert.ok(activity);
    await publishContent(server.db, {...content, activities: [{...activity, initiative: garden}]});
    assert.deepEqual(await openAt('active'), ['Kor']);
    await publishContent(server.db, {...content, forms: content.forms.filter(({kind}) => kind !== 'join')});
    assert.deepEqual(await openAt('active'), []);
  });

  it('comes page by page at a level too', async () => {
    const {id, endpoint} = await telling.server.newSpace({moderation: 'after'});
    for (const [title, seeks] of [
      ['Et', ['active']],
      ['To', ['observe']],
      ['Tre', []],
      ['Fire', ['active', 'observe']],
    ] as const)
      assert.equal(
        (await send(endpoint, {kind: 'initiative', fields: {title: `${title} sted`, text: 'Sammen.', seeks: [...seeks]}})).status,
        201,
      );
    const first = (await read(`${endpoint}/initiatives?level=active&limit=2`)).json;
    const rest = (await read(`${endpoint}/initiatives?level=active&limit=2&cursor=${first.cursor}`)).json;
    assert.deepEqual(
      [...first.items, ...rest.items].map(({title}: Initiative) => title),
      ['Fire sted', 'Tre sted', 'Et sted'],
    );
    assert.deepEqual([first.total, rest.cursor], [3, null], id);
  });
});
