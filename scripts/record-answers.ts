import type {RecordedAnswer} from '../stories/recorded.js';

/**
 * What is never the same twice is replaced. A code is derived from a random id: it becomes one of `CODES`. The times in
 * an answer about a contribution become days from here on, in the order in which things happened.
 */
const FIRST = Date.UTC(2026, 2, 2, 9, 15);

/** As the contract writes times. */
export const at = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

/** What was answered, with codes and times replaced. `code` stands for every code in it. */
export const settled = (body: unknown, code: string): unknown => {
  const days = new Map<string, string>();
  const text = JSON.stringify(body);
  for (const time of [...new Set(text.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g))].sort()) days.set(time, at(FIRST + days.size * 86_400_000));
  return JSON.parse(
    text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (time) => days.get(time) ?? time).replace(/([0-9A-Z]{5}-){4}[0-9A-Z]{6}/g, code),
  );
};

export type Ask = (language: string, path: string, sent?: unknown) => Promise<RecordedAnswer>;

export const asking =
  (endpoint: string): Ask =>
  async (language, path, sent) => {
    const headers = {
      'Accept-Language': language,
      ...(sent !== undefined && {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()}),
    };
    const answer = await fetch(endpoint + path, {headers, ...(sent !== undefined && {method: 'POST', body: JSON.stringify(sent)})});
    return {status: answer.status, body: await answer.json()};
  };

/** What stands in for the ids of contributions, which are random: the nth that an answer names, or those `seen` before it. */
export const withFixedIds = (body: unknown, seen: string[] = []): unknown => {
  return JSON.parse(
    JSON.stringify(body).replace(/[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g, (id) => {
      if (!seen.includes(id)) seen.push(id);
      return `019a0000-0000-7000-8000-${String(seen.indexOf(id) + 1).padStart(12, '0')}`;
    }),
  );
};
