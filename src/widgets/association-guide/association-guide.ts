import {html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import {associations, type Association} from '../../data/associations.js';
import {enumerate} from '../../data/enumerate.js';
import {mailUrl, phoneUrl} from '../../data/reach.js';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {accessWords} from '../../ui/access.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {ALL, found, type Sought} from './find.js';
import {styles} from './styles.js';
import {audienceWords} from './words.js';

type Option = [value: string, label: string];

/** From so many on one can search and choose among them. */
const MANY = 4;
/** So many stand on the page at first, and so many more are shown at a time. */
const STEP = 20;

/**
 * A municipality's associations by name: what each offers, for whom, when and where, how accessible it is, and whom to
 * ask. Where they are many, one can search, and choose a kind, for whom and what accessibility.
 *
 * @element sammen-association-guide
 * @reads /associations
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart filters - search and choices
 * @csspart list - the associations
 * @csspart item - one association
 * @csspart contact - whom to ask
 * @csspart more - the button for those after
 */
export class SammenAssociationGuide extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {_sought: {state: true}, _steps: {state: true}};

  private _sought: Sought = ALL;
  private _steps = 1;

  readonly #reading = new Reading(this, (client, language) => client.read('/associations', associations, language));

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (read) => (read.items.length ? this.#content(read) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer foreningerne til at stå.', {id: 'associations-empty', desc: 'No association has been published yet'})}</p>`,
    );
  }

  #content({title, intro, kinds, items}: InferOutput<typeof associations>): unknown {
    const labels = new Map(kinds.map(({id, label}) => [id, label]));
    const fits = found(items, this._sought, labels, this.locale).sort((a, b) => a.title.localeCompare(b.title, this.locale));
    const shown = fits.slice(0, this._steps * STEP);
    const rest = Math.min(STEP, fits.length - shown.length);
    return html`
      ${heading(this.headingLevel, title, 'title')} ${intro ? html`<p class="lead">${intro}</p>` : nothing}
      ${items.length >= MANY ? this.#filters(labels, items, fits.length) : nothing}
      ${shown.length ? html`<ul part="list" role="list">${shown.map((one) => this.#item(one, labels.get(one.kind)))}</ul>` : this.#none()}
      ${
        rest
          ? html`<button class="more no-print" part="more" type="button" @click=${this.#onMore}>
              ${msg(str`Vis ${number(this.locale, rest)} til`, {id: 'associations-more', desc: 'Button: show more associations; 0 is how many'})}
            </button>`
          : nothing
      }
    `;
  }

  #filters(labels: Map<string, string>, items: Association[], fits: number): unknown {
    const has =
      (some: string[]): ((option: Option) => boolean) =>
      ([value]) =>
        some.includes(value);
    return html`
      <search class="no-print" part="filters">
        <p class="by words">
          <label for="words">${msg('Søg efter en forening', {id: 'associations-search', desc: 'Label of the field that searches associations'})}</label>
          <input id="words" type="search" dir="auto" maxlength="200" autocomplete="off" .value=${this._sought.words} @input=${this.#onSeek} />
        </p>
        ${this.#select(
          'kind',
          msg('Slags', {id: 'result-kind', desc: 'Label of the choice of a kind of result'}),
          [...labels].filter(has(items.map(({kind}) => kind))),
        )}
        ${this.#select(
          'audience',
          msg('For hvem', {id: 'associations-for', desc: 'Label: whom an association is for'}),
          Object.entries(audienceWords()).filter(has(items.flatMap(({audience}) => audience))),
        )}
        ${this.#select('access', this.#accessLabel(), Object.entries(accessWords()).filter(has(items.flatMap(({access}) => access))))}
      </search>
      <p class="shown muted">${this.#count(fits)}</p>
    `;
  }

  #select(name: keyof Sought, label: string, options: Option[]): unknown {
    if (!options.length) return nothing;
    return html`
      <p class="by">
        <label for=${name}>${label}</label>
        <select id=${name} .value=${this._sought[name]} @change=${this.#onSeek}>
          <option value="">${msg('Alle', {id: 'wall-all', desc: 'First entry of a filter: everything'})}</option>
          ${options.map(([value, words]) => html`<option value=${value}>${words}</option>`)}
        </select>
      </p>
    `;
  }

  #count(fits: number): string {
    if (!fits) return msg('Ingen foreninger passer.', {id: 'associations-none', desc: 'How many associations were found: none'});
    return fits === 1
      ? msg('1 forening', {id: 'associations-one', desc: 'How many associations were found'})
      : msg(str`${number(this.locale, fits)} foreninger`, {id: 'associations-many', desc: 'How many associations were found'});
  }

  #none(): unknown {
    return html`
      <p class="none">
        ${msg('Prøv et andet ord, eller vælg mindre snævert.', {id: 'associations-try', desc: 'What to do when no association was found'})}
      </p>
      <button class="none" type="button" @click=${this.#onAll}>
        ${msg('Vis alle foreninger', {id: 'associations-all', desc: 'Button: show every association again'})}
      </button>
    `;
  }

  #item({title, summary, audience, when, where, access, accessibility, contact}: Association, kind: string | undefined): unknown {
    const [groups, ways] = [audienceWords(), accessWords()];
    const list = (some: string[]): string => enumerate(some, this.locale);
    const whom = list(audience.map((one) => groups[one]));
    return html`
      <li part="item">
        <div>
          ${kind ? html`<p class="kind muted">${kind}</p>` : nothing} ${heading(this.headingLevel + 1, html`<bdi>${title}</bdi>`)}
          <p class="summary">${summary}</p>
        </div>
        <dl>
          ${this.#fact(msg('For hvem', {id: 'associations-for', desc: 'Label: whom an association is for'}), [
            whom || msg('Alle', {id: 'for-everyone', desc: 'Whom an association is for: everyone'}),
          ])}
          ${this.#fact(msg('Hvornår', {id: 'associations-when', desc: 'Label: when an association meets'}), [when])}
          ${this.#fact(msg('Hvor', {id: 'associations-where', desc: 'Label: where an association meets'}), [where])}
          ${this.#fact(this.#accessLabel(), [list(access.map((one) => ways[one])), accessibility])}
          ${this.#fact(msg('Kontakt', {id: 'associations-contact', desc: 'Label: whom to ask'}), this.#reach(title, contact), 'contact')}
        </dl>
      </li>
    `;
  }

  #fact(label: string, facts: unknown[], part?: string): unknown {
    const known = facts.filter(Boolean);
    return known.length
      ? html`<div part=${part ?? nothing}><dt>${label}</dt>${known.map((fact) => html`<dd>${fact}</dd>`)}</div>`
      : nothing;
  }

  #reach(title: string, {name, email, phone, url}: Association['contact']): unknown[] {
    const href = url && safeUrl(url, document.baseURI);
    const label = msg('Hjemmeside', {
      id: 'associations-website',
      desc: 'Link to the website of an association; its name follows for those who listen',
    });
    return [
      name && html`<bdi>${name}</bdi>`,
      email && link(mailUrl(email), email),
      phone && link(phoneUrl(phone), phone),
      href && html`<a href=${href} rel="noopener">${label}<span class="hidden">: ${title}</span></a>`,
    ];
  }

  #accessLabel(): string {
    return msg('Tilgængelighed', {id: 'associations-access', desc: 'Label: how accessible an association is'});
  }

  readonly #onSeek = ({target}: Event): void => {
    const {id, value} = target as HTMLInputElement | HTMLSelectElement;
    this._sought = {...this._sought, [id]: value};
    this._steps = 1;
    void this.#tell();
  };

  readonly #onAll = (): void => {
    this._sought = ALL;
    // The button goes: the focus is where one begins again.
    this.renderRoot.querySelector('input')?.focus();
    void this.#tell();
  };

  readonly #onMore = async (): Promise<void> => {
    const before = this._steps++ * STEP;
    await this.updateComplete;
    // The first that is new, and not the button that is further down now.
    const first = this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')[before];
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  };

  /** Says aloud how many there are now. */
  async #tell(): Promise<void> {
    const [{announce}] = await Promise.all([import('../../ui/announce.js'), this.updateComplete]);
    announce(this.renderRoot.querySelector('.shown')?.textContent ?? '');
  }
}

/** Dialled and written as they are read, from left to right. */
const link = (href: string | undefined, text: string): unknown =>
  href ? html`<a dir="ltr" href=${href}>${text}</a>` : html`<bdi>${text}</bdi>`;

define('sammen-association-guide', SammenAssociationGuide);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-association-guide': SammenAssociationGuide;
  }
}
