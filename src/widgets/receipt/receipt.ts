import {html, nothing} from 'lit';
import {define} from '../../define.js';
import {msg} from '../../i18n/locale.js';
import {EndpointError} from '../../data/errors.js';
import {whyNotRead} from '../../ui/explain.js';
import {fragmentOf} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {failure} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import type {LookUp} from './look-up.js';
import {styles} from './styles.js';

/**
 * What became of a contribution, for whoever holds its code: status, reasons, answer; and the way to withdraw it.
 * The code is read from the address's fragment or typed, and sent in the body of a request only.
 *
 * @element sammen-receipt
 * @slot - what is shown until the widget works
 * @fires {SammenErrorEvent} sammen-error - the status could not be read
 * @csspart heading - the headings
 * @csspart story - what became of the contribution
 */
export class SammenReceipt extends Widget {
  static override styles = [...Widget.styles, ...styles];
  static override properties = {_code: {state: true}, _cut: {state: true}};

  private _code = '';
  /** What looking up needs could not be fetched. */
  private _cut = false;
  #lookUp: LookUp | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onLink);
    this.#onLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onLink);
  }

  protected override renderContent(): unknown {
    return html`
      ${heading(this.headingLevel, msg('Følg dit bidrag', {id: 'receipt-title', desc: 'Heading of the receipt look-up'}), 'title')}
      ${this.#lookUp?.found ? this.#lookUp.story(this.#onRetry) : this.#question()}
    `;
  }

  #question(): unknown {
    const wrong = this.#lookUp?.fault() ?? '';
    return html`
      ${
        this.#lookUp?.goodbye() ??
        html`<p class="intro">
        ${msg('Skriv koden fra din kvittering, så ser du, hvad dit bidrag har ført til.', {id: 'receipt-intro', desc: 'What the look-up is for'})}
      </p>`
      }
      <form novalidate @submit=${this.#onSubmit}>
        <div class=${wrong ? 'field invalid' : 'field'}>
          <label for="code">${msg('Kode', {id: 'receipt-code', desc: 'Label of the code field'})}</label>
          ${wrong ? html`<p class="error" id="code-error">${wrong}</p>` : nothing}
          <input
            id="code"
            dir="ltr"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            aria-describedby=${wrong ? 'code-error' : nothing}
            aria-invalid=${wrong ? 'true' : nothing}
            .value=${this._code}
          />
        </div>
        ${this._cut ? failure(whyNotRead(new EndpointError('network', '')), this.#onRetry) : this.#lookUp?.failure(this.#onRetry)}
        <button type="submit">
          ${
            this.#lookUp?.busy
              ? msg('Henter …', {id: 'waiting', desc: 'Content is being fetched'})
              : msg('Vis, hvad der er sket', {id: 'receipt-show', desc: 'Button: show the status'})
          }
        </button>
      </form>
    `;
  }

  async #read(): Promise<void> {
    try {
      this.#lookUp ??= new (await import('./look-up.js')).LookUp(this);
    } catch {
      this._cut = true;
      return;
    }
    this._cut = false;
    await this.#lookUp.read(this._code);
  }

  readonly #onRetry = (): void => void this.#read();

  readonly #onLink = (): void => {
    const code = fragmentOf('receipt')?.value;
    if (!code) return;
    this._code = code;
    void this.updateComplete.then(() => {
      this.scrollIntoView({block: 'start'});
      return this.#read();
    });
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this._code = this.renderRoot.querySelector<HTMLInputElement>('#code')?.value ?? '';
    void this.#read();
  };
}

define('sammen-receipt', SammenReceipt);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-receipt': SammenReceipt;
  }
}
