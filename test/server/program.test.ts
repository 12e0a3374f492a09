import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {describe, it} from 'node:test';
import {isAlive} from '../../server/src/postgres/running.js';
import {MAIN, kill, newFolder, postmasterIn, refusal, start} from './processes.js';

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
});
