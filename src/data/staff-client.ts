import type {GenericSchema, InferOutput} from 'valibot';
import {EndpointError} from './errors.js';
import {parse, request} from './request.js';
import {
  auditReport,
  decisionResults,
  staffDetail,
  staffItems,
  staffSession,
  type Action,
  type AuditReport,
  type Decided,
  type StaffDetail,
  type StaffItem,
  type StaffItems,
  type StaffSession,
} from './staff.js';
import type {Decisions, StaffQuery} from './staff-requests.js';

/** Filters of a list; an empty value filters nothing. */
export type Filters = {[name in keyof StaffQuery]?: string};
/** What a decision carries beside its action and what it is about. */
export type Fields = Omit<Decisions, 'action' | 'items'> & {outcome?: {id: string} | {asked: string; said: string; did: string}};

/** Milliseconds until an answer is given up: a decision about fifty takes longer than a read. */
const TIMEOUT = 30_000;

/**
 * Talks to the staff API of the page's own origin, with the session's cookie. Everything rejects with an
 * `EndpointError`; status 401 is a session that is gone.
 */
export class StaffClient {
  readonly url: string;
  /** The language (BCP 47) in which names and labels are answered. */
  language = 'da';
  #session: Promise<StaffSession> | undefined;

  /** @param url address of the API, without a slash at its end: `https://api.example.dk/staff/api` */
  constructor(url: string) {
    this.url = url;
  }

  /** Who is logged in and what there is to moderate; asked once, and `again` after another login. */
  session(again = false): Promise<StaffSession> {
    if (again) this.#session = undefined;
    this.#session ??= this.#read('/session', staffSession).catch((error: unknown) => {
      this.#session = undefined;
      throw error;
    });
    return this.#session;
  }

  list(query: Filters): Promise<StaffItems> {
    return this.#read(`/contributions?${searchOf(query)}`, staffItems);
  }

  /** What has happened to one contribution, oldest first. */
  async history({space, id}: StaffItem): Promise<StaffDetail['history']> {
    return (await this.#read(`/contributions/${space}/${id}`, staffDetail)).history;
  }

  /** Whether the audit log of each space is whole. */
  async audit(space: string): Promise<AuditReport['spaces']> {
    return (await this.#read(`/audit?${searchOf({space})}`, auditReport)).spaces;
  }

  /** Decides about up to 200 contributions, each on the condition that it is still at its version. */
  async decide(action: Action, items: readonly StaffItem[], fields: Fields): Promise<Decided[]> {
    const body = JSON.stringify({action, items: items.map(({space, id, version}) => ({space, id, version})), ...fields});
    const send = async (again: boolean): Promise<Decided[]> => {
      const {token} = await this.session(again);
      const headers = {'Content-Type': 'application/json', 'X-Sammen-Form': token};
      return (await this.#ask('/decisions', decisionResults, {method: 'POST', headers, body})).results;
    };
    return send(false).catch((error: unknown) => {
      // Somebody logged in anew in another tab: the cookie is theirs, and our token is not.
      if (error instanceof EndpointError && error.status === 403) return send(true);
      throw error;
    });
  }

  /** Where everything that a filter finds can be fetched as a file. */
  exportUrl(format: 'csv' | 'xlsx' | 'json', query: Filters): string {
    return `${this.url}/export?${searchOf({...query, format})}`;
  }

  #read<S extends GenericSchema>(path: string, schema: S): Promise<InferOutput<S>> {
    return this.#ask(path, schema, {cache: 'no-store'});
  }

  async #ask<S extends GenericSchema>(path: string, schema: S, init: RequestInit): Promise<InferOutput<S>> {
    const headers = {Accept: 'application/json', 'Accept-Language': this.language, ...(init.headers as Record<string, string> | undefined)};
    return parse(schema, await request(this.url + path, TIMEOUT, {...init, headers, credentials: 'same-origin'}), path);
  }
}

const searchOf = (query: Record<string, string | undefined>): string =>
  new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => !!entry[1])).toString();
