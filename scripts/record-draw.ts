import {commitmentTo} from '../server/src/draw/draw.js';
import {commit, drawNow, makeLotteryOf, type Taken} from '../server/src/draws/steps.js';
import {publishContent} from '../server/src/content/publish.js';
import {spacesOf} from '../server/src/content/spaces.js';
import type {SpaceContent} from '../server/src/content/shape.js';
import {sampleSpace} from '../test/support/sample.js';
import type {TestEndpoint} from '../test/support/endpoint.js';

/** The space whose draw has been drawn. */
export const DRAWN = 'drawn';
const SEED = '1d'.repeat(32);
const AGES = ['young', 'old'];
const BANKS = ['north', 'south'];

const content = (closes?: string): SpaceContent => {
  const {telling = {}, ...space} = sampleSpace(DRAWN);
  const {draws} = telling;
  if (!draws || closes === undefined) return {...space, telling};
  return {...space, telling: {...telling, draws: {...draws, items: draws.items.map((draw) => ({...draw, closes}))}}};
};

/** Forty people volunteer, and twelve are drawn, by the endpoint's own hands. Their numbers, which are random, become the first forty. */
export const drawOnce = async ({db}: TestEndpoint, send: (body: unknown) => Promise<unknown>): Promise<void> => {
  const taken = async (): Promise<Taken> => {
    const space = await spacesOf(db).get(DRAWN);
    const entry = space?.of('draw')[0];
    if (!space || !entry) throw new Error('There is no draw.');
    return {space, entry, actor: 'recording'};
  };
  await commit(db, await taken(), commitmentTo(SEED));
  for (let n = 0; n < 40; n++) await send({kind: 'assembly', fields: {age: AGES[n % 3 ? 1 : 0], bank: BANKS[n % 2]}});
  const rows = await db.selectFrom('volunteer').select('contribution').where('space', '=', DRAWN).orderBy('contribution').execute();
  // Nobody has to look at them first, though they come without the work that a browser does.
  await db.updateTable('contribution').set({flags: []}).where('space', '=', DRAWN).execute();
  for (const [n, {contribution}] of rows.entries()) {
    const number = `00000-00000-${(n + 1).toString(16).padStart(5, '0')}`;
    await db.updateTable('volunteer').set({pool_id: number}).where('space', '=', DRAWN).where('contribution', '=', contribution).execute();
  }
  await publishContent(db, content('2026-02-01T11:00:00Z'));
  await makeLotteryOf(db, await taken());
  await drawNow(db, await taken(), SEED);
};
