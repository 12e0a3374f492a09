import {inflateSync} from 'node:zlib';

/** Bytes of an entry in the directory of a WOFF file, and of one in that of a font as it is used. */
const [WOFF_ENTRY, ENTRY] = [20, 16];

const aligned = (length: number): number => Math.ceil(length / 4) * 4;

/**
 * Unpacks a WOFF file (W3C Recommendation "WOFF File Format 1.0") into the font that is in it. A reader that takes WOFF
 * would inflate the table of all letters for each letter.
 */
export const sfntOf = (woff: Buffer): Buffer => {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({length: count}, (_, at) => {
    const entry = 44 + at * WOFF_ENTRY;
    const [offset, packed, length] = [4, 8, 12].map((by) => woff.readUInt32BE(entry + by)) as [number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      data: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + count * ENTRY);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  [count, power * ENTRY, Math.log2(power), (count - power) * ENTRY].forEach((value, at) => head.writeUInt16BE(value, 4 + at * 2));
  let offset = head.length;
  const parts: Buffer[] = [head];
  tables.forEach(({tag, checksum, data}, at) => {
    const entry = 12 + at * ENTRY;
    tag.copy(head, entry);
    [checksum, offset, data.length].forEach((value, by) => head.writeUInt32BE(value, entry + 4 + by * 4));
    parts.push(data, Buffer.alloc(aligned(data.length) - data.length));
    offset += aligned(data.length);
  });
  return Buffer.concat(parts);
};
