import type {FastifyError, FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {codeOf} from '../failure.js';
import {html} from '../pages/html.js';
import {sendPage} from '../pages/page.js';
import {faultWords, wordsIn} from '../words/index.js';
import type {ProblemCode} from '../words/da.js';
import {spoken} from './locale.js';

/** The status of each problem; the words are in `words/`, the readable list at `/api/`. */
export const STATUS: Record<ProblemCode, number> = {
  malformed: 400,
  'key-missing': 400,
  login: 401,
  origin: 403,
  role: 403,
  insecure: 403,
  'not-found': 404,
  'no-receipt': 404,
  method: 405,
  'too-slow': 408,
  'in-progress': 409,
  'too-large': 413,
  'media-type': 415,
  invalid: 422,
  'key-reused': 422,
  limited: 429,
  internal: 500,
  format: 501,
  unavailable: 503,
};

export interface FieldFault {
  field: string;
  code: string;
  /** What the municipality adds to the words for the code. */
  more?: string;
}

interface Details {
  errors?: FieldFault[];
  headers?: Record<string, string>;
}

/** A refusal that a handler throws; it becomes `application/problem+json` (RFC 9457) in the request's language. */
export class Problem extends Error {
  readonly problem: ProblemCode;
  readonly errors: FieldFault[];
  readonly headers: Record<string, string>;

  constructor(problem: ProblemCode, {errors = [], headers = {}}: Details = {}) {
    super(problem);
    this.problem = problem;
    this.errors = errors;
    this.headers = headers;
  }
}

/** The body of a problem document in the language of an Accept-Language header. */
export const problemDocument = (code: ProblemCode, header: string | undefined, errors: FieldFault[] = []): Record<string, unknown> => {
  const locale = spoken(header);
  return {
    type: `/api/#${code}`,
    ...{title: wordsIn(locale).problems[code].title, status: STATUS[code], detail: wordsIn(locale).problems[code].detail},
    ...(errors.length > 0 && {
      errors: errors.map(({field, code: fault, more}) => ({field, code: fault, message: faultWords(locale, fault, more)})),
    }),
  };
};

/** Answers with a problem document. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, {problem, errors, headers}: Problem): FastifyReply => {
  const header = request.headers['accept-language'];
  return reply
    .code(STATUS[problem])
    .headers(headers)
    .header('Content-Language', spoken(header))
    .header('Cache-Control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemDocument(problem, header, errors)));
};

const FRAMEWORK: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type',
  FST_ERR_NOT_FOUND: 'not-found',
};

/** Codes with which PostgreSQL or the way to it says "not now". */
const UNAVAILABLE = /^(ECONN\w+|EPIPE|ETIMEDOUT|08\w{3}|53\w{3}|55P03|57P0\d|40001|40P01)$/;

/** What anything thrown means to whoever asked. Everything unknown is an error of ours, and says nothing more. */
export const asProblem = (error: FastifyError | Error): Problem => {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  const known = FRAMEWORK[code];
  if (known) return new Problem(known);
  if ('validation' in error && error.validation) return new Problem('malformed', {errors: error.validation.map(fieldOf)});
  if ('statusCode' in error && error.statusCode !== undefined && error.statusCode < 500) return new Problem('malformed');
  if (UNAVAILABLE.test(code) || /timeout exceeded when trying to connect|Connection terminated|is not queryable/.test(error.message)) {
    return new Problem('unavailable', {headers: {'Retry-After': '5'}});
  }
  return new Problem('internal');
};

/** The field that a schema refused, by its path: `fields.text`, `kind`. */
const fieldOf = ({instancePath, keyword, params}: NonNullable<FastifyError['validation']>[number]): FieldFault => {
  const inside = params.missingProperty ?? params.additionalProperty;
  const path = [...instancePath.split('/').slice(1), ...(typeof inside === 'string' ? [inside] : [])];
  return {field: path.join('.'), code: keyword === 'required' ? 'required' : keyword === 'additionalProperties' ? 'unknown' : 'malformed'};
};

/** Whether a person reads the answer: a browser at one of the addresses that are pages. */
const wantsPage = ({url, headers}: FastifyRequest): boolean =>
  /^\/(staff(?!\/api)|api\/[^/]+\/(forms|embed|notes|receipt(?!s)|hearings\/[^/]+\/report))\b/.test(url) &&
  (headers.accept ?? '').includes('text/html');

const sendProblemPage = (request: FastifyRequest, reply: FastifyReply, {problem, headers, errors}: Problem): FastifyReply => {
  const locale = spoken(request.headers['accept-language']);
  const {title, detail} = wordsIn(locale).problems[problem];
  return sendPage(reply.code(STATUS[problem]).headers(headers), {
    ...{locale, title, owner: html`<strong>Sammen</strong>`},
    main: html`<h1>${title}</h1><p>${detail}</p>${errors.length > 0 && html`<ul>${errors.map(({field, code, more}) => html`<li><code>${field}</code> ${faultWords(locale, code, more)}</li>`)}</ul>`}`,
  });
};

/** Every error of an app becomes a problem document; those of ours are also said on standard error, without the request. */
export const explainProblems = (app: FastifyInstance): void => {
  app.setErrorHandler((error: FastifyError | Error, request, reply) => {
    const problem = asProblem(error);
    if (problem.problem === 'internal')
      console.error(`${request.method} ${request.routeOptions.url ?? '?'}: ${error.stack ?? error.message}`);
    return wantsPage(request) ? sendProblemPage(request, reply, problem) : sendProblem(request, reply, problem);
  });
};
