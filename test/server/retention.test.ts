import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {sql} from 'kysely';
import {GONE, KEPT} from '../../server/src/contributions/erase.js';
import type {Retention} from '../../src/data/retention.js';
import {startTestEndpoint} from '../support/endpoint.js';
import {writeFigures} from '../support/figures.js';
import {faultsAfter, tablesAbout, type Fates} from './kept.js';
import {life, liveAll, type Life, type Place} from './lives.js';

// Whatever was done with contributions, and however old they are: after the server has erased what is due, nothing of it
// stands in any column of any table or in a file, and everything else is as it was.

/** How many histories are tried; more with RUNS=100. */
const RUNS = Number(process.env.RUNS ?? 3);

let place: Place;
before(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sammen-retention-'));
  place = {folder, server: await startTestEndpoint({databaseUrl: undefined, dataDir: folder, mail: {delay: 0, every: 20}})};
});
after(async () => {
  await place.server.stop();
  await rm(place.folder, {recursive: true, force: true});
});

const days = fc.option(fc.constantFrom(0, 30, 90, 200, 365), {freq: 6});
const policy = fc.record({contactDays: days, unpublishedDays: days, publishedDays: days});

/** One of each that goes, and of each that stays. */
const COMMON = {supports: 1, reported: true, contact: true, ago: 100, before: 10, over: null};
const LIVES: Life[] = [
  {...COMMON, kind: 'input', acts: ['publish', 'answer', 'mask']},
  {...COMMON, kind: 'input', acts: ['accept', 'decide']},
  {...COMMON, kind: 'input', acts: ['accept']},
  {...COMMON, kind: 'input', acts: ['reject']},
  {...COMMON, kind: 'initiative', acts: ['publish', 'hold']},
  {...COMMON, kind: 'participation', acts: []},
  ...([60, 1, null] as const).flatMap((over): Life[] => [
    {...COMMON, kind: 'room', acts: ['publish'], over},
    {...COMMON, kind: 'signup', acts: [], over},
    {...COMMON, kind: 'assembly', acts: [], over},
  ]),
  {...COMMON, kind: 'line', acts: ['publish', 'finish']},
  {...COMMON, kind: 'made-up', acts: []},
  {...COMMON, kind: 'input', acts: ['publish'], ago: 1},
];
const ALL: Retention = {contactDays: 50, unpublishedDays: 50, publishedDays: 50};
const CONTACTS: Retention = {contactDays: 50, unpublishedDays: null, publishedDays: null};

const EXAMPLES: [Life[], Retention][] = [
  [LIVES, ALL],
  [LIVES, CONTACTS],
];

describe('what is kept no longer than the policy says', () => {
  const all: Fates = {all: 0, contact: 0, nothing: 0};
  const controls: Record<string, string> = {};

  it('is gone from everywhere, and everything else is as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(life, {minLength: 6, maxLength: 12}), policy, async (lives, kept) => {
        const {faults, fates} = await faultsAfter(place, await liveAll(place, lives), kept);
        assert.deepEqual(faults, []);
        for (const fate of ['all', 'contact', 'nothing'] as const) all[fate] += fates[fate];
      }),
      {
        numRuns: RUNS,
        endOnFailure: true,
        includeErrorInReport: true,
        examples: EXAMPLES,
      },
    );
    assert.ok(Math.min(...Object.values(all)) > 0, JSON.stringify(all));
  });

  it('is in tables about which it has been decided whether they keep their rows', async () => {
    const known = [...GONE, ...KEPT, 'contribution'].map((table) => `public.${table}`);
    assert.deepEqual((await tablesAbout(place.server.db)).sort(), known.sort());
  });

  /** Counting again deletes before it counts. */
  const COUNTS = ['tally', 'insight'];

  /** Makes a table keep what it has, whatever it is told: as if it had been forgotten. */
  const forgetting = async (table: string, policyThen: Retention): Promise<string[]> => {
    const {db} = place.server;
    const world = await liveAll(place, LIVES);
    await sql`CREATE OR REPLACE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`.execute(db);
    await sql`CREATE TRIGGER keep BEFORE ${sql.raw(COUNTS.includes(table) ? 'UPDATE' : 'UPDATE OR DELETE')} ON ${sql.table(table)} FOR EACH ROW EXECUTE FUNCTION keep()`.execute(
      db,
    );
    try {
      return (await faultsAfter(place, world, policyThen)).faults;
    } finally {
      await sql`DROP TRIGGER keep ON ${sql.table(table)}`.execute(db);
    }
  };

  const holding: [string, RegExp][] = [
    ...GONE.map((table): [string, RegExp] => [table, new RegExp(`rows are left in ${table}`)]),
    ...['contribution', 'change', 'batch_line', 'staff_session'].map((table): [string, RegExp] => [
      table,
      new RegExp(`text is left in (?:[\\w., ]*)public\\.${table}`),
    ]),
    ...COUNTS.map((table): [string, RegExp] => [table, /the counts are not/]),
  ];
  for (const [table, pattern] of holding) {
    it(`then, with ${table} left out, it is found`, async () => {
      const faults = (await forgetting(table, ALL)).join('\n');
      assert.match(faults, pattern);
      controls[`${table} left out`] = faults.split('\n')[0] ?? '';
    });
  }

  it('then, with contact details left out where the text stays, they are found', async () => {
    assert.match((await forgetting('contact', CONTACTS)).join('\n'), /contact details are left in public\.contact/);
  });

  after(() =>
    writeFigures('retention', {
      title: 'What is kept no longer than the policy says',
      command: 'npm run test:retention',
      found: {
        histories: RUNS + 2,
        'erased as a whole': all.all,
        'contact details erased': all.contact,
        'not due and untouched': all.nothing,
        'left of what was due': 0,
      },
      controls,
    }),
  );
});
