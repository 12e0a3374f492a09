import {html, type PropertyValues} from 'lit';
import type {Client} from '../../data/client.js';
import {EndpointError} from '../../data/errors.js';
import type {ListedPage} from '../../data/listed.js';
import {define} from '../../define.js';
import {msg} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import type {Acts} from './acts.js';
import {askedInAddress, askedWithin, questionOf, type Asked, type Question} from './asked.js';
import {contribution} from './item.js';
import {list} from './list.js';
import {readPage, readWall} from './read.js';
import {renderRows} from './rows.js';
import type {Wall} from './shown.js';
import {styles} from './styles.js';

const ID = {words: 'an id: letters, digits, - and _', test: /^[\w-]{1,64}$/};

/**
 * What citizens have sent and staff has published: to search, filter, order, support and report, with the municipality's
 * answer beside each. However many there are, some sixty of them stand on the page at a time.
 *
 * @element sammen-input-wall
 * @reads / /pejlemaerker /contributions?kind=input&sort=newest&limit=20
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
    kind: {},
    pejlemaerke: {},
    group: {},
    theme: {attribute: 'topic'},
    sort: {},
    q: {},
    formUrl: {attribute: 'form-url'},
    _asked: {state: true},
  };
  static override allowed = {
    ...Widget.allowed,
    kind: ID,
    pejlemaerke: ID,
    group: ID,
    topic: ID,
    sort: {words: 'newest, supported or answered', test: /^(newest|supported|answered)$/},
  };

  /** The kind of contributions. */
  kind = 'input';
  /** Id of a goal: only contributions about it. */
  pejlemaerke = '';
  /** Id of a citizen group: only its contributions. */
  group = '';
  /** Id of a theme: only contributions about it. Not called `theme`, which says how a page looks. */
  theme = '';
  /** The order from the start: newest, supported or answered. */
  sort = 'newest';
  /** Words that are searched for from the start. */
  q = '';
  /** Address of the page with the form; default this page. */
  formUrl = '';

  /** What a reader does here; undefined until the first act. */
  acts: Acts | undefined;
  /** What the reader asks for. */
  _asked: Asked = {};

  readonly #reading = new Reading<Wall>(
    this,
    // It reads page by page: what stands in it cannot be asked.
    (client, language) => readWall(this.client ?? (client as Client), language, this.question, this.wall),
    () => this.question,
  );
  #seen: Wall | undefined;
  #watched = false;
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
    const rows = this.renderRoot.querySelector('ol');
    if (value && rows) {
      renderRows(
        rows,
        value.pages.flatMap(({items}) => items),
        (item) => contribution(item, value, this),
      );
    }
    // What is said where there is nothing is said seldom.
    else if (value && !this.acts && !error) this.#onNeed();
    if (value && !this.#watched) {
      this.#watched = true;
      import('./news.js').then(({News}) => new News(this), String);
    }
    const then = this.#then;
    if (then && (error || value !== this.#seen)) {
      this.#then = undefined;
      void this.act(then);
    }
    this.#seen = value;
  }

  /** The page of the list that a cursor leads to. */
  page(client: Client, cursor: string): Promise<ListedPage> {
    const {path, ...question} = this.question;
    return readPage(client, this.language, {...question, path: `${path}&cursor=${cursor}`});
  }

  /** Asks for something else, or for the same from the beginning; `then` when it is shown. */
  ask(asked: Asked, then: (acts: Acts) => unknown): void {
    this._asked = asked;
    this.#then = then;
    if (this.wall) this.wall = {...this.wall, wanted: ''};
    this.#seen = this.wall;
    this.#reading.retry();
  }

  /** Looks whether there is more than there was. */
  look(): void {
    this.#reading.retry();
  }

  protected override renderContent(): unknown {
    return whenRead(
      this.#reading,
      (wall) => (wall.total || wall.open || Object.keys(this._asked).length ? this.#wall(wall) : this.#empty()),
      this.broughtOr,
    );
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer bidragene til at stå, når der er nogen.', {id: 'wall-empty', desc: 'No contributions, and none can be sent'})}</p>`,
    );
  }

  #wall(wall: Wall): unknown {
    const {acts} = this;
    const waiting = msg('Henter …', {id: 'waiting', desc: 'Content is being fetched'});
    return html`
      ${heading(this.headingLevel, msg('Bidrag fra borgerne', {id: 'wall-title', desc: 'Heading of the list of contributions'}), 'title')}
      <p class="intro muted">
        ${msg('Ordene er borgernes egne. Tallene tæller bidrag, ikke personer.', {id: 'wall-note', desc: 'Whose words they are, and what is counted'})}
      </p>
      <details class="find no-print" part="find" @toggle=${this.#onNeed}>
        <summary>${msg('Søg, filtrér og vælg rækkefølge', {id: 'wall-find', desc: 'Opens search, filters and the choice of order'})}</summary>
        ${acts ? acts.filters(wall) : waiting}
      </details>
      ${acts?.summary(wall)}
      ${wall.pages[0]?.items.length ? list(wall, this) : acts?.nothing(wall.open && linkTo(this.formUrl, 'form', this.question.kind))}
      ${acts?.failure()} ${acts?.dialog()}
    `;
  }

  /** Does what needs code that no reader needs. Not remembered when it cannot be fetched. */
  readonly act = async (act: (acts: Acts) => unknown): Promise<void> => {
    try {
      this.acts ??= new (await import('./acts.js')).Acts(this);
    } catch {
      this.#reading.error = new EndpointError('network', '');
      this.requestUpdate();
      return;
    }
    this.requestUpdate();
    await this.updateComplete;
    await act(this.acts);
  };

  readonly #onNeed = (): void => void this.act(() => undefined);
  /** Shows what the address asks for, and all again when the reader has gone back to where it asks for nothing. */
  readonly #onLink = (): void => {
    const asked = askedInAddress(this.kind || 'input');
    if (!asked && !(this.#linked && !location.hash)) return;
    this.#linked = !!asked;
    this.ask(asked ?? {}, (acts) => acts.arrived());
  };
}

define('sammen-input-wall', SammenInputWall);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-input-wall': SammenInputWall;
  }
}
