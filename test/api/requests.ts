import {chanceOf} from '../data/seeded.js';
import type {Contract, Schema} from './contract.js';
import {DAMAGES} from './damage.js';
import {HEADERS, METHODS, WAYS} from './damage-headers.js';
import {askedOf, type Asked} from './draft.js';
import type {Facts} from './facts.js';
import {beside, keepingTo} from './plain.js';
import type {Making} from './values.js';

const ALL = {...DAMAGES, ...HEADERS, ...METHODS, ...WAYS};

/** Every way in which a request may be odd. */
export const ODDITIES = Object.keys(ALL);

/** What they are drawn from; more of what few operations have room for, so that a short run meets it too. */
const DRAWN = [...ODDITIES, ...['a body that is too large', 'no key', 'no key'].flatMap((name) => Array<string>(3).fill(name))];

/**
 * Request number so many of a seed. It depends on nothing else but on what there is in the server: ids, codes and
 * cursors are other ones in every run, and stand in the same places.
 */
export const requestFor = (seed: number, number: number, facts: Facts, {operations, schemas}: Contract): Asked => {
  const chance = chanceOf(Math.imul(seed, 0x9e3779b1) ^ number);
  const making: Making = {chance, facts, schemas: (name): Schema | undefined => schemas[name.replace('#/components/schemas/', '')]};
  // Sending is what most can go wrong with.
  const sending = operations.filter(({id}) => id === 'sendContribution');
  const draft = chance.between(0, 4) ? keepingTo(chance.one([...operations, ...sending, ...sending]), making) : beside(making);
  // A third keep to the contract; of the others most are odd in one way.
  const ways = chance.one([0, 0, 1, 1, 1, 2]);
  for (let left = ways, tries = 0; left > 0 && tries < 20; tries++) {
    const name = chance.one(DRAWN);
    const how = ALL[name]?.(draft, making);
    if (how === undefined) continue;
    draft.odd.push(how === '' ? name : `${name} (${how})`);
    left--;
  }
  return askedOf(number, draft);
};
