import {html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import {results, type Result} from '../../data/results.js';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {partial} from '../../i18n/partial.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {styles} from './styles.js';

type Read = InferOutput<typeof results>;
type Filter = 'theme' | 'kind';

/** From so many on one can choose among them. */
const MANY = 6;
const ALL = {theme: '', kind: ''};

/**
 * What came of a strategy, by its themes: programmes, projects, networks, events, prizes and agreements, each with its
 * figures, with whom and when. Where they are many, one can choose a theme and a kind; on paper there are always all.
 *
 * @element sammen-result-list
 * @reads /results
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart filters - the choice of theme and kind
 * @csspart theme - one theme with its results
 * @csspart item - one result
 * @csspart figures - its figures
 */
export class SammenResultList extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {_only: {state: true}};

  /** What the reader has chosen; empty is all. */
  private _only: Record<Filter, string> = ALL;

  readonly #reading = new Reading(this, (client, language) => client.read('/results', results, language));

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (read) => (read.items.length ? this.#content(read) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer det til at stå, hvad der er kommet ud af strategien.', {id: 'results-empty', desc: 'No result of the strategy has been published yet'})}</p>`,
    );
  }

  #content({title, intro, themes, items}: Read): unknown {
    const known = new Set(themes.map(({id}) => id));
    const rest = items.filter(({theme}) => !known.has(theme));
    const groups = [
      ...themes.map(({id, title: name}) => ({id, name, of: items.filter(({theme}) => theme === id)})),
      {id: '', name: msg('Andet', {id: 'results-other', desc: 'Heading of results that belong to no theme'}), of: rest},
    ].filter(({of}) => of.length);
    return html`
      ${heading(this.headingLevel, title, 'title')} ${intro ? html`<p class="intro lead">${intro}</p>` : nothing}
      ${items.length > MANY ? this.#filters(groups, items) : nothing} ${groups.map(({id, name, of}) => this.#group(id, name, of))}
    `;
  }

  /** Whether the reader has chosen to see it. */
  readonly #isShown = ({theme, kind}: Result): boolean => [theme, ''].includes(this._only.theme) && [kind, ''].includes(this._only.kind);

  #filters(groups: {id: string; name: string}[], items: Result[]): unknown {
    const words = this.#kinds();
    const kinds = (Object.keys(words) as Result['kind'][]).filter((one) => items.some(({kind}) => kind === one));
    const shown = items.filter(this.#isShown).length;
    return html`
      <div class="filters no-print" part="filters">
        ${this.#select(
          'theme',
          msg('Tema', {id: 'result-theme', desc: 'Label of the choice of a theme of results'}),
          groups.filter(({id}) => id),
        )}
        ${this.#select(
          'kind',
          msg('Slags', {id: 'result-kind', desc: 'Label of the choice of a kind of result'}),
          kinds.map((id) => ({id, name: words[id]})),
        )}
        <p class="shown muted">${this.#shown(shown, items.length)}</p>
      </div>
    `;
  }

  #shown(shown: number, all: number): unknown {
    const [some, total] = [number(this.locale, shown), number(this.locale, all)];
    if (!shown) {
      return html`<span>${msg('Der er ingen af den slags under det tema.', {id: 'results-none', desc: 'No result fits both choices'})}</span>
        <button type="button" @click=${this.#onAll}>${msg('Vis alle', {id: 'results-all', desc: 'Button: show every result again'})}</button>`;
    }
    const words =
      shown === all
        ? msg(str`Viser alle ${total}`, {id: 'results-shown-all', desc: 'Says how many results are shown: all of them'})
        : msg(str`Viser ${some} af ${total}`, {id: 'results-shown', desc: 'Says how many results are shown: 0 of 1'});
    return html`<span>${words}</span>`;
  }

  #select(filter: Filter, label: string, options: {id: string; name: string}[]): unknown {
    if (options.length < 2) return nothing;
    return html`
      <p class="by">
        <label for=${filter}>${label}</label>
        <select id=${filter} .value=${this._only[filter]} @change=${this.#onChoose}>
          <option value="">${msg('Alle', {id: 'wall-all', desc: 'First entry of a filter: everything'})}</option>
          ${options.map(({id, name}) => html`<option value=${id}>${name}</option>`)}
        </select>
      </p>
    `;
  }

  #group(id: string, name: string, items: Result[]): unknown {
    return html`
      <section part="theme" class=${items.some(this.#isShown) ? '' : 'out'} data-theme=${id}>
        ${heading(this.headingLevel + 1, name)}
        <ul role="list">
          ${items.map((item) => this.#item(item))}
        </ul>
      </section>
    `;
  }

  #item(item: Result): unknown {
    const {kind, title, body, figures, partners, starts, ends, link} = item;
    const href = link?.url && safeUrl(link.url, document.baseURI);
    return html`
      <li part="item" class=${this.#isShown(item) ? '' : 'out'}>
        <p class="kind muted">
          <strong>${this.#kinds()[kind]}</strong>${starts || ends ? html`<span>${this.#when(starts, ends)}</span>` : nothing}
        </p>
        <div>
          ${heading(this.headingLevel + 2, html`<bdi>${title}</bdi>`)} ${body ? html`<p>${body}</p>` : nothing}
          ${figures.length ? html`<ul part="figures" role="list">${figures.map((figure) => this.#figure(figure))}</ul>` : nothing}
          ${partners.length ? html`<p class="muted">${this.#with(partners)}</p>` : nothing}
          ${link ? html`<p>${href ? html`<a href=${href} rel="noopener">${link.title}</a>` : link.title}</p>` : nothing}
        </div>
      </li>
    `;
  }

  #figure({amount, qualifier, unit}: Result['figures'][number]): unknown {
    const written = number(this.locale, amount);
    const words = {
      exact: written,
      more: msg(str`Mere end ${written}`, {id: 'amount-more', desc: '0 is a number that is exceeded'}),
      about: msg(str`Omkring ${written}`, {id: 'amount-about', desc: '0 is a number that is not exact'}),
    };
    return html`<li><span class="amount">${words[qualifier]}</span> ${unit}</li>`;
  }

  #with(partners: string[]): string {
    const names = new Intl.ListFormat(this.locale).format(partners);
    return msg(str`Sammen med ${names}`, {id: 'result-with', desc: '0 are the names of partners'});
  }

  /** As exact as it is known. What has an end and no beginning was until then. */
  #when(starts: string | null, ends: string | null): unknown {
    const [from, to] = [starts, ends].map((date) => date && html`<time datetime=${date}>${partial(this.locale, date)}</time>`);
    const until = msg('til', {id: 'until', desc: 'Between two dates, read aloud'});
    if (!ends || starts === ends) return from;
    return from ? html`${from}<span aria-hidden="true"> – </span><span class="hidden"> ${until} </span>${to}` : html`${until} ${to}`;
  }

  #kinds(): Record<Result['kind'], string> {
    return {
      programme: msg('Program', {id: 'result-programme', desc: 'Kind of result'}),
      project: msg('Projekt', {id: 'result-project', desc: 'Kind of result'}),
      network: msg('Netværk', {id: 'result-network', desc: 'Kind of result'}),
      event: msg('Arrangement', {id: 'result-event', desc: 'Kind of result: an event'}),
      prize: msg('Pris', {id: 'result-prize', desc: 'Kind of result: an award'}),
      agreement: msg('Aftale', {id: 'result-agreement', desc: 'Kind of result'}),
    };
  }

  readonly #onChoose = ({target}: Event): void => {
    const {id, value} = target as HTMLSelectElement;
    this._only = {...this._only, [id]: value};
    void this.#tell();
  };

  readonly #onAll = (): void => {
    this._only = ALL;
    // The button goes: the focus is at what it has changed.
    this.renderRoot.querySelector('select')?.focus();
    void this.#tell();
  };

  /** Says aloud how many there are now. */
  async #tell(): Promise<void> {
    const [{announce}] = await Promise.all([import('../../ui/announce.js'), this.updateComplete]);
    announce(this.renderRoot.querySelector('.shown span')?.textContent ?? '');
  }
}

define('sammen-result-list', SammenResultList);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-result-list': SammenResultList;
  }
}
