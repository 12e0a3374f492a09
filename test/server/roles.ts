import {randomUUID} from 'node:crypto';
import {sql} from 'kysely';
import {atLeast, type Grant, type Role} from '../../server/src/staff/roles.js';
import {formToken, openSession} from '../../server/src/staff/sessions.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {input, read, send} from './citizen.js';

/** A space with things that wait in it, none of which others may see. */
export interface Place {
  id: string;
  endpoint: string;
  /** Stands in everything that was sent there. */
  secret: string;
}

export const placeIn = async (server: TestEndpoint, waiting: number): Promise<Place> => {
  const {id, endpoint} = await server.newSpace();
  const place = {id, endpoint, secret: `ord${randomUUID().replaceAll('-', '')}`};
  for (let i = 0; i < waiting; i++) await send(endpoint, input({text: `${place.secret} ${i}`}));
  return place;
};

/** Somebody who is logged in. */
export interface Person {
  cookie: string;
  csrf: string;
}

/** Logs somebody with these roles in, as `actor`. */
export const personWith = async ({db}: Pick<TestEndpoint, 'db'>, grants: readonly Grant[], actor = 'navn@kommune.dk'): Promise<Person> => {
  const token = await openSession(db, {actor, grants});
  return {cookie: `sammen-staff=${token}`, csrf: formToken({token, actor, grants, notice: null})};
};

/** A contribution that waits, sent now; `held` is one that staff has decided about already, so that there is something to undo. */
interface Item {
  space: string;
  id: string;
  version: number;
}

interface Asked {
  path: string;
  method?: 'GET' | 'HEAD' | 'POST';
  form?: Record<string, string>;
  json?: object;
}

/** One way to use a route about a space, and the role there that it needs. */
export interface Use {
  route: string;
  name: string;
  needs: Role;
  /** @param content a version of the space's content, which is published. */
  asks(item: Item, content: string): Asked;
  /** What it is about has been decided about before. */
  decided?: true;
}

const decision = (action: string, items: Item[]): Asked => ({
  path: '/staff/api/decisions',
  json: {action, items},
});
const form = (name: string, {space, id, version}: Item, more: Record<string, string> = {}): Asked => ({
  path: `/staff/${name}`,
  form: {space, id, version: String(version), ...more},
});
/** Taking something out is written down: to look whether one could would be too. */
const NO_HEAD = ['GET /staff/api/export', 'GET /staff/api/budgets/:space/:id/:file'];
const reading = (route: string, name: string, needs: Role, path: (item: Item, content: string) => string): Use[] =>
  (NO_HEAD.includes(route) ? (['GET'] as const) : (['GET', 'HEAD'] as const)).map((method) => ({
    ...{route: route.replace('GET', method), name: `${method} ${name}`, needs},
    asks: (item, content) => ({path: path(item, content), method}),
  }));

