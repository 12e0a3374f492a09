import {createHash, type Hash} from 'node:crypto';
import {createReadStream, createWriteStream} from 'node:fs';
import {open, rename, rm, stat} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {createGunzip, createGzip} from 'node:zlib';
import * as v from 'valibot';
import {StartFailure, codeOf, messageOf} from '../failure.js';

/*
 * A backup is one file: lines of JSON, compressed with gzip. The first line is the header; then, for each table, a line
 * that names it and its columns, and its rows as arrays of texts; the last line counts them, with a SHA-256 of each
 * table's lines and one of every byte before it. `zcat backup | head -n 1` and `| tail -n 1` show the two.
 */

const sha256 = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));

export const header = v.object({
  sammen: v.literal('backup'),
  format: v.literal(1),
  made: v.string(),
  secret: v.string(),
  /** What the tables are made by. */
  migrations: v.array(v.object({name: v.string(), checksum: sha256})),
  /** As RECEIPT_KEY is written; null when it is kept elsewhere. */
  receiptKey: v.nullable(v.string()),
});
export type Header = v.InferOutput<typeof header>;

const table = v.object({table: v.string(), columns: v.array(v.string())});

export const footer = v.object({
  tables: v.record(v.string(), v.object({rows: v.number(), sha256})),
  /** The audit log of each space: how many entries, and the first that is not what it was. */
  audit: v.record(v.string(), v.object({entries: v.number(), broken: v.nullable(v.object({chain: v.number(), number: v.number()}))})),
  sha256,
});
export type Footer = v.InferOutput<typeof footer>;

/** A part of a backup, in the order of the file. */
export type Part = {header: Header} | {table: string; columns: string[]} | {rows: string[]} | {footer: Footer};

/** Parts as they are written: the last byte's hash is made here. */
export type Written = Exclude<Part, {footer: Footer}> | {footer: Omit<Footer, 'sha256'>};

/** Adds a table's lines to its hash. */
export const hashLines = (hash: Hash, lines: readonly string[]): void => void (lines.length > 0 && hash.update(`${lines.join('\n')}\n`));

/**
 * Writes a backup, readable by its owner alone: beside first, and moved into place when all of it is on the disk. Throws a
 * {@link StartFailure} when the file is there already or cannot be written.
 */
export const writeBackup = async (path: string, parts: AsyncIterable<Written>): Promise<void> => {
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  if (exists) throw new StartFailure(`${path} is there already; a backup is never written over another.`);
  const beside = `${path}.part`;
  try {
    await rm(beside, {force: true});
    await pipeline(Readable.from(bytesOf(parts)), createGzip(), createWriteStream(beside, {flags: 'wx', mode: 0o600, flush: true}));
    await rename(beside, path);
    const folder = await open(dirname(path), 'r');
    await folder.sync();
    await folder.close();
  } catch (cause) {
    await rm(beside, {force: true});
    if (['ENOENT', 'EACCES', 'ENOSPC', 'EROFS', 'EISDIR', 'ENOTDIR'].includes(codeOf(cause)))
      throw new StartFailure(`${path} cannot be written (${codeOf(cause)}).`, cause);
    throw cause;
  }
};

async function* bytesOf(parts: AsyncIterable<Written>): AsyncGenerator<Buffer> {
  const all = createHash('sha256');
  for await (const part of parts) {
    const text =
      'rows' in part
        ? part.rows.join('\n')
        : 'footer' in part
          ? JSON.stringify({...part.footer, sha256: all.digest('hex')})
          : JSON.stringify('header' in part ? part.header : part);
    const bytes = Buffer.from(`${text}\n`);
    if (!('footer' in part)) all.update(bytes);
    yield bytes;
  }
}

/**
 * Reads a backup, part after part, and whether it is one and whole: every byte, every table's count and hash. Throws a
 * {@link StartFailure} as soon as something is not as it was written; what came before that is then good for nothing.
 */
export async function* readBackup(path: string): AsyncGenerator<Part> {
  const damaged = (why: string, cause?: unknown): StartFailure =>
    new StartFailure(`${basename(path)} is not a whole backup: ${why}.`, cause);
  try {
    yield* partsOf(path, damaged);
  } catch (cause) {
    if (cause instanceof StartFailure) throw cause;
    if (codeOf(cause).startsWith('Z_') || cause instanceof SyntaxError || cause instanceof v.ValiError)
      throw damaged(messageOf(cause), cause);
    if (codeOf(cause).startsWith('E')) throw new StartFailure(`${path} cannot be read (${codeOf(cause)}).`, cause);
    throw cause;
  }
}

async function* partsOf(path: string, damaged: (why: string) => StartFailure): AsyncGenerator<Part> {
  const all = createHash('sha256');
  const found: Footer['tables'] = {};
  let now: {name: string; rows: number; hash: Hash} | undefined;
  let end: Footer | undefined;
  let first = true;
  const close = (): void => {
    if (now) found[now.name] = {rows: now.rows, sha256: now.hash.digest('hex')};
    now = undefined;
  };
  for await (const lines of linesIn(path)) {
    if (end) throw damaged('something stands after its end');
    let rows: string[] = [];
    for (const line of lines) {
      if (end) throw damaged('something stands after its end');
      if (line.startsWith('[')) {
        if (!now) throw damaged('rows stand before their table');
        rows.push(line);
        continue;
      }
      if (rows.length > 0 && now) {
        yield take(now, rows, all);
        rows = [];
      }
      const value: unknown = JSON.parse(line);
      if (first) {
        yield {header: v.parse(header, value)};
        first = false;
      } else if (v.is(table, value)) {
        close();
        now = {name: value.table, rows: 0, hash: createHash('sha256')};
        yield value;
      } else {
        close();
        end = v.parse(footer, value);
        continue;
      }
      all.update(`${line}\n`);
    }
    if (rows.length > 0 && now) yield take(now, rows, all);
  }
  if (!end) throw damaged('it ends too early');
  if (end.sha256 !== all.digest('hex')) throw damaged('its bytes are not those that were written');
  for (const name of new Set([...Object.keys(found), ...Object.keys(end.tables)])) {
    const [is, was] = [found[name], end.tables[name]];
    if (is?.rows !== was?.rows || is?.sha256 !== was?.sha256) throw damaged(`the rows of ${name} are not those that were written`);
  }
  yield {footer: end};
}

const take = (table: {rows: number; hash: Hash}, rows: string[], all: Hash): Part => {
  table.rows += rows.length;
  hashLines(table.hash, rows);
  hashLines(all, rows);
  return {rows};
};

/** Whole lines, as many at a time as come. Only the byte 10 ends one. */
async function* linesIn(path: string): AsyncGenerator<string[]> {
  let rest: Buffer[] = [];
  const source = createReadStream(path);
  const plain = source.pipe(createGunzip());
  source.once('error', (error) => plain.destroy(error));
  for await (const chunk of plain as AsyncIterable<Buffer>) {
    const last = chunk.lastIndexOf(10);
    if (last < 0) {
      rest.push(chunk);
      continue;
    }
    const text = Buffer.concat([...rest, chunk.subarray(0, last)]).toString();
    rest = [chunk.subarray(last + 1)];
    yield text.split('\n');
  }
  if (Buffer.concat(rest).length > 0) yield [Buffer.concat(rest).toString()];
}
