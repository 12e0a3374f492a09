import {sql} from 'kysely';
import {verifyAudit} from '../../server/src/contributions/audit.js';
import {GONE} from '../../server/src/contributions/erase.js';
import {recount} from '../../server/src/contributions/tally.js';
import {transact, type Db} from '../../server/src/db/connect.js';
import {outboxIn} from '../../server/src/notes/outbox.js';
import {retentionReportOf} from '../../server/src/retention/report.js';
import {runRetention} from '../../server/src/retention/run.js';
import type {Retention} from '../../src/data/retention.js';
import {lookUp} from './citizen.js';
import type {Lived, Place, World} from './lives.js';
import {marksLeft, tablesOf} from './marks.js';

const DAY = 86_400_000;

/** What becomes of one by the words of the policy: all of it goes, its contact details do, or nothing. */
type Fate = 'all' | 'contact' | 'nothing';

/** Told from the life and the row, in words of its own: nothing of the server's rules is asked. */
const fateOf = async (db: Db, space: string, one: Lived, policy: Retention, now: Date): Promise<Fate> => {
  const row = await db.selectFrom('contribution').selectAll().where('space', '=', space).where('id', '=', one.id).executeTakeFirstOrThrow();
  const changes = await db.selectFrom('change').select('at').where('contribution', '=', one.id).execute();
  const isOver = (days: number | null, since: number): boolean => days !== null && now.getTime() - since >= days * DAY;
  const [sent, listed] = [row.sent_at.getTime(), row.listed_at?.getTime()];
  const came = one.kind === 'line' ? now.getTime() - one.ago * DAY : sent;
  const last = Math.max(came, ...changes.map(({at}) => at.getTime()));
  if (one.kind === 'made-up') return 'nothing';
  // What it is about counts while there is something of it left to have: a place, an hour, a chance.
  const parts = await rowsAbout(db, ['public.signup', 'public.booking', 'public.volunteer'], one.id);
  const has = [...parts.values()].some(Boolean);
  const over = !has ? 0 : one.over === null ? Infinity : now.getTime() - one.over * DAY;
  const whole =
    listed === undefined
      ? isOver(policy.unpublishedDays, Math.max(last, over))
      : isOver(policy.publishedDays, Math.max(listed, over, one.kind === 'line' ? came : 0));
  if (whole) return 'all';
  const given = await db.selectFrom('contact').select('field').where('contribution', '=', one.id).execute();
  return given.length > 0 && isOver(policy.contactDays, Math.max(sent, over)) ? 'contact' : 'nothing';
};

/** Every row about a contribution, by its table. */
const rowsAbout = async (db: Db, tables: readonly string[], id: string): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const table of tables) {
    const {rows} = await sql<{row: string}>`SELECT one::text AS row FROM ${sql.table(table)} AS one
      WHERE ${sql.ref(table === 'public.contribution' ? 'one.id' : 'one.contribution')} = ${id}::uuid ORDER BY 1`.execute(db);
    found.set(table, rows.map(({row}) => row).join('\n'));
  }
  return found;
};

/** Tables that say something about a contribution. */
export const tablesAbout = async (db: Db): Promise<string[]> => {
  const {rows} = await sql<{name: string}>`SELECT table_schema || '.' || table_name AS name FROM information_schema.columns
    WHERE column_name = 'contribution' AND table_schema NOT IN ('pg_catalog', 'information_schema')`.execute(db);
  const all = await tablesOf(db);
  return ['public.contribution', ...rows.map(({name}) => name).filter((name) => all.includes(name))];
};

const counts = async (db: Db, space: string): Promise<string> => {
  const of = async (table: 'tally' | 'insight'): Promise<string> => {
    const {rows} = await sql<{row: string}>`SELECT one::text AS row FROM ${sql.table(table)} AS one
      WHERE space = ${space} AND listed <> 0 ORDER BY 1`.execute(db);
    return rows.map(({row}) => row).join('\n');
  };
  return `${await of('tally')}\n${await of('insight')}`;
};

/** Sets a space's days, as if long ago. */
export const setPolicy = async (db: Db, space: string, {contactDays, unpublishedDays, publishedDays}: Retention): Promise<void> => {
  const days = {contact_days: contactDays, unpublished_days: unpublishedDays, retention_days: publishedDays};
  await db
    .updateTable('space')
    .set({...days, retention_since: new Date(0)})
    .where('space', '=', space)
    .execute();
};

