import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {openApiText} from '../../server/src/openapi/document.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read} from './citizen.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

describe('the contract', () => {
  it('is checked in as it is served', async () => {
    const file = await readFile(new URL('../../server/openapi.json', import.meta.url), 'utf8');
    assert.equal(file, openApiText(), 'run: node --import tsx server/src/write-openapi.ts');
    assert.equal((await read(`${server.url}/openapi.json`)).text, file);
  });

  it('can be read as a page that names every problem', async () => {
    const page = await read(`${server.url}/api/`);
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    assert.match(page.text, /id="key-reused"/);
  });

  it('says that it is well', async () => {
    assert.deepEqual((await read(`${server.url}/healthz`)).json, {status: 'ok', database: true});
  });
});
