import {randomUUID} from 'node:crypto';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {sql} from 'kysely';
import {openStaff} from '../server/staff-api.js';
import {input, lookUp, post, postForm, proofFrom, read, send, support, withdraw, type Answer} from '../server/citizen.js';
import {codeMark, cprMark, cprOf, type Mark} from './marks.js';
import type {Running} from './process.js';

/** Who asks; addresses kept for documentation (RFC 5737, RFC 3849). */
const FOUR = '203.0.113.77';
const SIX = '2001:db8:77:1::c0de';
const AGENT = 'KaskelotBrowser/77.13';
const REFERRER = 'https://intra.ulvefod.example/sag/4711';
const FROM: readonly Record<string, string>[] = [FOUR, SIX].map((address) => ({
  ...{'X-Forwarded-For': address, 'User-Agent': AGENT, Referer: REFERRER},
}));
const [HERE = {}, THERE = {}] = FROM;

/** A number that is refused wherever it is written, and one that citizens say is something else. */
const REFUSED = cprOf('070761', 3);
const TAKEN = cprOf('150362', 5);
const hyphened = REFUSED.replace(/(\d{4})$/, '-$1');

/** Words of a contribution, which are to be found: the control of looking. */
export const WORDS = 'Pimpsten langs fjorden';

const WHO: readonly Mark[] = [
  {name: 'an IPv4 address', spellings: [FOUR, '203-0-113-77', '77.113.0.203', String(0xcb00714d)], bytes: Buffer.from('cb00714d', 'hex')},
  {
    ...{name: 'an IPv6 address', spellings: [SIX, SIX.toUpperCase(), '2001:0db8:0077:0001:0000:0000:0000:c0de']},
    bytes: Buffer.from('20010db800770001000000000000c0de', 'hex'),
  },
  {name: 'a browser’s name', spellings: [AGENT, 'KaskelotBrowser']},
  {name: 'the page that somebody came from', spellings: [REFERRER, 'ulvefod.example']},
  cprMark('a CPR number', REFUSED),
];

