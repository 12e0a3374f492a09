import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {keepInAddress, linkTo, themeInAddress} from './address.js';
import {dtcgOf} from './dtcg.js';
import {fields, isFit} from './fields.js';
import {figures, measured, type Row} from './figures.js';
import {copy, file} from './files.js';
import {FILES, themeNamed, type Found} from './found.js';
import {resolvedIn} from './resolve.js';
import {cssOf, NAMES, type Theme, type Token} from './theme.js';

type Drawn = HTMLElement & {requestUpdate(): void; updateComplete: Promise<unknown>};
const SCHEMES = ['light', 'dark'] as const;

/**
 * Where a designer makes a theme: a field for each token, every widget in light and in dark, the contrast of all that
 * is painted, and the files to take along. The theme stands in the address.
 */
export class ThemeEditor extends LitElement {
  static override properties: PropertyDeclarations = {
    widgets: {attribute: false},
    locale: {attribute: false},
    theme: {state: true},
    wrong: {state: true},
    rows: {state: true},
    tokens: {state: true},
    told: {state: true},
  };

  widgets: Found[] = [];
  /** The language that the widgets speak. */
  locale = 'da';
  theme: Theme = {};
  wrong: Theme = {};
  rows: Row[] = [];
  tokens = '';
  told = '';

  override connectedCallback(): void {
    super.connectedCallback();
    const own = themeInAddress();
    const {accent, font} = themeNamed('neutral');
    // One token is where a municipality begins; a page has a typeface of its own.
    this.theme = Object.keys(own).length ? own : {...(accent && {accent}), ...(font && {font})};
  }

  /** In the page itself: the widgets are to stand in a page, and Storybook's tools to see them. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      <form class="controls" aria-label="Theme" @submit=${(event: Event) => event.preventDefault()}>
        <label class="begin"
          >Begin with
          <select @change=${(event: Event) => this.#begin((event.target as HTMLSelectElement).value)}>
            <option value="">…</option>
            ${Object.keys(FILES).map((name) => html`<option>${name}</option>`)}
          </select>
        </label>
        <p class="row">
          ${this.#copying('the theme’s file', () => cssOf(this.theme))} ${this.#copying('design tokens', () => this.tokens)}
          ${this.#copying('a link to this theme', () => linkTo(this.theme))}
        </p>
        <p role="status">${this.told}</p>
        ${fields(['accent'], this.theme, this.wrong, this.#change)}
        <h2>Contrast, as painted here</h2>
        ${figures(this.rows, this.theme)}
        <h2>Other tokens</h2>
        ${fields(
          NAMES.filter((name) => name !== 'accent'),
          this.theme,
          this.wrong,
          this.#change,
        )}
        <h2>Files</h2>
        ${file({name: 'theme.css', what: 'The theme’s file', type: 'text/css', text: cssOf(this.theme)})}
        ${file({name: 'theme.tokens.json', what: 'Design tokens (DTCG 2025.10)', type: 'application/json', text: this.tokens})}
      </form>
      <div class="preview">${SCHEMES.map((scheme) => this.#column(scheme))}</div>
    `;
  }

  #copying(what: string, text: () => string): TemplateResult {
    return html`<button type="button" @click=${async () => this.#tell(await copy(what, text()))}>Copy ${what}</button>`;
  }

  #column(scheme: string): TemplateResult {
    return html`<section class="column-${scheme} themed" aria-label=${scheme} lang=${this.locale} dir=${this.locale === 'ar' ? 'rtl' : 'ltr'} style="color-scheme: ${scheme}">
      ${this.widgets.map(({draw}) => draw(`theme-${scheme}`))}
    </section>`;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('theme') || changed.has('widgets')) void this.#wear();
  }

  /** Puts the theme on both columns, waits until every widget has drawn itself, and measures what they paint. */
  async #wear(): Promise<void> {
    const columns = [...this.querySelectorAll<HTMLElement>('.themed')];
    for (const column of columns) {
      // What is not chosen is the library's, whatever the page around has.
      for (const name of NAMES) column.style.setProperty(`--sammen-${name}`, this.theme[name] ?? 'initial');
    }
    const drawn = columns.map((column) => [...column.querySelectorAll<Drawn>('[endpoint]')]);
    for (const widget of drawn.flat()) widget.requestUpdate();
    await Promise.all(drawn.flat().map(({updateComplete}) => updateComplete));
    // A button fades into its colour.
    await Promise.allSettled(drawn.flat().flatMap(({shadowRoot}) => shadowRoot?.getAnimations().map(({finished}) => finished) ?? []));
    const [[light] = [], [dark] = []] = drawn;
    if (!this.isConnected || !light || !dark) return;
    this.rows = measured(drawn);
    this.tokens = `${JSON.stringify(dtcgOf(resolvedIn(light, dark, this.theme)), null, 2)}\n`;
  }

  readonly #change = (token: Token, value: string): void => {
    const {[token]: _wrong, ...wrong} = this.wrong;
    if (!isFit(token, value)) {
      this.wrong = {...wrong, [token]: value};
      return;
    }
    const {[token]: _before, ...rest} = this.theme;
    this.wrong = wrong;
    this.#take(value ? {...rest, [token]: value} : rest);
  };

  #begin(name: string): void {
    if (name) this.#take(themeNamed(name));
  }

  #take(theme: Theme): void {
    this.theme = theme;
    keepInAddress(theme);
  }

  readonly #tell = (words: string): void => void (this.told = words);
}

customElements.define('theme-editor', ThemeEditor);
