import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {StartFailure, codeOf} from '../failure.js';
import {birthOf, isAlive} from './running.js';

/**
 * Takes the data folder for this process, so that no second server ends the first one's database.
 * A lock whose process is gone (kill -9, power cut) is taken over. Throws a {@link StartFailure} when it is in use.
 * @returns the way to give it back.
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = join(folder, 'server.pid');
  const mine = `${process.pid} ${birthOf(process.pid)}\n`;
  for (;;) {
    try {
      writeFileSync(path, mine, {flag: 'wx', mode: 0o600});
      return () => rmSync(path, {force: true});
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') {
        throw new StartFailure(`The data folder ${folder} is not writable (${codeOf(cause)}); set DATA_DIR to another.`, cause);
      }
    }
    const holder = holderOf(path);
    if (holder)
      throw new StartFailure(`The data folder ${folder} is in use by another server (process ${holder}); set DATA_DIR to another.`);
    rmSync(path, {force: true});
  }
};

/** The living process that has a data folder, or undefined. */
export const folderHolder = (folder: string): number | undefined => holderOf(join(folder, 'server.pid'));

/** The living process that holds a lock, or undefined. */
const holderOf = (path: string): number | undefined => {
  const [pid = '', birth = ''] = readText(path).trim().split(' ');
  const id = Number(pid);
  if (!id || !isAlive(id) || (birth && birthOf(id) !== birth)) return undefined;
  return id;
};

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
