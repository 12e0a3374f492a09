import {say, type Locale} from '../pages/locales.js';
import {element} from './element.js';
import type {State} from './state.js';
import {lookWords as words} from './words.js';

/** A page with the lines in it, as wide as a phone, a tablet or a screen is; made smaller where there is less room. */
export class Preview {
  readonly elements: HTMLElement[];
  readonly #locale: Locale;
  #frame = element('iframe', {class: 'window'});
  readonly #stage = element('div', {class: 'stage'}, this.#frame);
  readonly #elsewhere = element('p', {class: 'note', role: 'status'});
  readonly #shown = element('p', {class: 'unseen', role: 'status'});
  readonly #alone: HTMLAnchorElement;
  #address = '';
  #width = 0;
  #isRenewed = false;

  constructor(locale: Locale) {
    this.#locale = locale;
    this.#alone = element('a', {}, say(words.alone, locale));
    this.elements = [
      this.#elsewhere,
      element('a', {class: 'past', href: '#paste'}, say(words.past, locale)),
      this.#stage,
      this.#shown,
      element('p', {class: 'help'}, say(words.real, locale), ' ', this.#alone),
    ];
    new ResizeObserver(() => this.#fit()).observe(this.#stage);
  }

  /** Shows the page at an address of this site. `elsewhere` when the lines name another endpoint or other files. */
  show({width}: State, title: string, address: string, elsewhere: boolean): void {
    const notice = elsewhere ? say(words.elsewhere, this.#locale) : '';
    if (this.#elsewhere.textContent !== notice) this.#elsewhere.textContent = notice;
    this.#frame.title = `${say(words.title, this.#locale)}: ${title}`;
    this.#alone.href = address;
    this.#width = Number(width);
    this.#stage.style.setProperty('--width', `${width}px`);
    this.#fit();
    if (address !== this.#address) this.#load(address);
    this.#address = address;
  }

  /**
   * Shows the page in a new frame: the back button is to undo a choice, not to turn a page in there, and a browser on its
   * way back would give a frame that was there before the page that it had then.
   */
  #load(address: string): void {
    this.#shown.textContent = '';
    this.#isRenewed = this.#address !== '';
    const frame = element('iframe', {class: 'window', title: this.#frame.title, src: address});
    frame.addEventListener('load', () => this.#say());
    this.#frame.replaceWith(frame);
    this.#frame = frame;
  }

  /** Says that it has followed a choice; the first page follows none, nor does a link in it. */
  #say(): void {
    if (this.#isRenewed) this.#shown.textContent = say(words.shown, this.#locale);
    this.#isRenewed = false;
  }

  #fit(): void {
    const scale = this.#width && this.#stage.clientWidth / this.#width;
    this.#stage.style.setProperty('--scale', String(scale || 1));
  }
}
