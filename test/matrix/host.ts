import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {transformSync} from 'esbuild';
import {root} from '../../site/root.js';

export interface HostPage {
  policy: string;
  /** Stands in every script tag of the page, also in that of the listening script. */
  nonce?: string;
  scripts: string;
  body: string;
  lang?: string;
}

/** A municipality's web server: pages with their policies, and folders with the files of a release. */
export interface Host {
  url: string;
  /** Serves a page, and says where. */
  page(page: HostPage): string;
  /** Serves a release, changed before that by `change`; says where it is. */
  release(change?: (folder: string) => void): string;
  /** Paths that were asked for so far. */
  asked: string[];
  stop(): void;
}

/** A classic script of its own file. */
const script = (name: string): string => transformSync(readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8'), {loader: 'ts'}).code;

// The icon keeps browsers from asking for one of their own accord.
const htmlOf = ({nonce, scripts, body, lang = 'da'}: HostPage): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Side</title><link rel="icon" href="data:,">
  <script src="/listen.js"></script>${scripts}</head><body>${body}</body></html>`.replaceAll(
    '<script ',
    nonce === undefined ? '<script ' : `<script nonce="${nonce}" `,
  );

const TYPES: Record<string, string> = {'.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};

/** The municipality's own pictures, which the sample content names beside its pages. */
const PICTURES = '/page/stories/';

export const startHost = async (): Promise<Host> => {
  const scripts: Record<string, string> = {'/listen.js': script('listen'), '/late.js': script('late')};
  const pages = new Map<string, HostPage>();
  const releases = mkdtempSync(join(tmpdir(), 'sammen-releases-'));
  let made = 0;
  const asked: string[] = [];

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages.get(path);
    if (page) {
      response.setHeader('Content-Type', 'text/html').setHeader('Content-Security-Policy', page.policy).end(htmlOf(page));
      return;
    }
    try {
      const body =
        scripts[path] ?? readFileSync(path.startsWith(PICTURES) ? join(root, path.slice('/page/'.length)) : join(releases, path));
      response
        .setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain')
        .setHeader('Access-Control-Allow-Origin', '*')
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{url, asked},
    page: (page) => {
      const path = `/page/${(made += 1)}`;
      pages.set(path, page);
      return url + path;
    },
    release: (change) => {
      const path = `release-${(made += 1)}`;
      cpSync(join(root, 'dist', 'cdn'), join(releases, path), {recursive: true});
      change?.(join(releases, path));
      return `${url}/${path}`;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
      rmSync(releases, {recursive: true, force: true});
    },
  };
};
