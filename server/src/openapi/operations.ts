import type * as v from 'valibot';
import {activities} from '../../../src/data/activities.js';
import {drawDocument, draws, oneDraw} from '../../../src/data/draws.js';
import {contributions, receipt, similar, supported} from '../../../src/data/contributions.js';
import {challenge} from '../../../src/data/challenge.js';
import {dialogue} from '../../../src/data/dialogue.js';
import {initiatives} from '../../../src/data/initiatives.js';
import {hearings, oneHearing} from '../../../src/data/hearings.js';
import {insights} from '../../../src/data/insights.js';
import {oneContribution} from '../../../src/data/one-contribution.js';
import {outcome, outcomes} from '../../../src/data/outcomes.js';
import {pejlemaerker} from '../../../src/data/pejlemaerker.js';
import {story, withdrawn} from '../../../src/data/receipts.js';
import {receiptQuery, report, reported, similarQuery, posting, supporter} from '../../../src/data/requests.js';
import {times} from '../../../src/data/rooms.js';
import {space} from '../../../src/data/space.js';
import {oneVision, visions} from '../../../src/data/visions.js';
import type {ProblemCode} from '../words/da.js';
import {budgetOperations} from './budgets.js';
import {tellingOperations} from './telling.js';
import {activityQuery, contributionQuery, initiativeQuery, insightQuery, outcomeQuery, pagedQuery, timesQuery} from '../routes/queries.js';

/** One operation of the contract, as it is described and tested. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Below `/api`, in OpenAPI's notation. */
  path: string;
  id: string;
  summary: string;
  query?: v.GenericSchema;
  body?: v.GenericSchema;
  /** Whether it takes an Idempotency-Key. */
  key?: boolean;
  /** Schemas by status, each with the name that it has in the document. */
  answers: Record<number, [name: string, schema: v.GenericSchema]>;
  /** Answers with an HTML page. */
  page?: boolean;
  /** Answers with a file of this type. */
  file?: string;
  /** Answers with server-sent events; this is what they say. */
  events?: string;
  /** Every answer is another one, good once or with the minute that it was made in: none is kept. */
  once?: true;
  problems: ProblemCode[];
}

/** An address may be malformed whatever it is about: `%ff`, no host, half a header. */
const reading: ProblemCode[] = ['malformed', 'not-found', 'unavailable'];
const writing: ProblemCode[] = ['malformed', 'origin', 'not-found', 'too-slow', 'too-large', 'media-type', 'limited', 'unavailable'];

