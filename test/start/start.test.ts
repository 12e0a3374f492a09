import assert from 'node:assert/strict';
import {fork, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import pg from 'pg';
import type {Quota} from '../../server/src/draw/quotas.js';
import type {Made, Wanted} from '../../server/src/draws/make.js';

const PAGES = ['/', '/aalborg/', '/albertslund/', '/vallensbaek/', '/aalborg-international/'];

interface Program {
  process: ChildProcess;
  url: string;
  staff: string;
  output: () => string;
  end(): Promise<number | null>;
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', resolve));

/** Runs the README's own command until it has printed its address, or ended. */
const start = async (env: NodeJS.ProcessEnv): Promise<Program> => {
  const child = spawn('npm', ['start', '--silent'], {env: {...process.env, SAMMEN_TEST_DATABASE_URL: undefined, ...env}, detached: true});
  let output = '';
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const exit = ended(child);
  await Promise.race([exit, new Promise<void>((resolve) => child.stdout.on('data', () => output.includes('Staff') && resolve()))]);
  return {
    process: child,
    url: /^Sammen\s+(\S+)\/$/m.exec(output)?.[1] ?? '',
    staff: /^Staff\s+(\S+)$/m.exec(output)?.[1] ?? '',
    output: () => output,
    end: async () => {
      // As Ctrl-C in a terminal: the signal goes to npm, its shell and the server alike, and npm ends by that signal itself.
      if (child.exitCode === null && child.signalCode === null && child.pid) process.kill(-child.pid, 'SIGINT');
      return exit;
    },
  };
};

const post = async (url: string): Promise<string> => {
  const answer = await fetch(`${url}/api/aalborg/contributions`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
    body: JSON.stringify({kind: 'input', fields: {text: 'Flere bænke langs fjorden.'}}),
  });
  assert.equal(answer.status, 202);
  return ((await answer.json()) as {code: string}).code;
};

const statusOf = async (url: string, code: string): Promise<number> =>
  (
    await fetch(`${url}/api/aalborg/receipts`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({code}),
    })
  ).status;

/** How many contributions Aalborg shows. */
const shown = async (url: string): Promise<number> =>
  ((await (await fetch(`${url}/api/aalborg/contributions?kind=input&limit=1`)).json()) as {total: number}).total;

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sammen-start-'));
  let first: Program;
  before(async () => {
    first = await start({DATA_DIR: join(folder, 'data'), PORT: '0'});
  });
  after(async () => {
    await first.end();
    rmSync(folder, {recursive: true, force: true});
  });

  it('prints one address and one link for staff', () => {
    assert.match(first.url, /^http:\/\/127\.0\.0\.1:\d+$/, first.output());
    assert.match(first.staff, /\/staff\/login\?token=/);
    assert.equal(first.output().trim().split('\n').length, 2, first.output());
  });

  it('serves the five pages and what they need', async () => {
    for (const path of [...PAGES, '/sammen.js', '/sammen/core.js', '/healthz', '/openapi.json', '/api/aalborg', '/api/', '/storybook/']) {
      assert.equal((await fetch(first.url + path)).status, 200, path);
    }
  });

  it('says in one line that the port is in use, and ends with 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const {port} = taken.address() as {port: number};
    const second = await start({DATA_DIR: join(folder, 'other'), PORT: String(port)});
    assert.equal(await second.end(), 1);
    assert.match(second.output(), new RegExp(`^.*port.*${port}.*\n$`, 'i'));
    taken.close();
  });

  it('says in one line that the data folder cannot be used, and ends with 1', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    chmodSync(file, 0o400);
    const second = await start({DATA_DIR: join(file, 'data'), PORT: '0'});
    assert.equal(await second.end(), 1);
    assert.match(second.output(), /^.*folder.*\n$/i);
  });

  it('shows as many made-up contributions as citizens once sent, and the page says that they are', async () => {
    assert.equal(await shown(first.url), 5_441);
    assert.match(await (await fetch(`${first.url}/aalborg/`)).text(), /Bidragene er opdigtede eksempler/);
  });

  it('has the program that makes lotteries beside it, with its solver', async () => {
    const maker = fork('server/dist/lottery-maker.js', {stdio: ['ignore', 'ignore', 'inherit', 'ipc']});
    const volunteers = Array.from({length: 12}, (_, n) => ({id: `v${n}`, categories: [n % 3 ? 'm' : 'w']}));
    const quota = (category: string): Quota => ({...{stratum: 'gender', category}, least: 2, most: 2});
    const wanted: Wanted = {pool: {strata: ['gender'], volunteers}, brief: {size: 4, quotas: [quota('w'), quota('m')]}};
    maker.send(wanted);
    const [made] = (await once(maker, 'message')) as [Made];
    assert.ok('lottery' in made && made.proven);
    // Eight men for two of the seats.
    assert.equal(made.least, 0.25);
  });

  it('ends cleanly on Ctrl-C and finds everything again, then refuses a database that is newer than the code', async () => {
    const code = await post(first.url);
    await first.end();
    assert.doesNotMatch(first.output(), /error/i);
    await assert.rejects(fetch(first.url));
    first = await start({DATA_DIR: join(folder, 'data'), PORT: '0'});
    assert.equal(await statusOf(first.url, code), 200);
    assert.equal(await shown(first.url), 5_441);
    assert.equal(await statusOf(first.url, '0'.repeat(26)), 404);
    await first.end();

    await ageBackwards(join(folder, 'data'));
    const old = await start({DATA_DIR: join(folder, 'data'), PORT: '0'});
    assert.equal(await old.end(), 1);
    assert.match(old.output(), /^.*newer.*\n$/i);
  });
});

/** Notes a migration in the database that this code does not have. */
const ageBackwards = async (dataDir: string): Promise<void> => {
  const {startCluster} = await import('../../server/src/postgres/cluster.js');
  const cluster = await startCluster(dataDir);
  const client = new pg.Client(cluster.url);
  await client.connect();
  await client.query("insert into schema_migration select '9999-from-the-future', checksum, applied_at from schema_migration limit 1");
  await client.end();
  await cluster.stop();
};
