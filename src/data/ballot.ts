import * as v from 'valibot';
import {ballots, castBallot, choice, type Choice} from './ballots.js';
import type {Client} from './client.js';
import {newKey} from './key.js';
import {parse, request} from './request.js';
import {count} from './schema.js';

/** What a device keeps of its ballot about one budget. */
const keptBallot = v.object({
  /** The token, made for this budget alone. */
  actor: v.string(),
  /** How often something was said about it, and the last time that it was acknowledged. */
  turn: count,
  acknowledged: count,
  /** What was said last, and what was acknowledged last; empty is no ballot. */
  wanted: v.array(choice),
  stands: v.array(choice),
});
export type KeptBallot = v.InferOutput<typeof keptBallot>;

/** Where it is kept on this device; written again in widgets/budget/budget.ts, which looks whether there is one. */
const nameOf = ({url}: Client, id: string): string => `sammen-ballot ${url} ${id}`;

/** Ballots of a page that is denied its storage: they are lost with it. */
const inMemory = new Map<string, string>();

/** What this device has said about a budget; undefined where it has said nothing. Looking stores nothing. */
export const ballotOf = (client: Client, id: string): KeptBallot | undefined => {
  let written = inMemory.get(nameOf(client, id)) ?? null;
  try {
    written ??= localStorage.getItem(nameOf(client, id));
    const kept = v.safeParse(keptBallot, JSON.parse(written ?? 'null'));
    return kept.success ? kept.output : undefined;
  } catch {
    return undefined;
  }
};

/** Whether what is said is lost when the page is closed. */
export const isFleeting = (client: Client, id: string): boolean => inMemory.has(nameOf(client, id));

const keep = (client: Client, id: string, kept: KeptBallot | undefined): void => {
  const name = nameOf(client, id);
  inMemory.delete(name);
  try {
    if (kept) localStorage.setItem(name, JSON.stringify(kept));
    else localStorage.removeItem(name);
  } catch {
    if (kept) inMemory.set(name, JSON.stringify(kept));
  }
};

/** Whether something was said that nobody has acknowledged. */
export const isUnderWay = ({turn, acknowledged}: KeptBallot): boolean => acknowledged < turn;

/** Says what one gives to which project, nothing to take the ballot back. It is kept here until {@link deliver} has sent it. */
export const say = (client: Client, id: string, wanted: Choice[]): void => {
  const before = ballotOf(client, id) ?? {actor: newKey(), turn: 0, acknowledged: 0, stands: []};
  keep(client, id, {...before, turn: before.turn + 1, wanted});
};

/** Sends what was said last. It may arrive twice, and late: the endpoint goes by the turn. Rejects with an `EndpointError`. */
export const deliver = async (client: Client, id: string): Promise<void> => {
  const kept = ballotOf(client, id);
  if (!kept) return;
  const {actor, turn, wanted} = kept;
  const path = `/budgets/${id}/ballot`;
  const answer = await request(client.url + path, client.timeout, {
    method: wanted.length ? 'PUT' : 'DELETE',
    headers: {Accept: 'application/json', 'Content-Type': 'application/json'},
    body: JSON.stringify(wanted.length ? {actor, turn, choices: wanted} : {actor, turn}),
  });
  const cast = parse(castBallot, answer, path);
  // Another tab may have said something meanwhile, and have been answered before this one was.
  const now = ballotOf(client, id);
  if (!now || cast.turn < now.acknowledged) return;
  const next = {...now, acknowledged: Math.max(turn, now.acknowledged), stands: cast.choices};
  // What was taken back, and is known to be, leaves nothing behind.
  keep(client, id, next.acknowledged === next.turn && !next.stands.length ? undefined : next);
};

/**
 * Goes back to what stands, as far as that is known, where what was said last was refused. The token stays: an earlier
 * request may have arrived and be counted, and under another one the next would be counted beside it.
 * @param turn what was refused; what another tab has said since is under way still.
 */
export const giveUp = (client: Client, id: string, turn: number): void => {
  const kept = ballotOf(client, id);
  if (kept?.turn === turn) keep(client, id, {...kept, acknowledged: turn, wanted: kept.stands});
};

/** By what a ballot is known in public; undefined where the page may not count it (on http). */
const ballotNumber = async (id: string, actor: string): Promise<string | undefined> => {
  if (!('subtle' in crypto)) return undefined;
  const bytes = new TextEncoder().encode(['sammen-ballot', id, actor].join('\n'));
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** This device's ballot among those that were counted. */
export interface Found {
  number: string;
  /** Whether it is there, as this device sent it. */
  counted: boolean;
  /** Whether something else was said last, which was not counted. */
  isEarlier: boolean;
}

/**
 * Looks for it among all: the endpoint is not told which one it is. What was said last may have arrived without its answer.
 * Undefined where there is nothing to look for or in, and where it was taken back.
 */
export const findBallot = async (client: Client, id: string, language: string): Promise<Found | undefined> => {
  const kept = ballotOf(client, id);
  const number = kept && (await ballotNumber(id, kept.actor));
  const {items} = number ? await client.read(`/budgets/${id}/ballots`, ballots, language) : {items: null};
  if (!items || !number || !kept) return undefined;
  const {wanted, stands} = kept;
  const found = items.find((one) => one.number === number)?.choices;
  if (!found && !wanted.length) return undefined;
  const written = (choices: readonly Choice[] = []): string => JSON.stringify(choices.map(({project, points}) => [project, points]).sort());
  const isLast = written(found) === written(wanted);
  // Without an answer to any, nobody knows which of them it is.
  const counted = !!found && (isLast || !stands.length || written(found) === written(stands));
  return {number, counted, isEarlier: counted && !isLast && isUnderWay(kept)};
};
