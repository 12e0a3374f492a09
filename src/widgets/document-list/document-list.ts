import {css, html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import {documents, type Policy} from '../../data/documents.js';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {partial} from '../../i18n/partial.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';

/**
 * Policies, strategies and plans: what each is, when and by whom it was adopted, how long it holds, and what one downloads.
 *
 * @element sammen-document-list
 * @reads /documents
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart list - the documents
 * @csspart item - one document
 */
export class SammenDocumentList extends Widget {
  static override styles = [
    ...Widget.styles,
    css`
      [part='list'] {
        margin-block-start: calc(var(--_u) * 6);
      }
      [part='item'] {
        border-block-start: 1px solid var(--_line);
        padding-block: calc(var(--_u) * 5);
      }
      .kind {
        color: var(--_muted);
        font-size: 0.875em;
        font-weight: 600;
        margin-block-end: var(--_u);
      }
      .summary,
      .about {
        margin-block-start: calc(var(--_u) * 2);
      }
      .lead {
        margin-block-start: calc(var(--_u) * 3);
      }
      @container (min-width: 620px) {
        .title {
          font-size: 2em;
        }
      }
    `,
  ];

  readonly #reading = new Reading(this, (client, language) => client.read('/documents', documents, language));

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (read) => (read.items.length ? this.#content(read) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer strategier og politikker til at stå, når de er vedtaget.', {id: 'documents-empty', desc: 'No document has been published yet'})}</p>`,
    );
  }

  #content({title, intro, items}: InferOutput<typeof documents>): unknown {
    return html`
      ${heading(this.headingLevel, title, 'title')} ${intro ? html`<p class="lead">${intro}</p>` : nothing}
      <ul part="list" role="list">
        ${items.map((item) => this.#item(item))}
      </ul>
    `;
  }

  #item(policy: Policy): unknown {
    const {title, kind, summary, url, writtenIn} = policy;
    const href = url && safeUrl(url, document.baseURI);
    const lang = writtenIn === this.locale ? nothing : writtenIn;
    const name = html`<span lang=${lang}>${title}</span>`;
    return html`
      <li part="item">
        <p class="kind">${kind}</p>
        ${heading(this.headingLevel + 1, href ? html`<a href=${href} rel="noopener" hreflang=${writtenIn}>${name}</a>` : name)}
        ${summary ? html`<p class="summary">${summary}</p>` : nothing}
        <p class="about muted">${this.#about(policy).join(' · ')}</p>
      </li>
    `;
  }

  /** What one wants to know before one opens it, as far as it is known. */
  #about({adopted, by, until, format, size, url, writtenIn}: Policy): string[] {
    const when = adopted && partial(this.locale, adopted);
    return [
      when && by ? msg(str`Vedtaget ${when} af ${by}`, {id: 'adopted-by', desc: 'When and by whom; 0 is a date'}) : undefined,
      when && !by ? msg(str`Vedtaget ${when}`, {id: 'adopted', desc: 'When it was adopted; 0 is a date'}) : undefined,
      until ? msg(str`Gælder til ${partial(this.locale, until)}`, {id: 'valid-until', desc: '0 is a date'}) : undefined,
      url && format ? format : undefined,
      url && size !== null ? bytes(this.locale, size) : undefined,
      writtenIn === this.locale ? undefined : languageName(this.locale, writtenIn),
    ].filter((one): one is string => !!one);
  }
}

/** "60 kB", "2,4 MB": a decimal below 10 MB (SI prefixes: 1 kB is 1,000 bytes). */
const bytes = (locale: string, size: number): string => {
  const mega = size / 1e6;
  return mega < 0.1
    ? `${number(locale, Math.max(1, Math.round(size / 1000)))} kB`
    : `${number(locale, mega < 10 ? Math.round(mega * 10) / 10 : Math.round(mega))} MB`;
};

/** "på dansk", as the language is called in another. */
const languageName = (locale: string, language: string): string => {
  const name = new Intl.DisplayNames(locale, {type: 'language'}).of(language) ?? language;
  return msg(str`Sprog: ${name}`, {id: 'written-in', desc: '0 is the name of a language'});
};

define('sammen-document-list', SammenDocumentList);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-document-list': SammenDocumentList;
  }
}
