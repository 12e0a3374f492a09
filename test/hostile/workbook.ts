import {inflateRawSync} from 'node:zlib';
import {parse, type DefaultTreeAdapterMap} from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** The files in a ZIP (APPNOTE 4.3), by name, found over its central directory. */
export const unzipped = (bytes: Buffer): Map<string, Buffer> => {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, Buffer>();
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, name, extra, comment] = [
      ...[bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)],
      ...[bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)],
    ] as [number, number, number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + size);
    files.set(bytes.subarray(at + 46, at + 46 + name).toString(), method === 8 ? inflateRawSync(data) : data);
    at += 46 + name + extra + comment;
  }
  return files;
};

/** What a workbook's XML has that a program would act on: formulas, links, anything outside of it. */
export const actingIn = (bytes: Buffer): {sheets: number; cells: number; acting: string[]} => {
  const found = {sheets: 0, cells: 0, acting: [] as string[]};
  for (const [name, content] of unzipped(bytes)) {
    if (/externalLink|vbaProject|macrosheet|activeX|oleObject|connections/i.test(name)) found.acting.push(name);
    if (!/\.(xml|rels)$/.test(name)) continue;
    if (/^xl\/worksheets\/.*\.xml$/.test(name)) found.sheets++;
    const look = (node: Node): void => {
      if ('tagName' in node) {
        if (node.tagName === 'c') found.cells++;
        if (/^(f|hyperlink|ddelink|olelink|definedname|oleobject)$/.test(node.tagName)) found.acting.push(`${name}: <${node.tagName}>`);
        if (node.attrs.some((attribute) => attribute.name === 'targetmode' && /external/i.test(attribute.value)))
          found.acting.push(`${name}: external`);
      }
      if ('childNodes' in node) for (const child of node.childNodes) look(child);
    };
    look(parse(content.toString()));
  }
  return found;
};
