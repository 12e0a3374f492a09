import {createHash, createHmac} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {basename} from 'node:path';
import {v7 as newId} from 'uuid';
import {AT_A_TIME, addArrivals} from '../batches/add.js';
import {closeBatch, openBatch, type Batch} from '../batches/batch.js';
import {formDocument} from '../content/documents.js';
import type {Snapshot} from '../content/spaces.js';
import {transact, type Db, type Tx} from '../db/connect.js';
import {StartFailure, codeOf} from '../failure.js';
import {derive, type Keys} from '../keys.js';
import {columnsIn} from './headings.js';
import {readLine, type Line, type LineFault, type Reading} from './line.js';
import {rowsOf} from './table.js';

export interface ImportOptions {
  path: string;
  space: Snapshot;
  /** Which heading holds what, where the heading does not say: `text` → `Hvad mener du?`. */
  map: ReadonlyMap<string, string>;
  /** Default `input`. */
  kind: string;
  /** Where the lines come from that do not say. */
  source: string | null;
  /** Without moderation; lines that somebody should look at wait all the same. */
  publish: boolean;
  /** Import the lines without faults; otherwise one fault stops everything. */
  leaveOut: boolean;
  actor: string;
  progress?: (lines: number) => void;
}

export interface ImportReport {
  lines: number;
  /** New ones; imported, or that would be. */
  added: number;
  /** That were imported before. */
  known: number;
  /** That wait for somebody to look because of what stands in them. */
  flagged: number;
  /** The first hundred. */
  faults: LineFault[];
  faulty: number;
  unknown: string[];
  /** Whether this very file was imported before. */
  sameFile: boolean;
}

const MOST_FAULTS = 100;

/** Says what an import would do, and changes nothing. */
export const tryImport = async (db: Db, keys: Keys, options: ImportOptions): Promise<ImportReport> => {
  const fingerprint = await fingerprintOf(options.path);
  const report = newReport();
  const batches = db.selectFrom('batch').select('id').where('space', '=', options.space.id).where('fingerprint', '=', fingerprint);
  report.sameFile = (await batches.executeTakeFirst()) !== undefined;
  const print = printerOf(keys);
  for await (const lines of chunksOf(options, report)) {
    const fresh = await unknownOf(db, options.space.id, lines, print);
    report.added += fresh.length;
    report.known += lines.length - fresh.length;
  }
  return report;
};

/**
 * Imports a file in one transaction: all of it or nothing. A line that was imported before, here or with another file, is
 * passed over: the same source and reference, or, without a reference, the same content as often as it is there.
 * Throws a {@link StartFailure} when a line has a fault and none are to be left out.
 */
export const runImport = (db: Db, keys: Keys, options: ImportOptions): Promise<ImportReport> =>
  transact(db, async (tx) => {
    const report = newReport();
    const {space, path, actor} = options;
    const fingerprint = await fingerprintOf(path);
    const batch: Batch = {space: space.id, id: newId(), origin: 'file', name: basename(path), fingerprint, actor, at: new Date()};
    if (!(await openBatch(tx, batch))) return {...report, sameFile: true};
    const print = printerOf(keys);
    for await (const lines of chunksOf(options, report)) {
      if (report.faulty > 0 && !options.leaveOut)
        throw new StartFailure(
          `${told(report.faults)}\nNothing was imported. Correct the lines, or import the others with --leave-out-faulty.`,
        );
      const fresh = await unknownOf(tx, space.id, lines, print);
      await addArrivals(
        tx,
        space,
        batch.id,
        fresh.map(({line}) => line.arrival),
      );
      await addLines(tx, batch, fresh);
      report.added += fresh.length;
      report.known += lines.length - fresh.length;
    }
    await closeBatch(tx, batch, report.added);
    return report;
  });

/** Faults as an operator reads them. */
export const told = (faults: readonly LineFault[]): string => faults.map(({line, fault}) => `Line ${line}: ${fault}.`).join('\n');

const newReport = (): ImportReport => ({lines: 0, added: 0, known: 0, flagged: 0, faults: [], faulty: 0, unknown: [], sameFile: false});

