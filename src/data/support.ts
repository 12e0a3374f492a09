import * as v from 'valibot';
import type {Client} from './client.js';
import {newKey} from './key.js';
import {parse, request} from './request.js';
import {count} from './schema.js';

/** `supported` of contributions.ts; written again here, so that this can be fetched alone. */
const supported = v.object({supports: count});

/** Where the token of a support is kept on this device: a key for each contribution, and nothing that joins them. */
export const supportKey = (id: string): string => `sammen-support:${id}`;

/** Whether this device supports a contribution; false where the page is denied its storage. Looking stores nothing. */
export const supports = (id: string): boolean => {
  try {
    return localStorage.getItem(supportKey(id)) !== null;
  } catch {
    return false;
  }
};

/** Tokens whose sending has failed: it may have arrived, so that the next attempt is the same support. */
const tried = new Map<string, string>();

/**
 * Supports a contribution from this device, or takes that back; a state, so that it may arrive twice. The token is made
 * for this contribution alone and kept until support is taken back. Resolves with how many support it. Rejects with an
 * `EndpointError`, and with what the storage throws where there is none: what is not remembered could not be taken back.
 */
export const setSupport = async (client: Client, id: string, on: boolean): Promise<number> => {
  const key = supportKey(id);
  const actor = localStorage.getItem(key) ?? tried.get(id) ?? newKey();
  tried.set(id, actor);
  localStorage.setItem(key, actor);
  const path = `/contributions/${id}/support`;
  try {
    const answer = await request(client.url + path, client.timeout, {
      method: on ? 'PUT' : 'DELETE',
      headers: {Accept: 'application/json', 'Content-Type': 'application/json'},
      body: JSON.stringify({actor}),
    });
    if (!on) localStorage.removeItem(key);
    tried.delete(id);
    return parse(supported, answer, path).supports;
  } catch (error) {
    if (on) localStorage.removeItem(key);
    throw error;
  }
};
