import {html, LitElement, nothing, render, type CSSResult, type PropertyDeclarations} from 'lit';
import type {Client} from './data/client.js';
import {clientFor, type SammenEndpoint} from './endpoint.js';
import {directionOf, languageOf, localeFor, watchLanguage, type Locale} from './i18n/language.js';
import {knows, learn, speaking} from './i18n/locale.js';
import {applyAccent} from './theme/accent.js';
import {base} from './theme/base.js';
import {tokens} from './theme/tokens.js';

// Whoever imports one widget has the types of its events too.
export type {} from './events.js';

/** What an attribute may be: in words for the warning, and as a test of the trimmed value. */
export interface Allowed {
  words: string;
  test: RegExp;
}

const SLOT = html`<slot></slot>`;
/** As high as the place that the page keeps; see theme/place.css. */
const STRUT = html`<i class="strut"></i>`;

/** What every widget offers: an endpoint, a heading level, its language, and content that stays while it reads again. */
export abstract class Widget extends LitElement {
  static override styles: CSSResult[] = [tokens, base];
  static override properties: PropertyDeclarations = {endpoint: {}, headingLevel: {type: Number, attribute: 'heading-level'}};
  /** Checked attributes by name; a wrong value gives one warning, and the fallback stays. */
  static allowed: Record<string, Allowed> = {'heading-level': {words: '1 to 6', test: /^[1-6]$/}};

  /** Address of the space; default that of the nearest `<sammen-endpoint>`. */
  endpoint = '';
  /** Level of the widget's own heading, 1-6; its parts follow below it. */
  headingLevel = 2;

  /** The space that this widget talks to; undefined when none is named or the address may not be used. */
  client: Client | undefined;
  /** The nearest `lang` of the page (BCP 47), in which content is asked for. */
  language = 'da';
  /** The language of the widget's own words: that of its content, so that the two are one text. */
  locale: Locale = 'da';
  readonly #wrong = new Set<string>();
  #around: SammenEndpoint | null = null;
  /** What the page brought is to be seen; and it is all there is. */
  #brought = false;
  #alone = false;
  /** Whether there is content: undefined as long as that is not known. */
  #filled: boolean | undefined;
  #stops: (() => void)[] = [];

  /** True while an attribute has a value that is not allowed. */
  get wrong(): boolean {
    return this.#wrong.size > 0;
  }

  /** The page brought something to show until there is content, and again when there is none. An empty paragraph is nothing. */
  get hasFallback(): boolean {
    return !!(this.querySelector(':not(p,br)') ?? this.textContent?.trim());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#around = this.closest('sammen-endpoint');
    this.#around?.addEventListener('sammen-endpoint-changed', this.#refresh);
    this.#stops = [watchLanguage(this.#refresh)];
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#around?.removeEventListener('sammen-endpoint-changed', this.#refresh);
    this.#stops.forEach((stop) => stop());
    this.client = undefined;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const rule = (this.constructor as typeof Widget).allowed[name];
    const wrong = !!rule && !!value?.trim() && !rule.test.test(value.trim());
    if (wrong) console.warn(`<${this.localName} ${name}="${value}">: allowed is ${rule.words}`);
    this.#wrong[wrong ? 'add' : 'delete'](name);
    super.attributeChangedCallback(name, old, value === null ? null : value.trim());
    if (rule) this.requestUpdate();
  }

  protected override async scheduleUpdate(): Promise<void> {
    this.language = languageOf(this);
    this.locale = localeFor(this.client?.answered.get(this.language) ?? this.language);
    // Without the translation the widget still works, in Danish and marked as such.
    if (!knows(this.locale)) {
      // Without a slot what the page brought would vanish until the texts are here.
      if (!this.hasUpdated) render(html`${STRUT}${SLOT}`, this.renderRoot, this.renderOptions);
      await learn(this.locale).catch(() => (this.locale = 'da'));
    }
    this.#connectClient();
    await super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    speaking(this.locale, () => super.performUpdate());
    if (!this.shadowRoot) return;
    applyAccent(this, this.shadowRoot);
    this.#giveBack(this.shadowRoot);
  }

  /** A place that is kept for nothing goes; one that is larger than the content, where nobody sees what follows move. */
  #giveBack(root: ShadowRoot): void {
    const strut = root.querySelector('.strut');
    const own = root.lastElementChild;
    if (!strut || !own || this.#filled === undefined) return;
    if (!this.#filled || own.getBoundingClientRect().bottom >= innerHeight) strut.remove();
  }

  protected override render(): unknown {
    if (this.wrong) return SLOT;
    this.#brought = this.#alone = false;
    this.#filled = true;
    const content = this.renderContent();
    const widget = html`<div class="widget" lang=${this.locale} dir=${directionOf(this.locale)}>${content}</div>`;
    const own = this.#alone ? nothing : html`<div class="own">${widget}</div>`;
    // What the page brought keeps the page's own type: it stands outside. No space between: it could be a line there.
    return html`${STRUT}${this.#brought ? SLOT : nothing}${own}`;
  }

  /** While there is no content: what the page brought, or else this. */
  protected readonly broughtOr = (own: unknown): unknown => {
    this.#filled = undefined;
    this.#brought = this.hasFallback;
    this.#alone = this.#brought && own !== nothing;
    return this.#brought ? nothing : own;
  };

  /** When there is no content and will be none: the same, and the place that the page kept is given back. */
  protected empty(own: unknown): unknown {
    const shown = this.broughtOr(own);
    this.#filled = false;
    return shown;
  }

  /** The widget's content, rendered in its language. */
  protected abstract renderContent(): unknown;

  readonly #refresh = (): void => this.requestUpdate();

  #connectClient(): void {
    // A widget that has its content as JSON inside needs no endpoint.
    const isWhole = this.querySelector('script');
    const address = this.endpoint || this.closest('sammen-endpoint')?.getAttribute('url')?.trim();
    const client = !isWhole && address && this.isConnected ? clientFor(address) : undefined;
    if (client === this.client) return;
    this.#stops.splice(1).forEach((stop) => stop());
    this.client = client;
    if (client) this.#stops.push(client.subscribe(this.#refresh));
  }
}
