import {html} from 'lit';
import {setSupport, supports} from '../../data/support.js';
import {msg} from '../../i18n/locale.js';
import {announce} from '../../ui/announce.js';
import type {Widget} from '../../widget.js';

/** Support of initiatives from this device. Fetched with the first one: nothing of it is needed to read. */
export class Supporting {
  /** How many support it now, by id: what the endpoint said last. */
  readonly #amounts = new Map<string, number>();
  readonly #host: Widget;
  #busy = '';
  #failed = '';

  constructor(host: Widget) {
    this.#host = host;
  }

  amount(id: string): number | undefined {
    return this.#amounts.get(id);
  }

  /** Supports it, or takes that back; a state, so that it may be pressed again when it did not arrive. */
  async toggle(id: string): Promise<void> {
    const {client} = this.#host;
    if (!client || this.#busy) return;
    this.#busy = id;
    this.#failed = '';
    try {
      this.#amounts.set(id, await setSupport(client, id, !supports(id)));
      client.raise();
    } catch {
      this.#failed = id;
    }
    this.#busy = '';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#failed) announce(this.#host.renderRoot.querySelector('.trouble')?.textContent?.trim() ?? '', 'assertive');
  }

  /** What went wrong with the last one, in words. */
  trouble(id: string): unknown {
    return this.#failed === id
      ? html`<p class="failure trouble">${msg('Din støtte blev ikke gemt. Prøv igen.', {id: 'similar-support-lost', desc: 'Supporting failed'})}</p>`
      : '';
  }
}
