import type {TestEndpoint} from '../support/endpoint.js';
import {post, read, type Answer} from './citizen.js';

/** A member of staff as the desk's own page is one: a session's cookie and the token that its writes carry. */
export interface Staff {
  cookie: string;
  token: string;
  get(path: string): Promise<Answer>;
  /** Decides about contributions as they are now, whatever that is. */
  decide(space: string, ids: readonly string[], action: string, details?: object): Promise<Answer>;
}

/** Logs in with a new one-time link. */
export const openStaff = async (endpoint: Pick<TestEndpoint, 'url' | 'staffLink'>): Promise<Staff> => {
  const login = await fetch(await endpoint.staffLink(), {redirect: 'manual'});
  const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const get = (path: string): Promise<Answer> => read(`${endpoint.url}/staff/api/${path}`, {cookie});
  const token = String((await get('session')).json.token);
  const decide: Staff['decide'] = async (space, ids, action, details = {}) => {
    const items = await Promise.all(
      ids.map(async (id) => ({space, id, version: ((await get(`contributions/${space}/${id}`)).json?.version as number | undefined) ?? 1})),
    );
    return post(`${endpoint.url}/staff/api/decisions`, {action, items, ...details}, {cookie, 'X-Sammen-Form': token});
  };
  return {cookie, token, get, decide};
};
