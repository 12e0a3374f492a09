import type {Action, AuditReport, Decided, StaffDetail, StaffItem, StaffItems, StaffSession} from '../../src/data/staff.js';
import type {Decisions} from '../../src/data/staff-requests.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {post, read, type Answer} from './citizen.js';

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