/** Lines that can be contributions, so many at a time; the others go into the report. The last chunk may be empty. */
async function* chunksOf(options: ImportOptions, report: ImportReport): AsyncGenerator<Line[]> {
  const {space, map, kind, source, publish, path} = options;
  const forms = space.of('form').map((entry) => formDocument(space, entry, 'da'));
  let reading: Reading | undefined;
  let lines: Line[] = [];
  for await (const row of rowsOf(path)) {
    if (!reading) {
      const {columns, unknown} = columnsIn(row.cells, forms, map);
      report.unknown = unknown;
      reading = {space, columns, kind, source, publish, now: new Date()};
      continue;
    }
    if (row.cells.every((cell) => cell === null || cell === '')) continue;
    report.lines++;
    const read = readLine(reading, row);
    if ('fault' in read) {
      report.faulty++;
      if (report.faults.length < MOST_FAULTS) report.faults.push(read);
    } else {
      if (read.arrival.flags.length > 0) report.flagged++;
      lines.push(read);
    }
    if (lines.length === AT_A_TIME) {
      yield lines;
      lines = [];
      options.progress?.(report.lines);
    }
  }
  if (!reading) throw new StartFailure('The file is empty: its first line has to be headings.');
  yield lines;
}

interface Printed {
  line: Line;
  print: Buffer;
}

type Printer = (line: Line) => Buffer | undefined;

/**
 * Makes a keyed hash that stands for a line: of its source and reference, or of its content and how often that came
 * before in this file, since two people may well write the same. Undefined when a reference comes again.
 */
const printerOf = (keys: Keys): Printer => {
  const often = new Map<number, number>();
  const key = derive(keys, 1, 'import-line');
  const hash = (...parts: string[]): Buffer => createHmac('sha256', key).update(parts.join('\0')).digest();
  return ({source, reference, arrival}) => {
    const {kind, text, place, pejlemaerke, group} = arrival;
    const content =
      reference === null
        ? hash('content', source ?? '', kind, text, place ?? '', pejlemaerke ?? '', group ?? '')
        : hash('reference', source ?? '', reference);
    // 48 bits tell a file's lines apart, and a number takes less memory than a text.
    const short = content.readUIntBE(0, 6);
    const before = often.get(short) ?? 0;
    often.set(short, before + 1);
    if (before > 0 && reference !== null) return undefined;
    return before === 0 ? content : hash('again', content.toString('hex'), String(before));
  };
};

/** Those that the space does not have yet. */
const unknownOf = async (db: Db | Tx, space: string, lines: readonly Line[], printer: Printer): Promise<Printed[]> => {
  const printed = lines.flatMap((line) => {
    const print = printer(line);
    return print ? [{line, print}] : [];
  });
  if (printed.length === 0) return [];
  const prints = printed.map((one) => one.print);
  const rows = await db
    .selectFrom('batch_line')
    .select('fingerprint')
    .where('space', '=', space)
    .where('fingerprint', 'in', prints)
    .execute();
  const known = new Set(rows.map(({fingerprint}) => fingerprint.toString('hex')));
  return printed.filter((one) => !known.has(one.print.toString('hex')));
};

const addLines = async (tx: Tx, {space, id: batch}: Batch, fresh: readonly Printed[]): Promise<void> => {
  if (fresh.length === 0) return;
  const rows = fresh.map(({line: {arrival, source, reference}, print: fingerprint}) => ({
    ...{space, fingerprint, batch, contribution: arrival.id, source, reference},
  }));
  try {
    await tx.insertInto('batch_line').values(rows).execute();
  } catch (error) {
    if (codeOf(error) === '23505')
      throw new StartFailure('Another import of the same lines runs; nothing was imported. Try again when it is done.', error);
    throw error;
  }
};

/** Stands for the whole file, byte by byte. */
const fingerprintOf = async (path: string): Promise<Buffer> => {
  const hash = createHash('sha256');
  try {
    for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
  } catch (cause) {
    throw new StartFailure(`The file ${path} cannot be read (${codeOf(cause)}).`, cause);
  }
  return hash.digest();
};
