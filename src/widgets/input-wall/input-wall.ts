import {html, nothing, type PropertyValues} from 'lit';
import {EndpointError} from '../../data/errors.js';
import type {ListedPage} from '../../data/listed.js';
import {define} from '../../define.js';
import {msg} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {whyNotRead} from '../../ui/explain.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {failure, whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import type {Acts} from './acts.js';
import {askedInAddress, askedWithin, choicesWithin, isFiltered, parametersOf, questionOf, type Asked, type Question} from './asked.js';
import {back, gone, noMatch, noneYet} from './nothing.js';
import {filters} from './filters.js';
import type {Around} from './item.js';
import {isKept, keyOf} from './kept.js';
import {list, type Direction} from './list.js';
import {readPage, readWall} from './read.js';
import type {Wall} from './shown.js';
import {styles} from './styles.js';
import {Texts} from './texts.js';

const ID = {words: 'an id: letters, digits, - and _', test: /^[\w-]{1,64}$/};

/**
 * What citizens have sent and staff has published: to search, filter, order, support and report, with the municipality's
 * answer beside each. However many there are, some sixty of them stand on the page at a time.
 *
 * @element sammen-input-wall
 * @reads /
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the heading
 * @csspart filters - search, filters and order
 * @csspart list - the contributions
 * @csspart item - one contribution
 * @csspart answer - the municipality's answer to it
 * @csspart support - the button that supports it
 * @csspart report - the button that reports it
 * @csspart previous - the button for those before
 * @csspart more - the button for those after
 */
export class SammenInputWall extends Widget {
  static override styles = [...Widget.styles, ...styles];
  static override properties = {
    ...{kind: {}, pejlemaerke: {}, group: {}, theme: {}, sort: {}, q: {}},
    ...{formUrl: {attribute: 'form-url'}, _asked: {state: true}, _whole: {state: true}, _cut: {state: true}},
  };
  static override allowed = {
    ...Widget.allowed,
    ...{kind: ID, pejlemaerke: ID, group: ID, theme: ID},
    sort: {words: 'newest, supported or answered', test: /^(newest|supported|answered)$/},
  };

  /** The kind of contributions. */
  kind = 'input';
  /** Id of a goal: only contributions about it. */
  pejlemaerke = '';
  /** Id of a citizen group: only its contributions. */
  group = '';
  /** Id of a theme: only contributions about it. */
  theme = '';
  /** The order from the start: newest, supported or answered. */
  sort = 'newest';
  /** Words that are searched for from the start. */
  q = '';
  /** Address of the page with the form; default this page. */
  formUrl = '';

  private _asked: Asked = {};
  private _whole: ReadonlySet<string> = new Set();
  /** What an act needs could not be fetched. */
  private _cut = false;

