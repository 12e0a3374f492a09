import type {Browser, BrowserContext, CDPSession, Page} from 'playwright-core';
import {timesOf, watchFor, type Times} from './interactive.js';
import type {Ready} from './pages.js';
import {PAGES, SPACE, type Bench} from './server.js';

export interface Asked {
  url: URL;
  kind: 'page' | 'script' | 'style' | 'read' | 'stream' | 'other';
  /** Seconds by the browser's own clock. */
  start: number;
  /** When the last byte was there; undefined while it is not. */
  end: number | undefined;
  /** Bytes of the body as it went over the line. */
  bytes: number;
  /** Bytes of headers, frames and body that arrived. */
  arrived: number;
  /** It was there already: it took nothing of the line. */
  cached: boolean;
}

export interface Visit {
  asked: Asked[];
  times: Times;
  /** Errors of the page, and requests to other hosts. */
  faults: string[];
}

/** What a visitor's device and line are like. */
export interface Line {
  latency: number;
  bytesPerSecond: number;
  /** How many times slower than this machine. */
  cpu: number;
}
export const FAST: Line = {latency: 0, bytesPerSecond: -1, cpu: 1};
/** 150 ms and 1.6 Mbit/s. */
export const SLOW_4G: Line = {latency: 150, bytesPerSecond: 200_000, cpu: 1};

const KINDS: Record<string, Asked['kind']> = {Document: 'page', Script: 'script', Stylesheet: 'style', Fetch: 'read', XHR: 'read'};

/** Writes down every request of a page that goes over the network. */
const record = (session: CDPSession): Asked[] => {
  const byId = new Map<string, Asked>();
  const asked: Asked[] = [];
  session.on('Network.requestWillBeSent', ({requestId, request, timestamp, type = ''}) => {
    if (!/^(https?|wss?):/.test(request.url)) return;
    const one: Asked = {
      url: new URL(request.url),
      kind: KINDS[type] ?? 'other',
      start: timestamp,
      end: undefined,
      bytes: 0,
      arrived: 0,
      cached: false,
    };
    byId.set(requestId, one);
    asked.push(one);
  });
  session.on('Network.responseReceived', ({requestId, response}) => {
    const one = byId.get(requestId);
    if (!one) return;
    // A module that something else than an import asked for is a script all the same.
    if (response.mimeType.includes('javascript')) one.kind = 'script';
    if (response.mimeType === 'text/event-stream') one.kind = 'stream';
    one.bytes = Number(response.headers['content-length']);
    one.cached ||= response.fromDiskCache === true;
  });
  session.on('Network.requestServedFromCache', ({requestId}) => {
    const one = byId.get(requestId);
    if (one) one.cached = true;
  });
  session.on('Network.loadingFinished', ({requestId, timestamp, encodedDataLength}) => {
    const one = byId.get(requestId);
    if (!one) return;
    one.end = timestamp;
    one.arrived = encodedDataLength;
  });
  return asked;
};

const slow = async (session: CDPSession, {latency, bytesPerSecond, cpu}: Line): Promise<void> => {
  await session.send('Network.emulateNetworkConditions', {
    ...{offline: false, latency, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond},
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
};

const wrongWith = ({url, kind, end, bytes, arrived, cached}: Asked, bench: Bench): string[] => [
  ...(url.origin === bench.url ? [] : ['is on another host']),
  // News come as long as the page is there.
  ...(kind === 'stream' ? [] : incomplete({end, bytes, arrived, cached})),
];

const incomplete = ({end, bytes, arrived, cached}: Omit<Asked, 'url' | 'kind' | 'start'>): string[] => [
  ...(end === undefined ? ['did not arrive'] : []),
  ...(cached || (bytes > 0 && bytes <= arrived) ? [] : [`says it has ${bytes} bytes, and ${arrived} arrived`]),
];

/** Milliseconds that a request may take on a busy machine; what is not there then is told as missing. */
const PATIENCE = 20_000;

/** What was asked for in the very moment in which all was quiet is waited for too; news come as long as the page is there. */
const allHere = async (asked: readonly Asked[]): Promise<void> => {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && asked.some(({end, kind}) => end === undefined && kind !== 'stream'))
    await new Promise((done) => setTimeout(done, 50));
};

/** Opens a page as somebody who was never here before, and waits until it is ready and asks for nothing more. */
export const visit = async (
  browser: Browser,
  bench: Bench,
  {path, marks, line = FAST}: {path: string; marks: Record<string, Ready>; line?: Line},
  and: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Visit> => {
  const context: BrowserContext = await browser.newContext({locale: 'da-DK'});
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && faults.push(`${path}: ${message.text()}`)));
    page.on('pageerror', ({message}) => faults.push(`${path}: ${message}`));
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const asked = record(session);
    await slow(session, line);
    await watchFor(page, marks);
    const answer = await page.goto(bench.url + PAGES + path, {waitUntil: 'commit'});
    if (!answer?.ok()) throw new Error(`${path} is answered ${answer?.status() ?? 'not at all'}`);
    const times = await timesOf(page);
    await page.waitForLoadState('networkidle');
    await allHere(asked);
    await and(page);
    faults.push(...asked.flatMap((one) => wrongWith(one, bench).map((what) => `${path}: ${one.url.href} ${what}`)));
    return {asked, times, faults};
  } finally {
    await context.close();
  }
};

/** What went over the line, of a kind. */
export const ofKind = (visited: Visit, kind: Asked['kind']): Asked[] => visited.asked.filter((one) => one.kind === kind && !one.cached);
/** How many requests came one after the other until a moment: the longest chain in which each began when the one before had ended. */
export const inSeries = ({asked}: Visit, milliseconds: number): number => {
  const until = Math.min(...asked.map(({start}) => start)) + milliseconds / 1000;
  const chains: {end: number; length: number}[] = [];
  for (const {start, end = Infinity, cached} of asked.toSorted((a, b) => a.start - b.start)) {
    if (cached || end > until) continue;
    chains.push({end, length: 1 + Math.max(0, ...chains.filter((before) => before.end <= start).map(({length}) => length))});
  }
  return Math.max(0, ...chains.map(({length}) => length));
};

export const bytesOf = (asked: readonly Asked[]): number => asked.reduce((sum, {bytes}) => sum + bytes, 0);

/** Reads of the endpoint's data, however they were asked for, and from the cache too. */
export const readsOf = (visited: Visit): Asked[] =>
  visited.asked.filter(({url}) => url.pathname.startsWith(SPACE) && !url.pathname.endsWith('/changes'));
