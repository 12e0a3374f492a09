import {html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import type {Reader} from '../../data/client.js';
import {around, middleOf, promises, sentenceOf, type Promised} from '../../data/promises.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import type {SharePicture} from '../../ui/share-picture.js';
import {failure, whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {styles} from './styles.js';

/** How many come at a time. */
const PAGE = 12;
/** Characters of a promise's middle. */
const LONGEST = 100;

interface Made {
  items: Promised[];
  total: number;
  more: boolean;
}

/**
 * A promise in one's own words: "Vi" and "sammen" always stand, the middle is the citizen's. Shown as it is written,
 * made into a picture on the device, sent through the form, and put up on the wall when somebody has read it.
 *
 * @element sammen-promise
 * @reads /contributions?kind=promise&sort=newest&limit=12
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart preview - the promise as it is written
 * @csspart make - the link to the form
 * @csspart picture - the picture to share
 * @csspart list - promises that others have made
 * @csspart item - one of them
 * @csspart more - the button for those that come next
 */
export class SammenPromise extends Widget {
  static override styles = [...Widget.styles, ...styles];
  static override properties = {
    formUrl: {attribute: 'form-url'},
    _middle: {state: true},
    _pages: {state: true},
    _picture: {state: true},
    _cut: {state: true},
  };

  /** Address of the page with the form; default this page. */
  formUrl = '';

  private _middle = '';
  private _pages = 1;
  private _picture: SharePicture | undefined;
  /** What draws the picture could not be fetched. */
  private _cut = false;
  /** The first of those that were asked for last, to be given the focus when it is there. */
  #next: number | undefined;

  readonly #reading = new Reading<Made>(
    this,
    (client, language) => read(client, language, this._pages),
    () => this._pages,
  );

  protected override updated(): void {
    const item = this.#next === undefined ? undefined : this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')[this.#next];
    if (!item) return;
    this.#next = undefined;
    item.focus();
  }

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (made) => this.#content(made), this.broughtOr);
  }

  #content(made: Made): unknown {
    return html`
      ${heading(this.headingLevel, msg('Giv et løfte', {id: 'promise-title', desc: 'Heading: make a promise'}), 'title')}
      <p class="lead">
        ${msg('Hvad gør I for hinanden? Skriv det, der skal stå i midten.', {id: 'promise-intro', desc: 'What to do: fill the middle of a promise'})}
      </p>
      ${this.#own()} ${made.total ? this.#wall(made) : nothing}
    `;
  }

  #own(): unknown {
    const [before, after] = around(this.locale);
    const sentence = sentenceOf(this._middle, this.locale);
    const middle = middleOf(this._middle, this.locale);
    return html`
      <div class="own">
        <p part="preview" dir="auto"><span>${before}</span> <em>${middle || '…'}</em> <span>${after}</span></p>
        <div class="field no-print">
          <label for="middle">${msg(str`Mellem »${before}« og »${after}«`, {id: 'promise-middle', desc: 'Label of the field; 0 and 1 are the words that always stand'})}</label>
          <input id="middle" type="text" dir="auto" autocomplete="off" maxlength=${LONGEST} .value=${this._middle} @input=${this.#onWrite} />
        </div>
        <p class="row no-print">
          <a class="button primary" part="make" href=${linkTo(this.formUrl, 'form', 'promise', {...(middle && {text: middle})})}
            >${msg('Giv løftet', {id: 'promise-make', desc: 'Opens the form in which the promise is sent'})}</a
          >
          ${
            middle
              ? html`<button type="button" @click=${() => void this.#draw(sentence)}>
                  ${msg('Lav et billede at dele', {id: 'promise-picture', desc: 'Button: make a picture of the promise on the device'})}
                </button>`
              : nothing
          }
        </p>
        ${this._picture?.render()} ${this._picture?.files ? this.#share(sentence) : nothing}
        ${
          this._cut
            ? failure(
                msg('Billedet kunne ikke laves. Måske er der ingen forbindelse lige nu.', {
                  id: 'promise-cut',
                  desc: 'What draws was not fetched',
                }),
                () => void this.#draw(sentence),
              )
            : nothing
        }
      </div>
    `;
  }

  #share(sentence: string): unknown {
    return html`<p class="row no-print">
      <button type="button" part="share" @click=${() => void this.#onShare(sentence)}>
        ${msg('Del billedet', {id: 'promise-share', desc: 'Button: share the picture through the device'})}
      </button>
    </p>`;
  }

  #wall({items, total, more}: Made): unknown {
    return html`
      ${heading(this.headingLevel + 1, msg('Det har andre lovet', {id: 'promise-wall', desc: 'Heads the promises that others have made'}), 'others')}
      <ul part="list" role="list">
        ${items.map(({text, language, name}) => {
          const [before, after] = around(language);
          return html`<li part="item" tabindex="-1" lang=${language ?? 'da'} dir="auto">
            <p>${before} <em>${middleOf(text, language)}</em> ${after}</p>
            ${name ? html`<p class="muted"><bdi>${name}</bdi></p>` : nothing}
          </li>`;
        })}
      </ul>
      ${
        more
          ? html`<p class="row no-print">
              <button type="button" part="more" @click=${this.#onMore}>${msg('Vis flere', {id: 'show-more', desc: 'Button: show the next ones'})}</button>
              <span class="muted">${msg(str`${number(this.locale, items.length)} af ${number(this.locale, total)}`, {id: 'shown-of', desc: '0 are shown of 1'})}</span>
            </p>`
          : nothing
      }
    `;
  }

  async #draw(sentence: string): Promise<void> {
    this._cut = false;
    if (this._picture) this.removeController(this._picture);
    this._picture = undefined;
    try {
      const {SharePicture} = await import('../../ui/share-picture.js');
      this._picture = new SharePicture(this, sentence);
    } catch {
      this._cut = true;
    }
  }

  /** What the picture says goes along as text, for whoever cannot see it. */
  async #onShare(text: string): Promise<void> {
    const files = this._picture?.files;
    if (!files) return;
    try {
      await navigator.share({files, text});
    } catch {
      // Called off, or refused: the picture can still be saved.
    }
  }

  readonly #onWrite = (event: Event): void => {
    this._middle = (event.target as HTMLInputElement).value;
    // It is of other words now.
    if (this._picture) this.removeController(this._picture);
    this._picture = undefined;
  };

  readonly #onMore = (): void => {
    this.#next = this._pages * PAGE;
    this._pages++;
  };
}

/** So many pages, each from where the last one ended; what was read before comes from the client's memory. */
const read = async (client: Reader, language: string, pages: number): Promise<Made> => {
  const items: Promised[] = [];
  let total = 0;
  let after: string | null = '';
  for (let page = 0; page < pages && after !== null; page++) {
    const query: Record<string, string> = {kind: 'promise', sort: 'newest', limit: `${PAGE}`, ...(after && {cursor: after})};
    const found: InferOutput<typeof promises> = await client.read(`/contributions?${new URLSearchParams(query)}`, promises, language);
    items.push(...found.items);
    after = found.cursor;
    total = found.total;
  }
  return {items, total, more: after !== null};
};

define('sammen-promise', SammenPromise);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-promise': SammenPromise;
  }
}
