import * as v from 'valibot';
import {auditReport, decisionResults, staffDetail, staffItems, staffSession} from '../../src/data/staff.js';
import type {Contract, Operation} from './contract.js';
import type {Asked} from './draft.js';
import type {Facts} from './facts.js';
import type {Answer, Outcome} from './wire.js';

/** What every answer is held to. */
export const RULES = [
  'every request is answered',
  'no answer is an error of ours',
  'the document names every status',
  'the document names every content type',
  'every body is as the document says',
  'every refusal is a problem document',
  'no answer tells of the inside',
  'every answer has its security headers',
  'nothing private is in a public answer',
] as const;
export type Rule = (typeof RULES)[number] | 'the server is alive at the end' | 'memory stays bounded';

/** A rule that was broken, and how. */
export interface Broken {
  rule: Rule;
  how: string;
}

/** Programs, files and statements: what only we should know of. */
const INSIDE =
  /\bat \S+ \(|\bat async |node_modules|node:internal|\/server\/src\/|\.[jt]s:\d+|\b(SELECT|INSERT INTO|UPDATE|DELETE FROM) .{0,80}\b(FROM|VALUES|SET|WHERE)\b|kysely|fastify|FST_|\bpg_|ECONN|TypeError|ReferenceError|RangeError|SyntaxError|unexpected token/i;

/** Headers that every answer has; HSTS is for what came over https. */
const REQUIRED: Record<string, RegExp> = {
  'content-security-policy': /default-src '(none|self)'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(no-referrer|same-origin)$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-resource-policy': /^(same-origin|cross-origin)$/,
  'cache-control': /no-store|no-cache|max-age/,
};
const FORBIDDEN = ['server', 'x-powered-by', 'access-control-allow-credentials'];

const BESIDE = new Set([200, 202, 204, 303, 304, 400, 401, 403, 404, 405, 408, 413, 415, 422, 429]);
const BESIDE_TYPES =
  /^(application\/(problem\+)?json|text\/(html|css|javascript|csv)|image\/svg\+xml|application\/vnd\.openxml.*|text\/plain)$/;

/** What staff's programs are answered, by address. */
const STAFF: readonly [RegExp, v.GenericSchema][] = [
  [/^\/staff\/api\/session$/, staffSession],
  [/^\/staff\/api\/contributions$/, staffItems],
  [/^\/staff\/api\/contributions\/[^/]+\/[^/]+$/, staffDetail],
  [/^\/staff\/api\/decisions$/, decisionResults],
  [/^\/staff\/api\/audit$/, auditReport],
];

const headersOf = ({headers}: Answer): Map<string, string> => new Map(headers);
const typeOf = (answer: Answer): string => (headersOf(answer).get('content-type') ?? '').split(';')[0] ?? '';

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Says everything that is wrong with an answer; an empty list when nothing is. */
export const judge = (asked: Asked, outcome: Outcome, contract: Contract, facts: Facts): Broken[] => {
  if (typeof outcome === 'string') return mayStaySilent(asked, outcome) ? [] : [{rule: 'every request is answered', how: outcome}];
  const broken: Broken[] = [];
  const find = (rule: Rule, how: string | false | undefined): void => void (how && broken.push({rule, how}));
  const path = pathOf(asked);
  const {status} = outcome;
  const text = outcome.body.toString();
  const operations = isPublicFile(path) ? [] : contract.at(path);
  const operation = operations.find(({method}) => method === asked.method || (asked.method === 'HEAD' && method === 'GET'));
  find('every request is answered', !outcome.whole && 'half an answer');
  find('no answer is an error of ours', status >= 500 && !isNamed(operation, status) && `${status} ${text.slice(0, 200)}`);
  // What has no end has no HEAD.
  const isNone = asked.method === 'HEAD' && status === 405;
  find('the document names every status', !isNone && misnamed(operation, operations, status));
  if (status >= 400) find('every refusal is a problem document', refusalFault(asked, outcome, text, contract));
  else for (const fault of bodyFaults({asked, answer: outcome, text, operation, contract, path})) broken.push(fault);
  find('no answer tells of the inside', !isStaff(path) && !isPublicFile(path) && INSIDE.test(text) && (INSIDE.exec(text)?.[0] ?? ''));
  for (const how of headerFaults(asked, outcome)) find('every answer has its security headers', how);
  find('nothing private is in a public answer', !isStaff(path) && !isReceipt(path) && text.includes(facts.secret) && 'the secret');
  return broken;
};

/** Those who went away, asked for a tunnel, or said that there is more to come, need no answer. */
const mayStaySilent = (asked: Asked, outcome: 'closed' | 'silent'): boolean => {
  const {manner, method, headers, body} = asked;
  const promised = headers.filter(([name]) => name === 'Content-Length').map(([, length]) => Number(length));
  const isOwed =
    promised.some((length) => length > (body?.length ?? 0)) ||
    (manner !== 'chunked' && headers.some(([name]) => name === 'Transfer-Encoding'));
  return manner === 'cut' || manner === 'stalled' || (method === 'CONNECT' && outcome === 'closed') || (isOwed && outcome === 'silent');
};

/** The path in an address of any form, as the server sees it. */
const pathOf = ({target}: Asked): string => target.replace(/^https?:\/\/[^/]*/, '').split('?')[0] ?? '';

const isStaff = (path: string): boolean => path.startsWith('/staff');
/** The holder of a code may read what was sent. */
const isReceipt = (path: string): boolean => /\/receipts?\b/.test(path);
/** The contract, and the page and files that anybody may read; their words are our own. */
const isPublicFile = (path: string): boolean => /^\/(openapi\.json|api\/?|sammen.*|api\/[\w-]+\.(css|svg|js))$/.test(path);

const isNamed = (operation: Operation | undefined, status: number): boolean => operation?.responses[status] !== undefined;

const misnamed = (operation: Operation | undefined, others: Operation[], status: number): string | undefined => {
  if (operation) return isNamed(operation, status) ? undefined : `${operation.method} ${operation.path}: ${status}`;
  // The document says nothing of other methods but that they are not there; a preflight is nobody's operation.
  const allowed = others.length > 0 ? new Set([204, 400, 403, 404, 405, 408, 413, 415]) : BESIDE;
  return allowed.has(status) ? undefined : `beside the document: ${status}`;
};

const isPage = (type: string): boolean => type === 'text/html';

const refusalFault = ({method, headers}: Asked, answer: Answer, text: string, {problem}: Contract): string | undefined => {
  const type = typeOf(answer);
  // What could not be read to its end was answered before anybody knew the method, or the language.
  const isCutOff = answer.status === 400 && !headersOf(answer).has('content-language');
  if (method === 'HEAD') return text === '' || isCutOff ? undefined : 'a body for HEAD';
  // Somebody who reads pages gets one.
  if (isPage(type) && headers.some(([name, value]) => /^accept$/i.test(name) && value.includes('text/html'))) return undefined;
  // The plain forms say what is wrong where it was typed, to whoever sent one.
  if (isPage(type) && headers.some(([name, value]) => /^content-type$/i.test(name) && /urlencoded/i.test(value))) return undefined;
  if (isPage(type) && answer.status === 401) return undefined;
  if (type !== 'application/problem+json') return `${answer.status} as ${type || 'nothing'}: ${text.slice(0, 100)}`;
  const given = jsonOf(text) as Record<string, unknown> | undefined;
  const wrong = problem(given);
  if (wrong !== undefined) return wrong;
  if (!/^\/api\/#[\w-]+$/.test(String(given?.type)) || given?.status !== answer.status) return `not about itself: ${text.slice(0, 100)}`;
  if (!given.title || !given.detail) return `without words: ${text.slice(0, 100)}`;
  const needed = {405: 'allow', 429: 'retry-after', 503: 'retry-after'}[answer.status];
  return needed !== undefined && !headersOf(answer).get(needed) ? `${answer.status} without ${needed}` : undefined;
};

interface Told {
  asked: Asked;
  answer: Answer;
  text: string;
  operation: Operation | undefined;
  contract: Contract;
  path: string;
}

const bodyFaults = ({asked, answer, text, operation, contract, path}: Told): Broken[] => {
  const {status} = answer;
  const type = typeOf(answer);
  if (asked.method === 'HEAD' || status === 204 || status === 304) {
    return text === '' ? [] : [{rule: 'every body is as the document says', how: `${asked.method} ${status} with a body`}];
  }
  if (operation) {
    const content = operation.responses[status]?.content;
    if (!content) return [];
    if (!content[type]) return [{rule: 'the document names every content type', how: `${operation.path}: ${status} ${type}`}];
    if (!type.endsWith('json')) return [];
    const wrong = contract.checkOf(operation, status, type)?.(jsonOf(text));
    return wrong === undefined ? [] : [{rule: 'every body is as the document says', how: `${operation.path}: ${wrong}`}];
  }
  if (status !== 303 && !BESIDE_TYPES.test(type))
    return [{rule: 'the document names every content type', how: `${path}: ${status} ${type}`}];
  const schema = STAFF.find(([pattern]) => pattern.test(path))?.[1];
  if (!schema || status !== 200) return [];
  const read = v.safeParse(schema, jsonOf(text));
  return read.success ? [] : [{rule: 'every body is as the document says', how: `${path}: ${v.getDotPath(read.issues[0]) ?? ''}`}];
};

const headerFaults = (asked: Asked, answer: Answer): string[] => {
  const given = headersOf(answer);
  const lacking = Object.entries(REQUIRED)
    .filter(([name, pattern]) => !pattern.test(given.get(name) ?? ''))
    .map(([name]) => `${answer.status} without ${name}`);
  const telling = FORBIDDEN.filter((name) => given.has(name)).map((name) => `${answer.status} with ${name}`);
  const origin = asked.headers.find(([name]) => name.toLowerCase() === 'origin')?.[1];
  const open = given.get('access-control-allow-origin');
  const isOpened = open !== undefined && open !== '*' && open !== origin;
  const cookie = given.get('set-cookie');
  return [
    ...lacking,
    ...telling,
    ...(isOpened ? [`opened to ${open}`] : []),
    ...(cookie !== undefined && !asked.target.includes('/staff/') ? ['a cookie for citizens'] : []),
  ];
};
