import type {RawBuilder} from 'kysely';
import type {Submission} from '../../../src/data/requests.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import type {Db, Tx} from '../db/connect.js';
import type {Spoken} from '../http/locale.js';
import type {FieldFault} from '../http/problems.js';

/** A contribution that staff has confirmed. */
export interface Confirmed {
  space: string;
  id: string;
  kind: string;
}

/** A submission whose answers are what its form wants. */
export interface Asked {
  space: Snapshot;
  /** The form, as the content has it. */
  form: Entry;
  fields: Submission['fields'];
  /** The language of the answer. */
  locale: string;
  /** When it arrived, by the server's clock. */
  at: Date;
}

/** What has to be kept beside a contribution, in its transaction. Throws a `Problem` when somebody was faster. */
export type Keep = (tx: Tx, contribution: string, at: Date) => Promise<void>;

/** What a rule makes of a submission: what is wrong with it, and what is to be kept of it. */
export interface Read {
  faults?: FieldFault[];
  keep?: Keep;
}

/**
 * What a kind of contribution does beyond being read and published: signs up, borrows a room. A rule hangs on the form, by
 * what it asks for; one that does not concern a submission says nothing of it.
 */
export interface Rule {
  read(db: Db | Tx, asked: Asked): Read | Promise<Read>;
  /** Gives up what was kept for contributions of a space: they were withdrawn, erased or rejected. */
  leave?(tx: Tx, space: string, contributions: readonly string[], at: Date): Promise<void>;
  /** Staff has confirmed it: published it, or confirmed to its sender what is not for the public. */
  confirm?(tx: Tx, contribution: Confirmed, at: Date): Promise<void>;
  /**
   * Which contributions of a space, called `one`, are about what was still to come, or not over, at a moment: their days of
   * retention do not count until then.
   */
  ahead?(db: Db | Tx, space: string, moment: Date): RawBuilder<boolean> | Promise<RawBuilder<boolean>>;
  /** What the sender is told first: what there is for them now. */
  words?(db: Db | Tx, space: string, contribution: string, language: Spoken): Promise<string[]>;
}
