/// <reference types="vite/client" />
// Answers the stories' requests with what the reference endpoint has answered; see `scripts/record.ts`.

import {CODES} from './codes.js';

export interface RecordedAnswer {
  status: number;
  body: unknown;
}

/** The answers of one space, by language and then by path, kind of form or receipt code. */
export interface Recorded {
  read: Record<string, Record<string, unknown>>;
  sent: Record<string, Record<string, RecordedAnswer>>;
  receipts: Record<string, Record<string, RecordedAnswer>>;
  withdrawals: Record<string, RecordedAnswer>;
  refusals: Record<string, RecordedAnswer>;
  /** The answer to a ballot, where there is a vote. */
  ballot?: RecordedAnswer | undefined;
}

export type Space =
  | 'sample'
  | 'drawn'
  | 'aalborg'
  | 'aalborg-international'
  | 'albertslund'
  | 'vallensbaek'
  | 'counted'
  | 'long'
  | 'little'
  | 'nothing'
  | 'desk';

/**
 * How an address behaves. `steady` answers. `waiting` never does. `failing` has no connection, `late` gives up,
 * `wrong-shape` answers something else than the contract says. The rest concern posts: `slow` never ends one,
 * `cut` has no connection for it, `changed` refuses it because the form has changed, `stale` because somebody was faster.
 */
export type Conduct = 'steady' | 'waiting' | 'failing' | 'late' | 'wrong-shape' | 'slow' | 'cut' | 'changed' | 'stale';

const HOST = 'https://recorded.sammen.invalid';

/**
 * The address of a recorded space. Widgets with the same address share what they read and what is drafted, so a story
 * that sends or fails has one of its `own`.
 */
export const recorded = (space: Space, {conduct = 'steady', own = 'shared'}: {conduct?: Conduct; own?: string} = {}): string =>
  `${HOST}/${conduct}/${own}/${space}`;

const failing = new Set<string>();

/** Lets the next request to an address fail; the one after that is answered again. */
export const failNext = (address: string): void => void failing.add(address);

const spaces = Object.fromEntries(
  Object.entries(import.meta.glob<Recorded>('./recorded/*.json', {eager: true, import: 'default'})).map(([path, answers]) => [
    path.replace(/^.*\/|\.json$/g, ''),
    answers,
  ]),
);

const noConnection = (): never => {
  throw new TypeError('Failed to fetch');
};
const never = (): Promise<never> => new Promise(() => undefined);

const readFrom = (answers: Recorded, conduct: string, language: string, path: string): RecordedAnswer | Promise<never> => {
  if (conduct === 'waiting') return never();
  if (conduct === 'failing') return noConnection();
  if (conduct === 'late') throw new DOMException('signal timed out', 'TimeoutError');
  if (conduct === 'wrong-shape') return {status: 200, body: {error: 'ok'}};
  const body = answers.read[language]?.[path];
  return body === undefined ? {status: 404, body: {}} : {status: 200, body};
};

const postTo = (answers: Recorded, conduct: string, language: string, path: string, sent: string): RecordedAnswer | Promise<never> => {
  if (conduct === 'slow') return never();
  if (conduct === 'cut') return noConnection();
  if (conduct === 'changed') return answers.refusals[language] ?? noConnection();
  const {kind = '', code = ''} = JSON.parse(sent) as {kind?: string; code?: string};
  if (path === '/decisions') return answers.sent[language]?.[conduct === 'stale' ? 'stale' : 'done'] ?? noConnection();
  if (path === '/contributions') return answers.sent[language]?.[kind] ?? noConnection();
  if (path === '/receipts/withdraw') return answers.withdrawals[language] ?? noConnection();
  const receipts = answers.receipts[language] ?? {};
  const known = Object.keys(receipts).find((name) => name.replaceAll('-', '') === code) ?? CODES.withdrawn;
  return receipts[known] ?? noConnection();
};

/** The ballot that was sent is the one that stands. */
const castIn = ({ballot}: Recorded, conduct: string, sent: string): RecordedAnswer | Promise<never> => {
  if (conduct === 'slow') return never();
  if (conduct === 'cut' || !ballot) return noConnection();
  const {turn, choices = []} = JSON.parse(sent) as {turn: number; choices?: unknown[]};
  return {status: ballot.status, body: {...(ballot.body as object), turn, choices}};
};

const answer = async (address: string, {method = 'GET', headers, body}: RequestInit): Promise<Response> => {
  const {pathname, search} = new URL(address);
  const [, conduct = '', own = '', space = '', ...rest] = pathname.split('/');
  const path = `/${rest.join('/')}${search}`;
  const answers = spaces[space];
  if (!answers || failing.delete(`${HOST}/${conduct}/${own}/${space}`)) return noConnection();
  const wanted = new Headers(headers).get('Accept-Language') ?? '';
  const language = wanted in answers.read ? wanted : 'da';
  const {status, body: given} = await (method === 'POST'
    ? postTo(answers, conduct, language, path, String(body))
    : method === 'GET'
      ? readFrom(answers, conduct, language, path)
      : castIn(answers, conduct, String(body)));
  return new Response(JSON.stringify(given), {status, headers: {'Content-Type': 'application/json'}});
};

const {fetch: toTheNetwork} = globalThis;

/** News are not recorded: a connection that stays open and says nothing. */
const silent = (): object => Object.assign(new EventTarget(), {readyState: EventSource.OPEN, close: () => undefined});

/** Takes over `fetch` and `EventSource` for the reserved host; every other request passes through untouched. */
export const answerFromRecordings = (): void => {
  globalThis.EventSource = new Proxy(EventSource, {
    construct: (target, given) => (String(given[0]).startsWith(`${HOST}/`) ? silent() : (Reflect.construct(target, given) as object)),
  });
  globalThis.fetch = (input, init = {}) =>
    typeof input === 'string' && input.startsWith(`${HOST}/`) ? answer(input, init) : toTheNetwork(input, init);
};
