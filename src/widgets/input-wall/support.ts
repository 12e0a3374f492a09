import {html, nothing} from 'lit';
import {EndpointError} from '../../data/errors.js';
import type {Listed} from '../../data/listed.js';
import {setSupport, supports as supported} from '../../data/support.js';
import {msg} from '../../i18n/locale.js';
import {announce} from '../../ui/announce.js';
import type {SammenInputWall} from './input-wall.js';

/** Support of contributions by this device, as it is shown: at once, and put back when it did not arrive. */
export class Support {
  /** What was pressed last, by id: shown before the endpoint has answered, and put back when it does not. */
  readonly states = new Map<string, boolean>();
  readonly #host: SammenInputWall;
  readonly #under = new Set<string>();
  #trouble: {id: string; kind: string} | undefined;

  constructor(host: SammenInputWall) {
    this.#host = host;
  }

  async toggle({id, supports}: Listed): Promise<void> {
    this.#trouble = undefined;
    const on = !(this.states.get(id) ?? supported(id));
    this.#state(id, on, supports + (on ? 1 : -1));
    if (on) this.#pulse(id);
    // Whatever is pressed while it is under way is sent after it.
    if (this.#under.has(id)) return;
    this.#under.add(id);
    let known = supports;
    try {
      for (let wanted; (wanted = this.states.get(id)) !== supported(id);) known = await this.#send(id, !!wanted);
    } catch (error) {
      this.#trouble = {id, kind: error instanceof EndpointError ? error.kind : 'storage'};
    }
    this.#under.delete(id);
    this.#state(id, supported(id), known);
    await this.#host.updateComplete;
    if (this.#trouble) announce(this.#host.renderRoot.querySelector('.trouble')?.textContent?.trim() ?? '');
  }

  #send(id: string, on: boolean): Promise<number> {
    const {client} = this.#host;
    if (!client) throw new EndpointError('network', 'no usable endpoint address');
    return setSupport(client, id, on);
  }

  #state(id: string, on: boolean, supports: number): void {
    this.states.set(id, on);
    const {wall} = this.#host;
    if (!wall) return;
    const pages = wall.pages.map((page) => ({...page, items: page.items.map((item) => (item.id === id ? {...item, supports} : item))}));
    this.#host.wall = {...wall, pages};
  }

  /** A short sign that it was felt. */
  #pulse(id: string): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const icon = this.#host.renderRoot.querySelector(`[aria-labelledby="by-${id}"] [part=support] svg`);
    icon?.animate({transform: ['scale(1)', 'scale(1.3)', 'scale(1)']}, 200);
  }

  /** What went wrong with the last one, in words. */
  trouble(id: string): unknown {
    return this.#trouble?.id === id ? html`<p class="failure trouble">${wordsFor(this.#trouble.kind)}</p>` : nothing;
  }
}

const wordsFor = (kind: string): string => {
  switch (kind) {
    case 'storage':
      return msg('Din browser gemmer ikke noget for denne side. Så kan den ikke huske, at du støtter, og vi kan ikke tage imod det.', {
        id: 'support-storage',
        desc: 'The browser refuses to store that one supports',
      });
    case 'not-found':
      return msg('Bidraget er ikke længere offentligt.', {id: 'support-gone', desc: 'It was withdrawn before one could support it'});
    case 'network':
    case 'timeout':
      return msg('Det blev ikke gemt. Måske er der ingen forbindelse lige nu. Prøv igen.', {id: 'support-network', desc: 'No connection'});
    case 'limited':
      return msg('Der er travlt lige nu. Vent et øjeblik, og prøv igen.', {id: 'support-limited', desc: 'Too many requests'});
    default:
      return msg('Det blev ikke gemt. Fejlen er vores, ikke din. Prøv igen om lidt.', {id: 'support-failed', desc: 'Failed on our side'});
  }
};