/** What was left where, of what everybody did. */
export interface Acts {
  /** To be found nowhere. */
  marks: readonly Mark[];
  /** To be found where contributions are, and not in logs and mails. */
  taken: Mark;
  /** Codes: one to look up, one that was withdrawn. */
  codes: {good: string; withdrawn: string};
  /** What was not answered as it should be. */
  wrong: string[];
  /** Files that were taken out at the desk, by format. */
  exports: Record<string, Buffer>;
  requests: number;
}

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Does what citizens and staff do, and what some try, all from addresses that can be recognised. */
export const doEverything = async (server: Running): Promise<Acts> => {
  const [{id: space, endpoint}, other] = server.spaces;
  const wrong: string[] = [];
  let requests = 0;
  const expect = (what: string, {status, text}: Answer, ...statuses: number[]): void => {
    requests++;
    if (!statuses.includes(status)) wrong.push(`${what}: ${status} ${text.slice(0, 200)}`);
  };
  const sent = async (fields: Record<string, string>, headers: Record<string, string>, at = endpoint): Promise<string> => {
    const answer = await send(at, input(fields), randomUUID(), headers);
    expect('sending', answer, 202);
    return String(answer.json?.code);
  };

  const codes = [
    await sent({text: WORDS, email: 'borger@example.dk'}, HERE),
    await sent({text: 'Ulve i skoven', email: 'anden@example.dk', name: 'Åse'}, THERE),
    await sent({text: 'Den tages tilbage', email: 'tredje@example.dk'}, THERE),
    await sent({text: `Sagen har nr. ${TAKEN} hos jer`}, HERE),
    await sent({text: 'I et andet rum'}, THERE, other.endpoint),
  ];
  const [good = '', , withdrawn = ''] = codes;

  for (const [i, text] of [hyphened, `cpr ${REFUSED}`, hyphened.replace(/^(..)(..)(..)/, '$1.$2.$3')].entries())
    expect('a CPR number', await send(endpoint, input({text: `Mit nummer er ${text}`}), randomUUID(), FROM[i % 2]), 422);
  expect('a CPR number as place', await send(endpoint, input({place: hyphened}), randomUUID(), HERE), 422);
  expect('a CPR number in a plain form', await postForm(`${endpoint}/forms/input`, {text: hyphened}, HERE), 422);
  expect('a CPR number looked for', await read(`${endpoint}/contributions?q=${hyphened}`, HERE), 200);
  expect('a CPR number compared', await post(`${endpoint}/similar`, {kind: 'input', text: `Pimpsten ${hyphened}`}, HERE), 200);
  expect('a CPR number in an address', await read(`${endpoint}/${hyphened}`, THERE), 404);
  expect('a CPR number as a code', await post(`${endpoint}/receipts`, {code: hyphened}, THERE), 404);
  expect('a CPR number in what is no JSON', await post(`${endpoint}/contributions`, `{"text": "${hyphened}"`, HERE), 400);
  expect('a CPR number in a field of nobody’s', await post(`${endpoint}/receipts`, {code: good, cpr: hyphened}, HERE), 400);
  expect('a page', await read(`${endpoint}/forms/input?lang=da`, HERE), 200);
  expect('work', await read(`${endpoint}/challenge`, THERE), 200);
  const news = new AbortController();
  await fetch(`${endpoint}/changes`, {headers: THERE, signal: news.signal}).then((answer) => answer.body?.getReader().read());
  news.abort();

  const staff = await openStaff(server);
  const ids = await server.db.selectFrom('contribution').select(['id', 'body']).where('space', '=', space).orderBy('id').execute();
  const idOf = (words: string): string => ids.find(({body}) => body.includes(words))?.id ?? '';
  expect('publishing', await staff.decide(space, [idOf('Pimpsten'), idOf('Sagen')], 'publish'), 200);
  expect('rejecting', await staff.decide(space, [idOf('Ulve')], 'reject', {reason: 'off-topic', note: 'Det handler om noget andet.'}), 200);
  expect('a CPR number from staff', await staff.decide(space, [idOf('Pimpsten')], 'answer', {answer: `Tak, ${hyphened}.`}), 422);
  expect('support', await support(endpoint, idOf('Pimpsten'), randomUUID()), 200);
  const report = {actor: randomUUID(), reason: 'personal-data'};
  expect('a report', await post(`${endpoint}/contributions/${idOf('Pimpsten')}/reports`, {...report, note: 'Se her'}, HERE), 202);
  expect(
    'a CPR number in a report',
    await post(`${endpoint}/contributions/${idOf('Pimpsten')}/reports`, {...report, note: hyphened}, HERE),
    422,
  );

  for (const code of codes.slice(0, 4)) expect('a look-up', await post(`${endpoint}/receipts`, {code}, HERE), 200);
  expect('a look-up on a page', await postForm(`${endpoint}/receipt`, {code: good}, THERE), 200);
  expect('withdrawing', await withdraw(endpoint, withdrawn), 200);
  expect('a withdrawn code', await lookUp(endpoint, withdrawn), 404);
  await fail(server, good, expect);
  await until(async () => (await readdir(join(server.dataDir, 'outbox')).catch(() => [])).length >= 2);

  const exports: Record<string, Buffer> = {};
  for (const format of ['csv', 'xlsx', 'json']) {
    const answer = await fetch(`${server.url}/staff/api/export?format=${format}&contact=1`, {headers: {...HERE, cookie: staff.cookie}});
    if (answer.status !== 200) wrong.push(`export as ${format}: ${answer.status}`);
    exports[format] = Buffer.from(await answer.arrayBuffer());
    requests++;
  }
  const marks = [...WHO, ...codes.map((code, i) => codeMark(`receipt code ${i + 1}`, code))];
  const proofless = await proofFrom(endpoint);
  if (proofless === undefined) wrong.push('there was no work to do');
  return {marks, taken: cprMark('a number that may be one', TAKEN), codes: {good, withdrawn}, wrong, exports, requests};
};

/** Makes errors of the server's own, in which the database has everything at hand that was sent. */
const fail = async (
  server: Running,
  code: string,
  expect: (what: string, answer: Answer, ...statuses: number[]) => void,
): Promise<void> => {
  const [{endpoint}] = server.spaces;
  await sql`ALTER TABLE contribution ADD CONSTRAINT planted CHECK (place <> 'Fejl') NOT VALID`.execute(server.db);
  const body = input({text: `Koden er ${code}`, place: 'Fejl'});
  expect('an error of ours while sending', await send(endpoint, body, randomUUID(), HERE), 500);
  await sql`ALTER TABLE contribution DROP CONSTRAINT planted`.execute(server.db);
  await sql`ALTER TABLE outcome_contribution RENAME TO elsewhere`.execute(server.db);
  expect('an error of ours while looking up', await post(`${endpoint}/receipts`, {code}, THERE), 500);
  await sql`ALTER TABLE elsewhere RENAME TO outcome_contribution`.execute(server.db);
};

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 150 && !(await holds()); tries++) await later(100);
};
