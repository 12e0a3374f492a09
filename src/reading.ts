import type {ReactiveController} from 'lit';
import type {Client, Reader} from './data/client.js';
import {EndpointError} from './data/errors.js';
import {SammenErrorEvent, SammenReadyEvent} from './events.js';
import type {Widget} from './widget.js';

/** The widgets that have shown content. */
const ready = new WeakSet<Widget>();

/**
 * What a widget reads from its endpoint, kept in step with endpoint, language and revision.
 * While it reads again the old value stays; another endpoint's value does not.
 */
export class Reading<T> implements ReactiveController {
  /** The last good answer. */
  value: T | undefined;
  /** Why the last attempt failed; undefined while reading and after success. */
  error: EndpointError | undefined;
  /** Whether it reads once more, for "Prøv igen": why it failed stands until there is an answer. */
  retrying = false;
  readonly #host: Widget;
  readonly #read: (client: Reader, language: string) => Promise<T>;
  #client: Client | undefined;
  #wanted: string | undefined;

  /** @param read called again whenever the endpoint, the language, the revision or one of its own `inputs` changes; undefined is nothing to read yet. */
  constructor(host: Widget, read: (client: Reader, language: string) => Promise<T>, inputs: () => unknown = () => '') {
    this.#host = host;
    this.#read = read;
    this.#inputs = inputs;
    host.addController(this);
  }
  readonly #inputs: () => unknown;

  hostUpdate(): void {
    const {client, language, isConnected, wrong} = this.#host;
    // An update may still come when it is off the page, where it has no endpoint: nothing is amiss.
    if (!isConnected) return;
    if (client !== this.#client) this.value = undefined;
    this.#client = client;
    const input = this.#inputs();
    const wanted = JSON.stringify([client?.url, client?.revision, language, input]);
    if (wanted === this.#wanted || input === undefined || wrong) return;
    this.retrying &&= this.#wanted === undefined;
    this.#wanted = wanted;
    if (!this.retrying) this.error = undefined;
    void this.#start(wanted);
  }

  /** Reads again; for "Prøv igen". */
  retry(): void {
    this.#wanted = undefined;
    this.retrying = true;
    this.#host.requestUpdate();
  }

  async #start(wanted: string): Promise<void> {
    let value: T | undefined;
    let error: EndpointError | undefined;
    try {
      // Without an endpoint, what stands in the widget is its content.
      const client = this.#client ?? (await import('./inline.js')).read(this.#host);
      value = await this.#read(client, this.#host.language);
    } catch (cause) {
      error = cause instanceof EndpointError ? cause : new EndpointError('contract', String(cause), {cause});
    }
    if (wanted !== this.#wanted) return;
    const {retrying} = this;
    this.retrying = false;
    this.error = undefined;
    if (error) this.#fail(error);
    else {
      this.value = value;
      if (!ready.has(this.#host)) {
        ready.add(this.#host);
        void this.#host.updateComplete.then(() => this.#host.dispatchEvent(new SammenReadyEvent(this.#host.localName)));
      }
    }
    this.#host.requestUpdate();
    const held = this.#host.shadowRoot?.activeElement;
    if (retrying) import('./ui/retried.js').then(({retried}) => retried(this.#host, held), String);
  }

  #fail(error: EndpointError): void {
    this.error = error;
    const tag = this.#host.localName;
    console.error(`<${tag}>: ${error.message}`);
    this.#host.dispatchEvent(new SammenErrorEvent(tag, error.kind, error.message));
  }
}
