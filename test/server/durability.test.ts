import assert from 'node:assert/strict';
import {stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {sql} from 'kysely';
import {isAlive} from '../../server/src/postgres/running.js';
import {publishContent} from '../../server/src/content/publish.js';
import {sampleSpace} from '../support/sample.js';
import {input, lookUp, read, send} from './citizen.js';
import {freePort, kill, newFolder, postmasterIn, start, startHere, type Program} from './processes.js';

describe('what is acknowledged', () => {
  it('is there after the server was killed four times during 500 sends, each once', {timeout: 120_000}, async (t) => {
    const folder = await newFolder(t);
    const port = await freePort();
    const endpoint = `http://127.0.0.1:${port}/api/prove`;
    const begin = (): Program => start(t, 'child.ts', {PORT: String(port), DATA_DIR: folder});
    let server = begin();
    let restarting: Promise<void> = server.ready;
    const restart = async (): Promise<void> => {
      await kill(server, 'SIGKILL');
      server = begin();
      await server.ready;
    };

    const codes = new Map<number, string>();
    const kills = [100, 200, 300, 400];
    let [next, lost] = [0, 0];
    const citizen = async (): Promise<void> => {
      for (let i = next++; i < 500; i = next++) {
        while (!codes.has(i)) {
          await restarting;
          const answer = await send(endpoint, input({text: `Bidrag nummer ${i}`}), `send-number-${i}`).catch(() => undefined);
          if (answer?.status === 202) codes.set(i, answer.json.code);
          else lost++;
        }
        if (codes.size >= (kills[0] ?? Infinity) && kills.shift() !== undefined) restarting = restart();
      }
    };
    await Promise.all(Array.from({length: 12}, citizen));
    await restarting;
    assert.ok(lost > 0, 'some sends were cut off by the kills, or this shows nothing');
    await restart();

    for (const [i, code] of codes) assert.equal((await lookUp(endpoint, code)).json.text, `Bidrag nummer ${i}`);
    // The control: a code that nobody was given is not found.
    assert.equal(
      (
        await lookUp(
          endpoint,
          (codes.get(0) ?? '').replace(/.$/, (last) => (last === '7' ? '8' : '7')),
        )
      ).status,
      404,
    );
    assert.equal(await kill(server, 'SIGTERM'), 0);

    const after = await startHere(t, {dataDir: folder});
    const rows = await sql<{n: string}>`SELECT count(*) AS n FROM contribution`.execute(after.db);
    assert.equal(Number(rows.rows[0]?.n), 500);
    await after.stop();
  });
});

describe('the server’s own PostgreSQL', () => {
  it('is ended by the next start when a killed server left it behind, and its data is there', async (t) => {
    const folder = await newFolder(t);
    const port = await freePort();
    const server = start(t, 'child.ts', {PORT: String(port), DATA_DIR: folder});
    await server.ready;
    const left = await postmasterIn(folder);
    await kill(server, 'SIGKILL');
    assert.ok(isAlive(left), 'a killed server cannot end its database, or this shows nothing');

    const next = await startHere(t, {dataDir: folder});
    assert.ok(!isAlive(left));
    assert.equal((await read(`${next.url}/api/prove`)).status, 200);
    await next.stop();
  });

  it('leaves a stranger alone whose number stands in an old pid file', async (t) => {
    const folder = await newFolder(t);
    const first = await startHere(t, {dataDir: folder});
    await first.stop();
    await writeFile(join(folder, 'postgres/postmaster.pid'), `${process.pid}\n${folder}/postgres\n1\n1\n\n127.0.0.1\n`);
    await writeFile(join(folder, 'server.pid'), '1 another-boot:1\n');
    const second = await startHere(t, {dataDir: folder});
    await second.stop();
  });

  it('is not shared by two servers', async (t) => {
    const folder = await newFolder(t);
    const first = await startHere(t, {dataDir: folder});
    await assert.rejects(startHere(t, {dataDir: folder}), /in use by another server/);
    assert.equal((await read(`${first.url}/healthz`)).status, 200);
    await first.stop();
  });

  it('keeps everything where nobody else can read it, and asks for a password', async (t) => {
    const folder = await newFolder(t);
    const server = await startHere(t, {dataDir: folder});
    for (const name of ['', 'postgres', 'postgres-password', 'postgres.log', 'receipt-key', 'server.pid']) {
      assert.equal((await stat(join(folder, name))).mode & 0o077, 0, name);
    }
    const url = new URL(server.databaseUrl);
    url.password = 'guess';
    await assert.rejects(startHere(t, {databaseUrl: url.href, dataDir: folder}), /does not answer: password authentication failed/);
    const settings = await sql<{
      fsync: string;
      commit: string;
    }>`SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit`.execute(server.db);
    assert.deepEqual(settings.rows[0], {fsync: 'on', commit: 'on'});
    await server.stop();
  });

  it('makes the server say "not now" when it is gone, and recovers with the next start', async (t) => {
    const folder = await newFolder(t);
    const server = await startHere(t, {dataDir: folder});
    await publishContent(server.db, sampleSpace('prove'));
    const {json: receipt} = await send(`${server.url}/api/prove`);
    process.kill(await postmasterIn(folder), 'SIGKILL');
    await server.databaseGone;
    const answer = await send(`${server.url}/api/prove`);
    assert.equal(answer.status, 503);
    assert.ok(Number(answer.headers.get('retry-after')) > 0);
    assert.equal((await read(`${server.url}/healthz`)).status, 503);
    await server.stop();
    const again = await startHere(t, {dataDir: folder});
    assert.equal((await lookUp(`${again.url}/api/prove`, receipt.code)).status, 200);
    await again.stop();
  });
});
