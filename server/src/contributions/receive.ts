import {v7 as newId} from 'uuid';
import {sql, type Insertable} from 'kysely';
import {faultsIn} from '../../../src/data/submission.js';
import type {Receipt, Status} from '../../../src/data/contributions.js';
import type {Submission} from '../../../src/data/requests.js';
import type {Form} from '../../../src/data/forms.js';
import {formDocument} from '../content/documents.js';
import type {Snapshot} from '../content/spaces.js';
import {isShownNow} from '../content/withhold.js';
import {transact, type Tx} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import type {Endpoint} from '../endpoint.js';
import {codeOf} from '../failure.js';
import {spoken} from '../http/locale.js';
import {Problem, type FieldFault} from '../http/problems.js';
import {derive} from '../keys.js';
import {noteChange} from '../notes/queue.js';
import type {Keep} from '../rules/rule.js';
import {keptWords, ruled} from '../rules/rules.js';
import {answersTo, earlierAnswer, type Answer, type Sending} from './replay.js';
import {inOneShape, sortAnswers} from './answers.js';
import {audit} from './audit.js';
import {spend, type Proof} from './proof.js';
import {codeFor, hashOf} from './receipt-code.js';
import {count} from './tally.js';
import {addThemes, suggestThemes} from './themes.js';

/** Milliseconds that a post waits for another one with the same key before it is told to come back. */
const PATIENCE = 2_000;

/**
 * Receives what a citizen sent: once, however often it arrives with the same key. Everything is written in one
 * transaction, and the answer leaves after it is on disk. Throws a {@link Problem} for what cannot be received.
 * @param proof the work that came with it; without it somebody looks before it is published.
 * @param marks other reasons to have somebody look.
 */
export const receive = async (
  endpoint: Endpoint,
  space: Snapshot,
  locale: string,
  key: string,
  submission: Submission,
  {proof, marks = []}: {proof?: Proof | undefined; marks?: readonly string[]} = {},
): Promise<Answer> => {
  const at = new Date();
  const sending = sendingOf(endpoint, space.id, key, submission);
  const entry = space.find('form', submission.kind);
  const form = entry && !entry.retired ? formDocument(space, entry, locale) : undefined;
  const fields = form ? inOneShape(form, submission.fields) : {};
  const faults: FieldFault[] = form ? faultsIn(form, fields) : [{field: 'kind', code: 'choice'}];
  const {faults: against, keep} = entry && form ? await ruled(endpoint.db, {space, form: entry, fields, locale, at}) : NO_RULES;
  faults.push(...against.filter(({field}) => !faults.some((fault) => fault.field === field)));
  const refused = faults.filter(({code}) => code !== 'cpr-maybe');
  if (!form || refused.length > 0) {
    // What was received once stays received, also when the form has changed since.
    const earlier = await earlierAnswer(endpoint, endpoint.db, sending);
    if (earlier) return earlier;
    throw new Problem('invalid', {errors: refused});
  }
  const flags = [...new Set([...faults.map(({code}) => code), ...marks])];
  const received = {...submission, fields};
  return transact(endpoint.db, (tx) => store(tx, endpoint, space, {sending, form, locale, submission: received, at, flags, proof, keep}));
};

const NO_RULES = {faults: [], keep: undefined};

const sendingOf = ({keys}: Endpoint, space: string, key: string, submission: Submission): Sending => ({
  ...{space, key},
  fingerprint: derive(keys, 1, 'fingerprint', canonical(submission)),
});

/** The same text for the same content, whatever the order in which it was written. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`;
};

interface Received {
  sending: Sending;
  form: Form;
  locale: string;
  submission: Submission;
  /** When it arrived, by which it was in time; the database may take a while. */
  at: Date;
  flags: string[];
  proof: Proof | undefined;
  /** What is kept beside it. */
  keep: Keep | undefined;
}

