import {createHash} from 'node:crypto';
import {createReadStream, existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {extname, join, normalize, sep} from 'node:path';
import type {ReadStream} from 'node:fs';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The media type of a file by its ending. */
export const typeOf = (file: string): string => TYPES[extname(file)] ?? 'application/octet-stream';

export interface Asset {
  body: Buffer;
  type: string;
  /** Short hash of the content, for addresses and `ETag`. */
  version: string;
}

/** The files of a folder by name, read once. */
export const assetsIn = (folder: string): Map<string, Asset> => {
  const assets = new Map<string, Asset>();
  for (const file of readdirSync(folder)) {
    const body = readFileSync(join(folder, file));
    assets.set(file, {body, type: typeOf(file), version: createHash('sha256').update(body).digest('hex').slice(0, 12)});
  }
  return assets;
};

/** A file below a folder by the path of a request, or undefined when there is none or it lies outside. */
export const fileBelow = (folder: string, path: string): {stream: ReadStream; type: string; size: number} | undefined => {
  const file = normalize(join(folder, path));
  if (path.includes('\0') || !file.startsWith(folder + sep) || !existsSync(file)) return undefined;
  const {size} = statSync(file);
  return statSync(file).isFile() ? {stream: createReadStream(file), type: typeOf(file), size} : undefined;
};
