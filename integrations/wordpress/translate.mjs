// Makes from each `.po` the `.mo` that WordPress reads: `node integrations/wordpress/translate.mjs`. With `--check` it writes
// nothing and fails when one is out of date. Takes texts of one line, without plural forms or contexts: the plugin has no others.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';

const folder = fileURLToPath(new URL('sammen/languages/', import.meta.url));

/** Every text with its translation; the empty one carries the file's own facts. */
export const readPo = (text) => {
  const entries = [...text.matchAll(/^msgid (".*")\nmsgstr (".*")$/gm)].map(([, id, words]) => [JSON.parse(id), JSON.parse(words)]);
  if (entries.length !== (text.match(/^msgid /gm) ?? []).length) throw new Error('a text is not written on one line');
  return new Map(entries);
};

/** The binary format of GNU gettext: a header, two tables of length and offset, the texts; no hash table. */
export const toMo = (texts) => {
  const sorted = [...texts].filter(([, words]) => words).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const strings = [...sorted.map(([id]) => id), ...sorted.map(([, words]) => words)].map((words) => Buffer.from(`${words}\0`));
  const head = Buffer.alloc(28 + 8 * strings.length);
  [0x950412de, 0, sorted.length, 28, 28 + 8 * sorted.length, 0, head.length].forEach((value, at) => head.writeUInt32LE(value, 4 * at));
  let offset = head.length;
  strings.forEach((string, at) => {
    head.writeUInt32LE(string.length - 1, 28 + 8 * at);
    head.writeUInt32LE(offset, 32 + 8 * at);
    offset += string.length;
  });
  return Buffer.concat([head, ...strings]);
};

/** Each `.mo` that differs from what its `.po` gives. */
export const outdated = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.po'))
    .map((file) => ({file: `${folder}${file.replace(/po$/, 'mo')}`, mo: toMo(readPo(readFileSync(folder + file, 'utf8')))}))
    .filter(({file, mo}) => !existsSync(file) || !readFileSync(file).equals(mo));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const {file, mo} of outdated()) {
    if (process.argv.includes('--check')) {
      console.error(`out of date: ${file}; run node integrations/wordpress/translate.mjs`);
      process.exitCode = 1;
    } else writeFileSync(file, mo);
  }
}
