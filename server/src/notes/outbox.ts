import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {sql} from 'kysely';
import type {Db} from '../db/connect.js';
import {codeOf} from '../failure.js';

/** The folder where messages are left as files, when there is no mail server. */
export interface Outbox {
  /** Leaves a message of a contribution, readable by this server alone. */
  leave(about: About, id: string, message: Buffer): Promise<void>;
  /** Erases what is there about a contribution. */
  forget(about: About): Promise<void>;
  /** Erases what is there about contributions that have no address any more; resolves with how many files. */
  sweep(db: Db): Promise<number>;
}

interface About {
  space: string;
  contribution: string;
}

/** A file says what it is about, so that it can go when its address does. */
const NAME = /^([\w-]+)\.([\da-f-]{36})\.[\da-f-]{36}\.eml$/;

/** The messages in a folder, which need not be there. */
export const outboxIn = (folder: string): Outbox => {
  const files = async (): Promise<(About & {name: string})[]> => {
    const names = await readdir(folder).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    });
    return names.flatMap((name) => {
      const [, space, contribution] = NAME.exec(name) ?? [];
      return space !== undefined && contribution !== undefined ? [{name, space, contribution}] : [];
    });
  };
  const erase = async (gone: readonly {name: string}[]): Promise<number> => {
    for (const {name} of gone) await rm(join(folder, name), {force: true});
    return gone.length;
  };
  return {
    leave: async ({space, contribution}, id, message) => {
      await mkdir(folder, {recursive: true, mode: 0o700});
      await writeFile(join(folder, `${space}.${contribution}.${id}.eml`), message, {mode: 0o600});
    },
    forget: async ({space, contribution}) =>
      void (await erase((await files()).filter((file) => file.space === space && file.contribution === contribution))),
    sweep: async (db) => {
      const left = await files();
      if (left.length === 0) return 0;
      const {rows} = await sql<{contribution: string}>`SELECT contribution FROM contact
        WHERE field = 'email' AND (space, contribution) IN (SELECT * FROM unnest(${left.map(({space}) => space)}::text[],
          ${left.map(({contribution}) => contribution)}::uuid[]))`.execute(db);
      const known = new Set(rows.map(({contribution}) => contribution));
      return erase(left.filter(({contribution}) => !known.has(contribution)));
    },
  };
};

/** Milliseconds between two looks at the folder. */
const SWEEP = 30_000;

/** Erases now and from here on what is left in the folder after its address; returns the way to stop. */
export const keepSweeping = (db: Db, outbox: Outbox): (() => void) => {
  // A database that does not answer now is asked again.
  const sweep = (): void => void outbox.sweep(db).catch(() => undefined);
  sweep();
  const timer = setInterval(sweep, SWEEP);
  timer.unref();
  return () => clearInterval(timer);
};
