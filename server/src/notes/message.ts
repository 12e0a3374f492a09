import {isPublished} from '../content/published.js';
import {said} from '../content/say.js';
import type {Snapshot} from '../content/spaces.js';
import type {Spoken} from '../http/locale.js';
import {reasonWords} from '../words/index.js';
import {noteWords} from '../words/notes.js';
import {unshownWords} from '../words/unshown.js';
import type {Told} from './queue.js';

/** One e-mail, as it is given to whoever sends it. */
export interface Message {
  /** The same at every try, so that a mail system can tell that it has it already. */
  id: string;
  /** What it is about, by its row id; not in the message. */
  space: string;
  contribution: string;
  to: string;
  subject: string;
  text: string;
  language: string;
  /** Where notes are stopped: a page for people, and one click for mail programs (RFC 8058). */
  stop: string;
}

interface About {
  id: string;
  contribution: string;
  to: string;
  status: Told;
  /** What kind of contribution it is about. */
  kind: string;
  locale: Spoken;
  /** Code of the reason, for what was rejected. */
  reason: string | null;
  /** Address of this server, without a slash at the end. */
  url: string;
  /** Path of the page that stops notes. */
  stop: string;
}

/** One plain address (a subset of RFC 5322): no list, no name, nothing that could begin another header. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\p{L}\d](?:[\p{L}\d.-]{0,251}[\p{L}\d])?$/u;

/** Whether an address may be written to. */
export const isAddress = (value: string): boolean => ADDRESS.test(value);

/**
 * What the sender of a contribution is told about a change: what has happened, in one sentence, and how to look it up.
 * Nothing that they or staff have written, and no code: e-mail is read on the way, and by whoever shares a screen.
 */
export const messageOf = (space: Snapshot, {id, contribution, to, status, kind, locale, reason, url, stop}: About): Message => {
  const words = noteWords(locale);
  const unshown = isPublished(space, kind) ? undefined : unshownWords(locale);
  const municipality = said(space.find('municipality', 'municipality'), 'title', locale);
  const why = status === 'rejected' ? reasonWords(locale, {reason, note: null, reported: false}) : null;
  const happened = (unshown?.happened[status] ?? words.happened[status]).replace('{municipality}', () => municipality);
  const text = [
    [happened, why !== null && words.reason.replace('{reason}', () => why)].filter(Boolean).join(' '),
    `${words.lookUp}\n${url}/api/${space.id}/receipt?lang=${locale}\n${words.code}`,
    `${words.stop}\n${url}${stop}?lang=${locale}`,
    words.noReply,
  ].join('\n\n');
  const subject = `${municipality}: ${unshown?.subject[status] ?? words.subject[status]}`.replace(/\s+/g, ' ');
  return {id, space: space.id, contribution, to, subject, text: `${text}\n`, language: locale, stop: url + stop};
};
