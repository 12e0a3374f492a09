// Installs the editors that the tests in this folder use, unless they are here as the lockfile has them.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const packagesIn = (file) => {
  const {packages} = JSON.parse(readFileSync(folder + file, 'utf8'));
  return Object.entries(packages).flatMap(([path, {version, optional}]) => (path && !optional ? [`${path} ${version}`] : []));
};
const INSTALLED = 'node_modules/.package-lock.json';

const isThere = () => {
  if (!existsSync(folder + INSTALLED)) return false;
  const installed = new Set(packagesIn(INSTALLED));
  return packagesIn('package-lock.json').every((one) => installed.has(one));
};

if (!isThere()) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const {status} = spawnSync(command, [...first, 'ci'], {cwd: folder, stdio: 'inherit'});
  process.exitCode = status ?? 1;
}
