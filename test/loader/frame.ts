import {until} from '../support/wtr-page.js';

/** A page of its own, as a municipality's system would write it; the built files are under `/dist/cdn/`. */
export interface Page {
  window: Window & typeof globalThis;
  document: Document;
  /** Files under `/dist/cdn/` that were asked for so far, by name. */
  files(): string[];
  warnings: string[];
  errors: string[];
  /** The text of a widget on the page, with single spaces. */
  text(selector: string): string;
  says(selector: string, words: string): Promise<boolean>;
}

export const LOADER = '/dist/cdn/sammen.js';

/** The script tag that a webmaster pastes. */
export const script = (attributes = ''): string => `<script defer src="${LOADER}" ${attributes}></script>`;

/** Keeps what is said to the page's editor, from the first script on. */
const LISTEN = `<script>
  var said = {warnings: [], errors: []};
  console.warn = (...words) => said.warnings.push(words.join(' '));
  console.error = (...words) => said.errors.push(words.join(' '));
  addEventListener('error', ({message}) => said.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => said.errors.push(String(reason)));
</script>`;

/** Opens a page with scripts and body, and waits until it is loaded. */
export const pageOf = async (head: string, body: string, lang = 'da'): Promise<Page> => {
  const frame = document.createElement('iframe');
  frame.className = 'page';
  const html = `<!doctype html><html lang="${lang}"><head><title>Side</title>${LISTEN}${head}</head><body>${body}</body></html>`;
  frame.src = `/page?${new URLSearchParams({html}).toString()}`;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, {once: true}));
  const {contentWindow, contentDocument: written} = frame;
  if (!contentWindow || !written) throw new Error('no page');
  const page = contentWindow as Window & typeof globalThis;
  const {said} = page as unknown as {said: Pick<Page, 'warnings' | 'errors'>};
  const text = (selector: string): string => {
    const root = written.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('.widget');
    return (root?.innerText ?? '').replace(/\s+/g, ' ').trim();
  };
  const files = (): string[] =>
    [...new Set(page.performance.getEntriesByType('resource').map(({name}) => name.split('/dist/cdn/')[1]))]
      .filter((name) => name !== undefined)
      .sort();
  return {window: page, document: written, ...said, files, text, says: (selector, words) => until(() => text(selector).includes(words))};
};

/** Takes the pages away again. */
export const closePages = (): void => document.querySelectorAll('iframe.page').forEach((frame) => frame.remove());
