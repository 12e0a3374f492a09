import {createReadStream} from 'node:fs';
import {open, readFile} from 'node:fs/promises';
import {Readable} from 'node:stream';
import {TextDecoderStream, type ReadableStream} from 'node:stream/web';
import {parse} from 'csv-parse';
import {streamXlsxRows} from 'hucre/xlsx';
import {StartFailure, codeOf, messageOf} from '../failure.js';
import {encodingOf} from './encoding.js';

/** What stands in a cell; a formula's cell holds what it came to. */
export type Cell = string | number | boolean | Date | null;

export interface Row {
  /** In the file, from 1; the headings are among them. */
  line: number;
  cells: Cell[];
}

/** Characters in one row: a quote that was never closed would otherwise swallow the rest of the file. */
const LONGEST_ROW = 200_000;
/** An XLSX file is a ZIP, most of which has to be in memory to be read; that much a server can spare. */
const LARGEST_XLSX = 100 * 2 ** 20;

/** The rows of a CSV or XLSX file (its first sheet), read as they are taken. Throws a {@link StartFailure} for what is neither. */
export async function* rowsOf(path: string): AsyncGenerator<Row, void> {
  const start = await beginning(path);
  if (start.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) yield* rowsOfXlsx(path);
  else if (start.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new StartFailure('The file is an old or protected Excel workbook. Save it as .xlsx without a password, or as CSV UTF-8.');
  } else yield* rowsOfCsv(path);
}

const beginning = async (path: string): Promise<Buffer> => {
  const file = await open(path).catch((cause: unknown) => {
    throw new StartFailure(`The file ${path} cannot be read (${codeOf(cause)}).`, cause);
  });
  const {bytesRead, buffer} = await file.read(Buffer.alloc(8192), 0, 8192);
  await file.close();
  return buffer.subarray(0, bytesRead);
};

async function* rowsOfCsv(path: string): AsyncGenerator<Row, void> {
  const encoding = await encodingOf(path);
  const head = new TextDecoder(encoding).decode(await beginning(path));
  const options = {
    delimiter: delimiterIn(head),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  };
  const bytes = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
  const text = Readable.fromWeb(bytes.pipeThrough(new TextDecoderStream(encoding)));
  const parsed = text.pipe(parse(options));
  text.on('error', (error) => parsed.destroy(error));
  let line = 1;
  try {
    for await (const {record, info} of parsed as AsyncIterable<{record: string[]; info: {lines: number}}>) {
      yield {line, cells: record};
      line = info.lines + 1;
    }
  } catch (cause) {
    const hint = /QUOTE|MAX_RECORD/.test(codeOf(cause)) ? ' A quotation mark is probably missing or too many there.' : '';
    throw new StartFailure(`Line ${line} or one after it cannot be read as CSV.${hint} (${messageOf(cause)})`, cause);
  } finally {
    text.destroy();
  }
}

/** What divides the columns: whatever stands most often outside quotes in the headings. */
const delimiterIn = (head: string): string => {
  const headings = (head.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (one: string): number => headings.split(one).length;
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
};

async function* rowsOfXlsx(path: string): AsyncGenerator<Row, void> {
  const bytes = await readFile(path);
  if (bytes.length > LARGEST_XLSX) throw new StartFailure('The workbook is larger than 100 MiB. Save it as "CSV UTF-8" and import that.');
  try {
    for await (const {index, values} of streamXlsxRows(bytes)) yield {line: index + 1, cells: values as Cell[]};
  } catch (cause) {
    throw new StartFailure(`The workbook cannot be read (${messageOf(cause)}). Save it as "CSV UTF-8" and import that.`, cause);
  }
}
