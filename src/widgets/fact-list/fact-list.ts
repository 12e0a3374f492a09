import {css, html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import {facts, type Fact} from '../../data/facts.js';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {sourceLine} from '../../ui/source.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';

/**
 * Key figures and facts, each with what it counts, when it was so and where it is written. One may be counted as it is read.
 *
 * @element sammen-fact-list
 * @reads /facts
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the heading
 * @csspart list - the facts
 * @csspart item - one fact
 * @csspart figure - the number with its unit
 */
export class SammenFactList extends Widget {
  static override styles = [
    ...Widget.styles,
    css`
      [part='list'] {
        display: grid;
        gap: calc(var(--_u) * 8) calc(var(--_u) * 6);
        margin-block-start: calc(var(--_u) * 6);
      }
      [part='item'] {
        border-block-start: 1px solid var(--_line);
        padding-block-start: calc(var(--_u) * 3);
      }
      [part='figure'] {
        line-height: 1.15;
      }
      .amount {
        font-family: var(--_heading-font);
        font-size: 3em;
        font-variant-numeric: tabular-nums;
        font-weight: 300;
      }
      .unit {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .words {
        font-size: 1.25em;
        line-height: 1.45;
      }
      .muted {
        margin-block-start: calc(var(--_u) * 2);
      }
      .lead {
        margin-block-start: calc(var(--_u) * 3);
      }
      @container (min-width: 620px) {
        .title {
          font-size: 2em;
        }
        [part='list'] {
          grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
        }
      }
    `,
  ];

  readonly #reading = new Reading(this, (client, language) => client.read('/facts', facts, language));

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (read) => (read.items.length ? this.#content(read) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer tal og fakta til at stå.', {id: 'facts-empty', desc: 'No fact has been published yet'})}</p>`,
    );
  }

  #content({title, intro, items}: InferOutput<typeof facts>): unknown {
    return html`
      ${heading(this.headingLevel, title, 'title')} ${intro ? html`<p class="lead">${intro}</p>` : nothing}
      <ul part="list" role="list">
        ${items.map((item) => this.#item(item))}
      </ul>
    `;
  }

  #item({amount, qualifier, unit, text, live, date, source}: Fact): unknown {
    return html`
      <li part="item">
        ${
          amount === null
            ? html`<p class="words">${text}</p>`
            : html`<p part="figure">${this.#amount(amount, qualifier)}${unit ? html` <span class="unit">${unit}</span>` : nothing}</p>
                <p>${text}</p>`
        }
        ${live ? html`<p class="muted">${msg('Talt lige nu', {id: 'fact-live', desc: 'The number was counted when the page was opened'})}</p>` : nothing}
        ${sourceLine(this.locale, date, source && {title: source.title, href: source.url ? safeUrl(source.url, document.baseURI) : undefined})}
      </li>
    `;
  }

  /** The number, large, and small what stands before or after it in the reader's language. */
  #amount(amount: number, qualifier: Fact['qualifier']): unknown {
    const written = number(this.locale, amount);
    const [before = '', after = ''] = this.#qualified(written, qualifier).split(written);
    return html`${before ? html`<span class="unit">${before}</span>` : nothing}<span class="amount">${written}</span>${after}`;
  }

  #qualified(written: string, qualifier: Fact['qualifier']): string {
    if (qualifier === 'more') return msg(str`Mere end ${written}`, {id: 'amount-more', desc: '0 is a number that is exceeded'});
    if (qualifier === 'about') return msg(str`Omkring ${written}`, {id: 'amount-about', desc: '0 is a number that is not exact'});
    return written;
  }
}

define('sammen-fact-list', SammenFactList);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-fact-list': SammenFactList;
  }
}
