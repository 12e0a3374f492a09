import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {auditReport, decisionResults, staffDetail, staffItems, staffSession, type StaffItem} from '../../src/data/staff.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, lookUp, post, read, send, withdraw} from './citizen.js';
import {logInAs, type Moderator} from './moderator.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

interface Waiting {
  space: string;
  endpoint: string;
  codes: string[];
  staff: Moderator;
  items: StaffItem[];
}

/** A space in which contributions wait, one of each text, and somebody who moderates it. */
const waiting = async (texts: readonly string[] = ['Flere bænke i parken']): Promise<Waiting> => {
  const {id: space, endpoint} = await server.newSpace();
  const codes: string[] = [];
  for (const text of texts) codes.push((await send(endpoint, input({text, pejlemaerke: 'natur', group: 'ung'}))).json.code);
  const staff = await logInAs(server, space);
  return {space, endpoint, codes, staff, items: (await staff.list()).items};
};

describe('the staff API', () => {
  it('answers as it says it does', async () => {
    const {space, staff, items} = await waiting();
    const ask = async (path: string): Promise<unknown> => (await read(`${server.url}/staff/api/${path}`, staff.headers)).json;
    v.parse(v.strictObject({...staffItems.entries}), await ask(`contributions?space=${space}`));
    v.parse(staffSession, await ask('session'));
    v.parse(staffDetail, await ask(`contributions/${space}/${items[0]?.id}`));
    v.parse(auditReport, await ask('audit'));
    v.parse(decisionResults, (await staff.ask('publish', items)).json);
  });

  it('publishes, rejects and says what became of each', async () => {
    const {endpoint, codes, staff, items} = await waiting(['Træer', 'Bænke']);
    const results = [
      ...(await staff.decide('publish', items.slice(0, 1))),
      ...(await staff.decide('reject', items.slice(1), {reason: 'off-topic'})),
    ];
    assert.deepEqual(
      results.map(({ok, item}) => [ok, item?.status, item?.version]),
      [
        [true, 'published', 2],
        [true, 'rejected', 2],
      ],
    );
    assert.deepEqual(
      (await read(`${endpoint}/contributions`)).json.items.map(({text}: {text: string}) => text),
      ['Træer'],
    );
    assert.match((await lookUp(endpoint, codes[1] ?? '')).json.history.at(-1).reason, /noget andet/);
  });
});
