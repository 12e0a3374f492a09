import type {GenericSchema, InferOutput} from 'valibot';
import type {Client} from './client.js';
import {parse, request} from './request.js';

interface PostOptions {
  /** Language of explanations in the answer (BCP 47). */
  language: string;
  /** Idempotency-Key: the endpoint stores it once, however often it arrives. A post without one changes nothing. */
  key?: string;
}

/** Posts JSON; a post that changes something raises the client's revision. Rejects with an `EndpointError`. */
export const post = async <S extends GenericSchema>(
  client: Client,
  path: string,
  body: unknown,
  schema: S,
  {language, key}: PostOptions,
): Promise<InferOutput<S>> => {
  const answer = await request(client.url + path, client.timeout, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Accept-Language': language,
      'Content-Type': 'application/json',
      ...(key && {'Idempotency-Key': key}),
    },
    body: JSON.stringify(body),
  });
  if (key) client.raise();
  return parse(schema, answer, path);
};
