import {ballots, castBallot} from '../../../src/data/ballots.js';
import {budgets, oneBudget} from '../../../src/data/budgets.js';
import {casting, uncasting} from '../../../src/data/requests.js';
import type {ProblemCode} from '../words/da.js';
import type {Operation} from './operations.js';

const reading: ProblemCode[] = ['malformed', 'not-found', 'unavailable'];
const writing: ProblemCode[] = [
  'malformed',
  'origin',
  'not-found',
  'too-slow',
  'too-large',
  'media-type',
  'invalid',
  'limited',
  'unavailable',
];

const ballot = {
  path: '/{space}/budgets/{id}/ballot',
  answers: {200: ['CastBallot', castBallot]},
  problems: writing,
} satisfies Partial<Operation>;

/** Budgets that citizens vote about. */
export const budgetOperations: readonly Operation[] = [
  {
    ...{method: 'get', path: '/{space}/budgets', id: 'getBudgets', summary: 'Budgets that citizens vote about'},
    ...{answers: {200: ['Budgets', budgets]}, problems: reading},
  },
  {
    ...{method: 'get', path: '/{space}/budgets/{id}', id: 'getBudget', summary: 'One budget, with its result once it is over'},
    ...{answers: {200: ['Budget', oneBudget]}, problems: reading},
  },
  {
    ...{method: 'get', path: '/{space}/budgets/{id}/ballots', id: 'getBallots', summary: 'Every ballot by its number, once it is over'},
    ...{answers: {200: ['Ballots', ballots]}, problems: reading},
  },
  {...ballot, method: 'put', id: 'castBallot', summary: 'Cast a ballot or change it, one per token', body: casting},
  {...ballot, method: 'delete', id: 'takeBallotBack', summary: 'Take a ballot back', body: uncasting},
];
