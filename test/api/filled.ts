import {randomUUID} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {publishContent} from '../../server/src/content/publish.js';
import {input, proofFrom, read, send, support, withdraw} from '../server/citizen.js';
import {openStaff} from '../server/staff-api.js';
import {drawOnce} from '../support/drawn.js';
import {sampleSpace} from '../support/sample.js';
import type {Facts, Place} from './facts.js';

const SECRET = 'kun-for-kommunen';
const ORIGIN = 'https://www.proeve.example';
/** An address of one's own, so that nobody's allowance is used up. */
const from = (n: number): Record<string, string> => ({'X-Forwarded-For': `198.51.100.${n + 2}`});
/** How many there are of each. */
const PUBLISHED = 24;
const HIDDEN = 6;
const PROOFS = 60;

const [FIRST, THEN] = ['foer', 'efter'];

/** A list as the staff API has it, with the ids that a text stands in. */
interface Listed {
  items: {id: string; text: string}[];
}

/** Fills a server with two spaces that have something in every state, and says what there is. */
export const fill = async (place: Place): Promise<Facts> => {
  const {url, db} = place;
  await publishContent(db, sampleSpace(FIRST));
  await publishContent(db, {...sampleSpace(THEN), moderation: 'after'});
  const codes: string[] = [];
  const sending = async (space: string, fields: Record<string, string>): Promise<void> => {
    const {status, json, text} = await send(`${url}/api/${space}`, input(fields), randomUUID(), from(codes.length));
    if (status > 202) throw new Error(`not received: ${status} ${text}`);
    codes.push(json.code);
  };
  for (const space of [FIRST, THEN]) {
    for (let i = 0; i < PUBLISHED; i++) {
      await sending(space, {
        text: `Offentligt ${i}: flere bænke langs fjorden`,
        pejlemaerke: i % 2 ? 'natur' : 'veje',
        group: 'ung',
        email: `${SECRET}@eksempel.dk`,
      });
    }
  }
  const staff = await openStaff(place);
  const listed = async (space: string, query = ''): Promise<Listed['items']> =>
    ((await staff.get(`contributions?space=${space}&limit=100${query}`)).json as Listed).items;
  const waiting = (await listed(FIRST)).map(({id}) => id);
  await staff.decide(FIRST, waiting, 'publish');
  for (let i = 0; i < HIDDEN; i++) await sending(FIRST, {text: `Venter ${i}: ${SECRET}`});
  const hidden = (await listed(FIRST, '&status=waiting')).map(({id}) => id);
  await staff.decide(FIRST, hidden.slice(0, 2), 'hold');
  await staff.decide(FIRST, hidden.slice(2, 4), 'reject', {reason: 'abusive'});
  const published = [...waiting, ...(await listed(THEN)).map(({id}) => id)];
  for (const space of [FIRST, THEN]) {
    for (const id of published.slice(0, 8)) await support(`${url}/api/${space}`, id, 'device-of-the-suite-0001');
  }
  await staff.decide(FIRST, waiting.slice(0, 4), 'decide', {
    answer: 'Tak, det gør vi.',
    outcome: {asked: 'Hvor?', said: 'Ved fjorden.', did: 'Der er sat bænke op.'},
  });
  const gone = codes.pop() ?? '';
  await withdraw(`${url}/api/${FIRST}`, gone);
  await drawOnce(place, THEN);
  return {
    host: new URL(url).host,
    spaces: [FIRST, THEN],
    ...{origin: ORIGIN, secret: SECRET, cookie: staff.cookie, token: staff.token},
    contributions: published,
    hidden,
    codes: [...codes.slice(-HIDDEN), ...codes.slice(0, 6), gone, 'ABCDE-12345-FGHJK-67890-MNPQR-S', '', 'x'.repeat(80)],
    proofs: await proofsOf(url),
    cursors: await cursorsOf(url),
    ...slugsOf(),
    widgets: readdirSync(new URL('../../src/widgets/', import.meta.url)).sort(),
  };
};

/** Of the space in which proof has something published at once. */
const proofsOf = async (url: string): Promise<string[]> => {
  const proofs: string[] = [];
  for (let i = 0; i < PROOFS; i++) proofs.push((await proofFrom(`${url}/api/${THEN}`, from(100 + i))) ?? '');
  return proofs;
};

const cursorsOf = async (url: string): Promise<string[]> => {
  const found: string[] = [];
  for (const query of ['limit=5', 'limit=5&sort=supported', 'limit=1&sort=answered']) {
    const {json} = await read(`${url}/api/${FIRST}/contributions?${query}`);
    if (typeof json.cursor !== 'string') throw new Error(`no cursor: ${query}`);
    const next = await read(`${url}/api/${FIRST}/contributions?${query}&cursor=${json.cursor}`);
    found.push(json.cursor, ...[(next.json.previous as string | null) ?? []].flat());
  }
  return found;
};

const slugsOf = (): Pick<Facts, 'slugs' | 'kindOf'> => {
  const {pejlemaerker, groups, themes, outcomes, visions, telling, hearings, activities} = sampleSpace('x');
  const all = {
    ...{pejlemaerke: pejlemaerker.items, group: groups, theme: themes, outcome: outcomes, vision: visions},
    ...{interview: telling?.interviews?.items, video: telling?.videos?.items, draw: telling?.draws?.items},
    ...{room: telling?.rooms?.items, budget: telling?.budgets?.items, hearing: hearings, activity: activities},
    project: telling?.budgets?.items[0]?.projects,
  };
  const pairs = Object.entries(all).flatMap(([kind, entries]) => (entries ?? []).map(({id}) => [id, kind] as const));
  return {slugs: pairs.map(([id]) => id), kindOf: Object.fromEntries(pairs)};
};
