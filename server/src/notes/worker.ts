import {sql} from 'kysely';
import type {Spaces} from '../content/spaces.js';
import {transact, type Db} from '../db/connect.js';
import {codeOf} from '../failure.js';
import {spoken} from '../http/locale.js';
import type {Keys} from '../keys.js';
import type {Mailer} from './mailer.js';
import {isAddress, messageOf, type Message} from './message.js';
import {passedMessage} from './passing.js';
import {isTold, PASSED, TOLD} from './queue.js';
import {stopPath} from './stop-token.js';

/** Notes that are taken at a time. */
const BATCH = 10;
/** After so many tries, over some 20 hours, a note is given up. */
const TRIES = 8;

export interface Notes {
  db: Db;
  spaces: Spaces;
  keys: Keys;
  mailer: Mailer;
  /** Address of this server as citizens know it, without a slash at the end. */
  url: string;
  /** Milliseconds that a change stands before it is told; default 2 minutes. What is undone until then is not told. */
  delay?: number;
  /** Milliseconds until the second try, doubled for each one after; default 5 minutes. Longer than a try can last. */
  backoff?: number;
}

interface Claimed {
  space: string;
  contribution: string;
  id: string;
  status: string;
  tries: number;
}

/**
 * Sends the notes that are due; resolves with how many were taken. Any number of servers may do so at once: each note is
 * taken by one, which has it until its next try would be. One that was sent is gone; one whose server died is sent again.
 */
export const sendNotes = async (notes: Notes): Promise<number> => {
  const claimed = await claim(notes);
  for (const note of claimed) await sendOne(notes, note);
  return claimed.length;
};

const claim = ({db, delay = 120_000, backoff = 300_000}: Notes): Promise<Claimed[]> =>
  transact(db, async (tx) => {
    const now = Date.now();
    const {rows} = await sql<Claimed>`
      UPDATE note SET tries = tries + 1,
        next_try = ${new Date(now)}::timestamptz + make_interval(secs => ${backoff / 1000}::float8 * 2 ^ tries)
      WHERE (space, contribution, id) IN (
        SELECT space, contribution, id FROM note
        WHERE at <= ${new Date(now - delay)} AND (next_try IS NULL OR next_try <= ${new Date(now)})
        ORDER BY at LIMIT ${sql.lit(BATCH)} FOR UPDATE SKIP LOCKED
      ) RETURNING space, contribution, id, status, tries`.execute(tx);
    return rows;
  });

const sendOne = async (notes: Notes, note: Claimed): Promise<void> => {
  try {
    const message = await messageFor(notes, note);
    if (message === 'later' && note.tries < TRIES) return;
    if (message && message !== 'later') await notes.mailer.send(message);
  } catch (error) {
    const code = answerOf(error);
    if (note.tries < TRIES && !isFinal(error, code)) return;
    // Neither the address nor the server's words, which may repeat it.
    console.error(`A note about ${note.space} ${note.contribution} could not be sent: ${code ?? codeOf(error)}`);
  }
  await notes.db
    .deleteFrom('note')
    .where('space', '=', note.space)
    .where('contribution', '=', note.contribution)
    .where('id', '=', note.id)
    .execute();
};

/** The mail server's three digits (RFC 5321, 4.2), when it answered. */
const answerOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'responseCode' in error ? Number(error.responseCode) : undefined;

/** There is no such mailbox, or the message is refused: asking again changes nothing. A login that fails can be put right. */
const isFinal = (error: unknown, code: number | undefined): boolean =>
  code !== undefined && code >= 500 && ['EENVELOPE', 'EMESSAGE'].includes(codeOf(error));

/** What is to be sent; undefined when it is not true any more, or nobody wants to know, `later` while it is not decided. */
const messageFor = async ({db, spaces, keys, url}: Notes, note: Claimed): Promise<Message | 'later' | undefined> => {
  const space = await spaces.get(note.space);
  if (space && note.status === PASSED) return passedMessage(db, keys, url, space, note);
  const about = await db
    .selectFrom('contribution')
    .innerJoin('contact', (join) =>
      join.onRef('contact.space', '=', 'contribution.space').onRef('contact.contribution', '=', 'contribution.id'),
    )
    .select(['contribution.status', 'contribution.kind', 'contact.value', 'contact.notes_in'])
    .where('contribution.space', '=', note.space)
    .where('contribution.id', '=', note.contribution)
    .where('contact.field', '=', 'email')
    .where('contact.notes_in', 'is not', null)
    .executeTakeFirst();
  const {status} = note;
  if (!space || !about || !isTold(status) || !(TOLD[status] as readonly string[]).includes(about.status)) return undefined;
  if (!isAddress(about.value)) return undefined;
  const change = await db
    .selectFrom('change')
    .select('reason')
    .where('space', '=', note.space)
    .where('contribution', '=', note.contribution)
    .where('status', '=', 'rejected')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const stop = stopPath(keys, note.space, note.contribution);
  const locale = spoken(about.notes_in ?? undefined);
  return messageOf(space, {
    id: note.id,
    contribution: note.contribution,
    to: about.value,
    status,
    kind: about.kind,
    locale,
    reason: change?.reason ?? null,
    url,
    stop,
  });
};

/** Sends notes from now on, looking every so often; returns the way to stop, which waits for the one that is under way. */
export const startNotes = (notes: Notes, every = 5_000): (() => Promise<void>) => {
  let next: NodeJS.Timeout | undefined;
  let stopped = false;
  const work = async (): Promise<void> => {
    try {
      while (!stopped && (await sendNotes(notes)) === BATCH) continue;
    } catch {
      // The database does not answer; what is due is still due.
    }
    if (!stopped) next = setTimeout(() => (running = work()), every);
  };
  let running = work();
  return async () => {
    stopped = true;
    clearTimeout(next);
    notes.mailer.close();
    await running;
  };
};
