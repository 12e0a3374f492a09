import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A municipality's website with one page: a field for the template's head, and one for the page's source. */
export interface Website {
  origin: string;
  /** How its origin is written where people read it. */
  shown: string;
  close(): void;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const field = (name: string, label: string, rows: number, text: string): string =>
  `<p><label for="${name}">${label}</label><textarea id="${name}" name="${name}" rows="${rows}" spellcheck="false">${escaped(text)}</textarea></p>`;

const STYLE = `body { font: 17px/1.5 'Noto Sans', 'DejaVu Sans', sans-serif; margin: 0; color: #222 }
header, footer { background: #14532d; color: #fff; padding: 18px 24px } main { max-width: 900px; margin: auto; padding: 8px 24px 40px }
main > * + * { margin-block-start: 32px } h1 { line-height: 1.15 } label { font-weight: bold; display: block } textarea { width: 100%; box-sizing: border-box; font: 14px/1.5 monospace }
button { font: inherit; padding: 8px 20px }`;

const documentOf = (title: string, head: string, main: string): string => `<!doctype html><html lang="da"><head><meta charset="utf-8">
<title>${title}</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${STYLE}</style>
${head}</head><body><header>Nyby Kommune</header><main>${main}</main><footer>Nyby Kommune</footer></body></html>`;

export const openWebsite = async (): Promise<Website> => {
  let saved = {head: '', source: '<h1>Vores by</h1>\n<p>Her kan du læse, hvor Nyby er på vej hen, og sige din mening.</p>\n'};
  const edit = (): string =>
    `<h1>Rediger siden</h1><form method="post" action="/edit">${field('head', 'Skabelonens hoved', 4, saved.head)}${field('source', 'Sidens kildekode', 16, saved.source)}<button>Gem</button></form>`;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'POST') {
        const sent = new URLSearchParams(Buffer.concat(chunks).toString());
        saved = {head: sent.get('head') ?? '', source: sent.get('source') ?? ''};
        response.writeHead(303, {Location: '/'}).end();
        return;
      }
      const page = request.url === '/edit' ? documentOf('Rediger', '', edit()) : documentOf('Vores by', saved.head, saved.source);
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(page);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    shown: 'https://www.nyby.example',
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