const store = async (
  tx: Tx,
  endpoint: Endpoint,
  space: Snapshot,
  {sending, form, locale, submission, at: now, flags: found, proof, keep}: Received,
): Promise<Answer> => {
  const id = newId();
  // Nobody waits long for another one with the same key, or the same proof.
  await sql`SELECT set_config('lock_timeout', ${String(PATIENCE)}, true)`.execute(tx);
  const flags = (await spend(tx, space.id, proof)) ? found : [...found, 'unproven'];
  const openNow = space.moderation === 'after' && flags.length === 0 && (await isShownNow(tx, space.id, form.kind));
  const status: Status = openNow ? 'published' : 'waiting';
  const rest: Omit<Receipt, 'code'> = {kind: form.kind, status, sent: now.toISOString(), next: form.next};
  const first = {contribution: id, status: openNow ? 201 : 202, language: locale, answer: JSON.stringify(rest)};
  if (!(await claim(tx, sending, first, now))) {
    const earlier = await earlierAnswer(endpoint, tx, sending);
    if (earlier) return earlier;
    throw new Problem('in-progress', {headers: {'Retry-After': '1'}});
  }
  const {contact, fields, ...columns} = sortAnswers(space, form, submission.fields);
  const version = endpoint.keys.current;
  const row = {space: space.id, id, kind: form.kind, ...columns};
  const written = {
    ...{...row, status, version: 1, language: submission.language ?? null, fields: JSON.stringify(fields), flags},
    ...{sent_at: now, listed_at: openNow ? now : null, receipt_key: version},
    receipt_hash: hashOf(endpoint.keys, version, space.id, codeFor(endpoint.keys, version, space.id, id)),
  };
  await write(tx, written, contactRows(space.id, id, form, contact, submission.language ?? locale));
  await noteChange(tx, space.id, id, status);
  await addThemes(tx, space, id, await suggestThemes(tx, space, columns.body));
  if (openNow) await count(tx, row, now, 1);
  const text = derive(endpoint.keys, version, 'audit-text', columns.body).toString('hex');
  await audit(tx, space.id, {at: now, action: 'sent', actor: 'citizen', contribution: id, status, version: 1, text});
  if (!keep) return answersTo(endpoint, space.id, first);
  await keep(tx, id, now);
  const next = [...(await keptWords(tx, space.id, id, spoken(locale))), ...form.next];
  return answersTo(endpoint, space.id, await answerWith(tx, sending, {...first, answer: JSON.stringify({...rest, next})}));
};

/** Keeps what is answered now, for whoever sends it again. */
const answerWith = async <A extends {answer: string}>(tx: Tx, {space, key}: Sending, first: A): Promise<A> => {
  const {answer} = first;
  await tx.updateTable('submission').set({answer}).where('space', '=', space).where('key', '=', key).execute();
  return first;
};

/** Takes the key; false when somebody has it. Waits for whoever is about to take it. */
const claim = async (
  tx: Tx,
  sending: Sending,
  first: Omit<Answer, 'body'> & {contribution: string; answer: string},
  at: Date,
): Promise<boolean> => {
  try {
    const taken = await tx
      .insertInto('submission')
      .values({...sending, ...first, at})
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .execute();
    return taken.length > 0;
  } catch (error) {
    if (codeOf(error) === '55P03') throw new Problem('in-progress', {headers: {'Retry-After': '1'}});
    throw error;
  }
};

type Contact = Insertable<Tables['contact']>;

/** An address that need not be given is given to be told what happens; one that must be, for the municipality to answer. */
const contactRows = (space: string, contribution: string, form: Form, contact: Record<string, string>, language: string): Contact[] =>
  Object.entries(contact).map(([field, value]) => {
    const told = field === 'email' && !form.fields.some(({name, required}) => name === field && required);
    return {space, contribution, field, value, notes_in: told ? spoken(language) : null};
  });

/** The contribution, its contact details and its first two changes, in one statement to spare ways to the database. */
const write = async (tx: Tx, row: Insertable<Tables['contribution']>, details: Contact[]): Promise<void> => {
  const {space, id: contribution, sent_at: at, status} = row;
  const common = {space, contribution, at, reason: null, note: null};
  const changes = [
    {...common, id: newId(), status: 'received' as const, by: 'citizen' as const},
    {...common, id: newId(), status, by: 'system' as const},
  ];
  const first = tx.with('written', (db) => db.insertInto('contribution').values(row));
  const then = details.length > 0 ? first.with('details', (db) => db.insertInto('contact').values(details)) : first;
  await then.insertInto('change').values(changes).execute();
};
