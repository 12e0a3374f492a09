import {createHash, createHmac} from 'node:crypto';
import {Chance} from './chance.js';
import {byUnits} from './digest.js';
import {lotteryDigest, lotteryFaults, type Lottery} from './lottery.js';
import {keyOf, poolDigest, poolFaults, typesOf, type Pool} from './pool.js';
import {lacksIn, sentenceOf} from './quotas.js';

/** Everything about a draw, in one file that is published. The pool is beside it, in its own. */
export interface DrawDocument {
  format: 'sammen-draw-1';
  /** SHA-256 of the seed, published before volunteering closed. */
  commitment: string;
  poolDigest: string;
  lotteryDigest: string;
  lottery: Lottery;
  /** 32 bytes in hexadecimal, revealed at the draw. */
  seed: string;
  /** Which panel was drawn, counted from 0. */
  panel: number;
  /** Who was drawn, in the order of ids. */
  people: string[];
}

const SEED = /^[0-9a-f]{64}$/;

/** What is published of a seed while it is secret: the SHA-256 of its 32 bytes. */
export const commitmentTo = (seed: string): string => {
  if (!SEED.test(seed)) throw new TypeError('a seed is 64 hexadecimal digits in small letters');
  return createHash('sha256').update(Buffer.from(seed, 'hex')).digest('hex');
};

/** Draws a panel of the lottery, and then people for it: the same for the same seed, pool and lottery, on any machine. */
const drawn = (seed: string, pool: Pool, lottery: Lottery): {panel: number; people: string[]} => {
  const key = createHmac('sha256', Buffer.from(seed, 'hex'))
    .update(`sammen-draw-1\n${poolDigest(pool)}\n${lotteryDigest(lottery)}\n`)
    .digest('hex');
  let ticket = new Chance(key, 'panel').below(lottery.tickets);
  const panel = lottery.panels.findIndex(({tickets}) => {
    ticket -= tickets;
    return ticket < 0;
  });
  const counts = lottery.panels[panel]?.counts ?? [];
  const people = typesOf(pool).flatMap(({categories, ids}, at) => new Chance(key, `type\n${keyOf(categories)}`).some(ids, counts[at] ?? 0));
  return {panel, people: people.sort(byUnits)};
};

/** Draws, and writes the document of it. */
export const draw = (seed: string, pool: Pool, lottery: Lottery): DrawDocument => ({
  format: 'sammen-draw-1',
  commitment: commitmentTo(seed),
  poolDigest: poolDigest(pool),
  lotteryDigest: lotteryDigest(lottery),
  lottery,
  seed,
  ...drawn(seed, pool, lottery),
});

/** What was published before the draw, as whoever verifies noted it then. */
export interface Noted {
  commitment?: string;
  poolDigest?: string;
  lotteryDigest?: string;
}

/** Draws again from what was published, and says what differs; nothing when all is as it says. */
export const verify = (pool: Pool, document: DrawDocument, noted: Noted = {}): string[] => {
  const {lottery, seed} = document;
  if (document.format !== 'sammen-draw-1') return [`the format ${String(document.format)} is not known`];
  if (!SEED.test(seed)) return ['the seed is not 64 hexadecimal digits in small letters'];
  const differences: string[] = [];
  const compare = (what: string, said: string, found: string): void => {
    if (said !== found) differences.push(`${what}: the document says ${said}, it is ${found}`);
  };
  compare('the hash of the seed', document.commitment, commitmentTo(seed));
  compare('the digest of the pool', document.poolDigest, poolDigest(pool));
  compare('the digest of the lottery', document.lotteryDigest, lotteryDigest(lottery));
  for (const name of ['commitment', 'poolDigest', 'lotteryDigest'] as const)
    if (noted[name] !== undefined && noted[name] !== document[name])
      differences.push(`${name}: before the draw it was ${noted[name]}, the document says ${document[name]}`);
  const faults = [...poolFaults(pool), ...lacksIn(pool, lottery).map(sentenceOf), ...lotteryFaults(pool, lottery)];
  // From what is no lottery nothing can be drawn.
  if (faults.length) return [...differences, ...faults];
  const again = drawn(seed, pool, lottery);
  compare('the panel', String(document.panel), String(again.panel));
  const [said, found] = [new Set(document.people), new Set(again.people)];
  for (const id of found) if (!said.has(id)) differences.push(`${id} was drawn, and is not in the document`);
  for (const id of said) if (!found.has(id)) differences.push(`${id} is in the document, and was not drawn`);
  if (document.people.length !== found.size) differences.push(`the document has ${document.people.length} people, and not ${found.size}`);
  return differences;
};
