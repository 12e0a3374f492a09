import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const isRoot = (folder: string): boolean => {
  const file = join(folder, 'package.json');
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as {name?: unknown}).name === 'sammen';
};

const rootAbove = (folder: string): string => {
  if (isRoot(folder)) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('This file does not lie in the package sammen.');
  return rootAbove(parent);
};

/** The folder of the package, from the sources as well as from the bundle in `dist`, wherever it is started. */
export const root = rootAbove(dirname(fileURLToPath(import.meta.url)));
