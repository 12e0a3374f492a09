// Weighs what a page loads (brotli, quality 11) against its limits, and fails when one is passed. A limit is changed on purpose only.
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {widgets} from '../rollup.config.js';

const LOADER = 1000;
const CORE = 11_000;
const WIDGET = 3000;
/** What comes after the first keystroke, and the texts of a language. */
const LATER = {later: 1000, sending: 4400, 'look-up': 2000, en: 4000, ar: 4500};

const limitOf = (name) => (name === 'core' ? CORE : widgets.includes(name) ? WIDGET : (LATER[name] ?? 0));

const weigh = (file) => brotliCompressSync(readFileSync(`dist/cdn/${file}`), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const rows = [
  ['sammen.js', LOADER],
  ...readdirSync('dist/cdn/sammen')
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`sammen/${name}`, limitOf(name.slice(0, -3))]),
];
let failed = 0;
for (const [file, limit] of rows) {
  const bytes = weigh(file);
  if (bytes > limit) failed++;
  console.log(`${bytes > limit ? 'TOO BIG' : 'ok     '} ${file.padEnd(36)} ${String(bytes).padStart(6)} of ${limit} B brotli`);
}
console.log(`sizes: ${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
