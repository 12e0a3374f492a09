import type {Decided, StaffItem} from '../../../src/data/staff.js';
import type {Decisions} from '../../../src/data/staff-requests.js';
import type {Snapshot, Spaces} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import {Problem} from '../http/problems.js';
import {decide, type Verdict} from './decide.js';
import {decisionOf, type Decision} from './decision.js';
import {findRows, itemsIn} from './items.js';

/** Where decisions are carried out. */
interface Place {
  db: Db;
  /** Those in which whoever decides may; in all others there is nothing. */
  spaces: Spaces;
}

/**
 * Carries out a decision about many contributions, each in a transaction of its own: what somebody else has changed
 * meanwhile stays as it is, and the rest is done. Resolves with what became of each, in their order, as they are now.
 * Throws `invalid`, and has changed nothing then, for what cannot be decided about any of them.
 */
export const decideAll = async (
  place: Place,
  {action, items, ...given}: Decisions,
  actor: string,
  localeOf: (space: Snapshot) => string,
): Promise<Decided[]> => {
  const {db, spaces} = place;
  const decision = decisionOf(action, given);
  // One text masks one text.
  if (action === 'mask' && items.length > 1) throw new Problem('invalid', {errors: [{field: 'items', code: 'too-long'}]});
  const there = new Map<string, Snapshot>();
  for (const name of new Set(items.map(({space}) => space))) {
    const space = await spaces.get(name);
    if (space) there.set(name, space);
  }
  const lacking = unknownIn(decision, [...there.values()]);
  if (lacking) throw new Problem('invalid', {errors: [{field: lacking, code: 'choice'}]});
  const verdicts: Verdict['became'][] = [];
  // A new outcome is made with the first contribution that leads to it; the others of its space lead there too.
  const made = new Map<string, string>();
  for (const {space: name, id, version} of items) {
    const space = there.get(name);
    const outcome = made.get(name);
    const about = outcome === undefined ? decision : {...decision, outcome: {id: outcome}};
    const verdict: Verdict = space ? await decide(db, {space, id, version}, about, actor) : {became: 'gone'};
    if (verdict.became === 'done' && verdict.outcome !== null) made.set(name, verdict.outcome);
    verdicts.push(verdict.became);
  }
  const now = await itemsNow(place, [...there.keys()], items, localeOf);
  return items.map(({space, id}, at) => {
    const became = verdicts[at] ?? 'gone';
    return {id, ok: became === 'done', code: became === 'done' ? null : became, item: now.get(`${space} ${id}`) ?? null};
  });
};

/** The part of a decision that names something which one of the spaces does not have. */
const unknownIn = ({themes, outcome}: Decision, spaces: readonly Snapshot[]): string | undefined => {
  const isMissing = (kind: 'theme' | 'outcome' | 'pejlemaerke', slug: string): boolean =>
    spaces.some((space) => !space.of(kind).some((entry) => entry.slug === slug));
  if (themes?.some((theme) => isMissing('theme', theme))) return 'themes';
  if (!outcome) return undefined;
  if ('id' in outcome) return isMissing('outcome', outcome.id) ? 'outcome.id' : undefined;
  return outcome.pejlemaerke !== null && isMissing('pejlemaerke', outcome.pejlemaerke) ? 'outcome.pejlemaerke' : undefined;
};

/** The items as they are after all of it; their spaces too, which may have a new outcome. */
const itemsNow = async (
  {db, spaces}: Place,
  names: readonly string[],
  items: Decisions['items'],
  localeOf: (space: Snapshot) => string,
): Promise<Map<string, StaffItem>> => {
  const now: StaffItem[] = [];
  for (const name of names) {
    const space = await spaces.get(name);
    if (!space) continue;
    const ids = items.filter((item) => item.space === name).map(({id}) => id);
    now.push(...(await itemsIn(db, space, await findRows(db, name, ids), localeOf(space))));
  }
  return new Map(now.map((item) => [`${item.space} ${item.id}`, item]));
};
