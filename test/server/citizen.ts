import {randomUUID} from 'node:crypto';
import {solveChallenge, type Challenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/pbkdf2';

/** What a test does as a citizen's browser would: plain HTTP, nothing of the server's own code. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- a test reads what it expects
}

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {status: response.status, headers: response.headers, text, json: isJson && text ? JSON.parse(text) : undefined};
};

export const read = async (url: string, headers: Record<string, string> = {}): Promise<Answer> => answerOf(await fetch(url, {headers}));

export const post = async (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  answerOf(
    await fetch(url, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

export const postForm = async (url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> =>
  answerOf(await fetch(url, {method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields)}));

/** An input about something, with what is given instead of its usual answers. */
export const input = (fields: Record<string, string | string[]> = {}): {kind: string; fields: Record<string, string | string[]>} => ({
  kind: 'input',
  fields: {text: 'Flere bænke langs fjorden', ...fields},
});

/** The work that an endpoint asks for, done with ALTCHA's own solver; undefined where it asks for none. */
export const proofFrom = async (endpoint: string, headers: Record<string, string> = {}): Promise<string | undefined> => {
  const response = await fetch(`${endpoint}/challenge`, {headers}).catch(() => undefined);
  if (!response?.ok) return undefined;
  const challenge = (await response.json()) as Challenge;
  const solution = await solveChallenge({challenge, deriveKey});
  return btoa(JSON.stringify({challenge, solution}));
};

/** Sends a contribution under a key of its own, or the one given. It comes with proof of work unless it is text. */
export const send = async (
  endpoint: string,
  body: unknown = input(),
  key: string = randomUUID(),
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const proven = typeof body === 'object' && body !== null && !Array.isArray(body) ? {proof: await proofFrom(endpoint), ...body} : body;
  return post(`${endpoint}/contributions`, proven, {'Idempotency-Key': key, ...headers});
};

/** Supports a contribution with a device's token for it, or takes that back. */
export const support = async (endpoint: string, id: string, actor: string, method: 'PUT' | 'DELETE' = 'PUT'): Promise<Answer> =>
  answerOf(
    await fetch(`${endpoint}/contributions/${id}/support`, {
      method,
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({actor}),
    }),
  );

export const lookUp = (endpoint: string, code: string): Promise<Answer> => post(`${endpoint}/receipts`, {code});
export const withdraw = (endpoint: string, code: string): Promise<Answer> => post(`${endpoint}/receipts/withdraw`, {code});
