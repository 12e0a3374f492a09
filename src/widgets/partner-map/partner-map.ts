import {html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import {partners, type Partner} from '../../data/partners.js';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {failure, whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import type {PartnerMap} from './map.js';
import {styles} from './styles.js';

interface Country {
  name: string;
  places: Partner[];
}

/**
 * The places that the municipality works with, by country: a list that says everything, and a map for those who ask for
 * it. The map is drawn from shapes that come with the widget; nothing is fetched from anybody else.
 *
 * @element sammen-partner-map
 * @reads /partners
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart toggle - the button that shows and hides the map
 * @csspart map - the map
 * @csspart list - the countries
 * @csspart country - one country with its places
 * @csspart place - one place
 */
export class SammenPartnerMap extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {_open: {state: true}, _cut: {state: true}, _width: {state: true}};

  /** Whether the reader has asked for the map; and what it needs could not be fetched. */
  private _open = false;
  private _cut = false;
  /** Of the widget, in pixels; 0 while that is not known. */
  private _width = 0;
  #map: PartnerMap | undefined;

  readonly #reading = new Reading(this, (client, language) => client.read('/partners', partners, language));
  /** In the next frame: what it draws changes the height of what is watched. */
  readonly #sizes = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    requestAnimationFrame(() => (this._width = width));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (this._open) this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (read) => (read.items.length ? this.#content(read) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer de steder til at stå, som kommunen arbejder sammen med.', {id: 'partners-empty', desc: 'No partner has been published yet'})}</p>`,
    );
  }

  #content({title, intro, items, total}: InferOutput<typeof partners>): unknown {
    const countries = this.#countries(items);
    const more = total - items.length;
    return html`
      ${heading(this.headingLevel, title, 'title')} ${intro ? html`<p class="intro lead">${intro}</p>` : nothing}
      <p class="row no-print">
        <button type="button" part="toggle" aria-expanded=${this._open ? 'true' : 'false'} @click=${this.#onToggle}>
          ${this._open ? msg('Skjul kortet', {id: 'map-hide', desc: 'Button: hide the map'}) : msg('Vis på kort', {id: 'map-show', desc: 'Button: show the places on a map'})}
        </button>
      </p>
      ${this._open ? this.#drawn(title, countries) : nothing}
      <ul part="list" role="list">
        ${countries.map((country) => this.#country(country))}
      </ul>
      ${more > 0 ? html`<p class="more">${this.#more(more)}</p>` : nothing}
    `;
  }

  /** By name, as the reader's language orders them, and so are the places of each. */
  #countries(items: Partner[]): Country[] {
    const {compare} = new Intl.Collator(this.locale);
    const regions = new Intl.DisplayNames(this.locale, {type: 'region'});
    return [...new Set(items.map(({country}) => country))]
      .map((code) => ({
        name: regions.of(code) ?? code,
        places: items.filter(({country}) => country === code).sort((a, b) => compare(a.title, b.title)),
      }))
      .sort((a, b) => compare(a.name, b.name));
  }

  #drawn(title: string, countries: Country[]): unknown {
    if (this._cut) {
      const why = msg('Kortet kunne ikke hentes. Alle stederne står på listen.', {
        id: 'map-cut',
        desc: 'What the map needs could not be fetched',
      });
      return html`<div role="alert">${failure(why, this.#onRetry)}</div>`;
    }
    if (!this.#map || !this._width)
      return html`<p class="waiting muted">${msg('Henter …', {id: 'waiting', desc: 'Content is being fetched'})}</p>`;
    const own = this.renderRoot.querySelector('.widget');
    const {fontFamily, fontSize} = getComputedStyle(own ?? this);
    const names = new Map(countries.flatMap(({name, places}) => places.map((place) => [place, name])));
    return this.#map.render({
      ...{title, width: this._width, font: `600 ${0.875 * parseFloat(fontSize)}px ${fontFamily}`},
      partners: [...names.keys()],
      nameOf: (partner) => `${partner.title}, ${names.get(partner) ?? ''}`,
      onChoose: ({id}) => this.#focus(`#place-${id}`),
    });
  }

  #country({name, places}: Country): unknown {
    return html`
      <li part="country">
        ${heading(this.headingLevel + 1, name)}
        <ul role="list">
          ${places.map((place) => this.#place(place))}
        </ul>
      </li>
    `;
  }

  #place({id, title, body, active, link}: Partner): unknown {
    const href = link?.url && safeUrl(link.url, document.baseURI);
    return html`
      <li part="place">
        <div class="row">
          <p class="name" id=${`place-${id}`} tabindex="-1">
            <strong><bdi>${title}</bdi></strong>${
              active
                ? html` <span class="active muted">${msg('Tæt samarbejde', {id: 'partner-active', desc: 'Marks a partner that the municipality works with most'})}</span>`
                : nothing
            }
          </p>
          ${
            this._open && this.#map && !this._cut
              ? html`<button type="button" class="back no-print" @click=${() => this.#focus(`#mark-${id}`)}>
                  ${msg('Se på kortet', {id: 'map-back', desc: 'Button: goes to the place on the map'})}<span class="hidden">: ${title}</span>
                </button>`
              : nothing
          }
        </div>
        ${body ? html`<p>${body}</p>` : nothing}
        ${link ? html`<p>${href ? html`<a href=${href} rel="noopener">${link.title}</a>` : link.title}</p>` : nothing}
      </li>
    `;
  }

  #more(more: number): string {
    const amount = number(this.locale, more);
    return more === 1
      ? msg('og 1 til, som ikke er nævnt her', {id: 'partners-one-more', desc: 'One more partner that the list does not name'})
      : msg(str`og ${amount} til, som ikke er nævnt her`, {
          id: 'partners-more',
          desc: '0 is how many more partners the list does not name',
        });
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement | SVGElement>(selector)?.focus();
  }

  readonly #onToggle = (): void => {
    this._open = !this._open;
    if (this._open) this.#sizes.observe(this);
    else this.#sizes.disconnect();
    if (this._open && !this.#map) void this.#fetch();
  };
  readonly #onRetry = (): void => void this.#fetch();

  async #fetch(): Promise<void> {
    this._cut = false;
    try {
      const [{PartnerMap: Drawn}, shapes] = await Promise.all([import('./map.js'), import('./generated/shapes.js')]);
      this.#map = new Drawn(shapes);
    } catch {
      this._cut = true;
    }
    this.requestUpdate();
  }
}

define('sammen-partner-map', SammenPartnerMap);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-partner-map': SammenPartnerMap;
  }
}
