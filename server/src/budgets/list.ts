import {createHash} from 'node:crypto';
import type {Choice} from '../../../src/data/ballots.js';
import type {Terms} from './terms.js';

/** A ballot as it is public: nothing of it says when it was cast, or by whom. */
export interface Listed {
  number: string;
  choices: Choice[];
}

/**
 * By what a ballot is known in public, from the token that the device keeps: SHA-256 of `sammen-ballot`, the budget
 * and the token, with a line feed between them; see `ballotNumber` of src/data/ballot.ts. Whoever has the token finds the ballot; nobody gets from the number
 * to the token, and the order of numbers says nothing about when they were made.
 */
export const numberOf = (budget: string, token: string): Buffer =>
  createHash('sha256').update(['sammen-ballot', budget, token].join('\n')).digest();

/** The order in which ballots are listed, and a ballot's choices in that of the projects' ids. */
export const inOrder = (ballots: readonly Listed[]): Listed[] =>
  ballots
    .map(({number, choices}) => ({number, choices: choices.toSorted((a, b) => (a.project < b.project ? -1 : 1))}))
    .sort((a, b) => (a.number < b.number ? -1 : 1));

/**
 * What the digest is made of: a line with the terms, a line for each project and one for each ballot, each ended by a
 * line feed. `park sum 1000000 2026-05-01T22:00:00Z`, `bench 40000`, `<number> bench:1 tree:1`.
 */
export const listText = ({budget, method, amount, closes, projects}: Terms, ballots: readonly Listed[]): string =>
  [
    `${budget} ${method} ${amount} ${closes}`,
    ...projects.map(({id, cost}) => `${id} ${cost ?? '-'}`),
    ...ballots.map(({number, choices}) => [number, ...choices.map(({project, points}) => `${project}:${points}`)].join(' ')),
  ]
    .map((line) => `${line}\n`)
    .join('');

/** SHA-256 of that. */
export const digestOf = (terms: Terms, ballots: readonly Listed[]): Buffer =>
  createHash('sha256').update(listText(terms, ballots)).digest();
