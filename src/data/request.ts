import * as v from 'valibot';
import {EndpointError, kindOf} from './errors.js';

/**
 * Sends one request; resolves with the JSON of a good answer, not looked into yet.
 * @param timeout milliseconds until it is given up.
 * @param early the same request, where it is under way already.
 * Rejects with an {@link EndpointError} for everything else.
 */
export const request = async (address: string, timeout: number, init: RequestInit, early?: Promise<Response>): Promise<unknown> => {
  const where = `${init.method ?? 'GET'} ${address}`;
  let response: Response;
  let answer: unknown;
  try {
    response = await (early ?? fetch(address, {credentials: 'omit', redirect: 'error', signal: AbortSignal.timeout(timeout), ...init}));
    answer = await jsonOf(response);
  } catch (cause) {
    const late = (cause as Error).name === 'TimeoutError';
    throw new EndpointError(late ? 'timeout' : 'network', `${where}: no answer`, {cause});
  }
  const {ok, status} = response;
  if (!ok) throw new EndpointError(kindOf(status), `${where}: ${status}`, {status, answer});
  return answer;
};

/** The answer as the schema of its resource has it. Throws an {@link EndpointError} that names the field otherwise. */
export const parse = <S extends v.GenericSchema>(schema: S, answer: unknown, path: string): v.InferOutput<S> => {
  const parsed = v.safeParse(schema, answer);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new EndpointError('contract', `${path}: ${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`);
};

/** The body as JSON, or undefined for anything else: HTML of a captive portal, half a document, nothing. */
const jsonOf = async (response: Response): Promise<unknown> => {
  const body = await response.text();
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
