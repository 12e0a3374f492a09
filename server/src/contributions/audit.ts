import {createHash} from 'node:crypto';
import {sql} from 'kysely';
import type {Db, Tx} from '../db/connect.js';

/**
 * The audit log of a space: what was done to which contribution, and which content was published, by whom, when. Never what anybody wrote.
 * Entries are chained by SHA-256, so that a byte changed afterwards is found. There are several chains, because each
 * entry waits for the one before it in its chain to be on disk; all entries about one contribution are in one chain.
 */
export const CHAINS = 8;

/** What staff did. */
type Decided =
  ('published' | 'confirmed' | 'held' | 'rejected' | 'answered' | 'decided' | 'finished') | ('masked' | 'themed' | 'dismissed' | 'undone');

/** What was done because its time was over: everything erased, or contact details only. */
type Expired = 'expired' | 'contact-erased';

export interface AuditEntry {
  at: Date;
  action: 'sent' | 'withdrawn' | 'notes-stopped' | Expired | Decided;
  actor: string;
  contribution: string;
  status: string;
  version: number;
  reason?: string | null;
  /** A keyed hash of the text as it was sent. */
  text?: string;
}

/** The chain that a contribution's entries are in, 0-7. */
export const chainOf = (contribution: string): number => Number.parseInt(contribution.slice(-1), 16) % CHAINS;

/** Begins the chains of a space that has none. */
export const openChains = async (tx: Tx, space: string): Promise<void> => {
  const heads = Array.from({length: CHAINS}, (_, chain) => ({space, chain, number: 0, hash: firstHash(space, chain)}));
  await tx
    .insertInto('audit_head')
    .values(heads)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

const firstHash = (space: string, chain: number): Buffer => createHash('sha256').update(`${space} ${chain}`).digest();

/** What was done with many contributions at once: brought in, made up, taken out, or taken out of what is public. */
export interface AuditOfMany {
  at: Date;
  action: 'imported' | 'generated' | 'exported' | 'withheld';
  actor: string;
  /** What they came with. */
  batch?: string;
  /** How many came, or are not public any more. What goes out is written down before it goes, and not counted. */
  contributions?: number;
  /** What was asked for, of what went out; the kind of what was withheld. */
  filter?: Record<string, unknown>;
}

/** Editorial content that became public. */
export interface AuditOfContent {
  at: Date;
  action: 'content-published';
  actor: string;
  /** The version's id and its number in the space. */
  content: string;
  number: number;
}

/** Hours of a room that the municipality took for itself, or gave back. */
export interface AuditOfRoom {
  at: Date;
  action: 'room-used' | 'room-freed';
  actor: string;
  /** The room's public id, and when each hour begins. */
  room: string;
  slots: string[];
}

/** A step of a draw: its seed was promised, its lottery made, or it was drawn. */
export interface AuditOfDraw {
  at: Date;
  action: 'draw-committed' | 'draw-made' | 'draw-drawn';
  actor: string;
  /** Its public id. */
  draw: string;
  /** What was published: the commitment, or the lottery's digest. */
  digest: string;
}

/** Adds an entry. To be the last thing a transaction does: it waits for everybody else in the same chain. */
export const audit = (tx: Tx, space: string, entry: AuditEntry): Promise<void> => append(tx, space, chainOf(entry.contribution), entry);

/** Adds an entry about many, in the first chain; it too comes last. */
export const auditMany = (tx: Tx, space: string, entry: AuditOfMany): Promise<void> => append(tx, space, 0, entry);

/** Adds an entry about content, in the first chain; it too comes last. */
export const auditContent = (tx: Tx, space: string, entry: AuditOfContent): Promise<void> => append(tx, space, 0, entry);

/** Adds an entry about a room, in the first chain; it too comes last. */
export const auditRoom = (tx: Tx, space: string, entry: AuditOfRoom): Promise<void> => append(tx, space, 0, entry);

/** Adds an entry about a draw, in the first chain; it too comes last. */
export const auditOfDraw = (tx: Tx, space: string, entry: AuditOfDraw): Promise<void> => append(tx, space, 0, entry);

type Entry = AuditEntry | AuditOfMany | AuditOfContent | AuditOfRoom | AuditOfDraw;

const append = async (tx: Tx, space: string, chain: number, {at, ...what}: Entry): Promise<void> => {
  const entry = JSON.stringify({space, at: at.toISOString(), ...what});
  await sql`
    WITH head AS (
      UPDATE audit_head SET number = number + 1, hash = sha256(hash || convert_to(${entry}, 'UTF8'))
      WHERE space = ${space} AND chain = ${chain} RETURNING number, hash
    )
    INSERT INTO audit (space, chain, number, entry, hash) SELECT ${space}, ${chain}, number, ${entry}, hash FROM head`.execute(tx);
};

interface Break {
  chain: number;
  number: number;
}

/**
 * The first entry of a space that is not what it was, that is missing or that nobody added; undefined when the log is whole.
 * Heads and entries are read as they were at one moment: others may be added meanwhile.
 */
export const verifyAudit = (db: Db | Tx, space: string): Promise<Break | undefined> =>
  db.isTransaction
    ? verifyChains(db, space)
    : db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((tx) => verifyChains(tx, space));

const verifyChains = async (db: Db | Tx, space: string): Promise<Break | undefined> => {
  const heads = await db.selectFrom('audit_head').selectAll().where('space', '=', space).orderBy('chain').execute();
  const lost = Array.from({length: CHAINS}, (_, chain) => chain).find((chain) => !heads.some((head) => head.chain === chain));
  if (lost !== undefined) return {chain: lost, number: 0};
  for (const {chain, number, hash} of heads) {
    const broken = await verifyChain(db, space, chain, Number(number), hash);
    if (broken !== undefined) return {chain, number: broken};
  }
  return undefined;
};

const PAGE = 1_000;

const verifyChain = async (db: Db | Tx, space: string, chain: number, last: number, lastHash: Buffer): Promise<number | undefined> => {
  let hash = firstHash(space, chain);
  for (let number = 0; number < last;) {
    const rows = await db
      .selectFrom('audit')
      .select(['number', 'entry', 'hash'])
      .where('space', '=', space)
      .where('chain', '=', chain)
      .where('number', '>', sql<string>`${number}`)
      .orderBy('number')
      .limit(PAGE)
      .execute();
    if (rows.length === 0) return number + 1;
    for (const row of rows) {
      number++;
      hash = createHash('sha256').update(hash).update(row.entry).digest();
      if (Number(row.number) !== number || !hash.equals(row.hash)) return number;
    }
  }
  return hash.equals(lastHash) ? undefined : last;
};
