// `npm run release`: builds, and puts into dist/release what is published. The same source gives the same bytes, wherever
// and whenever it is built: `npm run release:check` builds it again elsewhere and compares. `--if-stale` builds only when
// a source is newer than the last build.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const RELEASE = 'dist/release';
/** The server's programs; the demonstration is not among them. */
const PROGRAMS = ['main', 'import', 'retention', 'backup', 'restore'];

// Modes of files are in the package too.
process.umask(0o022);

const node = (...args) => execFileSync(process.execPath, args, {stdio: ['ignore', 'ignore', 'inherit']});
// npm's warnings are about the settings of whoever releases; its failures are told by its exit code.
const npm = (...args) =>
  execFileSync('npm', [...args, '--loglevel=error'], {encoding: 'utf8', maxBuffer: 64 * 2 ** 20, stdio: ['ignore', 'pipe', 'inherit']});

const sha = (algorithm, content, encoding) => createHash(algorithm).update(content).digest(encoding);

/** A UUID (version 8, RFC 9562) of a text: the same for the same text. */
const uuidOf = (text) => {
  const hex = [...sha('sha256', text, 'hex').slice(0, 32)];
  hex[12] = '8';
  hex[16] = '89ab'[Number.parseInt(hex[16], 16) % 4];
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** Names of packages are what they are called, not the folder that npm found them in. */
const named = (component) => ({...component, name: decodeURIComponent(/^pkg:npm\/(.+)@/.exec(component.purl)[1])});

/** What somebody has who installs it, by the lock file: not what is for development, nor what others would like to find. */
const installed = () => {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const there = Object.entries(packages).filter(([, {dev, devOptional}]) => !dev && !devOptional);
  return new Set(there.map(([path, one]) => `${one.name ?? path.replace(/^.*node_modules\//, '')}@${one.version}`));
};

/**
 * What it is made of, by the lock file and not by what one machine has installed (CycloneDX). npm puts in the time and a
 * random number: without the first, and with a number that comes from the content. What is for development only is left
 * out here: npm's own `--omit dev` leaves out whatever such a package needs too, Lit among it.
 */
const bill = () => {
  const {$schema, bomFormat, specVersion, metadata, components, dependencies} = JSON.parse(
    npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'),
  );
  const there = installed();
  const kept = components.filter((component) => there.has(component['bom-ref'])).map(named);
  const refs = new Set([metadata.component, ...kept].map((component) => component['bom-ref']));
  for (const manifest of ['package.json', 'server/package.json'])
    for (const [one, exact] of Object.entries(JSON.parse(readFileSync(manifest, 'utf8')).dependencies))
      if (!refs.has(`${one}@${exact}`)) throw new Error(`${one} ${exact} is not in the bill of materials`);
  const {timestamp: _time, ...about} = metadata;
  const rest = {
    version: 1,
    metadata: {...about, component: named(metadata.component)},
    components: kept,
    dependencies: dependencies
      .filter(({ref}) => refs.has(ref))
      .map(({ref, dependsOn}) => ({ref, dependsOn: dependsOn.filter((other) => refs.has(other))})),
  };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(rest))}`;
  return `${JSON.stringify({$schema, bomFormat, specVersion, serialNumber, ...rest}, undefined, 2)}\n`;
};

const filesIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
node('scripts/build.mjs', ...process.argv.slice(2).filter((option) => option === '--if-stale'));
npm('run', 'manifest');

rmSync(RELEASE, {recursive: true, force: true});
mkdirSync(`${RELEASE}/server`, {recursive: true});
cpSync('dist/cdn', `${RELEASE}/cdn`, {recursive: true});
for (const program of PROGRAMS)
  for (const end of ['js', 'js.map']) cpSync(`server/dist/${program}.${end}`, `${RELEASE}/server/${program}.${end}`);
cpSync('server/package.json', `${RELEASE}/server/package.json`);
cpSync('server/openapi.json', `${RELEASE}/openapi.json`);
cpSync('LICENSE', `${RELEASE}/LICENSE`);
npm('pack', '--ignore-scripts', '--pack-destination', RELEASE);
writeFileSync(`${RELEASE}/sbom.cdx.json`, bill());

const integrity = Object.fromEntries(
  filesIn(RELEASE).map((file) => [file, `sha384-${sha('sha384', readFileSync(join(RELEASE, file)), 'base64')}`]),
);
const list = `${JSON.stringify(integrity, undefined, 2)}\n`;
writeFileSync(`${RELEASE}/sri.json`, list);
// The hash of the list is the hash of all of it: what is announced with a release.
console.log(`${name} ${version}: ${Object.keys(integrity).length} files in ${RELEASE}\nsri.json sha384-${sha('sha384', list, 'base64')}`);
