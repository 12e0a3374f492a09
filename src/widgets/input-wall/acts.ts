import {nothing} from 'lit';
import type {EndpointError} from '../../data/errors.js';
import type {Listed} from '../../data/listed.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {announce} from '../../ui/announce.js';
import {whyNotRead} from '../../ui/explain.js';
import {linkTo} from '../../ui/fragment.js';
import {failure} from '../../ui/status.js';
import {parametersIn} from './address.js';
import type {SammenInputWall} from './input-wall.js';
import type {Direction} from './list.js';
import type {Reporting} from './reporting.js';
import {scrollerOf} from './scroller.js';
import {Support} from './support.js';
import {appended, prepended} from './window.js';

/** What a reader does with a wall. Loaded with the first act: nothing of it is needed to read. */
export class Acts {
  /** The page of the list that is being fetched. */
  busy: Direction | undefined;
  readonly #host: SammenInputWall;
  readonly #support: Support;
  #reporting: Reporting | undefined;
  #failed: {error: EndpointError; direction: Direction} | undefined;

  constructor(host: SammenInputWall) {
    this.#host = host;
    this.#support = new Support(host);
  }

  /** Shows the page of the list that comes next, or before; lets go what is furthest away. */
  async turn(direction: Direction): Promise<void> {
    const host = this.#host;
    const {wall} = host;
    const cursor = direction === 'on' ? wall?.pages.at(-1)?.cursor : wall?.pages[0]?.previous;
    if (!wall || !cursor || this.busy) return;
    this.busy = direction;
    this.#failed = undefined;
    host.requestUpdate();
    try {
      const page = await host.page(cursor);
      // Something else may have been asked for meanwhile.
      if (host.wall?.wanted === wall.wanted) await this.#show(direction, page);
    } catch (error) {
      this.#failed = {error: error as EndpointError, direction};
    }
    this.busy = undefined;
    host.requestUpdate();
    await host.updateComplete;
    this.#say('.failure p, .position, .total');
  }

  async #show(direction: Direction, page: Parameters<typeof appended>[1]): Promise<void> {
    const host = this.#host;
    const {wall} = host;
    if (!wall) return;
    const before = this.#articles();
    const kept = direction === 'on' ? before.at(-1) : before[0];
    const top = kept?.getBoundingClientRect().top ?? 0;
    host.wall = {...wall, ...(direction === 'on' ? appended : prepended)(wall, page), total: page.total, estimated: page.estimated};
    await host.updateComplete;
    // What the reader looks at stays where it was, whatever came or went above it.
    scrollerOf(host).scrollBy({top: (kept?.getBoundingClientRect().top ?? 0) - top, behavior: 'instant'});
    const after = this.#articles();
    const next = kept && after[after.indexOf(kept) + (direction === 'on' ? 1 : -1)];
    next?.focus({preventScroll: direction === 'on'});
  }

  #articles(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('article')];
  }

  /** Why a page of the list could not be shown. */
  failure(): unknown {
    const failed = this.#failed;
    return failed ? failure(whyNotRead(failed.error), () => void this.turn(failed.direction)) : nothing;
  }

  /** Says how much there is of what was asked for; the address leads there from now on. */
  told(): void {
    this.#say('.failure p, .none, .total');
    if (location.hash && !location.hash.startsWith('#sammen-wall=')) return;
    const asked = parametersIn(this.#host.question);
    history.replaceState(history.state, '', asked ? linkTo('', 'wall', asked) : location.pathname + location.search);
  }

  /** The filters are gone: so is the button that the focus was on. */
  cleared(): void {
    const search = this.#host.renderRoot.querySelector<HTMLInputElement>('#q');
    // What was typed and not searched for.
    if (search) search.value = '';
    search?.focus();
    this.told();
  }

  /** A link has led here. */
  arrived(): void {
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('[part=heading]');
    heading?.focus();
    heading?.scrollIntoView({block: 'start'});
    this.#say('.failure p, .none, .total');
  }

  /** The new ones are shown. */
  first(): void {
    this.#articles()[0]?.focus();
    this.#say('.total');
  }

  /** What the button says that shows new ones. */
  news(count: number): string {
    const amount = number(this.#host.locale, count);
    return count === 1
      ? msg('1 nyt bidrag – vis det', {id: 'wall-news-one', desc: 'Button: one new contribution, show it'})
      : msg(str`${amount} nye bidrag – vis dem`, {id: 'wall-news', desc: 'Button: number of new contributions, show them'});
  }

  /** Supports a contribution, or takes that back. `key` is where its token is kept. */
  support(item: Listed, key: string): Promise<void> {
    return this.#support.toggle(item, key);
  }

  /** Whether it has been pressed here; undefined for what nobody has touched. */
  supports(id: string): boolean | undefined {
    return this.#support.states.get(id);
  }

  trouble(id: string): unknown {
    return this.#support.trouble(id);
  }

  async report(item: Listed): Promise<void> {
    this.#reporting ??= new (await import('./reporting.js')).Reporting(this.#host);
    await this.#reporting.open(item);
  }

  dialog(): unknown {
    return this.#reporting?.dialog() ?? nothing;
  }

  #say(selector: string): void {
    announce(this.#host.renderRoot.querySelector(selector)?.textContent?.trim() ?? '');
  }
}
