import {say, type Locale} from '../pages/locales.js';
import {element} from './element.js';
import {written} from './options.js';
import type {State} from './state.js';
import {tokensIn} from './themes.js';
import {words} from './words.js';

/** A Lit element, as far as the preview needs to know one. */
type Renewable = Element & {requestUpdate?(): void};

/** The widget itself, as a page would show it: in a theme, a language, light or dark, and at a width. */
export class Preview {
  readonly element: HTMLElement;
  readonly #frame = element('div', {class: 'frame'});
  readonly #elsewhere: HTMLElement;
  readonly #tokens = new Map<string, [string, string][]>();
  #theme = '';

  constructor(locale: Locale) {
    this.#elsewhere = element('p', {class: 'note', role: 'status'});
    this.element = element(
      'section',
      {class: 'preview', 'aria-labelledby': 'preview-title'},
      element('h2', {id: 'preview-title'}, say(words.preview, locale)),
      this.#elsewhere,
      this.#frame,
      element('p', {class: 'help'}, say(words.real, locale)),
    );
  }

  /** Shows a state, with the content of an endpoint that this page may read. `notice` says when it is another one's. */
  show({widget, values, language, scheme, width, theme}: State, endpoint: string, notice: string): void {
    const frame = this.#frame;
    if (this.#elsewhere.textContent !== notice) this.#elsewhere.textContent = notice;
    if (frame.dataset.width !== width) frame.style.width = '';
    Object.assign(frame.dataset, {width, scheme});
    frame.lang = language;
    frame.dir = language === 'ar' ? 'rtl' : 'ltr';
    this.#showWidget(`sammen-${widget.name}`, [['endpoint', endpoint], ...written(widget, {...values, endpoint: ''})]);
    void this.#dress(theme);
  }

  #showWidget(tag: string, attributes: [string, string | true][]): void {
    const before = this.#frame.firstElementChild;
    const widget: Renewable = before?.localName === tag ? before : document.createElement(tag);
    const kept = new Set(attributes.map(([name]) => name));
    for (const name of widget.getAttributeNames()) if (!kept.has(name)) widget.removeAttribute(name);
    for (const [name, value] of attributes) {
      const text = value === true ? '' : value;
      if (widget.getAttribute(name) !== text) widget.setAttribute(name, text);
    }
    if (widget !== before) this.#frame.replaceChildren(widget);
  }

  /** Sets a theme's tokens on the frame only: its file speaks of the whole page. */
  async #dress(theme: string): Promise<void> {
    this.#theme = theme;
    const tokens = this.#tokens.get(theme) ?? (await this.#fetchTokens(theme));
    if (this.#theme !== theme) return;
    const {style} = this.#frame;
    for (const name of [...style]) if (name.startsWith('--sammen-')) style.removeProperty(name);
    for (const [name, value] of tokens) style.setProperty(name, value);
    // The palette is derived while rendering.
    (this.#frame.firstElementChild as Renewable | null)?.requestUpdate?.();
  }

  async #fetchTokens(theme: string): Promise<[string, string][]> {
    const answer = await fetch(`/sammen/themes/${theme}.css`);
    const tokens = answer.ok ? tokensIn(await answer.text()) : [];
    if (answer.ok) this.#tokens.set(theme, tokens);
    return tokens;
  }
}
