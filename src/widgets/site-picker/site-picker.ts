import {css, html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import {sites} from '../../data/sites.js';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';

/** From so many on there is a field to look for one. */
const MANY = 6;

/**
 * The municipality's other sites, as links; where they are many, those that hold what one types.
 *
 * @element sammen-site-picker
 * @reads /sites
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the heading
 * @csspart filter - the field to look for one
 * @csspart list - the sites
 */
export class SammenSitePicker extends Widget {
  static override styles = [
    ...Widget.styles,
    css`
      .filter {
        display: grid;
        gap: calc(var(--_u) * 1);
        margin-block-start: calc(var(--_u) * 4);
        max-inline-size: 30em;
      }
      label {
        font-weight: 600;
      }
      input {
        background: none;
        border: 1px solid var(--_edge);
        border-radius: var(--_radius);
        color: inherit;
        font: inherit;
        min-block-size: 44px;
        padding-inline: calc(var(--_u) * 3);
      }
      [part='list'] {
        margin-block-start: calc(var(--_u) * 4);
      }
      li {
        border-block-start: 1px solid var(--_line);
        padding-block: calc(var(--_u) * 3);
      }
      a {
        font-weight: 600;
      }
    `,
  ];
  static override properties = {_sought: {state: true}};

  private _sought = '';
  /** How many there are of them in words, as was last rendered: the widget's language is not spoken later. */
  #count = '';
  readonly #reading = new Reading(this, (client, language) => client.read('/sites', sites, language));

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (read) => (read.items.length ? this.#content(read) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Kommunen har ikke andre hjemmesider her.', {id: 'sites-empty', desc: 'No other site has been published'})}</p>`,
    );
  }

  #content({title, items}: InferOutput<typeof sites>): unknown {
    const sought = this._sought.trim().toLocaleLowerCase(this.locale);
    const found = items.flatMap((site) => {
      const href = safeUrl(site.url, document.baseURI);
      const fits = `${site.title} ${site.summary ?? ''}`.toLocaleLowerCase(this.locale).includes(sought);
      return href && fits ? [{...site, href}] : [];
    });
    this.#count = this.#words(found.length);
    return html`
      <nav aria-label=${title}>
        ${heading(this.headingLevel, title, 'title')} ${items.length >= MANY ? this.#filter() : nothing}
        ${
          found.length
            ? html`<ul part="list" role="list">
                ${found.map(({title: name, summary, href}) => html`<li><a href=${href}>${name}</a>${summary ? html`<p class="muted">${summary}</p>` : nothing}</li>`)}
              </ul>`
            : html`<p>${msg('Ingen af dem passer. Prøv et andet ord.', {id: 'sites-none', desc: 'No site has what was typed'})}</p>`
        }
      </nav>
    `;
  }

  #words(found: number): string {
    return found === 1
      ? msg('1 hjemmeside', {id: 'sites-one', desc: 'Read aloud: how many sites have what was typed'})
      : msg(str`${number(this.locale, found)} hjemmesider`, {id: 'sites-many', desc: 'Read aloud: how many sites have what was typed'});
  }

  #filter(): unknown {
    return html`<p class="filter no-print">
      <label for="site">${msg('Søg efter en hjemmeside', {id: 'sites-filter', desc: 'Label of the field that filters sites'})}</label>
      <input id="site" part="filter" type="search" autocomplete="off" .value=${this._sought} @input=${this.#onInput} />
    </p>`;
  }

  readonly #onInput = async (event: Event): Promise<void> => {
    this._sought = (event.target as HTMLInputElement).value;
    const [{announce}] = await Promise.all([import('../../ui/announce.js'), this.updateComplete]);
    announce(this.#count);
  };
}

define('sammen-site-picker', SammenSitePicker);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-site-picker': SammenSitePicker;
  }
}
