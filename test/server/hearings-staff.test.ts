import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read, send} from './citizen.js';
import {openDesk} from './desk.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

describe('hearings for staff', () => {
  it('are on a page with their phase, their answers, files of them and their report', async () => {
    const {endpoint, id} = await server.newSpace();
    await send(endpoint, {kind: 'hearing-answer', fields: {hearing: 'lokalplan', text: 'Vejen er for smal.'}});
    await send(endpoint, {kind: 'hearing-answer-closed', fields: {hearing: 'skoler', text: 'Fjordskolen.'}});
    const {cookie} = await openDesk(server, id);
    const {status, text} = await read(`${server.url}/staff/hearings/?space=${id}`, {cookie});
    assert.equal(status, 200);
    for (const part of [
      'Lokalplan for havnen',
      'Åben',
      'Kommer',
      'Lukket',
      'Vises ikke',
      `/api/${id}/hearings/lokalplan/report.pdf?lang=da`,
    ])
      assert.ok(text.includes(part), part);
    const href = /href="(\/staff\/api\/export\?[^"]*hearing=lokalplan[^"]*format=csv)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    const file = await read(`${server.url}${href ?? assert.fail()}`, {cookie});
    assert.match(file.text, /Vejen er for smal\./);
    assert.doesNotMatch(file.text, /Fjordskolen/, 'only answers to this one');
    const both = await read(`${server.url}/staff/api/export?space=${id}&format=csv`, {cookie});
    assert.match(both.text, /Fjordskolen/, 'the control');
  });

  it('are for those who have a role, in spaces that there are', async () => {
    const {id} = await server.newSpace();
    const {text} = await read(`${server.url}/staff/hearings/?space=${id}`);
    assert.doesNotMatch(text, /Lokalplan for havnen/);
    const {cookie} = await openDesk(server, id);
    assert.equal((await read(`${server.url}/staff/hearings/?space=ingen`, {cookie})).status, 404);
  });
});
