import {join} from 'node:path';
import {until} from '../../server/src/postgres/running.js';
import {startBuilt, type Built, type Way} from '../../test/crowd/built.js';
import type {Diary} from '../../test/crowd/citizen.js';
import {startCrowd, type Crowd} from '../../test/crowd/crowd.js';
import {ledgerOf, type Ledger} from '../../test/crowd/ledger.js';
import {publishOpenSpace} from '../../test/crowd/space.js';
import {freePort} from '../../test/server/processes.js';
import {watch, type Memory} from './memory.js';

/** Milliseconds that a citizen whom nobody answered waits at most. */
const LONGEST = 30_000;
/** Milliseconds that a run goes on at most until enough is acknowledged. */
const LONGER = 60_000;

/** Where servers are measured: a PostgreSQL, and a folder for what else they keep. */
export interface Ground {
  databaseUrl: string;
  folder: string;
}

/** Who comes, and for how long. */
export interface Rush {
  /** The name of the space that they come to, new for each. */
  space: string;
  citizens: number;
  /** How long they come, at least. */
  seconds: number;
  /** Goes on until so many contributions are acknowledged, for a minute more at most: a busy machine is slow; default 1. */
  least?: number;
  /** Milliseconds between two things that one of them does, on average; default a second, as which hardly anybody is as quick. */
  pace?: number;
  /** They take a new Idempotency-Key for each attempt: for controls. */
  newKeys?: boolean;
}

/** What came of it. */
export interface Found {
  diary: Diary;
  ledger: Ledger;
  memory: Memory;
  /** Seconds until the last citizen had their receipt. */
  took: number;
  /** What the server said on standard error. */
  said: string;
}

/** Starts the built server, lets them at it, and holds what they were told against the database. */
export const rush = async (
  ground: Ground,
  {space, citizens, seconds, pace = 1_000, least = 1, newKeys = false}: Rush,
  way: Partial<Way> = {},
): Promise<Found> => {
  const {databaseUrl, folder} = ground;
  const server = await startBuilt({databaseUrl, dataDir: join(folder, space), port: await freePort(), ...way});
  try {
    await publishOpenSpace(databaseUrl, space);
    const crowd = await startCrowd({
      ...{endpoint: `${server.url}/api/${space}`, citizens, longest: LONGEST},
      ...{pace, newKeys},
    });
    const {diary, memory, took} = await during(server, crowd, {seconds, least});
    return {diary, memory, took, ledger: await ledgerOf(databaseUrl, space, diary), said: server.said()};
  } finally {
    await server.stop();
  }
};

/** Looks at the server's memory for so long, then has them end. */
const during = async (
  {pid}: Built,
  crowd: Crowd,
  {seconds, least}: {seconds: number; least: number},
): Promise<Pick<Found, 'diary' | 'memory' | 'took'>> => {
  const began = performance.now();
  const look = watch(pid);
  await new Promise((done) => setTimeout(done, seconds * 1_000));
  await until(() => crowd.acknowledged() >= least, LONGER);
  const memory = look();
  const diary = await crowd.end();
  return {diary, memory, took: (performance.now() - began) / 1_000};
};
