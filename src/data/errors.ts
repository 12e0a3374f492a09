/** What can go wrong between a widget and its endpoint, in words that decide what the citizen is told. */
export type EndpointErrorKind =
  | 'network' // no answer at all, or a refused connection or origin
  | 'timeout' // no answer in time
  | 'not-found' // 404, 410
  | 'refused' // 401, 403
  | 'invalid' // 400, 413, 415, 422: what was sent must change first
  | 'conflict' // 409, 425: somebody else is at it, or it is still being handled
  | 'limited' // 429
  | 'server' // 5xx, and every status that nobody promised
  | 'contract'; // an answer that is not what the contract says

/** One fault at one field, as in `errors` of an RFC 9457 problem document. */
export interface FieldError {
  /** The field's name in the form; empty when it concerns the whole. */
  field: string;
  /** A stable code from {@link ../data/submission.ts}, so that the widget can say it in its own language. */
  code: string;
  /** The endpoint's own words, used when the code is unknown here. */
  message?: string;
}

/** The one error type of the data room. */
export class EndpointError extends Error {
  readonly kind: EndpointErrorKind;
  /** HTTP status, or 0 when there was no answer. */
  readonly status: number;
  /** The body of a refusal, when it was JSON; see `problemIn`. */
  readonly answer: unknown;

  constructor(
    kind: EndpointErrorKind,
    message: string,
    {status = 0, answer, cause}: {status?: number; answer?: unknown; cause?: unknown} = {},
  ) {
    super(message, {cause});
    this.kind = kind;
    this.status = status;
    this.answer = answer;
  }
}

/** What an HTTP status means here; the only place where status codes are read. */
export const kindOf = (status: number): EndpointErrorKind => {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'refused';
  if (status === 409 || status === 425) return 'conflict';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 429) return 'limited';
  if (status >= 400 && status < 500) return 'invalid';
  return 'server';
};
