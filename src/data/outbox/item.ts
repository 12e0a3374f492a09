import type {Receipt} from '../contributions.js';
import type {EndpointErrorKind, FieldError} from '../errors.js';
import type {Posting} from '../requests.js';

/** Why the latest attempt did not end with a receipt. */
export interface Trouble {
  kind: EndpointErrorKind;
  /** The endpoint's own explanation, or nothing. */
  detail: string;
  /** Faults by field, where the endpoint named them. */
  fields: readonly FieldError[];
}

/** A contribution on its way to an endpoint, as it is kept on the device. */
export interface Item {
  /** Its Idempotency-Key: however often it is sent, it counts once. */
  key: string;
  /** Raised with each change: where the disk did not take one, the page knows better. */
  revision: number;
  /** Address of the space. */
  url: string;
  /** Language for explanations and for the receipt (BCP 47). */
  language: string;
  body: Posting;
  /** What stood in the body's place before the citizen changed it, oldest first; one of them may have arrived. */
  earlier?: Posting[];
  /** Milliseconds since 1970. */
  created: number;
  /** Attempts that have ended. */
  tries: number;
  /** Milliseconds since 1970 before which it is not tried by itself. */
  notBefore: number;
  /** The endpoint asked for that wait: news of the connection is no reason to cut it short. */
  asked?: boolean;
  /** `unsent`: it is tried until there is an answer. `stopped`: refused, or taken back to be changed. `sent`: the receipt is to be seen. */
  state: 'unsent' | 'stopped' | 'sent';
  trouble?: Trouble;
  receipt?: Receipt;
  /** An earlier text had arrived, and this changed one did not count: it may be sent as another contribution. */
  unused?: Posting;
}

/** Stays for a day of what the citizen deleted, so that another tab does not bring it back. */
export interface Gone {
  key: string;
  revision: number;
  /** Milliseconds since 1970. */
  gone: number;
}

export type Entry = Item | Gone;

/** Whether an entry is one that is to be sent or seen. */
export const isItem = (entry: Entry | undefined): entry is Item => entry !== undefined && 'state' in entry;

const rank = (entry: Entry | undefined): number => (!entry ? -1 : isItem(entry) && entry.state === 'sent' ? Infinity : entry.revision);

/** The later one of two entries about the same; a receipt is never undone. */
export const later = (a: Entry | undefined, b: Entry | undefined): Entry | undefined => (rank(b) > rank(a) ? b : a);
