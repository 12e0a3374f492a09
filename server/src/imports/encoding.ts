import {open} from 'node:fs/promises';
import {StartFailure} from '../failure.js';

/** What a text file is written in, by the label that TextDecoder takes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const STEP = 1 << 20;
/** Bytes that stand for nothing in Windows-1252 (the table in the WHATWG Encoding Standard leaves them to control characters). */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Finds out what a text file is written in: by its byte order mark; else UTF-8 when all of it is that; else Windows-1252
 * as older Danish Excel writes it. Reads the file once, a megabyte at a time. Throws a {@link StartFailure} for what is neither.
 */
export const encodingOf = async (path: string): Promise<Encoding> => {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(STEP);
    const utf8 = new TextDecoder('utf-8', {fatal: true});
    let [isUtf8, isWindows] = [true, true];
    for (let first = true; ; first = false) {
      const {bytesRead} = await file.read(buffer, 0, STEP);
      const bytes = buffer.subarray(0, bytesRead);
      if (first) {
        const marked = byMark(bytes);
        if (marked !== undefined) return marked;
      }
      if (bytes.includes(0))
        throw new StartFailure('The file is not text in UTF-8 or Windows-1252. Save it again as "CSV UTF-8" and import that.');
      isUtf8 &&= decodes(utf8, bytes, bytesRead > 0);
      isWindows &&= !bytes.some((byte) => UNUSED.has(byte));
      if (bytesRead === 0) break;
    }
    if (isUtf8) return 'utf-8';
    if (isWindows) return 'windows-1252';
    throw new StartFailure('The file is neither UTF-8 nor Windows-1252 from end to end. Save it again as "CSV UTF-8" and import that.');
  } finally {
    await file.close();
  }
};

const byMark = (bytes: Buffer): Encoding | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

const decodes = (decoder: TextDecoder, bytes: Buffer, stream: boolean): boolean => {
  try {
    decoder.decode(bytes, {stream});
    return true;
  } catch {
    return false;
  }
};

/** Danish letters that were UTF-8 and were read as Windows-1252 by some program before the file was saved: "bÃ¦nk", "blÃ¥". */
export const isMangled = (text: string): boolean => /Ã[¦¸¥†˜…]|Â[´°«»]|â€/.test(text);