/** How many of each fate there were. */
export type Fates = Record<Fate, number>;

/** Erases what is due in a world. Returns everything about it that is not as it should be, and the fates. */
export const faultsAfter = async (
  {server, folder}: Place,
  {space: {id: space}, endpoint, lives}: World,
  policy: Retention,
): Promise<{faults: string[]; fates: Fates}> => {
  const {db} = server;
  const now = new Date();
  await setPolicy(db, space, policy);
  const tables = await tablesAbout(db);
  const outbox = `${folder}/outbox`;
  const fates = new Map<Lived, Fate>();
  const before = new Map<Lived, Map<string, string>>();
  for (const one of lives) {
    fates.set(one, await fateOf(db, space, one, policy, now));
    before.set(one, await rowsAbout(db, tables, one.id));
  }
  const of = (fate: Fate): number => [...fates.values()].filter((other) => other === fate).length;
  const found: Fates = {all: of('all'), contact: of('contact'), nothing: of('nothing')};
  const faults: string[] = [];
  const fault = (wrong: boolean, what: string): void => void (wrong && faults.push(what));

  const reported = (await retentionReportOf(db, [space], now)).spaces.flatMap(({due}) => due);
  const sum = (isContact: boolean): number =>
    reported.filter(({what}) => (what === 'contact') === isContact).reduce((all, {contributions}) => all + contributions, 0);
  fault(
    sum(false) !== found.all || sum(true) !== found.contact,
    `reported ${sum(false)} and ${sum(true)} of ${found.all} and ${found.contact}`,
  );
  const erased = await runRetention(db, {spaces: [space], now});
  await outboxIn(outbox).sweep(db);
  fault(erased.published + erased.unpublished !== found.all || erased.contact !== found.contact, `erased ${JSON.stringify(erased)}`);

  const left = await marksLeft(db, outbox);
  for (const [one, fate] of fates) {
    const about = `${one.kind} (${fate})`;
    const was = before.get(one) ?? new Map<string, string>();
    const is = await rowsAbout(db, tables, one.id);
    const places = (mark: string): string => [...(left.get(mark) ?? [])].join(', ');
    if (fate === 'all') {
      fault(left.has(one.marks.text), `${about}: its text is left in ${places(one.marks.text)}`);
      for (const table of GONE) fault(is.get(`public.${table}`) !== '', `${about}: rows are left in ${table}`);
    } else {
      fault(!['participation', 'assembly'].includes(one.kind) && !left.has(one.marks.text), `${about}: its text is gone`);
    }
    if (fate !== 'nothing') fault(left.has(one.marks.contact), `${about}: contact details are left in ${places(one.marks.contact)}`);
    for (const table of tables.filter(() => fate !== 'all')) {
      const erasedHere = fate === 'contact' && ['public.contact', 'public.note'].includes(table);
      fault(is.get(table) !== (erasedHere ? '' : was.get(table)), `${about}: ${table} is not as it was`);
    }
    const status = one.code === undefined ? undefined : (await lookUp(endpoint, one.code)).status;
    fault(status !== undefined && status !== (fate === 'all' ? 404 : 200), `${about}: the receipt answers ${status}`);
  }
  faults.push(...(await faultsOfSpace(db, space, found)));
  return {faults, fates: found};
};

/** Whether counts and log are as they should be, and whether anything is left to do. */
const faultsOfSpace = async (db: Db, space: string, fates: Fates): Promise<string[]> => {
  const faults: string[] = [];
  const entries = await db.selectFrom('audit').select('entry').where('space', '=', space).execute();
  const logged = (action: string): number => entries.filter(({entry}) => entry.includes(`"action":"${action}"`)).length;
  if (logged('expired') !== fates.all || logged('contact-erased') !== fates.contact) faults.push('the log does not tell of each');
  if ((await verifyAudit(db, space)) !== undefined) faults.push('the log is broken');
  const again = await runRetention(db, {spaces: [space]});
  if (again.contact + again.unpublished + again.published > 0) faults.push(`something was still due: ${JSON.stringify(again)}`);
  const kept = await counts(db, space);
  await transact(db, (tx) => recount(tx, space));
  if (kept !== (await counts(db, space))) faults.push('the counts are not what counting again gives');
  return faults;
};
