import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {spacesOf} from '../../server/src/content/spaces.js';
import type {SpaceContent} from '../../server/src/content/shape.js';
import {transact} from '../../server/src/db/connect.js';
import {restOn} from '../../server/src/outcomes/save.js';
import {decide, type Target, type Verdict} from '../../server/src/staff/decide.js';
import {decisionOf} from '../../server/src/staff/decision.js';
import type {Decisions} from '../../src/data/staff-requests.js';
import {drawOnce} from './drawn.js';
import {startTestEndpoint} from './endpoint.js';
import {listMany, type Amount} from './listed.js';
import {faultyAddress, type Fault, type Faulty} from './wtr-faults.js';

// The real endpoint of one browser run, in a process of its own, with the few things that a page cannot do itself.
// Says its control address on standard output, and ends with the process that holds its standard input.

const endpoint = await startTestEndpoint();
const spaces = spacesOf(endpoint.db);
const faulty = new Map<string, Faulty>();

/** The newest contribution of a space, as somebody at the desk would decide about it. */
const newest = async (id: string): Promise<Target> => {
  const space = await spaces.get(id);
  const row = await rows(id).executeTakeFirstOrThrow();
  if (!space) throw new Error(`no space ${id}`);
  return {space, id: row.id, version: row.version};
};

const decideNewest = async (space: string, {action, ...given}: Omit<Decisions, 'items'>): Promise<Verdict> =>
  decide(endpoint.db, await newest(space), decisionOf(action, given), 'test');

/** The status afterwards; undefined when nothing was done. */
const statusOf = (verdict: Verdict): string | undefined => (verdict.became === 'done' ? verdict.status : undefined);

const rows = (space: string) => endpoint.db.selectFrom('contribution').selectAll().where('space', '=', space).orderBy('id', 'desc');

const addressOf = (id: string): Faulty => {
  const found = faulty.get(id);
  if (!found) throw new Error(`no faulty address ${id}`);
  return found;
};

const commands: Record<string, (given: never) => Promise<unknown>> = {
  'new-space': ({origin, overrides}: {origin: string; overrides?: Partial<SpaceContent>}) =>
    endpoint.newSpace({origins: [origin], ...overrides}),
  'log-in': async () => {
    const login = await fetch(await endpoint.staffLink(), {redirect: 'manual'});
    return {url: endpoint.url, cookie: (login.headers.get('set-cookie') ?? '').split(';')[0]};
  },
  faulty: async ({space, fault}: {space: string; fault: Fault}) => {
    const address = await faultyAddress(endpoint.url, fault);
    faulty.set(address.url, address);
    return {id: address.url, endpoint: `${address.url}/api/${space}`};
  },
  become: async ({id, fault}: {id: string; fault: Fault}) => (await addressOf(id).become(fault), true),
  arrivals: async ({id}: {id: string}) => addressOf(id).arrivals,
  stored: async ({space}: {space: string}) => {
    const stored = await rows(space).execute();
    const contacts = await endpoint.db.selectFrom('contact').selectAll().where('space', '=', space).execute();
    return stored.map(({id, kind, body, status, place, fields, flags}) => ({
      ...{kind, body, status, place, fields, flags},
      contact: Object.fromEntries(contacts.filter(({contribution}) => contribution === id).map(({field, value}) => [field, value])),
    }));
  },
  accept: async ({space}: {space: string}) => statusOf(await decideNewest(space, {action: 'publish'})),
  reject: async ({space, reason, note}: {space: string; reason: string; note: string | null}) =>
    statusOf(await decideNewest(space, {action: 'reject', reason, note: note ?? undefined})),
  'list-many': async ({space, amounts}: {space: string; amounts: Amount[]}) => {
    const dated = amounts.map(({at, ...amount}) => ({...amount, ...(at && {at: new Date(at)})}));
    return (await listMany(endpoint.db, space, dated)).map(({id}) => id);
  },
  draw: ({space}: {space: string}) => drawOnce(endpoint, space),
  'link-outcome': async ({space, outcome, contributions}: {space: string; outcome: string; contributions: string[]}) => {
    await transact(endpoint.db, async (tx) => {
      for (const contribution of contributions) await restOn(tx, space, outcome, contribution);
    });
    return true;
  },
  answer: async ({space, text}: {space: string; text: string}) => {
    await decideNewest(space, {action: 'publish'});
    return (await decideNewest(space, {action: 'answer', answer: text})).became === 'done';
  },
};

const bodyOf = async (incoming: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of incoming) body += String(chunk);
  return body;
};

const control = createServer((incoming, answer) => {
  const name = (incoming.url ?? '').slice(1);
  const done = async (): Promise<unknown> => commands[name]?.(JSON.parse(await bodyOf(incoming)) as never);
  done().then(
    (result) => answer.end(JSON.stringify({result})),
    (error: unknown) => answer.end(JSON.stringify({error: String(error)})),
  );
});
control.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${(control.address() as AddressInfo).port}\n`));

const end = async (): Promise<void> => {
  for (const address of faulty.values()) await address.stop();
  await endpoint.stop();
  process.exit();
};
process.stdin
  .once('end', () => void end())
  .once('close', () => void end())
  .resume();
