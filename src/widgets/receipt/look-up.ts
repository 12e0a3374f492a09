import {html, nothing} from 'lit';
import {grouped} from '../../data/code.js';
import {EndpointError} from '../../data/errors.js';
import {newKey} from '../../data/key.js';
import {post} from '../../data/post.js';
import {story, withdrawn, type Story} from '../../data/receipts.js';
import {SammenErrorEvent} from '../../events.js';
import {msg} from '../../i18n/locale.js';
import {announce} from '../../ui/announce.js';
import {whyNotRead} from '../../ui/explain.js';
import {failure} from '../../ui/status.js';
import type {Widget} from '../../widget.js';
import {told} from './told.js';

type Outcome = 'unknown' | 'short' | 'withdrawn' | undefined;

/** Asks for what became of a contribution, and shows it. Loaded when somebody asks. */
export class LookUp {
  busy = false;
  found: Story | undefined;
  readonly #host: Widget;
  #code = '';
  #outcome: Outcome;
  #error: EndpointError | undefined;

  constructor(host: Widget) {
    this.#host = host;
  }

  /** Looks a code up; moves focus to what it led to, or to the field with what is wrong. */
  async read(code: string): Promise<void> {
    this.#code = grouped(code).join('');
    if (this.#code.length === 26) {
      await this.#ask(async () => {
        const {client, language} = this.#host;
        this.found = client && (await post(client, '/receipts', {code: this.#code}, story, {language}));
        this.#outcome = undefined;
      });
    } else await this.#show('short');
    this.#focus(this.found ? '[part=heading]' : '#code');
  }

  /** What is wrong with the code, in words; empty when nothing is. */
  fault(): string {
    if (this.#outcome === 'short') {
      return msg('Koden er på 26 tegn. Skriv den, som den står på din kvittering.', {
        id: 'receipt-short',
        desc: 'The code is not complete',
      });
    }
    return this.#outcome === 'unknown'
      ? msg('Vi kender ikke koden. Se efter, om den er skrevet rigtigt.', {
          id: 'receipt-unknown',
          desc: 'No contribution has this code, or not any more',
        })
      : '';
  }

  /** Said once when a contribution has been withdrawn. */
  goodbye(): unknown {
    return this.#outcome === 'withdrawn'
      ? html`<p class="intro">
          ${msg('Dit bidrag er trukket tilbage. Det vises ikke længere, og dine kontaktoplysninger er slettet.', {
            id: 'withdrawn',
            desc: 'The contribution has been withdrawn',
          })}
        </p>`
      : undefined;
  }

  failure(retry: () => void): unknown {
    return this.#error ? failure(whyNotRead(this.#error), retry) : nothing;
  }

  story(retry: () => void): unknown {
    return (
      this.found &&
      told(this.found, {
        host: this.#host,
        failure: this.failure(retry),
        onWithdraw: () => this.#host.renderRoot.querySelector('dialog')?.showModal(),
        onSure: () => void this.#withdraw(),
        onOther: () => void this.#other(),
      })
    );
  }

  async #withdraw(): Promise<void> {
    await this.#ask(async () => {
      const {client, language} = this.#host;
      if (client) await post(client, '/receipts/withdraw', {code: this.#code}, withdrawn, {language, key: newKey()});
      this.found = undefined;
      this.#outcome = 'withdrawn';
    });
    this.#focus('[part=heading]');
  }

  async #other(): Promise<void> {
    this.found = undefined;
    await this.#show(undefined);
    this.#focus('#code');
  }

  async #ask(request: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      if (!this.#host.client) throw new EndpointError('network', 'no usable endpoint address');
      await request();
    } catch (cause) {
      this.#fail(cause as EndpointError);
    }
    this.busy = false;
    await this.#show(this.#outcome);
    announce(this.#host.renderRoot.querySelector('.error, .failure p, .now strong, .intro')?.textContent?.trim() ?? '');
  }

  #fail(error: EndpointError): void {
    if (error.kind === 'not-found') {
      this.#outcome = 'unknown';
      this.found = undefined;
      return;
    }
    this.#error = error;
    this.#host.dispatchEvent(new SammenErrorEvent(this.#host.localName, error.kind, error.message));
  }

  async #show(outcome: Outcome): Promise<void> {
    this.#outcome = outcome;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
