import {sql} from 'kysely';
import {v7 as newId} from 'uuid';
import {spacesOf} from '../../server/src/content/spaces.js';
import {commitmentTo} from '../../server/src/draw/draw.js';
import {commit, drawNow, makeLotteryOf, type Taken} from '../../server/src/draws/steps.js';
import type {TestEndpoint} from './endpoint.js';

const SEED = '1d'.repeat(32);
const AGES = ['young', 'old'] as const;
const BANKS = ['north', 'south'] as const;

/**
 * Draws in a space with the sample's draw, by the endpoint's own hands: forty people volunteer, the deadline passes, and
 * twelve are drawn. Numbers are random; here they become the first forty. Resolves with those who were drawn.
 */
export const drawOnce = async ({db, url}: Pick<TestEndpoint, 'db' | 'url'>, space: string): Promise<string[]> => {
  const taken = async (): Promise<Taken> => {
    const snapshot = await spacesOf(db).get(space);
    const entry = snapshot?.of('draw')[0];
    if (!snapshot || !entry) throw new Error('There is no draw.');
    return {space: snapshot, entry, actor: 'test'};
  };
  await commit(db, await taken(), commitmentTo(SEED));
  for (let n = 0; n < 40; n++) {
    const fields = {age: AGES[n % 3 ? 1 : 0], bank: BANKS[n % 2]};
    // Each from an address of one's own, where the endpoint counts what an address sends.
    const headers = {'Content-Type': 'application/json', 'Idempotency-Key': `volunteer-${n}`, 'X-Forwarded-For': `203.0.113.${n + 1}`};
    const body = JSON.stringify({kind: 'assembly', fields});
    const {status} = await fetch(`${url}/api/${space}/contributions`, {method: 'POST', headers, body});
    if (status > 202) throw new Error(`Volunteer ${n} was not received: ${status}`);
  }
  // Nobody has to look at them first, though they come without the work that a browser does.
  await db.updateTable('contribution').set({flags: []}).where('space', '=', space).execute();
  const rows = await db.selectFrom('volunteer').select('contribution').where('space', '=', space).orderBy('contribution').execute();
  for (const [n, {contribution}] of rows.entries()) {
    const number = `00000-00000-${(n + 1).toString(16).padStart(5, '0')}`;
    await db.updateTable('volunteer').set({pool_id: number}).where('space', '=', space).where('contribution', '=', contribution).execute();
  }
  const over = JSON.stringify({closes: '2026-02-01T11:00:00Z'});
  await sql`UPDATE content SET attrs = attrs || ${over}::jsonb WHERE space = ${space} AND kind = 'draw'`.execute(db);
  await db.updateTable('space').set({revision: newId()}).where('space', '=', space).execute();
  await makeLotteryOf(db, await taken());
  await drawNow(db, await taken(), SEED);
  const {document} = await db.selectFrom('draw').select('document').where('space', '=', space).executeTakeFirstOrThrow();
  if (!document) throw new Error('Nobody was drawn.');
  return document.people;
};
