/** How a request is sent. */
export type Manner =
  /** As it should be. */
  | 'whole'
  /** In chunks (RFC 9112, 7.1) of whatever size. */
  | 'chunked'
  /** In pieces, with pauses between them. */
  | 'slow'
  /** The sender goes away in the middle, with a reset. */
  | 'cut'
  /** The sender says nothing more in the middle, and goes away a while later. */
  | 'stalled';

/** A request while it is made: everything that can be spoiled, by itself. */
export interface Draft {
  method: string;
  /** Stands before the first slash of the address; usually nothing. */
  before?: string;
  /** As it is written between the slashes, encoded. */
  path: string[];
  /** Names and values, encoded. */
  query: [string, string][];
  headers: [string, string][];
  /** The document in the body, until it is written out. */
  json?: unknown;
  /** The body, when it is not `json`; one character is one byte. */
  raw?: string;
  manner: Manner;
  /** What is odd about it, in words; empty for one that keeps to the contract. */
  odd: string[];
}

/** A request as it is sent, byte by byte. */
export interface Asked {
  number: number;
  method: string;
  /** What stands between method and version in the first line. */
  target: string;
  headers: readonly [string, string][];
  body: Buffer | undefined;
  manner: Manner;
  odd: readonly string[];
}

/** Writes text as it stands in an address (RFC 3986); half a surrogate pair as the three bytes that it would be. */
export const encoded = (text: string): string =>
  Array.from(text, (character) => {
    try {
      return encodeURIComponent(character);
    } catch {
      const code = character.charCodeAt(0);
      return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
        .map((byte) => `%${byte.toString(16).toUpperCase()}`)
        .join('');
    }
  }).join('');

const targetOf = ({before = '', path, query}: Draft): string => {
  const pairs = query.map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&');
  return `${before}/${path.join('/')}${query.length > 0 ? `?${pairs}` : ''}`;
};

const bodyOf = ({json, raw}: Draft): Buffer | undefined => {
  if (raw !== undefined) return Buffer.from(raw, 'latin1');
  return json === undefined ? undefined : Buffer.from(JSON.stringify(json));
};

/** The bytes of a draft. Headers that say how long the body is are added where the draft has none of its own. */
export const askedOf = (number: number, draft: Draft): Asked => {
  const {method, headers, manner, odd} = draft;
  const body = bodyOf(draft);
  const has = (name: string): boolean => headers.some(([given]) => given.toLowerCase() === name);
  const length: [string, string][] =
    manner === 'chunked'
      ? [['Transfer-Encoding', 'chunked']]
      : body === undefined && ['GET', 'HEAD', 'OPTIONS', 'DELETE'].includes(method)
        ? []
        : [['Content-Length', String(body?.length ?? 0)]];
  const given = has('content-length') || has('transfer-encoding') ? [] : length;
  const close: [string, string][] = has('connection') ? [] : [['Connection', 'close']];
  return {number, method, target: targetOf(draft), headers: [...headers, ...given, ...close], body, manner, odd};
};

/** The first line and the headers; one character is one byte, except in headers, where text is UTF-8. */
export const headOf = ({method, target, headers}: Asked): Buffer => {
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n`, 'latin1'), Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)]);
};
