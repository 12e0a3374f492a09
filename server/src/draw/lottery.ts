import type {Highs} from 'highs';
import {sha256} from './digest.js';
import type {Share} from './decompose.js';
import {leximin, type Fairest} from './leximin.js';
import {quotaConflict, type Counts} from './panels.js';
import {keyOf, poolFaults, typesOf, type Pool, type Type} from './pool.js';
import {lacksIn, nameOf, sentenceOf, type Brief, type Lack} from './quotas.js';

/** Tickets in every lottery: making shares whole moves a chance by less than one ticket for each panel. */
export const TICKETS = 1_000_000_000_000;

/** What is published before the draw: panels, each with its tickets. Whole numbers alone. */
export interface Lottery extends Brief {
  tickets: number;
  /** The categories of each type, in the order in which panels count them. */
  types: string[][];
  panels: {tickets: number; counts: Counts}[];
}

/** The quotas or the pool are not what one can draw with, and why. */
export class Unfit extends Error {
  readonly lacks: Lack[];
  constructor(lacks: Lack[]) {
    super(lacks.map(sentenceOf).join('; '));
    this.lacks = lacks;
  }
}

/** Makes the lottery in which the smallest chance is as great as the quotas let it be, then the next smallest, and so on. */
export const makeLottery = (highs: Highs, pool: Pool, brief: Brief): {lottery: Lottery; fairest: Fairest} => {
  const lacks = [...poolFaults(pool).map((text): Lack => ({is: 'wrong', text})), ...lacksIn(pool, brief)];
  if (lacks.length) throw new Unfit(lacks);
  const types = typesOf(pool);
  const sides = quotaConflict(highs, types, pool.strata, brief);
  if (sides.length) throw new Unfit([{is: 'together', sides}]);
  const fairest = leximin(highs, types, pool.strata, brief);
  return {lottery: lotteryOf(pool, brief, fairest.shares), fairest};
};

/** The lottery that these shares make, in whole tickets. Throws when they make none: no solver is taken at its word. */
export const lotteryOf = (pool: Pool, {size, quotas}: Brief, shares: readonly Share[]): Lottery => {
  const panels = ticketsOf(shares.map(({share}) => share))
    .map((tickets, at) => ({tickets, counts: shares[at]?.counts ?? []}))
    .filter(({tickets}) => tickets > 0);
  const lottery = {size, quotas, tickets: TICKETS, types: typesOf(pool).map(({categories}) => categories), panels};
  const faults = lotteryFaults(pool, lottery);
  if (faults.length) throw new Error(`these panels make no lottery: ${faults.join('; ')}`);
  return lottery;
};

/** Shares as whole tickets: rounded down, and what is left over goes to the largest remainders. */
const ticketsOf = (shares: number[]): number[] => {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const wanted = shares.map((share) => (share / all) * TICKETS);
  const tickets = wanted.map(Math.floor);
  const over = TICKETS - tickets.reduce((sum, count) => sum + count, 0);
  const remainder = (at: number): number => (wanted[at] ?? 0) - (tickets[at] ?? 0);
  const order = [...shares.keys()].sort((one, other) => remainder(other) - remainder(one) || one - other);
  for (const at of order.slice(0, over)) tickets[at] = (tickets[at] ?? 0) + 1;
  return tickets;
};

/** The lottery as a text: its first line is the brief, then the types, then a line a panel. */
export const lotteryText = ({size, quotas, tickets, types, panels}: Lottery): string =>
  [
    JSON.stringify([size, tickets, quotas.map(({stratum, category, least, most}) => [stratum, category, least, most])]),
    JSON.stringify(types),
    ...panels.map((panel) => JSON.stringify([panel.tickets, panel.counts])),
  ].join('\n') + '\n';

export const lotteryDigest = (lottery: Lottery): string => sha256(lotteryText(lottery));

/** A person's chance, type by type: tickets with which one is drawn, in whole numbers `of / (tickets * people)`. */
export interface Chances {
  categories: string[];
  people: number;
  of: number;
  chance: number;
}

export const chancesIn = ({types, panels, tickets}: Lottery, pool: readonly Type[]): Chances[] =>
  types.map((categories, at) => {
    const people = pool[at]?.ids.length ?? 0;
    const of = panels.reduce((sum, panel) => sum + panel.tickets * (panel.counts[at] ?? 0), 0);
    return {categories, people, of, chance: of / (tickets * people)};
  });

/** What is wrong with a published lottery: without the solver, anyone can look at every panel of it. */
export const lotteryFaults = (pool: Pool, lottery: Lottery): string[] => {
  const types = typesOf(pool);
  const faults: string[] = [];
  if (keyOf(types.map(({categories}) => keyOf(categories))) !== keyOf(lottery.types.map(keyOf)))
    return ['the types of the lottery are not those of the pool'];
  const whole = (value: unknown, least: number): boolean => Number.isSafeInteger(value) && (value as number) >= least;
  const sum = lottery.panels.reduce((all, {tickets}) => all + tickets, 0);
  if (!whole(lottery.tickets, 1) || sum !== lottery.tickets) faults.push(`the panels have ${sum} tickets, and not ${lottery.tickets}`);
  for (const [number, {tickets, counts}] of lottery.panels.entries()) {
    const panel = `panel ${number + 1}`;
    if (!whole(tickets, 1)) faults.push(`${panel} has ${tickets} tickets`);
    if (counts.length !== types.length) faults.push(`${panel} counts ${counts.length} types, and not ${types.length}`);
    counts.forEach((count, at) => {
      const people = types[at]?.ids.length ?? 0;
      if (!whole(count, 0) || count > people) faults.push(`${panel} wants ${count} of ${people} people of type ${at + 1}`);
    });
    const seats = counts.reduce((all, count) => all + count, 0);
    if (seats !== lottery.size) faults.push(`${panel} has ${seats} people, and not ${lottery.size}`);
    for (const quota of lottery.quotas) {
      const place = pool.strata.indexOf(quota.stratum);
      const there = counts.reduce((all, count, at) => all + (types[at]?.categories[place] === quota.category ? count : 0), 0);
      if (there < quota.least || there > quota.most) faults.push(`${panel} has ${there} of ${nameOf(quota)}`);
    }
  }
  return faults;
};