/** Every operation for citizens' widgets. Staff's pages and the plain forms are pages, not operations. */
export const operations: readonly Operation[] = [
  {
    method: 'get',
    path: '/{space}',
    id: 'getSpace',
    summary: 'What one needs to know before taking part',
    answers: {200: ['Space', space]},
    problems: reading,
  },
  {
    method: 'get',
    path: '/{space}/visions',
    id: 'getVisions',
    summary: 'Every vision',
    answers: {200: ['Visions', visions]},
    problems: reading,
  },
  {
    method: 'get',
    path: '/{space}/visions/{id}',
    id: 'getVision',
    summary: 'One vision',
    answers: {200: ['Vision', oneVision]},
    problems: reading,
  },
  {
    ...{
      method: 'get',
      path: '/{space}/pejlemaerker',
      id: 'getPejlemaerker',
      summary: 'The guiding goals, with the number of published inputs',
    },
    ...{answers: {200: ['Pejlemaerker', pejlemaerker]}, problems: reading},
  },
  ...tellingOperations,
  ...budgetOperations,
  {
    ...{method: 'get', path: '/{space}/rooms/{id}/times', id: 'getTimes', summary: 'When a room is free, hour by hour', query: timesQuery},
    ...{answers: {200: ['Times', times]}, problems: reading},
  },
  {
    ...{method: 'get', path: '/{space}/activities', id: 'getActivities', summary: 'Activities, soonest first', query: activityQuery},
    ...{answers: {200: ['Activities', activities]}, problems: reading},
  },
  {
    ...{method: 'get', path: '/{space}/hearings', id: 'getHearings', summary: 'Hearings, open ones first'},
    ...{answers: {200: ['Hearings', hearings]}, problems: reading},
  },
  {
    ...{method: 'get', path: '/{space}/hearings/{id}', id: 'getHearing', summary: 'One hearing'},
    ...{answers: {200: ['Hearing', oneHearing]}, problems: reading},
  },
  {
    ...{
      method: 'get',
      path: '/{space}/contributions',
      id: 'getContributions',
      summary: 'Published contributions, in an order, filtered and searched',
      query: contributionQuery,
    },
    ...{answers: {200: ['Contributions', contributions]}, problems: reading},
  },
  {
    ...{
      method: 'get',
      path: '/{space}/initiatives',
      id: 'getInitiatives',
      summary: 'What citizens want to start, newest first, with how many have joined; all, or those that one can join at a level',
      query: initiativeQuery,
    },
    ...{answers: {200: ['Initiatives', initiatives]}, problems: reading},
  },
  {
    ...{method: 'get', path: '/{space}/draws', id: 'getDraws', summary: 'Draws among volunteers, and how far each has come'},
    ...{answers: {200: ['Draws', draws]}, problems: reading},
  },
  {
    ...{method: 'get', path: '/{space}/draws/{id}', id: 'getDraw', summary: 'One draw'},
    ...{answers: {200: ['Draw', oneDraw]}, problems: reading},
  },
  {
    ...{
      method: 'get',
      path: '/{space}/draws/{id}/document',
      id: 'getDrawDocument',
      summary: 'Pool, lottery, seed and who was drawn, for whoever draws again; not there before the draw',
    },
    ...{answers: {200: ['DrawDocument', drawDocument]}, problems: reading},
  },
  {
    ...{
      method: 'get',
      path: '/{space}/dialogue',
      id: 'getDialogue',
      summary: 'Questions with the replies to them, newest first',
      query: pagedQuery,
    },
    ...{answers: {200: ['Dialogue', dialogue]}, problems: reading},
  },
  {
    ...{
      method: 'get',
      path: '/{space}/insights',
      id: 'getInsights',
      summary: 'Counts of published contributions by goal',
      query: insightQuery,
    },
    ...{answers: {200: ['Insights', insights]}, problems: reading},
  },
  {
    ...{
      method: 'get',
      path: '/{space}/outcomes',
      id: 'getOutcomes',
      summary: 'What contributions led to, latest first',
      query: outcomeQuery,
    },
    ...{answers: {200: ['Outcomes', outcomes]}, problems: reading},
  },
  {
    ...{method: 'get', path: '/{space}/outcomes/{id}', id: 'getOutcome', summary: 'One outcome'},
    ...{answers: {200: ['Outcome', outcome]}, problems: reading},
  },
  {
    ...{
      method: 'get',
      path: '/{space}/challenge',
      id: 'getChallenge',
      summary: 'Work to be done before a contribution is sent',
      once: true,
    },
    ...{answers: {200: ['Challenge', challenge]}, problems: ['limited', ...reading]},
  },
  {
    ...{
      method: 'post',
      path: '/{space}/contributions',
      id: 'sendContribution',
      summary: 'Send a contribution, once per key',
      body: posting,
      key: true,
    },
    answers: {201: ['Receipt', receipt], 202: ['Receipt', receipt]},
    problems: [...writing, 'key-missing', 'in-progress', 'invalid', 'key-reused'],
  },
  {
    ...{method: 'get', path: '/{space}/contributions/{id}', id: 'getContribution', summary: 'One published contribution'},
    ...{answers: {200: ['Contribution', oneContribution]}, problems: reading},
  },
  ...(['put', 'delete'] as const).map((method): Operation => ({
    ...{method, path: '/{space}/contributions/{id}/support', body: supporter},
    id: method === 'put' ? 'support' : 'withdrawSupport',
    summary: method === 'put' ? 'Support a contribution, once per token' : 'Take support back',
    answers: {200: ['Supported', supported]},
    problems: writing,
  })),
  {
    ...{
      method: 'post',
      path: '/{space}/similar',
      id: 'findSimilar',
      summary: 'Published contributions that resemble a text; keeps nothing',
    },
    ...{body: similarQuery, answers: {200: ['Similar', similar]}, problems: writing},
  },
  {
    ...{
      method: 'post',
      path: '/{space}/contributions/{id}/reports',
      id: 'report',
      summary: 'Say that a contribution should not be public, once per token',
      body: report,
    },
    ...{answers: {202: ['Reported', reported]}, problems: [...writing, 'invalid']},
  },
  {
    ...{method: 'post', path: '/{space}/receipts', id: 'getStory', summary: 'What became of the contribution that a code belongs to'},
    ...{body: receiptQuery, answers: {200: ['Story', story]}, problems: [...writing, 'no-receipt']},
  },
  {
    ...{method: 'post', path: '/{space}/receipts/withdraw', id: 'withdraw', summary: 'Withdraw a contribution and erase what was written'},
    ...{body: receiptQuery, answers: {200: ['Withdrawn', withdrawn]}, problems: [...writing, 'no-receipt']},
  },
];
