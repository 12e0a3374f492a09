// Builds what is shipped: dist/esm (npm), dist/cdn (the files behind the two lines), server/dist (bundled for Node);
// and dist/site, the scripts of the demonstration's own pages.
// `--if-stale` builds only when a source is newer than the last build.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, cpSync} from 'node:fs';
import {join} from 'node:path';
import {build as bundle, transform} from 'esbuild';
import {minify} from 'terser';
import {rollup} from 'rollup';
import config, {widgets} from '../rollup.config.js';
import staff from '../rollup.staff.config.js';
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

const minified = async (code, options) => (await minify(code, {ecma: 2021, format: {comments: false}, ...options})).code;

/**
 * Every module that a file can ever import, and itself, in an order in which they can run one by one: each after what it
 * imports from the start, and the file itself last.
 */
const orderOf = (file, chunks) => {
  const {imports, dynamicImports} = chunks.get(file);
  const order = [];
  const visit = (name) => {
    if (order.includes(name)) return;
    const {imports: now, dynamicImports: later} = chunks.get(name);
    for (const next of now) visit(next);
    if (!order.includes(name)) order.push(name);
    for (const next of later) visit(next);
  };
  for (const next of [...imports, ...dynamicImports]) visit(next);
  if (widgets.includes(file.slice(0, -3)) && order.includes(file)) throw new Error(`a chunk imports ${file}, which is to run last`);
  return order.includes(file) ? order : [...order, file];
};

/** The hash of every file of the release, and of the modules what is to run; see src/verified.ts. */
const release = (output) => {
  const chunks = new Map(output.filter(({type}) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const files = readdirSync('dist/cdn/sammen', {recursive: true}).filter((file) => /\.(js|css)$/.test(file));
  const entry = (file) => ({hash: integrityOf(`dist/cdn/sammen/${file}`), order: chunks.has(file) ? orderOf(file, chunks) : [file]});
  return Object.fromEntries(files.sort().map((file) => [file, entry(file)]));
};

/** A file of the loader's, built on its own with what the build knows. */
const standalone = async (name, outfile, define, format) => {
  const known = Object.fromEntries(Object.entries(define).map(([key, value]) => [key, JSON.stringify(value) ?? 'undefined']));
  const options = {entryPoints: [`src/${name}.ts`], bundle: true, write: false, format, target: 'es2021', define: known};
  const {outputFiles} = await bundle({...options, logLevel: 'warning'});
  const {code} = await minify(outputFiles[0].text, {
    ecma: 2021,
    module: format === 'esm',
    compress: {passes: 3},
    format: {comments: false},
  });
  writeFileSync(outfile, code);
};

/** What a widget reads first: `@reads` in its docblock. */
const firstRead = (name) => /@reads (\/.*)/.exec(readFileSync(`src/widgets/${name}/${name}.ts`, 'utf8'))?.[1] ?? '';

const loaders = async (output) => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const reads = Object.fromEntries(widgets.map((name) => [`sammen-${name}`, firstRead(name)]));
  const known = {SAMMEN_VERSION: version, SAMMEN_WIDGETS: reads, SAMMEN_RELEASE: undefined};
  await standalone('loader', 'dist/cdn/sammen.js', known, 'iife');
  await standalone('loader', 'dist/cdn/sammen-verified.js', {...known, SAMMEN_RELEASE: release(output)}, 'iife');
  // What a webmaster puts into the script tag.
  writeFileSync(
    'dist/cdn/integrity.txt',
    `src="sammen-verified.js" integrity="${integrityOf('dist/cdn/sammen-verified.js')}" crossorigin\n`,
  );
};

const widgetsForBrowsers = async () => {
  const bundled = await rollup(config);
  const {output} = await bundled.write(config.output);
  await bundled.close();
  await standalone('links', 'dist/cdn/sammen/links.js', {SAMMEN_NAMES: widgets}, 'esm');
  const place = await transform(readFileSync('src/theme/place.css', 'utf8'), {loader: 'css', minify: true, target: 'chrome111'});
  writeFileSync('dist/cdn/sammen/place.css', place.code);
  cpSync('stories/themes', 'dist/cdn/sammen/themes', {recursive: true});
  await loaders(output);
};

/** The moderation desk. It is in no list of the widgets: no citizen's page loads it. */
const desk = async () => {
  const bundled = await rollup(staff);
  await bundled.write(staff.output);
  await bundled.close();
};

/** The builder's page: what it offers comes from the widgets themselves. The server reads it too, for the page to try them on. */
const builder = async () => {
  const [integrity] = /integrity=.*/.exec(readFileSync('dist/cdn/integrity.txt', 'utf8'));
  const built = JSON.stringify({widgets: await readWidgets(), themes: readThemes(), integrity});
  await bundle({
    entryPoints: ['site/builder/main.ts'],
    outfile: 'dist/site/builder.js',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {SAMMEN_BUILT: built},
    logLevel: 'warning',
  });
  writeFileSync('dist/site/offer.json', built);
};

if (!(process.argv.includes('--if-stale') && isFresh())) {
  for (const folder of ['dist', 'server/dist']) rmSync(folder, {recursive: true, force: true});
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {stdio: 'inherit'});
  await Promise.all([
    widgetsForBrowsers().then(builder),
    desk(),
    existsSync('site/start.ts') && forNode('site/start.ts', 'server/dist/site.js'),
    existsSync('server/src/main.ts') && forNode('server/src/main.ts', 'server/dist/main.js'),
    forNode('server/src/imports/main.ts', 'server/dist/import.js'),
    forNode('server/src/content/main.ts', 'server/dist/content.js'),
    forNode('server/src/retention/main.ts', 'server/dist/retention.js'),
    forNode('server/src/backup/main.ts', 'server/dist/backup.js'),
    forNode('server/src/backup/restore-main.ts', 'server/dist/restore.js'),
    forNode('server/src/draws/lottery-maker.ts', 'server/dist/lottery-maker.js'),
  ]);
  writeFileSync(MARK, '');
}
