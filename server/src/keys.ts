import {createHmac, randomBytes} from 'node:crypto';
import {readFile, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {StartFailure, codeOf} from './failure.js';

/** The secret that receipts are derived from, in its versions: receipts of an older one stay good. */
export interface Keys {
  /** The version that new receipts are made with. */
  current: number;
  /** Versions by number, from 1. */
  versions: ReadonlyMap<number, Buffer>;
}

const LEAST = 32;

/**
 * Reads keys from their written form: hexadecimal, at least 32 bytes each, oldest first, separated by commas.
 * Throws a {@link StartFailure} when there is none or one is too short.
 */
export const keysFrom = (written: string): Keys => {
  const parts = written
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((part) => Buffer.from(part, 'hex'));
  if (parts.length === 0 || parts.some((key) => key.length < LEAST)) {
    throw new StartFailure('The receipt key must be hexadecimal and at least 32 bytes, for example from: openssl rand -hex 32');
  }
  return {current: parts.length, versions: new Map(parts.map((key, i) => [i + 1, key]))};
};

/** Where the keys are in a data folder. */
export const keyFileIn = (dataDir: string): string => join(dataDir, 'receipt-key');

/**
 * The keys in `<dataDir>/receipt-key` (mode 0600), made on the first start. They belong to the backup.
 * @param strict throw a {@link StartFailure} for a file that others can read, too.
 */
export const keysIn = async (dataDir: string, strict = false): Promise<Keys> => {
  const path = keyFileIn(dataDir);
  try {
    await writeFile(path, `${randomBytes(LEAST).toString('hex')}\n`, {mode: 0o600, flag: 'wx'});
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST')
      throw new StartFailure(`The data folder ${dataDir} is not writable (${codeOf(cause)}); set DATA_DIR to another.`, cause);
  }
  // Windows has no such modes.
  if (strict && process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0) {
    throw new StartFailure(`The receipt key can be read by others than this server; make that impossible: chmod 600 ${path}`);
  }
  return keysFrom(await readFile(path, 'utf8'));
};

/** A key of its own for each purpose, so that one purpose's values say nothing about another's. */
export const derive = (keys: Keys, version: number, purpose: string, ...parts: string[]): Buffer => {
  const key = keys.versions.get(version);
  if (!key) throw new Error(`There is no receipt key of version ${version}.`);
  return createHmac('sha256', key)
    .update([purpose, ...parts].join('\0'))
    .digest();
};
