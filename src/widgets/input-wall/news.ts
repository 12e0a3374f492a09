import type {ReactiveController} from 'lit';
import type {Client} from '../../data/client.js';
import {watchChanges} from '../../data/changes.js';
import type {SammenInputWall} from './input-wall.js';

/** Looks for what has been published since, while the wall can be seen. A wall is complete without it. */
export class News implements ReactiveController {
  readonly #host: SammenInputWall;
  readonly #observer = new IntersectionObserver((entries) => {
    this.#seen = entries.some(({isIntersecting}) => isIntersecting);
    this.hostUpdated();
  });
  #seen = false;
  #client: Client | undefined;
  #stop: (() => void) | undefined;
  /** How many there were. */
  #known: number | undefined;
  #news = 0;

  constructor(host: SammenInputWall) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#watch(undefined);
  }

  hostUpdated(): void {
    const {client, wall, isConnected} = this.#host;
    this.#watch(this.#seen && isConnected ? client : undefined);
    const {news = 0} = wall ?? {};
    // Said once, and no more when it is shown.
    if (news > this.#news) void this.#host.act((acts) => acts.say('[part=news]'));
    this.#news = news;
  }

  #watch(client: Client | undefined): void {
    if (client === this.#client) return;
    this.#stop?.();
    this.#client = client;
    this.#stop = client && watchChanges(client, ({contributions}) => this.#onChange(contributions[this.#host.question.kind] ?? 0));
  }

  #onChange(count: number): void {
    const before = this.#known;
    this.#known = count;
    if (before !== undefined && count > before) this.#host.look();
  }
}
