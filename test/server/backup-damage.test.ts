import assert from 'node:assert/strict';
import {createHash, randomUUID} from 'node:crypto';
import {mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {gunzipSync, gzipSync} from 'node:zlib';
import {sql} from 'kysely';
import {makeBackup} from '../../server/src/backup/backup.js';
import {restoreBackup} from '../../server/src/backup/restore.js';
import {publishContent} from '../../server/src/content/publish.js';
import {connect} from '../../server/src/db/connect.js';
import {StartFailure} from '../../server/src/failure.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {writeFigures} from '../support/figures.js';
import {sampleSpace} from '../support/sample.js';
import {input, send} from './citizen.js';
import {newFolder, startHere} from './processes.js';
import {begin, command} from './programs.js';

const KEY = 'ab'.repeat(32);

let server: TestEndpoint;
let folder: string;
let whole: Buffer;
before(async () => {
  server = await startTestEndpoint({databaseUrl: undefined});
  folder = await mkdtemp(join(tmpdir(), 'sammen-backup-'));
  await publishContent(server.db, sampleSpace('prove'));
  for (let n = 0; n < 30; n++) await send(`${server.url}/api/prove`, input({text: `Bidrag nummer ${n}`, email: `nr${n}@example.dk`}));
  await makeBackup({databaseUrl: server.databaseUrl, receiptKey: KEY, path: join(folder, 'whole.gz')});
  whole = await readFile(join(folder, 'whole.gz'));
});
after(async () => {
  await server.stop();
  await rm(folder, {recursive: true, force: true});
});

/** A new, empty database beside the server's. */
const emptyDatabase = async (): Promise<string> => {
  const name = `r_${randomUUID().replaceAll('-', '')}`;
  await sql`CREATE DATABASE ${sql.id(name)}`.execute(server.db);
  const url = new URL(server.databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
};

const tablesAt = async (url: string): Promise<number> => {
  const db = connect(url, 1);
  const {rows} = await sql<{n: string}>`SELECT count(*) AS n FROM pg_tables WHERE schemaname = 'public'`.execute(db);
  await db.destroy();
  return Number(rows[0]?.n);
};

let target: string | undefined;

/** Why a file is refused; undefined when it is restored. Whatever was refused has left nothing: the next gets the same database. */
const refusal = async (bytes: Buffer): Promise<string | undefined> => {
  const databaseUrl = (target ??= await emptyDatabase());
  const path = join(folder, `${randomUUID()}.gz`);
  await writeFile(path, bytes);
  try {
    await restoreBackup({path, databaseUrl, receiptKey: KEY});
    target = undefined;
    return undefined;
  } catch (error) {
    assert.ok(error instanceof StartFailure, String(error));
    assert.equal(await tablesAt(databaseUrl), 0);
    return error.message;
  }
};

/** Lines of a backup, written anew with hashes that fit: somebody has changed it who knows how it is made. */
const forged = (change: (line: string) => string): Buffer => {
  const lines = gunzipSync(whole).toString().trimEnd().split('\n').map(change);
  const footer = JSON.parse(lines.pop() ?? '') as {tables: Record<string, {rows: number; sha256: string}>; sha256: string};
  let name = '';
  const rows = new Map<string, string>();
  for (const line of lines) {
    if (line.startsWith('[')) rows.set(name, `${rows.get(name) ?? ''}${line}\n`);
    else name = (JSON.parse(line) as {table?: string}).table ?? '';
  }
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  for (const [table, text] of rows) footer.tables[table] = {rows: text.split('\n').length - 1, sha256: sha256(text)};
  footer.sha256 = sha256(lines.map((line) => `${line}\n`).join(''));
  return gzipSync(`${[...lines, JSON.stringify(footer)].join('\n')}\n`);
};

describe('a backup that is not whole', () => {
  it('is refused, with any byte of it flipped, before anything is touched', async () => {
    // Bytes 4 to 9 of gzip's header are a time and a name of a system, of which nothing depends (RFC 1952, 2.3).
    const places = Array.from({length: 60}, (_, n) => 10 + Math.floor(((whole.length - 11) * n) / 59));
    for (const place of [0, 1, 2, ...places]) {
      const flipped = Buffer.from(whole);
      flipped[place] = (flipped[place] ?? 0) ^ 0x10;
      assert.match((await refusal(flipped)) ?? '', /is not a whole backup: /, `byte ${place}`);
    }
    writeFigures('backup-damage', {
      title: 'Backups that are not whole',
      command: 'npm test -- --group server',
      found: {'bytes flipped, one at a time': places.length + 3, restored: 0},
      controls: {},
    });
  });

  it('is refused when it was cut off anywhere, also between two lines, and when something stands after its end', async () => {
    for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
      assert.match((await refusal(whole.subarray(0, Math.floor(whole.length * share)))) ?? '', /is not a whole backup/, String(share));
    }
    const lines = gunzipSync(whole).toString().trimEnd().split('\n');
    const of = (some: string[]): Buffer => gzipSync(`${some.join('\n')}\n`);
    for (const kept of [1, Math.floor(lines.length / 2), lines.length - 1]) {
      assert.match((await refusal(of(lines.slice(0, kept)))) ?? '', /it ends too early/);
    }
    const row = lines.findIndex((line) => line.startsWith('["prove"'));
    assert.match((await refusal(of(lines.toSpliced(row, 1)))) ?? '', /its bytes are not those that were written/);
    assert.match((await refusal(of([...lines, '["more"]']))) ?? '', /something stands after its end/);
    assert.match((await refusal(Buffer.from('no backup at all'))) ?? '', /is not a whole backup/);
  });

  it('is refused when its hashes fit and its rows do not: what was written is read back', async () => {
    const spaced = forged((line) => (line.startsWith('["prove"') ? line.replace('\\"fields\\": [', '\\"fields\\":  [') : line));
    assert.match((await refusal(spaced)) ?? '', /^What was written to content is not what the backup has\.$/);
    const log = forged((line) =>
      line.includes('\\"action\\":\\"sent\\"') ? line.replace('\\"actor\\":\\"citizen\\"', '\\"actor\\":\\"somebody\\"') : line,
    );
    assert.match((await refusal(log)) ?? '', /^The audit log of prove is not what the backup has\.$/);
    const newer = forged((line) => line.replace('"name":"0001-content"', '"name":"9999-content"'));
    assert.match((await refusal(newer)) ?? '', /^The backup was made by a newer version of the server \(it has 9999-content\)/);
    const other = forged((line) => line.replace(KEY, 'cd'.repeat(32)));
    assert.match((await refusal(other)) ?? '', /^There is a receipt key already, and the backup has another one\.$/);
  });

  it('then, whole it is restored, and forged without a change too', async () => {
    assert.equal(await refusal(whole), undefined);
    assert.equal(await refusal(forged((line) => line)), undefined);
  });
});

describe('a place where something is', () => {
  it('is refused, and is as it was', async (t) => {
    const path = join(folder, 'whole.gz');
    const started = await newFolder(t);
    await writeFile(join(started, 'receipt-key'), KEY);
    const other = await startHere(t, {dataDir: started});
    const running = await command('backup/restore-main.ts', started, [path]);
    assert.match(running.err, /^A server has the data folder [^\n]+\n$/);
    await other.stop();
    const made = await command('backup/restore-main.ts', started, [path]);
    assert.match(made.err, /^The database is not empty; [^\n]+\n$/);
    const again = await startHere(t, {dataDir: started});
    await again.stop();

    const letters = await newFolder(t);
    await writeFile(join(letters, 'brev.txt'), 'Kære kommune');
    const strange = await command('backup/restore-main.ts', letters, [path]);
    assert.match(strange.err, /^The data folder [^\n]+ is not empty; restore into another\.\n$/);
    assert.deepEqual(await readdir(letters), ['brev.txt']);

    const keyed = await newFolder(t);
    await writeFile(join(keyed, 'receipt-key'), 'cd'.repeat(32));
    const wrong = await command('backup/restore-main.ts', keyed, [path]);
    assert.match(wrong.err, /^There is a receipt key already, and the backup has another one\.\n$/);
    assert.deepEqual(await readdir(keyed), ['receipt-key']);
  });
});

describe('a restore', () => {
  it('that fails leaves no folder behind, and one that was killed is begun again', {timeout: 120_000}, async (t) => {
    const parent = await newFolder(t);
    const target = join(parent, 'data');
    const bad = join(folder, 'bad.gz');
    // Whole, but not what it says: that is only found when all of it has been written.
    await writeFile(
      bad,
      forged((line) => (line.startsWith('["prove"') ? line.replace('\\"fields\\": [', '\\"fields\\":  [') : line)),
    );
    const failed = await command('backup/restore-main.ts', target, [bad]);
    assert.equal(failed.code, 1);
    assert.equal(await stat(target).catch(() => undefined), undefined);

    const path = join(folder, 'whole.gz');
    const left: string[] = [];
    for (const after of ['space', 'audit']) {
      const {child, done} = begin('backup/restore-main.ts', target, [path]);
      let said = '';
      child.stdout?.on('data', (chunk) => (said += String(chunk)) && new RegExp(`^${after} `, 'm').test(said) && child.kill('SIGKILL'));
      assert.equal((await done).code, null, said);
      left.push(...(await readdir(target)));
    }
    assert.ok(left.includes('postgres') && !left.includes('receipt-key'));
    const restored = await command('backup/restore-main.ts', target, [path]);
    assert.equal(restored.code, 0, restored.err);
    const next = await startHere(t, {dataDir: target});
    const {rows} = await sql<{n: string}>`SELECT count(*) AS n FROM contribution`.execute(next.db);
    assert.equal(Number(rows[0]?.n), 30);
    await next.stop();
  });
});
