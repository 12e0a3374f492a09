// Builds what is shipped: dist/esm (npm), dist/cdn (the files behind the two lines), server/dist (bundled for Node).
// `--if-stale` builds only when a source is newer than the last build.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, cpSync} from 'node:fs';
import {join} from 'node:path';
import {build as bundle, transform} from 'esbuild';
import {minify} from 'terser';
import {rollup} from 'rollup';
import config, {widgets} from '../rollup.config.js';

const MARK = 'dist/built';

const newest = (path) =>
  statSync(path).isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : statSync(path).mtimeMs;

const isFresh = () =>
  existsSync(MARK) &&
  ['src', 'server/src', 'site', 'stories/themes', 'package.json'].every((path) => newest(path) < statSync(MARK).mtimeMs);

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

const loader = async () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const classic = await transform(readFileSync('src/loader.ts', 'utf8'), {
    loader: 'ts',
    format: 'iife',
    target: 'es2021',
    define: {SAMMEN_VERSION: JSON.stringify(version), SAMMEN_WIDGETS: 'WIDGETS'},
    banner: `const WIDGETS=${JSON.stringify(widgets.join(' '))}.split(' ');`,
  });
  const {code} = await minify(`{${classic.code}}`, {ecma: 2021, compress: {passes: 3}, format: {comments: false}});
  writeFileSync('dist/cdn/sammen.js', code);
};

const widgetsForBrowsers = async () => {
  const bundled = await rollup(config);
  await bundled.write(config.output);
  await bundled.close();
  await loader();
  mkdirSync('dist/cdn/sammen/themes', {recursive: true});
  cpSync('stories/themes', 'dist/cdn/sammen/themes', {recursive: true});
};

if (!(process.argv.includes('--if-stale') && isFresh())) {
  for (const folder of ['dist', 'server/dist']) rmSync(folder, {recursive: true, force: true});
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {stdio: 'inherit'});
  await Promise.all([
    widgetsForBrowsers(),
    existsSync('site/start.ts') && forNode('site/start.ts', 'server/dist/site.js'),
    existsSync('server/src/main.ts') && forNode('server/src/main.ts', 'server/dist/main.js'),
  ]);
  writeFileSync(MARK, '');
}
