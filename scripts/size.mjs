// Weighs what a page loads (brotli, quality 11) against its limits, and fails when one is passed.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {DESK, limitOf, LOADER, VERIFIED} from './limits.mjs';

/** `--tight` halves every limit: a control that must fail. */
const SHARE = process.argv.includes('--tight') ? 0.5 : 1;
const weigh = (file) => brotliCompressSync(readFileSync(`dist/cdn/${file}`), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const rows = [
  ['sammen.js', LOADER],
  ['sammen-verified.js', VERIFIED],
  ...readdirSync('dist/cdn/sammen')
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => [`sammen/${name}`, limitOf(name.replace(/\.js$/, ''))]),
  ...readdirSync('dist/cdn/staff').map((name) => [`staff/${name}`, DESK[name.replace(/\.js$/, '')] ?? 0]),
].map(([file, limit]) => ({file, limit: limit * SHARE, bytes: weigh(file)}));

for (const {file, limit, bytes} of rows) {
  console.log(`${bytes > limit ? 'TOO BIG' : 'ok     '} ${file.padEnd(36)} ${String(bytes).padStart(6)} of ${limit} B brotli`);
}

const WHEN = {
  ...{en: 'pages in that language', ar: 'pages in that language'},
  ...{
    answers: 'when answers to a hearing are opened',
    later: 'after the first keystroke',
    sending: 'after the first keystroke',
    about: 'where a form is about another contribution',
    supporting: 'with the first support of an initiative',
    outbox: 'after the first keystroke, and where something waits to be sent',
    similar: 'after the first keystroke',
    'look-up': 'when a code is looked up',
    files: 'when the numbers are saved',
    acts: 'with the first act at a wall',
    reporting: 'when a contribution is reported',
    news: 'after the wall has its content',
    voting: 'with the first act at a budget',
    counted: 'where a vote is over',
    map: 'when the map is opened',
    month: 'when a month is shown',
    shapes: 'when the map is opened',
  },
  ...{
    'staff/asker': 'by staff only, after the list',
    'staff/en': 'by staff only, in that language',
    'staff/ar': 'by staff only, in that language',
  },
  'staff/outbox': 'by staff only, where something waits to be sent',
  ...{'staff/desk-en': 'by staff only, in that language', 'staff/desk-ar': 'by staff only, in that language'},
  ...{'staff/moderation-desk': 'by staff only', 'staff/base': 'by staff only'},
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
