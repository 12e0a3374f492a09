import type {Server} from '../../server/src/start.js';

/** What there is in the server that is asked; the same in every run but for ids, codes and cursors. */
export interface Facts {
  /** Where it listens, as `127.0.0.1:3000`. */
  host: string;
  /** One that is moderated before, one after; an origin may use both. */
  spaces: readonly string[];
  origin: string;
  /** Published contributions. */
  contributions: readonly string[];
  /** Contributions that wait, are held or are rejected: nobody but staff may see any of it. */
  hidden: readonly string[];
  /** Codes of receipts. */
  codes: readonly string[];
  /** Work that was done before sending, each good once. */
  proofs: readonly string[];
  /** As the server gave them out. */
  cursors: readonly string[];
  /** Ids of everything that the municipality has written, from goals to rooms. */
  slugs: readonly string[];
  kindOf: Readonly<Record<string, string>>;
  widgets: readonly string[];
  /** Somebody of staff: the session's cookie and the token of its forms. */
  cookie: string;
  token: string;
  /** Stands in private answers, and in what is not published. */
  secret: string;
}

/** What the server's process and the suite tell each other. */
export type Told = {facts: Facts} | {memory: NodeJS.MemoryUsage; asked: number};
export type Wanted = {memory: number; collect: boolean} | {plant: string};

/** The parts of a running server that facts are taken from. */
export type Place = Pick<Server, 'url' | 'db' | 'staffLink'>;
