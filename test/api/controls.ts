import type {Contract} from './contract.js';
import type {Rule} from './judge.js';
import {PLANTS, type Plant} from './plants.js';
import type {Served} from './process.js';
import type {Check} from './report.js';
import {GROWTH, storm, type Storm} from './storm.js';

/** Requests until a planted fault must be found; what one keeps of each request shows after some more. */
const ENOUGH = 1_200;
const MANY = 400;

const isFound = (rule: Rule, {faults, heap}: Storm, served: Served): boolean => {
  if (rule === 'memory stays bounded') return heap.late - heap.early >= GROWTH;
  if (rule === 'the server is alive at the end') return !served.isAlive();
  return faults.some((fault) => fault.rule === rule);
};

/** Asks a server with one planted fault after the other, the last of which ends it; each must be found by its rule. */
export const controls = async (
  served: Served,
  contract: Contract,
  seed: number,
): Promise<{checks: Check[]; found: Record<string, number | string>}> => {
  const checks: Check[] = [];
  const found: Record<string, number | string> = {};
  const calm = await storm(served, contract, {seed, first: 1, last: 200});
  checks.push({what: `control: without a planted fault nothing is found`, holds: calm.faults.length === 0});
  for (const [plant, rule] of Object.entries(PLANTS) as [Plant, Rule][]) {
    served.plant(plant);
    const last = rule === 'memory stays bounded' ? MANY : ENOUGH;
    const seen = await storm(served, contract, {seed, first: 1, last, until: rule});
    const holds = isFound(rule, seen, served);
    checks.push({what: `control: ${plant} is found after ${seen.count} requests`, holds});
    found[plant] = holds ? `${rule}: found after ${seen.count} requests` : 'not found';
  }
  return {checks, found};
};