  readonly #reading = new Reading<Wall>(
    this,
    (client, language) => readWall(client, language, this.question, this.wall),
    () => this.question,
  );
  #acts: Acts | undefined;
  #seen: Wall | undefined;
  /** To be done when what was asked for is shown. */
  #then: ((acts: Acts) => unknown) | undefined;
  /** Whether the address has asked for something. */
  #linked = false;

  /** What stands on the page; undefined until something has been read. */
  get wall(): Wall | undefined {
    return this.#reading.value;
  }
  set wall(wall: Wall | undefined) {
    this.#reading.value = wall;
    this.requestUpdate();
  }

  /** What the reader asks for, within what the page has fixed. */
  get asked(): Asked {
    return askedWithin(this, this._asked);
  }

  /** The same as the endpoint is asked. */
  get question(): Question {
    // Lit gives null when the attribute goes.
    return questionOf(this.kind || 'input', this.asked);
  }

  constructor() {
    super();
    new Texts(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onLink);
    this.#onLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onLink);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {value, error} = this.#reading;
    const then = this.#then;
    if (then && (error || value !== this.#seen)) {
      this.#then = undefined;
      void this.#act(then);
    }
    this.#seen = value;
  }

  /** The page of the list that a cursor leads to. */
  page(cursor: string): Promise<ListedPage> {
    const {kind, path, one} = this.question;
    if (!this.client) throw new EndpointError('network', 'no usable endpoint address');
    return readPage(this.client, this.language, {kind, path: `${path}&cursor=${cursor}`, one});
  }

  /** Reads again from the beginning; `then` when that is shown. */
  renew(then: (acts: Acts) => unknown): void {
    if (this.wall) this.wall = {...this.wall, wanted: ''};
    this.#then = then;
    this.#reading.retry();
  }

  protected override renderContent(): unknown {
    return whenRead(
      this.#reading,
      (wall) => (wall.total || wall.open || isFiltered(this, this._asked) ? this.#wall(wall) : this.#empty()),
      this.broughtOr,
    );
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer bidragene til at stå, når der er nogen.', {id: 'wall-empty', desc: 'No contributions, and none can be sent'})}</p>`,
    );
  }

  #wall(wall: Wall): unknown {
    const {id} = this.asked;
    return html`
      ${heading(this.headingLevel, msg('Bidrag fra borgerne', {id: 'wall-title', desc: 'Heading of the list of contributions'}), 'title')}
      <p class="intro muted">
        ${msg('Ordene er borgernes egne. Tallene tæller bidrag, ikke personer.', {id: 'wall-note', desc: 'Whose words they are, and what is counted'})}
      </p>
      ${id ? back(this.#onClear) : filters(this.asked, choicesWithin(this, wall.choices), this.#onFilter, this.#onClear)}
      ${this._cut ? failure(whyNotRead(new EndpointError('network', '')), this.#onCut) : nothing}
      ${wall.pages[0]?.items.length ? this.#list(wall) : id ? gone() : isFiltered(this, this._asked) ? noMatch(this.#onClear) : noneYet(wall.open && linkTo(this.formUrl, 'form', this.question.kind))}
    `;
  }

  #list(wall: Wall): unknown {
    const acts = this.#acts;
    const news = wall.news
      ? html`<button type="button" class="news no-print" @click=${this.#onNews}>${acts?.news(wall.news)}</button>`
      : nothing;
    return html`
      ${list(wall, this.#around(wall), {busy: acts?.busy, news, onTurn: this.#onTurn})}
      ${acts?.failure()} ${acts?.dialog()}
    `;
  }

  #around({choices}: Wall): Around {
    return {
      locale: this.locale,
      kind: this.question.kind,
      label: (name, id) => choices[name]?.find((choice) => choice.id === id)?.label,
      supported: (id) => this.#acts?.supports(id) ?? isKept(id),
      whole: (id) => this._whole.has(id),
      trouble: (id) => this.#acts?.trouble(id) ?? nothing,
      onWhole: this.#onWhole,
      onSupport: (item) => void this.#act((acts) => acts.support(item, keyOf(item.id))),
      onReport: (item) => void this.#act((acts) => acts.report(item)),
    };
  }

  /** Asks for something else; `then` when it is shown. */
  #ask(asked: Asked, then: (acts: Acts) => unknown): void {
    this._asked = asked;
    this._whole = new Set();
    this.#then = then;
  }

  /** Does what needs code that no reader needs. Not remembered when it cannot be fetched. */
  async #act(act: (acts: Acts) => unknown): Promise<void> {
    try {
      this.#acts ??= new (await import('./acts.js')).Acts(this);
    } catch {
      this._cut = true;
      return;
    }
    this._cut = false;
    await act(this.#acts);
  }

  readonly #onCut = (): void => void this.#act(() => undefined);
  readonly #onTurn = (direction: Direction): void => void this.#act((acts) => acts.turn(direction));
  readonly #onNews = (): void => this.renew((acts) => acts.first());

  readonly #onWhole = (id: string): void => {
    const whole = new Set(this._whole);
    if (!whole.delete(id)) whole.add(id);
    this._whole = whole;
  };

  readonly #onFilter = (event: Event): void => {
    event.preventDefault();
    const form = this.renderRoot.querySelector<HTMLFormElement>('form');
    const chosen = Object.fromEntries(new FormData(form ?? undefined)) as Asked;
    const asked = {...this._asked, ...chosen, q: chosen.q?.trim()};
    // Enter in the search field is a change and a submission.
    if (JSON.stringify(parametersOf(asked)) !== JSON.stringify(parametersOf(this.asked))) this.#ask(asked, (acts) => acts.told());
  };

  readonly #onClear = (): void => this.#ask({q: '', sort: this._asked.sort}, (acts) => acts.cleared());

  /** Shows what the address asks for, and all again when the reader has gone back to where it asks for nothing. */
  readonly #onLink = (): void => {
    const asked = askedInAddress(this.kind || 'input');
    if (!asked && !(this.#linked && !location.hash)) return;
    this.#linked = !!asked;
    this.#ask(asked ?? {}, (acts) => acts.arrived());
  };
}

define('sammen-input-wall', SammenInputWall);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-input-wall': SammenInputWall;
  }
}