/** Every way to use a staff route; a route that is not here is missed by name. */
export const USES: readonly Use[] = [
  ...reading('GET /staff', 'the desk at its short address', 'reader', ({space}) => `/staff?space=${space}`),
  ...reading('GET /staff/', 'the desk', 'reader', ({space}) => `/staff/?space=${space}`),
  ...reading('GET /staff/api/contributions', 'the list', 'reader', ({space}) => `/staff/api/contributions?space=${space}`),
  ...reading('GET /staff/api/contributions/:space/:id', 'one', 'reader', ({space, id}) => `/staff/api/contributions/${space}/${id}`),
  ...reading('GET /staff/api/audit', 'the audit log', 'admin', ({space}) => `/staff/api/audit?space=${space}`),
  ...reading('GET /staff/api/retention', 'what is due to be erased', 'admin', ({space}) => `/staff/api/retention?space=${space}`),
  ...reading('GET /staff/api/export', 'an export', 'reader', ({space}) => `/staff/api/export?format=csv&space=${space}`),
  ...reading('GET /staff/api/export', 'contact details', 'admin', ({space}) => `/staff/api/export?format=json&contact=1&space=${space}`),
  {route: 'POST /staff/api/decisions', name: 'a decision', needs: 'moderator', asks: (item) => decision('publish', [item])},
  {route: 'POST /staff/api/decisions', name: 'undoing', needs: 'moderator', asks: (item) => decision('undo', [item]), decided: true},
  {route: 'POST /staff/accept', name: 'the button to publish', needs: 'moderator', asks: (item) => form('accept', item)},
  {
    route: 'POST /staff/reject',
    name: 'the button to reject',
    needs: 'moderator',
    asks: (item) => form('reject', item, {reason: 'off-topic'}),
  },
  ...reading(
    'GET /staff/api/budgets/:space/:id/:file',
    'the ballots of a budget',
    'reader',
    ({space}) => `/staff/api/budgets/${space}/sidste/ballots.csv`,
  ),
  ...reading('GET /staff/content/:space', 'its content', 'editor', ({space}) => `/staff/content/${space}`),
  ...reading('GET /staff/content/:space/edit/:resource', 'a list', 'editor', ({space}) => `/staff/content/${space}/edit/visions`),
  ...reading('GET /staff/content/:space/edit/:resource/:item', 'a form', 'editor', ({space}) => `/staff/content/${space}/edit/news/_new`),
  ...reading('GET /staff/content/:space/versions', 'the versions', 'editor', ({space}) => `/staff/content/${space}/versions`),
  ...reading(
    'GET /staff/content/:space/versions/:id',
    'one version',
    'editor',
    ({space}, content) => `/staff/content/${space}/versions/${content}`,
  ),
  ...reading(
    'GET /staff/content/:space/preview/:id',
    'a preview',
    'editor',
    ({space}, content) => `/staff/content/${space}/preview/${content}`,
  ),
  {
    ...{route: 'POST /staff/content/:space/edit/:resource', name: 'moving an item', needs: 'editor'},
    asks: ({space}, content) => ({path: `/staff/content/${space}/edit/pejlemaerker`, form: {act: 'down:0', base: content}}),
  },
  {
    ...{route: 'POST /staff/content/:space/edit/:resource/:item', name: 'adding to a form', needs: 'editor'},
    asks: ({space}, content) => ({path: `/staff/content/${space}/edit/news/_new`, form: {act: 'add:body', base: content}}),
  },
  {
    ...{route: 'POST /staff/content/:space/versions/:id', name: 'publishing again', needs: 'editor'},
    asks: ({space}, content) => ({path: `/staff/content/${space}/versions/${content}`, form: {act: 'again'}}),
  },
  ...reading('GET /staff/rooms/:space/:room', 'who has a room', 'reader', ({space}) => `/staff/rooms/${space}/salen`),
  {
    ...{route: 'GET /staff/rooms/:space/:room/export', name: 'a file of who has a room', needs: 'reader'},
    asks: ({space}) => ({path: `/staff/rooms/${space}/salen/export?from=2031-05-05&until=2031-05-12`, method: 'GET'}),
  },
  {
    ...{route: 'POST /staff/rooms/:space/:room', name: 'taking a room', needs: 'moderator'},
    asks: ({space}) => ({
      path: `/staff/rooms/${space}/salen`,
      form: {act: 'use', date: '2031-05-06', from: '10:00', to: '12:00', use: 'Valg'},
    }),
  },
  {
    ...{route: 'GET /staff/draws/:space/:draw/people.csv', name: 'a file of who was drawn', needs: 'admin'},
    asks: ({space}) => ({path: `/staff/draws/${space}/fjorden/people.csv`, method: 'GET'}),
  },
  {
    ...{route: 'POST /staff/draws/:space/:draw/:step', name: 'promising a seed', needs: 'admin'},
    asks: ({space}) => ({path: `/staff/draws/${space}/fjorden/commit`, form: {given: 'ab'.repeat(32)}}),
  },
  {route: 'POST /staff/undo', name: 'the button to undo', needs: 'moderator', asks: (item) => form('undo', item), decided: true},
];

/** Whoever asks, at a program that listens at `url`. */
export const ask = async (url: string, person: Person | undefined, {path, method, form, json}: Asked): Promise<Response> =>
  fetch(url + path, {
    ...{redirect: 'manual', method: method ?? 'POST'},
    headers: {
      ...(person && {cookie: person.cookie}),
      ...(json && {'content-type': 'application/json', ...(person && {'x-sammen-form': person.csrf})}),
    },
    ...(json && {body: JSON.stringify(json)}),
    ...(form && {body: new URLSearchParams({...form, ...(person && {csrf: person.csrf})})}),
  });

/** Everything about a space that a member of staff could change, as one value. */
export const stateOf = async ({db}: Pick<TestEndpoint, 'db'>, space: string): Promise<string> => {
  const {rows} =
    await sql`SELECT (SELECT json_agg((id, version, status, listed_at) ORDER BY id) FROM contribution WHERE space = ${space}) AS contributions,
    (SELECT json_agg((chain, number) ORDER BY chain) FROM audit_head WHERE space = ${space}) AS audit,
    (SELECT json_agg((id, state) ORDER BY number) FROM content_version WHERE space = ${space}) AS content,
    (SELECT count(*) FROM change WHERE space = ${space}) AS changes`.execute(db);
  return JSON.stringify(rows);
};

