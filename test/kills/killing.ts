import {join} from 'node:path';
import {until} from '../../server/src/postgres/running.js';
import type {Chance} from '../data/seeded.js';
import {newDevice} from '../crowd/ask.js';
import {startBuilt, type Built} from '../crowd/built.js';
import {lookUp, type Diary} from '../crowd/citizen.js';
import {startCrowd, type Crowd} from '../crowd/crowd.js';
import {ledgerOf, type Ledger} from '../crowd/ledger.js';
import {publishOpenSpace} from '../crowd/space.js';
import {freePort} from '../server/processes.js';
import type {Postgres} from './postgres.js';

/** How it is killed, and what is wrong with it. */
export interface Plan {
  /** The name of the space that is sent to, new for each. */
  space: string;
  /** How often the server is killed, and how often PostgreSQL. */
  server: number;
  postgres: number;
  chance: Chance;
  /** See test/crowd/untrue.ts. */
  faults?: string;
  /** Citizens take a new Idempotency-Key for each attempt. */
  newKeys?: boolean;
}

/** What came of it. */
export interface Outcome {
  diary: Diary;
  ledger: Ledger;
  /** Kills that took place. */
  server: number;
  postgres: number;
  /** Times that PostgreSQL recovered. */
  recoveries: number;
  /** Whether one and the same server was there through all kills of PostgreSQL. */
  outlived: boolean;
  /** What servers said on standard error. */
  said: string;
}

/** Citizens who send and look up, one thing after another, twenty times as quick as anybody is. */
const CROWD = {citizens: 32, pace: 50, longest: 1_000};
/** Contributions that are acknowledged between two kills, at least and at most: it is in the middle of its work each time. */
const BETWEEN = {least: 20, most: 60};
/** Milliseconds in which so many are acknowledged, however busy the machine is. */
const PATIENCE = 120_000;

/** Waits until so many more are acknowledged, and a little, so that no kill is in step with a count. */
const letThemSend = async (crowd: Crowd, chance: Chance): Promise<void> => {
  const enough = crowd.acknowledged() + chance.between(BETWEEN.least, BETWEEN.most);
  if (!(await until(() => crowd.acknowledged() >= enough, PATIENCE))) throw new Error('Nothing is acknowledged any more.');
  await new Promise((done) => setTimeout(done, chance.between(0, 60)));
};

/** Asks the server itself for every receipt that somebody has. */
const lookAllUp = async (endpoint: string, {acknowledged, met}: Diary): Promise<void> => {
  const left = [...acknowledged];
  const look = async (lane: number): Promise<void> => {
    // One address may look up sixty in ten minutes.
    for (let n = 0, one; (one = left.pop()); n++) {
      const device = newDevice(endpoint, `10.9.${lane}.${Math.floor(n / 50)}`, CROWD.longest, met);
      await lookUp(device, one);
      device.agent.destroy();
    }
  };
  await Promise.all(Array.from({length: 8}, (_, lane) => look(lane)));
};

/** Sends from many sides while the built server and PostgreSQL are killed, and holds what was acknowledged against the database. */
export const sendThroughKills = async (postgres: Postgres, folder: string, plan: Plan): Promise<Outcome> => {
  const {space, chance, faults, newKeys = false} = plan;
  const before = postgres.recoveries();
  const way = {databaseUrl: postgres.url, dataDir: join(folder, space), port: await freePort(), ...(faults !== undefined && {faults})};
  await publishOpenSpace(way.databaseUrl, space);
  let server: Built = await startBuilt(way);
  let said = '';
  const endpoint = `${server.url}/api/${space}`;
  const killServer = async (): Promise<void> => {
    await server.kill();
    said += server.said();
    server = await startBuilt(way);
  };
  try {
    const crowd = await startCrowd({endpoint, ...CROWD, newKeys});
    const done = {server: 0, postgres: 0};
    for (; done.postgres < plan.postgres; done.postgres++) {
      await letThemSend(crowd, chance);
      await postgres.killAndStart();
    }
    const outlived = server.isAlive();
    for (; done.server < plan.server; done.server++) {
      await letThemSend(crowd, chance);
      await killServer();
    }
    const diary = await crowd.end();
    const ledger = await ledgerOf(postgres.url, space, diary);
    if (faults === undefined) await lookAllUp(endpoint, diary);
    return {diary, ledger, ...done, recoveries: postgres.recoveries() - before, outlived, said: said + server.said()};
  } finally {
    await server.kill();
  }
};
