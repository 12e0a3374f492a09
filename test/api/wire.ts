import {connect, type Socket} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {headOf, type Asked} from './draft.js';

/** What came back, as it came. */
export interface Answer {
  status: number;
  /** Names in lower case. */
  headers: [string, string][];
  body: Buffer;
  /** Whether the body is as long as it was said to be. */
  whole: boolean;
}

/** An answer, or why there is none: the server closed, or said nothing for {@link PATIENCE}. */
export type Outcome = Answer | 'closed' | 'silent';

/** Milliseconds until an answer is given up. */
const PATIENCE = 10_000;
/** Milliseconds that a stream of events is listened to. */
const LISTEN = 150;

const CRLF2 = Buffer.from('\r\n\r\n');

interface Head {
  status: number;
  headers: [string, string][];
  /** Where the body begins. */
  at: number;
}

/** The head of the answer in these bytes, provisional ones (1xx) passed over; undefined while it is not all there. */
const headIn = (bytes: Buffer): Head | undefined => {
  for (let from = 0; ;) {
    const end = bytes.indexOf(CRLF2, from);
    if (end < 0) return undefined;
    const [first = '', ...lines] = bytes.subarray(from, end).toString('latin1').split('\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]);
    from = end + CRLF2.length;
    if (status >= 100 && status < 200) continue;
    const headers = lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
    return {status, headers, at: from};
  }
};

/** The chunks put together; undefined while the last one is not there. */
const unchunked = (bytes: Buffer): Buffer | undefined => {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = bytes.indexOf('\r\n', at);
    if (end < 0) return undefined;
    const size = Number.parseInt(bytes.subarray(at, end).toString('latin1'), 16);
    if (size === 0) return Buffer.concat(parts);
    if (!(size > 0) || bytes.length < end + 4 + size) return undefined;
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 4 + size;
  }
};

/** The answer in these bytes as soon as it is whole, or as much as there is when no more will come. */
const answerIn = (bytes: Buffer, method: string, over: boolean): Answer | undefined => {
  const head = headIn(bytes);
  if (!head) return undefined;
  const {status, headers, at} = head;
  const value = (name: string): string | undefined => headers.find(([given]) => given === name)?.[1];
  const rest = bytes.subarray(at);
  const answer = (body: Buffer, whole = true): Answer => ({status, headers, body, whole});
  if (method === 'HEAD' || status === 204 || status === 304) return answer(rest);
  if (value('transfer-encoding') === 'chunked') {
    const body = unchunked(rest);
    return body ? answer(body) : over ? answer(rest, false) : undefined;
  }
  const length = value('content-length');
  if (length !== undefined && rest.length >= Number(length)) return answer(rest);
  return over ? answer(rest, length === undefined) : undefined;
};

const isEvents = (bytes: Buffer): boolean =>
  headIn(bytes)?.headers.some(([name, value]) => name === 'content-type' && value.startsWith('text/event-stream')) ?? false;

/** Reads until the answer is whole, the server closes, or it is silent too long; of a stream of events the first. */
const listenTo = (socket: Socket, method: string): Promise<Outcome> =>
  new Promise((resolve) => {
    let bytes: Buffer = Buffer.alloc(0);
    let soon: NodeJS.Timeout | undefined;
    const end = (outcome: Outcome): void => {
      clearTimeout(late);
      clearTimeout(soon);
      socket.destroy();
      resolve(outcome);
    };
    const late = setTimeout(() => end(answerIn(bytes, method, true) ?? 'silent'), PATIENCE);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (isEvents(bytes)) {
        soon ??= setTimeout(() => {
          const head = headIn(bytes) as Head;
          end({...head, body: unchunkedSoFar(bytes.subarray(head.at)), whole: true});
        }, LISTEN);
        return;
      }
      const answer = answerIn(bytes, method, false);
      if (answer) end(answer);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => end(answerIn(bytes, method, true) ?? 'closed'));
  });

/** A stream has no last chunk: what has come is as if one followed. */
const unchunkedSoFar = (bytes: Buffer): Buffer => unchunked(Buffer.concat([bytes, Buffer.from('0\r\n\r\n')])) ?? bytes;

const chunks = (body: Buffer, size: number): Buffer[] =>
  Array.from({length: Math.ceil(body.length / size)}, (_, i) => body.subarray(i * size, (i + 1) * size));

const inChunks = (body: Buffer): Buffer =>
  Buffer.concat([
    ...chunks(body, Math.max(1, Math.ceil(body.length / 3))).map((chunk) =>
      Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]),
    ),
    Buffer.from('0\r\n\r\n'),
  ]);

/** Everything that is sent for a request, in the bytes of the wire. */
export const bytesOf = (asked: Asked): Buffer => {
  const {body = Buffer.alloc(0), manner} = asked;
  const isChunked = manner === 'chunked' && asked.headers.some(([name]) => name === 'Transfer-Encoding');
  return Buffer.concat([headOf(asked), isChunked ? inChunks(body) : body]);
};

const MILLISECONDS = {slow: 40, stalled: 400};

/** Sends a request over a connection of its own, in its manner, and says what came back. */
export const send = async (port: number, asked: Asked): Promise<Outcome> => {
  const bytes = bytesOf(asked);
  const {manner, method, number} = asked;
  const socket = connect(port, '127.0.0.1').setNoDelay();
  const outcome = listenTo(socket, method);
  const write = (part: Buffer): void => void (socket.writable && socket.write(part));
  // The same place for the same request, anywhere in head and body.
  const half = 1 + ((number * 7_919) % Math.max(1, bytes.length - 1));
  if (manner === 'slow') {
    for (const part of chunks(bytes, Math.ceil(bytes.length / 4))) {
      write(part);
      await pause(MILLISECONDS.slow);
    }
  } else if (manner === 'cut' || manner === 'stalled') {
    write(bytes.subarray(0, half));
    await pause(manner === 'stalled' ? MILLISECONDS.stalled : 2);
    if (manner === 'cut') socket.resetAndDestroy();
    else socket.destroy();
  } else {
    write(bytes);
  }
  return outcome;
};
