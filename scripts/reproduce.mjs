// `npm run release:check`: makes the release here, and once more from a copy of the source in a folder with another name;
// every byte has to be the same. Then, the control, from a copy with a time in it, which has to be seen.
// Ends with a line "N passed, M failed".
import {execFile, execFileSync, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {gunzipSync} from 'node:zlib';

const run = promisify(execFile);
const began = performance.now();
const place = mkdtempSync(join(tmpdir(), 'sammen-release-'));

/** The source as git sees it, changes included, with the same packages. */
const copyTo = (folder) => {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  for (const file of files.split('\0').filter((one) => one && existsSync(one))) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
};

/** A mistake that is easily made: the time of the build, where the version is said. */
const plantTime = (folder) => {
  const file = join(folder, 'scripts/build.mjs');
  const text = readFileSync(file, 'utf8');
  const planted = text.replace('SAMMEN_VERSION: version,', 'SAMMEN_VERSION: `${version}+${Date.now()}`,');
  if (planted === text) throw new Error('there is no place for a time in scripts/build.mjs');
  writeFileSync(file, planted);
  return folder;
};

const release = (folder, ...options) => run(process.execPath, ['scripts/release.mjs', ...options], {cwd: folder, maxBuffer: 2 ** 26});

const filesIn = (folder) => new Set(readdirSync(folder, {recursive: true}).filter((file) => statSync(join(folder, file)).isFile()));

/** What is in a package, by name: mode and bytes (ustar, as npm writes it). */
const insideOf = (file) => {
  const tar = gunzipSync(readFileSync(file));
  const found = new Map();
  for (let at = 0; tar[at];) {
    const [name, mode, size] = [
      [0, 100],
      [100, 108],
      [124, 136],
    ].map(([from, to]) => tar.toString('latin1', at + from, at + to).replace(/[\0 ]+$/, ''));
    const bytes = parseInt(size, 8);
    found.set(
      name,
      `${mode} ${createHash('sha256')
        .update(tar.subarray(at + 512, at + 512 + bytes))
        .digest('hex')}`,
    );
    at += 512 + Math.ceil(bytes / 512) * 512;
  }
  return found;
};

/** Names in which two packages are not the same. */
const unlike = (one, other) => {
  const [a, b] = [insideOf(one), insideOf(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
};

/** Files that are not the same, or only in one. */
const differences = (one, other) => {
  const [a, b] = [one, other].map((folder) => join(folder, 'dist/release'));
  const [inA, inB] = [filesIn(a), filesIn(b)];
  const all = [...new Set([...inA, ...inB])].sort();
  return {
    count: all.length,
    different: all.filter((file) => !inA.has(file) || !inB.has(file) || !readFileSync(join(a, file)).equals(readFileSync(join(b, file)))),
  };
};

/** Whether the server in a release starts, and the files that it serves are those of the release's list. */
const serves = async (folder) => {
  const env = {...process.env, NODE_ENV: '', DATABASE_URL: '', PORT: '0', DATA_DIR: join(place, 'data'), ASSETS_DIR: join(folder, 'cdn')};
  const child = spawn(process.execPath, [join(folder, 'server/main.js')], {env, stdio: ['ignore', 'pipe', 'inherit']});
  const ended = once(child, 'exit');
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    if (/^Staff /m.test(said)) break;
  }
  const url = /^Sammen {2}(http:\S+)\/$/m.exec(said)?.[1];
  const list = JSON.parse(readFileSync(join(folder, 'sri.json'), 'utf8'));
  const files = Object.keys(list).filter((file) => /^cdn\/sammen.*\.js$/.test(file));
  const wrong = [];
  for (const file of url === undefined ? [] : files) {
    const body = Buffer.from(await (await fetch(`${url}/${file.slice(4)}`)).arrayBuffer());
    if (`sha384-${createHash('sha384').update(body).digest('base64')}` !== list[file]) wrong.push(file);
  }
  child.kill('SIGTERM');
  await ended;
  return url !== undefined && files.length > 10 && wrong.length === 0;
};

const results = [];
const check = (what, passed) => {
  results.push(passed);
  console.log(`${passed ? 'ok     ' : 'FAILED '} ${what}`);
};

try {
  const copy = copyTo(join(place, 'b'));
  const stamped = plantTime(copyTo(join(place, 'another folder, with a longer name')));
  // Here it may be built already.
  await Promise.all([release('.', '--if-stale'), release(copy), release(stamped)]);
  const {count, different} = differences('.', copy);
  for (const file of different.filter((one) => one.endsWith('.tgz')))
    console.log(
      `In ${file}: ${unlike(join('dist/release', file), join(copy, 'dist/release', file)).join(', ') || 'nothing but the order'}`,
    );
  check(
    `${count} files are the same in ${resolve('.')} and ${copy}${different.map((file) => `\n        not ${file}`).join('')}`,
    different.length === 0,
  );
  check('the server in it starts and serves what the list says', await serves(resolve('dist/release')));
  const seen = differences('.', stamped).different;
  check(
    `with a time in it, it is seen: ${seen.join(', ')}`,
    ['cdn/sammen.js', 'cdn/integrity.txt', 'sri.json'].every((file) => seen.includes(file)),
  );
} finally {
  rmSync(place, {recursive: true, force: true});
}
const failed = results.filter((passed) => !passed).length;
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