/** A contribution that was sent to a place just now; held by staff when it is to be something decided about. */
export const itemIn = async (server: TestEndpoint, {id: space, endpoint, secret}: Place, held = false): Promise<Item> => {
  // Nobody has promised a seed, so that one may.
  await server.db.deleteFrom('draw').where('space', '=', space).execute();
  await send(endpoint, input({text: `${secret} ny`}));
  const found = server.db.selectFrom('contribution').select('id').where('space', '=', space).orderBy('id', 'desc').limit(1);
  const {id} = await found.executeTakeFirstOrThrow();
  if (held) {
    const admin = await personWith(server, [{space, role: 'admin'}]);
    await ask(server.url, admin, decision('hold', [{space, id, version: 1}]));
  }
  return {space, id, version: held ? 2 : 1};
};

/** The first version of a place's content. */
const contentIn = async ({db}: TestEndpoint, {id: space}: Place): Promise<string> =>
  (await db.selectFrom('content_version').select('id').where('space', '=', space).where('number', '=', 1).executeTakeFirstOrThrow()).id;

/** Who is tried: what they may do in one place; in the other they are nothing. */
export const ROLES: readonly (Role | 'elsewhere' | 'nobody')[] = ['nobody', 'elsewhere', 'reader', 'moderator', 'editor', 'admin'];

/** Whether an answer says that the thing was done or shown. */
const isDone = async (answer: Response): Promise<boolean> => {
  if (answer.status >= 400) return false;
  if (!answer.url.endsWith('/decisions')) return true;
  const {results} = (await answer.clone().json()) as {results: {ok: boolean; item: unknown}[]};
  return results.some(({ok, item}) => ok || item !== null);
};

/**
 * Tries every use of every route as everybody, about a place of theirs and about one where they are nothing, at a
 * program that listens at `url`. Resolves with everything that should not have been; nothing, when all is well.
 */
export const sweep = async (server: TestEndpoint, url: string, mine: Place, theirs: Place): Promise<string[]> => {
  const wrong: string[] = [];
  const contents = [await contentIn(server, mine), await contentIn(server, theirs)] as const;
  for (const role of ROLES) {
    const grants: Grant[] =
      role === 'elsewhere' ? [{space: 'elsewhere', role: 'admin'}] : role === 'nobody' ? [] : [{space: mine.id, role}];
    for (const use of USES) {
      const person = async (): Promise<Person | undefined> => (role === 'nobody' ? undefined : personWith(server, grants));
      const about = `${role}: ${use.name}`;
      const own = await ask(url, await person(), use.asks(await itemIn(server, mine, use.decided), contents[0]));
      const may = role !== 'nobody' && role !== 'elsewhere' && atLeast(role, use.needs);
      if ((await isDone(own)) !== may) wrong.push(`${about} ${may ? 'is refused' : 'is let through'} (${own.status})`);
      if ((await own.text()).includes(theirs.secret)) wrong.push(`${about} shows what others have`);

      const item = await itemIn(server, theirs, use.decided);
      const before = await stateOf(server, theirs.id);
      const other = await ask(url, await person(), use.asks(item, contents[1]));
      if (await isDone(other)) wrong.push(`${about} of others is let through (${other.status})`);
      const said = [...other.headers.values(), await other.text()].join();
      if ([theirs.secret, theirs.id, item.id].some((part) => said.replaceAll(`"id":"${item.id}"`, '').includes(part)))
        wrong.push(`${about} of others shows something`);
      if ((await stateOf(server, theirs.id)) !== before) wrong.push(`${about} of others changes something`);
    }
  }
  return wrong;
};

/** What a person sees without naming a space: texts and numbers of each list, to be held against what they may. */
export const overview = async (url: string, {cookie}: Person): Promise<Record<string, unknown>> => {
  const list = await read(`${url}/staff/api/contributions?limit=100`, {cookie});
  const session = await read(`${url}/staff/api/session`, {cookie});
  const page = await read(`${url}/staff/`, {cookie});
  return {
    total: list.json.total,
    counts: list.json.counts,
    listed: [...new Set((list.json.items as {space: string}[]).map(({space}) => space))],
    spaces: (session.json.spaces as {id: string; role: Role}[]).map(({id, role}) => [id, role]),
    choices: [...page.text.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value).filter((value) => value?.startsWith('t-')),
    heading: /<h1>([^<]*)/.exec(page.text)?.[1],
  };
};
