import {css, html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import {news, type NewsItem} from '../../data/news.js';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {partial} from '../../i18n/partial.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';

/** How many come at a time. */
const PAGE = 5;

/**
 * What is new, told by the municipality, by associations and by enthusiasts, and always whose words it is in.
 *
 * @element sammen-news-list
 * @reads /news
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart list - the news
 * @csspart item - one of them
 * @csspart by - whose words it is in
 * @csspart more - the button for those that come next
 */
export class SammenNewsList extends Widget {
  static override styles = [
    ...Widget.styles,
    css`
      [part='list'] {
        margin-block-start: calc(var(--_u) * 6);
      }
      [part='item'] {
        border-block-start: 1px solid var(--_line);
        padding-block: calc(var(--_u) * 6);
      }
      img {
        block-size: auto;
        border-radius: var(--_radius);
        inline-size: 100%;
        margin-block-end: calc(var(--_u) * 4);
        max-inline-size: 40em;
      }
      .body {
        margin-block-start: calc(var(--_u) * 2);
      }
      .body > * + * {
        margin-block-start: calc(var(--_u) * 3);
      }
      [part='by'] {
        margin-block-start: calc(var(--_u) * 3);
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
  static override properties = {_shown: {state: true}};

  private _shown = PAGE;
  /** The first of those that were asked for last, to be given the focus when it is there. */
  #next: number | undefined;
  readonly #reading = new Reading(this, (client, language) => client.read('/news', news, language));

  protected override updated(): void {
    if (this.#next === undefined) return;
    this.renderRoot.querySelectorAll<HTMLElement>('li [part=heading]')[this.#next]?.focus();
    this.#next = undefined;
  }

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (read) => (read.items.length ? this.#content(read) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Der er ikke noget nyt lige nu.', {id: 'news-empty', desc: 'No news has been published'})}</p>`,
    );
  }

  #content({title, intro, items}: InferOutput<typeof news>): unknown {
    const shown = items.slice(0, this._shown);
    return html`
      ${heading(this.headingLevel, title, 'title')} ${intro ? html`<p class="lead">${intro}</p>` : nothing}
      <ol part="list" role="list">
        ${shown.map((item) => this.#item(item))}
      </ol>
      ${
        shown.length < items.length
          ? html`<p class="row no-print">
              <button type="button" part="more" @click=${this.#onMore}>${msg('Vis flere', {id: 'show-more', desc: 'Button: show the next ones'})}</button>
              <span class="muted">${msg(str`${number(this.locale, shown.length)} af ${number(this.locale, items.length)}`, {id: 'shown-of', desc: '0 are shown of 1'})}</span>
            </p>`
          : nothing
      }
    `;
  }

  #item({title, body, date, by, picture, link}: NewsItem): unknown {
    const src = picture && safeUrl(picture.url, document.baseURI);
    const href = link?.url && safeUrl(link.url, document.baseURI);
    const roles = {
      association: msg('forening', {id: 'by-association', desc: 'Whose words: an association'}),
      enthusiast: msg('ildsjæl', {id: 'by-enthusiast', desc: 'Whose words: a citizen who drives something'}),
    };
    return html`
      <li part="item">
        <article>
          ${picture && src ? html`<img src=${src} alt=${picture.alt} width=${picture.width} height=${picture.height} loading="lazy" />` : nothing}
          ${heading(this.headingLevel + 1, title)}
          <div class="body">${body.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
          ${href && link ? html`<p><a href=${href} rel="noopener">${link.title}</a></p>` : nothing}
          <p class="muted" part="by">
            <time datetime=${date}>${partial(this.locale, date)}</time> · <span dir="auto">${by.name}</span>${
              by.role === 'municipality' ? nothing : html` (${roles[by.role]})`
            }
          </p>
        </article>
      </li>
    `;
  }

  readonly #onMore = (): void => {
    this.#next = this._shown;
    this._shown += PAGE;
  };
}

define('sammen-news-list', SammenNewsList);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-news-list': SammenNewsList;
  }
}
