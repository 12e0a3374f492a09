import {randomUUID} from 'node:crypto';
import type {TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {openStaff, type Staff} from '../server/staff-api.js';
import {send} from '../server/citizen.js';
import {forEach, type Checks} from './checks.js';

/** One text that was received and is published. */
export interface Sent {
  /** As it was sent, without white space at its ends: what must come back everywhere. */
  text: string;
  /** The receipt's. */
  code: string;
}

/** A space in which everything was sent that can be, and is published. */
export interface Everything {
  id: string;
  endpoint: string;
  sent: Sent[];
  staff: Staff;
}

const faultsOf = (json: unknown): string[] => ((json as {errors?: {code: string}[]} | undefined)?.errors ?? []).map(({code}) => code);

/** Why a text may be refused; undefined when it must be taken. */
const refusalFor = (text: string): string | undefined => {
  if (Buffer.byteLength(JSON.stringify(text)) > 65_000) return 'too-large';
  if (text.trim() === '') return 'required';
  if (/\0|\p{Cs}/u.test(text.trim())) return 'characters';
  return undefined;
};

/** Sends every text to a form that takes any length, and publishes it at the desk. */
export const sendAll = async (checks: Checks, server: TestEndpoint, texts: readonly string[]): Promise<Everything> => {
  const content = sampleSpace('x');
  const forms = content.forms.map((form) => ({
    ...form,
    fields: form.fields.map((field) => (field.name === 'text' ? {...field, minLength: 1, maxLength: 60_000} : field)),
  }));
  const {id, endpoint} = await server.newSpace({forms});
  const failures: string[] = [];
  const sent: Sent[] = [];
  let refused = 0;
  await forEach(texts, async (text) => {
    const {status, json} = await send(endpoint, {kind: 'input', fields: {text, group: 'ung'}}, randomUUID());
    const expected = refusalFor(text);
    if (status === 202 && expected === undefined) {
      sent.push({text: text.trim(), code: json.code as string});
      return;
    }
    refused++;
    const codes = faultsOf(json);
    const isMeant = expected === 'too-large' ? status === 413 : status === 422 && codes.includes(expected ?? 'cpr');
    if (!isMeant) failures.push(`${status} ${codes.join()} for ${JSON.stringify(text.slice(0, 200))}`);
  });
  checks.none(`${texts.length} texts are taken, or refused for what they are: ${sent.length} taken, ${refused} refused`, failures);
  const staff = await openStaff(server);
  await publish(staff, id);
  return {id, endpoint, sent, staff};
};

/** Publishes everything that waits in a space, a page of the queue at a time. */
const publish = async (staff: Staff, id: string): Promise<void> => {
  for (;;) {
    const {items} = (await staff.get(`contributions?space=${id}&status=waiting&limit=100`)).json as {items: {id: string}[]};
    if (items.length === 0) return;
    const {status, text} = await staff.decide(
      id,
      items.map((item) => item.id),
      'publish',
    );
    if (status !== 200) throw new Error(`not published: ${status} ${text}`);
  }
};
