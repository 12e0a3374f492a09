import {Client} from './data/client.js';
import {endpointUrl} from './data/url.js';
import {define} from './define.js';

/** Sends what waits in the outbox, on pages without a form too: the mark is data/outbox/page.ts's. Looking stores nothing. */
const drain = (): void => {
  try {
    // Firefox never asks again for a module that it could not fetch.
    if (localStorage['sammen-outbox'] && navigator.onLine) import('./data/outbox/page.js').catch(String);
  } catch {
    // A page that is denied its storage has no outbox.
  }
};

drain();
addEventListener('online', drain);
addEventListener('visibilitychange', drain);

const clients = new Map<string, Client>();

/** The client of an address; one for the whole page, so that its widgets share reads. Undefined for an unusable address. */
export const clientFor = (address: string): Client | undefined => {
  const url = endpointUrl(address, document.baseURI);
  if (!url) return undefined;
  const client = clients.get(url) ?? new Client(url);
  clients.set(url, client);
  return client;
};

/**
 * Says for all widgets inside it which endpoint they talk to. Shows nothing itself.
 *
 * @element sammen-endpoint
 */
export class SammenEndpoint extends HTMLElement {
  static readonly observedAttributes = ['url'];

  /** Address of one space: `https://api.example.dk/aalborg`. */
  get url(): string {
    return this.getAttribute('url')?.trim() ?? '';
  }
  set url(value: string) {
    this.setAttribute('url', value);
  }

  attributeChangedCallback(): void {
    this.dispatchEvent(new Event('sammen-endpoint-changed'));
  }
}

define('sammen-endpoint', SammenEndpoint);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-endpoint': SammenEndpoint;
  }
}
