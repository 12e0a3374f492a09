import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {PublishedDraw} from '../../src/data/draws.js';
import {argsFor} from '../support/bundled.js';
import {drawOnce} from '../support/drawn.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read} from './citizen.js';

let server: TestEndpoint;
let folder: string;
let published: PublishedDraw;
before(async () => {
  server = await startTestEndpoint({limits: 'off'});
  folder = await mkdtemp(join(tmpdir(), 'sammen-draw-'));
  const {id, endpoint} = await server.newSpace();
  await drawOnce(server, id);
  published = (await read(`${endpoint}/draws/fjorden/document`)).json;
});
after(async () => {
  await server.stop();
  await rm(folder, {recursive: true, force: true});
});

/** Runs the command on a published file, as whoever has downloaded it. */
const verified = async (document: PublishedDraw, ...more: string[]): Promise<{status: number | null; said: string}> => {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  await writeFile(file, JSON.stringify(document));
  const {status, stdout, stderr} = spawnSync(process.execPath, [...argsFor('scripts/verify-draw.ts'), file, ...more]);
  return {status, said: `${stdout.toString()}${stderr.toString()}`};
};

describe('the command that draws again', () => {
  it('finds the same people in the published file, and says with which chances', async () => {
    const {commitment, poolDigest, lotteryDigest} = published.document;
    const noted = ['--commitment', commitment, '--pool', poolDigest, '--lottery', lotteryDigest];
    const {status, said} = await verified(published, ...noted);
    assert.equal(status, 0, said);
    assert.match(said, /^12 of 40 are drawn by the seed (1d){32}, as the file says\.$/m);
    assert.match(said, /^The smallest chance was \d+\.\d\d % \(\w+, \w+\), the greatest \d+\.\d\d %\.$/m);
    assert.doesNotMatch(said, /Not compared/);
  });

  it('ends with an error where somebody was put in the place of another, and names both', async () => {
    const {people} = published.document;
    const [stranger] = published.pool.volunteers.filter(({id}) => !people.includes(id));
    const forged = {...published, document: {...published.document, people: [...people.slice(1), stranger?.id ?? '']}};
    const {status, said} = await verified(forged);
    assert.equal(status, 1);
    assert.ok(said.includes(`${people[0]} was drawn, and is not in the document`), said);
    assert.ok(said.includes(`${stranger?.id} is in the document, and was not drawn`), said);
  });

  it('ends with an error where another seed was promised', async () => {
    const {status, said} = await verified(published, '--commitment', 'f'.repeat(64));
    assert.equal(status, 1);
    assert.match(said, /^commitment: before the draw it was f{64}/m);
  });
});
