import {html, nothing} from 'lit';
import {supported} from '../../data/contributions.js';
import {EndpointError} from '../../data/errors.js';
import {newKey} from '../../data/key.js';
import type {Listed} from '../../data/listed.js';
import {parse, request} from '../../data/request.js';
import {msg} from '../../i18n/locale.js';
import {announce} from '../../ui/announce.js';
import type {SammenInputWall} from './input-wall.js';

/**
 * Support of contributions by this device: a random token for each, made with the first press and kept until support is
 * taken back. Sent as a state, never as a step, so that it may arrive twice.
 */
export class Support {
  /** What was pressed last, by id: shown before the endpoint has answered, and put back when it does not. */
  readonly states = new Map<string, boolean>();
  readonly #host: SammenInputWall;
  readonly #under = new Set<string>();
  /** Tokens whose sending has failed: it may have arrived, so the next attempt is the same support. */
  readonly #tokens = new Map<string, string>();
  #trouble: {id: string; kind: string} | undefined;

  constructor(host: SammenInputWall) {
    this.#host = host;
  }

  async toggle({id, supports}: Listed, key: string): Promise<void> {
    this.#trouble = undefined;
    const on = !(this.states.get(id) ?? tokenIn(key));
    this.#state(id, on, supports + (on ? 1 : -1));
    if (on) this.#pulse(id);
    // Whatever is pressed while it is under way is sent after it.
    if (this.#under.has(id)) return;
    this.#under.add(id);
    let known = supports;
    try {
      for (let wanted; (wanted = this.states.get(id)) !== !!tokenIn(key);) known = await this.#send(id, key, !!wanted);
    } catch (error) {
      this.#trouble = {id, kind: error instanceof EndpointError ? error.kind : 'storage'};
    }
    this.#under.delete(id);
    this.#state(id, !!tokenIn(key), known);
    await this.#host.updateComplete;
    if (this.#trouble) announce(this.#host.renderRoot.querySelector('.trouble')?.textContent?.trim() ?? '');
  }

  /** Tells the endpoint. Resolves with the count. Throws what the storage throws where there is none. */
  async #send(id: string, key: string, on: boolean): Promise<number> {
    const {client} = this.#host;
    if (!client) throw new EndpointError('network', 'no usable endpoint address');
    const actor = tokenIn(key) ?? this.#tokens.get(id) ?? newKey();
    this.#tokens.set(id, actor);
    if (on) localStorage.setItem(key, actor);
    try {
      const path = `/contributions/${id}/support`;
      const answer = await request(client.url + path, client.timeout, {
        method: on ? 'PUT' : 'DELETE',
        headers: {Accept: 'application/json', 'Content-Type': 'application/json'},
        body: JSON.stringify({actor}),
      });
      if (!on) localStorage.removeItem(key);
      this.#tokens.delete(id);
      return parse(supported, answer, path).supports;
    } catch (error) {
      if (on) localStorage.removeItem(key);
      throw error;
    }
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

const tokenIn = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};

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
