import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {describe, it, type TestContext} from 'node:test';
import {isAlive} from '../../server/src/postgres/running.js';
import {startServer} from '../../server/src/start.js';
import {kill, newFolder, postmasterIn, start, startHere} from './processes.js';

const MAIN = '../../server/src/main.ts';

/** Starts the program and gives what it says on its way out. */
const refusal = async (t: TestContext, env: Record<string, string>): Promise<string> => {
  const program = start(t, MAIN, {PORT: '0', ...env});
  assert.equal(await program.ended, 1);
  assert.equal(program.output.out, '');
  return program.output.err;
};

describe('the program', () => {
  it('prints its address and a link for staff, and ends everything on Ctrl-C', async (t) => {
    const folder = await newFolder(t);
    const program = start(t, MAIN, {PORT: '0', DATA_DIR: folder});
    await program.ready;
    assert.match(
      program.output.out,
      /^Sammen {2}http:\/\/127\.0\.0\.1:\d+\/\nStaff {3}http:\/\/127\.0\.0\.1:\d+\/staff\/login\?token=[\w-]{43}\n$/,
    );
    const database = await postmasterIn(folder);
    assert.equal(await kill(program, 'SIGINT'), 0);
    assert.ok(!isAlive(database));
    assert.equal(program.output.err, '');
  });

  it('says in one line why it cannot start', async (t) => {
    const folder = await newFolder(t);
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    t.after(() => taken.close());
    const {port} = taken.address() as AddressInfo;
    const [inUse, unwritable, unreachable, nonsense, unkeyed] = await Promise.all([
      refusal(t, {DATA_DIR: folder, PORT: String(port)}),
      refusal(t, {DATA_DIR: '/dev/null/data'}),
      refusal(t, {DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DATA_DIR: folder}),
      refusal(t, {PORT: 'three thousand'}),
      refusal(t, {DATA_DIR: folder, RECEIPT_KEY: 'abcd'}),
    ]);
    assert.equal(inUse, `Port ${port} is in use; set PORT to another.\n`);
    assert.equal(unwritable, 'The data folder /dev/null/data is not writable (ENOTDIR); set DATA_DIR to another.\n');
    assert.match(unreachable, /^The database in DATABASE_URL does not answer: connect ECONNREFUSED [^\n]+\n$/);
    assert.match(nonsense, /^PORT must be a number [^\n]+\n$/);
    assert.match(unkeyed, /^The receipt key must be hexadecimal [^\n]+\n$/);
  });

  it('refuses production without saying where the data is, and prints no link for staff there', async (t) => {
    assert.match(await refusal(t, {NODE_ENV: 'production'}), /^In production, say where the data is[^\n]+\n$/);
    const folder = await newFolder(t);
    const program = start(t, MAIN, {PORT: '0', DATA_DIR: folder, NODE_ENV: 'production'});
    await program.ready;
    assert.doesNotMatch(program.output.out, /token=/);
    await kill(program, 'SIGTERM');
  });

  it('refuses production on a database that answers before a row is on disk', async (t) => {
    const folder = await newFolder(t);
    const server = await startHere(t, {dataDir: folder});
    const url = new URL(server.databaseUrl);
    url.searchParams.set('options', '-c synchronous_commit=off');
    const risky = {port: 0, log: 'quiet', databaseUrl: url.href, dataDir: folder} as const;
    await assert.rejects(startServer({...risky, production: true}), /synchronous_commit=on/);
    await (await startServer(risky)).stop();
    await assert.rejects(startServer({port: 0, databaseUrl: server.databaseUrl, production: true}), /set RECEIPT_KEY/);
    await server.stop();
  });
});
