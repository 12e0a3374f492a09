import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {text} from 'node:stream/consumers';
import {root} from '../../site/root.js';

export interface Page {
  /** Address of the form; what it sends is stored, and leads to `saved`. */
  edit: string;
  saved: string;
  /** Address of what citizens see. */
  view: string;
  stored(): string;
}

/** The least content management system: a page is edited in a form, stored as the editor sends it, and shown as it is stored. */
export interface Cms {
  url: string;
  /** Makes an empty page. Its form has that head, with an editor for `#content`; what citizens see has that script line. */
  create(head: string, script: string): Page;
  /** Serves a script, and gives its address. */
  provide(name: string, script: string): string;
  stop(): Promise<void>;
}

/** Where the editors are. */
export const LIBRARIES = join(root, 'test', 'editors', 'node_modules');
const TYPES: Record<string, string> = {'.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};

const document = (head: string, body: string): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Side</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const form = (content: string): string =>
  `<h1>Rediger</h1><form method="post"><textarea id="content" name="content">\n${content.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</textarea>
<p><button id="save">Gem</button></p></form>`;

/** A file of an editor's package, by its path below node_modules. */
const libraryFile = (path: string): Buffer | undefined => {
  const file = normalize(join(LIBRARIES, path));
  return file.startsWith(LIBRARIES) && existsSync(file) ? readFileSync(file) : undefined;
};

export const startCms = async (): Promise<Cms> => {
  const pages = new Map<string, {content: string; head: string; script: string}>();
  const scripts = new Map<string, string>();

  const found = (area: string, name: string): string | Buffer | undefined => {
    if (area === 'lib') return libraryFile(name);
    if (area === 'built') return scripts.get(name);
    const page = pages.get(name);
    if (area === 'edit') return page && document(page.head, form(page.content));
    if (area === 'page') return page && document(page.script, `<main>${page.content}</main>`);
    return area === 'saved' ? document('', '<h1>Gemt</h1>') : undefined;
  };

  const server = createServer(async (request, response) => {
    const [, area = '', name = ''] = /^\/(\w+)\/([^?]+)/.exec(request.url ?? '') ?? [];
    const page = pages.get(name);
    if (request.method === 'POST' && page) {
      page.content = new URLSearchParams(await text(request)).get('content') ?? '';
      response.writeHead(303, {Location: `/saved/${name}`}).end();
      return;
    }
    const answer = found(area, name);
    const type = TYPES[extname(name)] ?? 'text/html; charset=utf-8';
    const cache = area === 'lib' || area === 'built' ? 'max-age=3600' : 'no-store';
    response.writeHead(answer === undefined ? 404 : 200, {'Content-Type': type, 'Cache-Control': cache}).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    create: (head, script) => {
      const name = String(pages.size);
      const page = {content: '', head, script};
      pages.set(name, page);
      return {edit: `${url}/edit/${name}`, saved: `${url}/saved/${name}`, view: `${url}/page/${name}`, stored: () => page.content};
    },
    provide: (name, script) => {
      scripts.set(name, script);
      return `/built/${name}`;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
