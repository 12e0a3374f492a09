import type {JSONColumnType} from 'kysely';
import type {Choice} from '../../../src/data/ballots.js';
import type {Level} from '../../../src/data/level.js';
import type {Counted} from '../budgets/count.js';
import type {Terms} from '../budgets/terms.js';
import type {DrawDocument} from '../draw/draw.js';
import type {Lottery} from '../draw/lottery.js';
import type {Pool} from '../draw/pool.js';

/** The tables of what citizens do together: places, ballots, rooms by the hour and draws. */
export interface TogetherTables {
  signup: {
    space: string;
    contribution: string;
    /** Row id. */
    activity: string;
    level: Level;
    /** Null while it waits for a place. */
    placed_at: Date | null;
  };
  ballot: {
    space: string;
    /** Row id. */
    budget: string;
    /** Keyed hash of the device's token. */
    actor: Buffer;
    /** By what it is known in public. */
    number: Buffer;
    /** Which of the device's turns it is from. */
    turn: number;
    /** Empty once it is taken back. */
    choices: JSONColumnType<Choice[]>;
    /** When it was changed last, to the hour. */
    at: Date;
  };
  budget_seal: {
    space: string;
    budget: string;
    at: Date;
    terms: JSONColumnType<Terms>;
    ballots: number;
    result: JSONColumnType<Counted[]>;
    digest: Buffer;
  };
  booking: {
    space: string;
    /** Row id. */
    room: string;
    /** When the hour begins. */
    slot: Date;
    /** Who asked for it; null when the municipality uses it itself. */
    contribution: string | null;
    /** What the municipality uses it for; null when somebody asked for it. */
    own_use: string | null;
  };
  volunteer: {
    space: string;
    contribution: string;
    /** Row id. */
    draw: string;
    /** What the volunteer is called in the pool. */
    pool_id: string;
    /** A part for each stratum that there was, by the stratum's id. */
    categories: JSONColumnType<Record<string, string>>;
  };
  draw: {
    space: string;
    /** Row id of the draw's content. */
    content: string;
    commitment: string;
    committed_at: Date;
    /** The pool and the lottery, once they are made. */
    pool: JSONColumnType<Pool | null, string | null, string | null>;
    pool_digest: string | null;
    lottery: JSONColumnType<Lottery | null, string | null, string | null>;
    lottery_digest: string | null;
    lottery_at: Date | null;
    document: JSONColumnType<DrawDocument | null, string | null, string | null>;
    drawn_at: Date | null;
  };
}
