import {css, html, nothing} from 'lit';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {msg} from '../../i18n/locale.js';
import {heading} from '../../ui/heading.js';
import {Widget} from '../../widget.js';
import type {SharePicture} from '../../ui/share-picture.js';

/**
 * Passes the page on: with what the device has for it (Web Share API), else by copying its address or by e-mail. Nobody else's
 * script is fetched, and nobody is told.
 *
 * @element sammen-share
 * @slot - what is shown until there is content, and when there is none
 * @csspart heading - the heading
 * @csspart share - the button of the device's own
 * @csspart copy - the button that copies the address
 * @csspart mail - the link that opens an e-mail
 * @csspart draw - the button that makes a picture of the page
 * @csspart picture - the picture with its button
 * @csspart save - the button that saves it
 */
export class SammenShare extends Widget {
  static override styles = [
    ...Widget.styles,
    css`
      .row {
        margin-block-start: calc(var(--_u) * 3);
      }
      input {
        background: none;
        border: 1px solid var(--_edge);
        border-radius: var(--_radius);
        color: inherit;
        font: inherit;
        inline-size: 100%;
        min-block-size: 44px;
        padding-inline: calc(var(--_u) * 3);
      }
    `,
  ];
  static override properties = {shareUrl: {attribute: 'share-url'}, _copied: {state: true}, _picture: {state: true}};

  /** Address of the page that is passed on; default this page. */
  shareUrl = '';
  private _copied: 'no' | 'yes' | 'by hand' = 'no';
  private _picture: SharePicture | undefined;

  protected override renderContent(): unknown {
    const {href, title} = this.#what;
    const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(href)}`;
    return html`
      ${heading(this.headingLevel, msg('Del siden', {id: 'share-title', desc: 'Heading above the ways to share a page'}), 'title')}
      <p class="row no-print">
        ${
          'share' in navigator
            ? html`<button type="button" part="share" @click=${this.#onShare}>${msg('Del', {id: 'share', desc: 'Button: opens the device’s own way to share'})}</button>`
            : nothing
        }
        <button type="button" part="copy" @click=${this.#onCopy}>
          ${this._copied === 'yes' ? msg('Linket er kopieret', {id: 'share-copied', desc: 'The address has been copied'}) : msg('Kopiér link', {id: 'share-copy', desc: 'Button: copies the address of the page'})}
        </button>
        <a class="button" part="mail" href=${mail}>${msg('Send i en e-mail', {id: 'share-mail', desc: 'Link: opens an e-mail with the address in it'})}</a>
        ${
          // Of another page the title is not known.
          this.shareUrl || this._picture
            ? nothing
            : html`<button type="button" part="draw" @click=${this.#onDraw}>${msg('Lav et billede', {id: 'picture-make', desc: 'Button: makes a picture with the page’s title, to be shared'})}</button>`
        }
      </p>
      ${this._picture?.render() ?? nothing}
      ${
        this._copied === 'by hand'
          ? html`<p><label for="address">${msg('Kopiér adressen herfra', {id: 'copy-by-hand', desc: 'The browser did not allow copying'})}</label><input id="address" readonly .value=${href} /></p>`
          : nothing
      }
    `;
  }

  get #what(): {href: string; title: string} {
    // Without the fragment: a receipt's code may stand there.
    const href = safeUrl(this.shareUrl || location.href.split('#')[0] || '', document.baseURI) ?? location.origin;
    return {href, title: document.title};
  }

  readonly #onShare = (): void => {
    const {href: url, title} = this.#what;
    // Whoever thinks better of it is told nothing.
    const {files} = this._picture ?? {};
    navigator.share({url, title, ...(files && {files})}).catch(() => undefined);
  };

  readonly #onDraw = async (): Promise<void> => {
    const {SharePicture} = await import('../../ui/share-picture.js');
    this._picture = new SharePicture(this, this.#what.title);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=save]')?.focus();
  };

  readonly #onCopy = async (): Promise<void> => {
    this._copied = (await this.#copy()) ? 'yes' : 'by hand';
    await this.updateComplete;
    if (this._copied === 'by hand') return this.renderRoot.querySelector<HTMLInputElement>('#address')?.select();
    const {announce} = await import('../../ui/announce.js');
    announce(this.renderRoot.querySelector('[part=copy]')?.textContent.trim() ?? '');
  };

  /** Whether the browser let the page copy the address. */
  async #copy(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.#what.href);
      return true;
    } catch {
      return false;
    }
  }
}

define('sammen-share', SammenShare);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-share': SammenShare;
  }
}
