import {problem} from '../../../src/data/problem.js';
import {STATUS} from '../http/problems.js';
import {jsonSchema} from '../http/schemas.js';
import {en} from '../words/en.js';
import type {ProblemCode} from '../words/da.js';
import {operations, type Operation} from './operations.js';
import {pages} from './pages.js';

type Json = Record<string, unknown>;

const ref = (name: string): Json => ({$ref: `#/components/schemas/${name}`});
const parameter = (place: string, name: string, schema: Json, required: boolean): Json => ({name, in: place, required, schema});

const ID = {type: 'string', pattern: '^[A-Za-z0-9][\\w-]{0,63}$'};
const KEY = {
  type: 'string',
  pattern: '^[\\x21-\\x7e]{8,128}$',
  description: 'Made by the client, for example a UUID; the same key stores once.',
};

const parametersOf = ({path, query, key}: Operation): Json[] => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => parameter('path', name, ID, true));
  const {properties = {}, required = []} = (query ? jsonSchema(query) : {}) as {properties?: Record<string, Json>; required?: string[]};
  const inQuery = Object.entries(properties).map(([name, schema]) => parameter('query', name, schema, required.includes(name)));
  return [...inPath, ...inQuery, ...(key ? [parameter('header', 'Idempotency-Key', KEY, true)] : [])];
};

const DESCRIPTIONS: Record<number, string> = {200: 'Done', 201: 'Stored and published', 202: 'Stored; it waits to be read by somebody'};

const PAGE = {200: {description: 'The page', content: {'text/html': {schema: {type: 'string'}}}}};

const eventsOf = (description: string): Json => ({200: {description, content: {'text/event-stream': {schema: {type: 'string'}}}}});

const answersOf = ({answers}: Operation): Json =>
  Object.fromEntries(
    Object.entries(answers).map(([status, [name]]) => [
      status,
      {description: DESCRIPTIONS[Number(status)] ?? '', content: {'application/json': {schema: ref(name)}}},
    ]),
  );

const refusalsOf = ({problems}: Operation): Json => {
  return Object.fromEntries(
    [...grouped(problems)].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => en.problems[code].title).join('; '),
        content: {'application/problem+json': {schema: ref('Problem')}},
      },
    ]),
  );
};

const grouped = (problems: ProblemCode[]): Map<number, ProblemCode[]> => {
  const found = new Map<number, ProblemCode[]>();
  for (const code of problems) found.set(STATUS[code], [...(found.get(STATUS[code]) ?? []), code]);
  return found;
};

/** Reads keep: whoever has an answer with its ETag may ask whether it is still so. News never are, nor what is another one each time. */
const UNCHANGED = {304: {description: 'Not changed since (`If-None-Match`)'}};
const isKept = ({method, events, once}: Operation): boolean => method === 'get' && events === undefined && !once;

const operationOf = (operation: Operation): Json => ({
  ...{operationId: operation.id, summary: operation.summary, parameters: parametersOf(operation)},
  ...(operation.body && {requestBody: {required: true, content: {'application/json': {schema: jsonSchema(operation.body)}}}}),
  responses: {
    ...(operation.page && PAGE),
    ...(operation.file !== undefined && {
      200: {description: 'The file', content: {[operation.file]: {schema: {type: 'string', format: 'binary'}}}},
    }),
    ...(operation.events !== undefined && eventsOf(operation.events)),
    ...answersOf(operation),
    ...(isKept(operation) && UNCHANGED),
    ...refusalsOf(operation),
  },
});

/** The OpenAPI 3.1 document of the endpoint, made from the same schemas that requests and answers are checked with. */
export const openApi = (): Json => {
  const schemas: Json = {Problem: jsonSchema(problem)};
  const paths: Record<string, Json> = {};
  for (const operation of [...operations, ...pages]) {
    for (const [name, schema] of Object.values(operation.answers)) schemas[name] = jsonSchema(schema);
    paths[operation.path] = {...paths[operation.path], [operation.method]: operationOf(operation)};
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sammen',
      version: '1',
      description: 'Read where a municipality is heading, and take part.',
      license: {name: 'EUPL-1.2', identifier: 'EUPL-1.2'},
    },
    servers: [{url: '/api'}],
    paths,
    components: {schemas},
  };
};

/** The document as it is checked in and served. */
export const openApiText = (): string => `${JSON.stringify(openApi(), null, 2)}\n`;
