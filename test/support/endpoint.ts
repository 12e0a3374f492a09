import {randomUUID} from 'node:crypto';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Work} from '../../server/src/contributions/proof.js';
import {publishContent} from '../../server/src/content/publish.js';
import type {SpaceContent} from '../../server/src/content/shape.js';
import {startServer, type Server, type StartOptions} from '../../server/src/start.js';
import {sampleSpace} from './sample.js';

export interface TestEndpoint extends Pick<Server, 'url' | 'db' | 'databaseUrl' | 'app' | 'staffLink' | 'stop'> {
  /** Publishes a small complete space with an id of its own, so that tests run side by side. */
  newSpace(overrides?: Partial<SpaceContent>): Promise<{id: string; endpoint: string}>;
}

/** Next to no work before a contribution, and no haste: tests send thousands. */
export const LIGHT: Work = {cost: 1, least: 0, most: 1, haste: 0};

/**
 * The real endpoint over a real database: the run's shared one when SAMMEN_TEST_DATABASE_URL names it, else a
 * PostgreSQL of its own in a temporary folder that goes away with it. Without rate limits unless they are given.
 */
export const startTestEndpoint = async (options: StartOptions = {}): Promise<TestEndpoint> => {
  const shared = process.env.SAMMEN_TEST_DATABASE_URL;
  const dataDir = await mkdtemp(join(tmpdir(), 'sammen-test-'));
  const server = await startServer({
    ...{port: 0, dataDir, log: 'quiet', limits: 'off', receiptKey: 'ab'.repeat(32), work: LIGHT},
    ...(shared && {databaseUrl: shared}),
    ...options,
  });
  const newSpace: TestEndpoint['newSpace'] = async (overrides = {}) => {
    const id = overrides.id ?? `t-${randomUUID().slice(0, 13)}`;
    await publishContent(server.db, {...sampleSpace(id), ...overrides, id});
    return {id, endpoint: `${server.url}/api/${id}`};
  };
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, {recursive: true, force: true});
  };
  const {url, db, databaseUrl, app, staffLink} = server;
  return {url, db, databaseUrl, app, staffLink, newSpace, stop};
};
