// Builds what is shipped: dist/esm (npm), dist/cdn (the files behind the two lines), server/dist (bundled for Node);
// and dist/site, the scripts of the demonstration's own pages.
// `--if-stale` builds only when a source is newer than the last build.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, cpSync} from 'node:fs';
import {join} from 'node:path';
import {build as bundle, transform} from 'esbuild';
import {minify} from 'terser';
import {rollup} from 'rollup';
import config, {widgets} from '../rollup.config.js';
import {readThemes, readWidgets} from '../site/builder/manifest.mjs';

const MARK = 'dist/built';

const newest = (path) =>
  statSync(path).isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : statSync(path).mtimeMs;

const isFresh = () =>
  existsSync(MARK) &&
  ['src', 'server/src', 'site', 'stories/themes', 'custom-elements-manifest.config.mjs', 'package.json'].every(
    (path) => newest(path) < statSync(MARK).mtimeMs,
  );

const forNode = (entry, outfile) =>
  bundle({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });

const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Writes the hashes of all files of the release as a module; see `load` in src/loader.ts. */
const manifest = () => {
  const files = readdirSync('dist/cdn/sammen').filter((file) => file.endsWith('.js'));
  const hashes = Object.fromEntries(files.map((file) => [file.slice(0, -3), integrityOf(`dist/cdn/sammen/${file}`)]));
  writeFileSync('dist/cdn/sammen/manifest.js', `export default ${JSON.stringify(hashes)}`);
};

const links = async () => {
  const {code} = await minify(readFileSync('dist/esm/links.js', 'utf8'), {ecma: 2021, module: true, format: {comments: false}});
  writeFileSync('dist/cdn/sammen/links.js', code);
};

const loader = async () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const {code: classic} = await transform(readFileSync('src/loader.ts', 'utf8'), {
    loader: 'ts',
    target: 'es2021',
    define: {SAMMEN_VERSION: JSON.stringify(version), SAMMEN_WIDGETS: 'WIDGETS'},
  });
  // The names stand inside the function, so that nothing is left on the page.
  const named = classic.replace('(() => {', `(() => { const WIDGETS = ${JSON.stringify(widgets.join(' '))}.split(' ');`);
  const {code} = await minify(named, {ecma: 2021, compress: {passes: 3}, format: {comments: false}});
  writeFileSync('dist/cdn/sammen.js', code);
  // What a webmaster puts into the script tag.
  const [own, files] = ['sammen.js', 'sammen/manifest.js'].map((file) => integrityOf(`dist/cdn/${file}`));
  writeFileSync('dist/cdn/integrity.txt', `integrity="${own}" data-integrity="${files}" crossorigin\n`);
};

const widgetsForBrowsers = async () => {
  const bundled = await rollup(config);
  await bundled.write(config.output);
  await bundled.close();
  await links();
  manifest();
  await loader();
  mkdirSync('dist/cdn/sammen/themes', {recursive: true});
  cpSync('stories/themes', 'dist/cdn/sammen/themes', {recursive: true});
};

/** The builder's page: what it offers comes from the widgets themselves. */
const builder = async () =>
  bundle({
    entryPoints: ['site/builder/main.ts'],
    outfile: 'dist/site/builder.js',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {SAMMEN_WIDGETS: JSON.stringify(await readWidgets()), SAMMEN_THEMES: JSON.stringify(readThemes())},
    logLevel: 'warning',
  });

if (!(process.argv.includes('--if-stale') && isFresh())) {
  for (const folder of ['dist', 'server/dist']) rmSync(folder, {recursive: true, force: true});
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {stdio: 'inherit'});
  await Promise.all([
    widgetsForBrowsers(),
    builder(),
    existsSync('site/start.ts') && forNode('site/start.ts', 'server/dist/site.js'),
    existsSync('server/src/main.ts') && forNode('server/src/main.ts', 'server/dist/main.js'),
  ]);
  writeFileSync(MARK, '');
}
