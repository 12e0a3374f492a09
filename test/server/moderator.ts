import type {Action, AuditReport, Decided, StaffDetail, StaffItem, StaffItems, StaffSession} from '../../src/data/staff.js';
import type {Story} from '../../src/data/receipts.js';
import type {Decisions} from '../../src/data/staff-requests.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {input, post, read, send, type Answer} from './citizen.js';

type Given = Omit<Decisions, 'action' | 'items'>;

/** A member of staff at a program over the staff API, who works in one space. */
export interface Moderator {
  /** What proves who asks: the session's cookie, and the token that goes with what changes something. */
  headers: Record<string, string>;
  session(): Promise<StaffSession>;
  list(query?: string): Promise<StaffItems>;
  one(id: string): Promise<StaffDetail>;
  /** Decides about items as they were read. */
  decide(action: Action, items: readonly StaffItem[], given?: Given): Promise<Decided[]>;
  /** The same, as it is answered. */
  ask(action: Action, items: readonly Pick<StaffItem, 'space' | 'id' | 'version'>[], given?: Given): Promise<Answer>;
  audit(): Promise<AuditReport['spaces'][number]>;
}

/** Logs in with a new one-time link. */
export const logInAs = async ({url, staffLink}: TestEndpoint, space: string, language = 'da'): Promise<Moderator> => {
  const login = await fetch(await staffLink(), {redirect: 'manual'});
  const cookie = {cookie: (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '', 'accept-language': language};
  const session = async (): Promise<StaffSession> => (await read(`${url}/staff/api/session`, cookie)).json;
  const headers = {...cookie, 'x-sammen-form': (await session()).token};
  const ask: Moderator['ask'] = (action, items, given = {}) => {
    const about = items.map(({space: of, id, version}) => ({space: of, id, version}));
    return post(`${url}/staff/api/decisions`, {action, items: about, ...given}, headers);
  };
  return {
    ...{headers, session, ask},
    list: async (query = '') => (await read(`${url}/staff/api/contributions?space=${space}&${query}`, headers)).json,
    one: async (id) => (await read(`${url}/staff/api/contributions/${space}/${id}`, headers)).json,
    decide: async (action, items, given) => {
      const {status, text, json} = await ask(action, items, given);
      if (status !== 200) throw new Error(`${action}: ${status} ${text}`);
      return json.results;
    },
    audit: async () => (await read(`${url}/staff/api/audit?space=${space}`, headers)).json.spaces[0],
  };
};

/** A space in which contributions wait, one of each text and sent in this order, and somebody who moderates it. */
export interface Work {
  space: string;
  endpoint: string;
  /** Receipt codes, in the order of the texts. */
  codes: string[];
  staff: Moderator;
  items: StaffItem[];
}

export const workIn = async (server: TestEndpoint, texts: readonly string[] = ['Flere bænke i parken']): Promise<Work> => {
  const {id: space, endpoint} = await server.newSpace();
  const codes: string[] = [];
  for (const text of texts) {
    const {status, json} = await send(endpoint, input({text, pejlemaerke: 'natur', group: 'ung'}));
    if (status !== 202) throw new Error(`»${text}« was not received: ${status}`);
    codes.push(json.code);
  }
  const staff = await logInAs(server, space);
  return {space, endpoint, codes, staff, items: (await staff.list()).items};
};

/** The only item of a decision about one; fails when it was not done. */
export const done = ([result]: Decided[]): StaffItem => {
  if (!result?.ok || !result.item) throw new Error(`not done: ${result?.code}`);
  return result.item;
};

/** The same with one contribution that is published. */
export const publishedWork = async (server: TestEndpoint, text?: string): Promise<Work & {item: StaffItem}> => {
  const work = await workIn(server, text === undefined ? undefined : [text]);
  return {...work, item: done(await work.staff.decide('publish', work.items))};
};

/** What the sender of the first contribution reads with the receipt. */
export const storyIn = async ({endpoint, codes}: Work, language = 'da'): Promise<Story> =>
  (await post(`${endpoint}/receipts`, {code: codes[0]}, {'accept-language': language})).json;
