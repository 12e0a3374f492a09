import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {root} from '../../site/root.js';
import {openDemonstration} from '../e2e/demonstration.js';
import {use, type Block} from './blocks.js';

/** A file of a municipality's page: the page itself, or a script of its own. */
interface Sent {
  headers: Record<string, string>;
  body: string;
}

/** Where a page is: on the endpoint's own origin, on another one that the space names, or on one that it does not name. */
export type Origin = 'own' | 'elsewhere' | 'stranger';

const files = new Map<string, Sent>();
const servers: Server[] = [];
const origins: Record<Origin, string> = {own: '', elsewhere: '', stranger: ''};
let running: {browser: Browser; close(): Promise<void>} | undefined;

const startHost = async (): Promise<string> => {
  const server = createServer((request, response) => {
    const {headers, body} = files.get(request.url ?? '') ?? {headers: {}, body: ''};
    response.writeHead(200, headers).end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** Starts the endpoint with its demonstration, a browser, and two hosts of which the endpoint allows one. */
export const start = async (): Promise<void> => {
  origins.elsewhere = await startHost();
  origins.stranger = await startHost();
  const {demonstration, browser, close} = await openDemonstration({origins: [origins.elsewhere]});
  origins.own = demonstration.url;
  running = {browser, close};
};

export const stop = async (): Promise<void> => {
  await running?.close();
  for (const server of servers) server.close();
};

export const browserOf = (): Browser => running?.browser ?? assert.fail('not started');

/** The same server under another name, which makes it another origin for a browser. */
const another = (): string => origins.own.replace('127.0.0.1', 'localhost');

/** The loader's hash, as the release's own file has it. */
const integrity = (): string => {
  const [, hash] = /"(sha384-[^"]+)"/.exec(readFileSync(join(root, 'dist', 'cdn', 'integrity.txt'), 'utf8')) ?? assert.fail();
  return hash ?? assert.fail();
};

/** The code as a page would have it, with real addresses for the documentation's. */
export const real = (text: string, page = origins.elsewhere): string =>
  text
    .replaceAll('https://your-server.dk', origins.own)
    .replaceAll('https://another-server.dk', another())
    .replaceAll('https://www.your-municipality.dk', page)
    .replaceAll('sha384-…', integrity());

/** The text as the documentation would have it. */
export const written = (text: string): string =>
  text
    .replaceAll(origins.own, 'https://your-server.dk')
    .replaceAll(another(), 'https://another-server.dk')
    .replaceAll(origins.elsewhere, 'https://www.your-municipality.dk');

/** Scripts that run; JSON in a widget stays where it is. */
const HEAD = /<script(?! type="application\/json")[\s\S]*?<\/script>|<link [^>]*>/g;
let pages = 0;

/** Puts a file of JSON on the municipality's own host. */
export const putJson = (path: string, body: string): void => void files.set(path, {headers: {'Content-Type': 'application/json'}, body});

/**
 * A page of blocks: headers; scripts and style sheets in the head, in their order, the page's own as files; all else in the body.
 * @param mistake what is changed in what is pasted; that it changes nothing would be a mistake of the test's
 */
export const publish = (blocks: readonly Block[], at: Origin, mistake?: (pasted: string) => string): string => {
  const path = `/side-${++pages}/`;
  const headers: Record<string, string> = {'Content-Type': 'text/html; charset=utf-8'};
  const codes = blocks.map(use);
  const pasted = mistake ? codes.map(mistake) : codes;
  if (mistake) assert.notDeepEqual(pasted, codes, 'the mistake can be made');
  let [head, body] = ['', ''];
  for (const [index, {language}] of blocks.entries()) {
    const code = real(pasted[index] ?? '', origins[at]);
    if (language === 'http') {
      const [name = '', value = ''] = code.trim().split(/: (.*)/);
      headers[name] = value;
    } else if (language === 'html') {
      head += (code.match(HEAD) ?? []).join('\n');
      body += code.replace(HEAD, '');
    } else if (language === 'css') {
      head += `<style>${code}</style>\n`;
    } else {
      files.set(`${path}${index}.js`, {headers: {'Content-Type': 'text/javascript; charset=utf-8'}, body: code});
      head += `<script defer src="${path}${index}.js"></script>\n`;
    }
  }
  files.set(path, {headers, body: `<!doctype html><html lang="da"><head><title>Side</title>\n${head}</head><body>${body}</body></html>`});
  return origins[at] + path;
};

/** The endpoint's own origin has pages of the municipality's beside the API when both are behind one proxy. */
export const behindOneProxy = (page: Page): Promise<unknown> =>
  page.route(`${origins.own}/side-*/**`, (route) => {
    const {headers, body} = files.get(new URL(route.request().url()).pathname) ?? assert.fail();
    return route.fulfill({headers, body});
  });
