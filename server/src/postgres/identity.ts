import {chmod, chown, lstat, mkdir, readdir, stat} from 'node:fs/promises';
import {spawnSync} from 'node:child_process';
import {dirname, join} from 'node:path';
import {StartFailure, codeOf} from '../failure.js';
import type {Programs} from './programs.js';

/**
 * As whom PostgreSQL's programs run: it refuses to run as root.
 * `same`: as we do. `user`: as `nobody`, who owns the data folder. `namespace`: in a user namespace in which root has
 * another number, for places that `nobody` cannot reach.
 */
export type Identity = 'same' | 'user' | 'namespace';

export const NOBODY = 65534;

/** Command and options with which a program runs under an identity. */
export const commandFor = (
  identity: Identity,
  program: string,
  args: string[],
): {command: string; args: string[]; ids: {uid?: number; gid?: number}} => {
  if (identity === 'user') return {command: program, args, ids: {uid: NOBODY, gid: NOBODY}};
  if (identity === 'namespace') return {command: 'unshare', args: ['--user', '--map-user=1000', '--', program, ...args], ids: {}};
  return {command: program, args, ids: {}};
};

/** Whether somebody without any rights of their own gets through every folder above a path. */
const reachable = async (path: string): Promise<boolean> => {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const {mode} = await stat(folder);
    if ((mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
};

/** Decides the identity for a data folder that exists. Throws a {@link StartFailure} when root has no way around itself. */
export const chooseIdentity = async (programs: Programs, folder: string): Promise<Identity> => {
  if (process.getuid?.() !== 0) return 'same';
  if ((await reachable(programs.postgres)) && (await reachable(folder))) return 'user';
  if (spawnSync('unshare', ['--user', '--map-user=1000', 'true']).status === 0) return 'namespace';
  throw new StartFailure('PostgreSQL does not run as root: start the server as an ordinary user, or set DATABASE_URL.');
};

/** Makes a folder that nobody else can read, owned by whoever PostgreSQL runs as. Throws a {@link StartFailure} when it cannot. */
export const makePrivate = async (folder: string): Promise<void> => {
  try {
    await makeFolder(folder);
    await chmod(folder, 0o700);
  } catch (cause) {
    throw new StartFailure(`The data folder ${folder} is not writable (${codeOf(cause)}); set DATA_DIR to another.`, cause);
  }
};

/** Makes a folder and those above it. (Node's own recursive mkdir never ends under /proc: it takes ENOENT for a missing parent.) */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, {mode: 0o700});
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return;
    const above = dirname(folder);
    const missing = code === 'ENOENT' && (await stat(above).catch(() => undefined)) === undefined;
    if (!missing) throw error;
    await makeFolder(above);
    await mkdir(folder, {mode: 0o700});
  }
};

/** Gives a folder and everything in it to the identity's user, when somebody else has it. */
export const own = async (identity: Identity, path: string): Promise<void> => {
  if (identity === 'same') return;
  const uid = identity === 'user' ? NOBODY : 0;
  const {uid: owner} = await lstat(path);
  if (owner !== uid) await chownAll(path, uid);
};

const chownAll = async (path: string, uid: number): Promise<void> => {
  await chown(path, uid, uid);
  for (const entry of await readdir(path, {withFileTypes: true, recursive: true})) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), uid, uid);
  }
};
