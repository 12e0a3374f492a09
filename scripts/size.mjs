// Weighs what a page loads (brotli, quality 11) against its limits, and fails when one is passed. A limit is changed on purpose only.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {widgets} from '../rollup.config.js';

/** `--tight` halves every limit: a control that must fail. */
const SHARE = process.argv.includes('--tight') ? 0.5 : 1;
const LOADER = 1000;
/** The loader with the hash of every file, some 50 B each. */
const VERIFIED = 2500;
const CORE = 11_000;
const WIDGET = 3000;
/** What comes after the first keystroke, and the texts of a language. */
const LATER = {'place.css': 500, later: 1000, links: 500, sending: 4400, 'look-up': 2000, en: 4000, ar: 4500};

const limitOf = (name) => (name === 'core' ? CORE : widgets.includes(name) ? WIDGET : (LATER[name] ?? 0));

const weigh = (file) => brotliCompressSync(readFileSync(`dist/cdn/${file}`), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const rows = [
  ['sammen.js', LOADER],
  ['sammen-verified.js', VERIFIED],
  ...readdirSync('dist/cdn/sammen')
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => [`sammen/${name}`, limitOf(name.replace(/\.js$/, ''))]),
].map(([file, limit]) => ({file, limit: limit * SHARE, bytes: weigh(file)}));

for (const {file, limit, bytes} of rows) {
  console.log(`${bytes > limit ? 'TOO BIG' : 'ok     '} ${file.padEnd(36)} ${String(bytes).padStart(6)} of ${limit} B brotli`);
}

const WHEN = {
  ...{en: 'pages in that language', ar: 'pages in that language'},
  ...{later: 'after the first keystroke', sending: 'after the first keystroke', 'look-up': 'when a code is looked up'},
  ...{links: 'with `data-links`', 'sammen-verified': 'instead of `sammen.js`, with `integrity`', 'place.css': 'where it is linked'},
};
const kB = (bytes) => `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
const when = (name) => WHEN[name] ?? 'at once';
const table = [
  '| file | brotli | limit | fetched |',
  '|---|--:|--:|---|',
  ...rows.map(({file, limit, bytes}) => `| \`${file}\` | ${kB(bytes)} | ${kB(limit)} | ${when(file.replace(/^sammen\/|\.js$/g, ''))} |`),
].join('\n');
const readme = readFileSync('README.md', 'utf8');
const current = readme.replace(/(<!-- sizes:.*-->\n)[\s\S]*(<!-- \/sizes -->)/, `$1\n${table}\n\n$2`);
const stale = SHARE === 1 && current !== readme;
if (stale && process.argv.includes('--write')) writeFileSync('README.md', current);
else if (stale) console.log('TOO OLD  the table in README.md: run "npm run size -- --write"');

const failed = rows.filter(({bytes, limit}) => bytes > limit).length + Number(stale && !process.argv.includes('--write'));
console.log(`sizes: ${rows.length + 1 - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
