import {html, nothing} from 'lit';
import type {EndpointError} from '../../data/errors.js';
import type {Listed} from '../../data/listed.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {announce} from '../../ui/announce.js';
import {whyNotRead} from '../../ui/explain.js';
import {linkTo} from '../../ui/fragment.js';
import {failure} from '../../ui/status.js';
import {parametersIn} from './address.js';
import type {Asked} from './asked.js';
import {choicesWithin, filters, filterStyles, summary} from './filters.js';
import type {SammenInputWall} from './input-wall.js';
import type {Direction} from './list.js';
import {back, gone, noMatch, noneYet} from './nothing.js';
import type {Reporting} from './reporting.js';
import {scrollerOf} from './scroller.js';
import type {Wall} from './shown.js';
import {Support} from './support.js';
import {appended, prepended} from './window.js';

/** What a reader does with a wall. Loaded with the first act: nothing of it is needed to read. */
export class Acts {
  /** The page of the list that is being fetched. */
  busy: Direction | undefined;
  /** Long texts that are shown whole, by id. */
  readonly whole = new Set<string>();
  readonly #host: SammenInputWall;
  readonly #support: Support;
  #reporting: Reporting | undefined;
  #failed: {error: EndpointError; direction: Direction} | undefined;

  constructor(host: SammenInputWall) {
    this.#host = host;
    this.#support = new Support(host);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...(filterStyles.styleSheet ? [filterStyles.styleSheet] : [])];
  }

  /** Search, filters and order. */
  filters({choices}: Wall): unknown {
    const host = this.#host;
    return filters(host.asked, choicesWithin(host, choices), this.#onFilter);
  }

  /** What is being looked for, in words, and the way out. */
  summary({choices}: Wall): unknown {
    const host = this.#host;
    return host.asked.id ? back(this.#onClear) : summary(host.asked, choicesWithin(host, choices), this.#onClear);
  }

  /** Said when there is nothing to show; `form` is where one can begin. */
  nothing(form: string | false): unknown {
    const host = this.#host;
    return host.asked.id ? gone() : Object.values({q: host.q, ...host._asked, sort: ''}).some(Boolean) ? noMatch() : noneYet(form);
  }

  /** Shows the page of the list that comes next, or before; lets go what is furthest away. */
  async turn(direction: Direction): Promise<void> {
    const host = this.#host;
    const {wall, client} = host;
    const cursor = direction === 'on' ? wall?.pages.at(-1)?.cursor : wall?.pages[0]?.previous;
    if (!wall || !client || !cursor || this.busy) return;
    this.busy = direction;
    this.#failed = undefined;
    host.requestUpdate();
    try {
      const page = await host.page(client, cursor);
      // Something else may have been asked for meanwhile.
      if (host.wall?.wanted === wall.wanted) await this.#show(direction, page);
    } catch (error) {
      this.#failed = {error: error as EndpointError, direction};
    }
    this.busy = undefined;
    host.requestUpdate();
    await host.updateComplete;
    this.say('.failure p, .position');
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
    this.say('.failure p, .none, .position');
    if (location.hash && !location.hash.startsWith('#sammen-wall=')) return;
    const asked = parametersIn(this.#host.question);
    history.replaceState(history.state, '', asked ? linkTo('', 'wall', asked) : location.pathname + location.search);
  }

  /** A link has led here. */
  arrived(): void {
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('[part=heading]');
    heading?.focus();
    heading?.scrollIntoView({block: 'start'});
    this.say('.failure p, .none, .position');
  }

  /** The offer to show what is new. */
  news(count: number): unknown {
    const amount = number(this.#host.locale, count);
    const words =
      count === 1
        ? msg('1 nyt bidrag – vis det', {id: 'wall-news-one', desc: 'Button: one new contribution, show it'})
        : msg(str`${amount} nye bidrag – vis dem`, {id: 'wall-news', desc: 'Button: number of new contributions, show them'});
    return count ? html`<button type="button" part="news" class="no-print" @click=${this.#onNews}>${words}</button>` : nothing;
  }

  /** Shows a long text whole, or short again. */
  toggle(id: string): void {
    if (!this.whole.delete(id)) this.whole.add(id);
    this.#host.requestUpdate();
  }

  /** Supports a contribution, or takes that back. */
  async support(id: string): Promise<void> {
    const item = this.#find(id);
    if (item) await this.#support.toggle(item);
  }

  #find(id: string): Listed | undefined {
    return this.#host.wall?.pages.flatMap(({items}) => items).find((item) => item.id === id);
  }

  /** Whether it has been pressed here; undefined for what nobody has touched. */
  supports(id: string): boolean | undefined {
    return this.#support.states.get(id);
  }

  trouble(id: string): unknown {
    return this.#support.trouble(id);
  }

  async report(id: string): Promise<void> {
    const item = this.#find(id);
    if (!item) return;
    this.#reporting ??= new (await import('./reporting.js')).Reporting(this.#host);
    await this.#reporting.open(item);
  }

  dialog(): unknown {
    return this.#reporting?.dialog() ?? nothing;
  }

  /** Says what stands there. */
  say(selector: string): void {
    announce(this.#host.renderRoot.querySelector(selector)?.textContent?.trim() ?? '');
  }

  readonly #onFilter = (event: Event): void => {
    event.preventDefault();
    const host = this.#host;
    const chosen = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement)) as Asked;
    const asked = {...host._asked, ...chosen, q: chosen.q?.trim()};
    // Enter in the search field is a change and a submission.
    const same = Object.entries({...host.asked, ...asked}).every(([name, value]) => (value || '') === (host.asked[name as 'q'] || ''));
    if (!same) host.ask(asked, () => this.told());
  };

  readonly #onClear = (): void =>
    this.#host.ask({q: '', sort: this.#host._asked.sort}, () => {
      const root = this.#host.renderRoot;
      // What was typed and not searched for.
      root.querySelector('form')?.reset();
      // The button that the focus was on is gone.
      root.querySelector('summary')?.focus();
      this.told();
    });

  readonly #onNews = (): void =>
    this.#host.ask(this.#host._asked, () => {
      this.#articles()[0]?.focus();
      this.say('.position');
    });
}
