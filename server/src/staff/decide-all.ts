import type {Decided, StaffItem} from '../../../src/data/staff.js';
import type {Decisions} from '../../../src/data/staff-requests.js';
import type {Snapshot} from '../content/spaces.js';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import {decide, type Verdict} from './decide.js';
import {decisionOf} from './decision.js';
import {findRows, itemsOf} from './items.js';

/**
 * Carries out a decision about many contributions, each in a transaction of its own: what somebody else has changed
 * meanwhile stays as it is, and the rest is done. Resolves with what became of each, in their order, as they are now.
 * Throws `invalid`, and has changed nothing then, for what cannot be decided about any of them.
 */
export const decideAll = async (
  {db, spaces}: Endpoint,
  {action, items, ...given}: Decisions,
  actor: string,
  localeOf: (space: Snapshot) => string,
): Promise<Decided[]> => {
  const decision = decisionOf(action, given);
  // One text masks one text.
  if (action === 'mask' && items.length > 1) throw new Problem('invalid', {errors: [{field: 'items', code: 'too-long'}]});
  const there = new Map<string, Snapshot>();
  for (const name of new Set(items.map(({space}) => space))) {
    const space = await spaces.get(name);
    if (space) there.set(name, space);
  }
  if (decision.themes?.some((theme) => [...there.values()].some((space) => !space.find('theme', theme)))) {
    throw new Problem('invalid', {errors: [{field: 'themes', code: 'choice'}]});
  }
  const verdicts: Verdict['became'][] = [];
  for (const {space: name, id, version} of items) {
    const space = there.get(name);
    verdicts.push(space ? (await decide(db, {space, id, version}, decision, actor)).became : 'gone');
  }
  const now = await itemsNow(db, there, items, localeOf);
  return items.map(({space, id}, at) => {
    const became = verdicts[at] ?? 'gone';
    return {id, ok: became === 'done', code: became === 'done' ? null : became, item: now.get(`${space} ${id}`) ?? null};
  });
};

const itemsNow = async (
  db: Endpoint['db'],
  spaces: ReadonlyMap<string, Snapshot>,
  items: Decisions['items'],
  localeOf: (space: Snapshot) => string,
): Promise<Map<string, StaffItem>> => {
  const rows = [];
  for (const space of spaces.keys()) {
    const ids = items.filter((item) => item.space === space).map(({id}) => id);
    rows.push(...(await findRows(db, space, ids)));
  }
  const found = await itemsOf(db, [...spaces.values()], rows, localeOf);
  return new Map(found.map((item) => [`${item.space} ${item.id}`, item]));
};
