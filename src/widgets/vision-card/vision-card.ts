import {css, html, nothing} from 'lit';
import {oneVision, visions, type Vision} from '../../data/visions.js';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {day} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {goals, goalStyles} from './goals.js';

/**
 * Where the municipality is heading: a vision with its promise, its pillars and the whole story behind it.
 *
 * @element sammen-vision-card
 * @reads /visions
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the title
 * @csspart promise - the promise or tagline
 * @csspart summary - the short text
 * @csspart story - the disclosure with the whole story
 * @csspart pillars - the list of pillars
 * @csspart documents - the list of documents
 */
export class SammenVisionCard extends Widget {
  static override styles = [
    ...Widget.styles,
    goalStyles,
    css`
      .period {
        color: var(--_muted);
        font-variant-numeric: tabular-nums;
        margin-block-end: var(--_u);
      }
      .promise {
        color: var(--_accent-text);
        font-family: var(--_heading-font);
        font-size: 1.5em;
        font-weight: 300;
        line-height: 1.25;
        margin-block-start: calc(var(--_u) * 3);
        text-wrap: balance;
      }
      .summary {
        margin-block-start: calc(var(--_u) * 4);
      }
      .pillars {
        display: grid;
        gap: calc(var(--_u) * 6);
        margin-block-start: calc(var(--_u) * 8);
      }
      .pillars li {
        border-block-start: 2px solid var(--_accent);
        padding-block-start: calc(var(--_u) * 3);
      }
      .pillars p {
        line-height: 1.5;
        margin-block-start: calc(var(--_u) * 2);
      }
      details {
        border-block: 1px solid var(--_line);
        margin-block-start: calc(var(--_u) * 8);
      }
      summary {
        color: var(--_accent-text);
        cursor: pointer;
        font-weight: 600;
        min-block-size: 44px;
        padding-block: calc(var(--_u) * 3);
      }
      .story > * + * {
        margin-block-start: calc(var(--_u) * 4);
      }
      .story {
        padding-block-end: calc(var(--_u) * 6);
      }
      .documents {
        margin-block-start: calc(var(--_u) * 6);
      }
      .documents li {
        margin-block-start: calc(var(--_u) * 2);
      }
      .updated {
        margin-block-start: calc(var(--_u) * 6);
      }
      @container (min-width: 620px) {
        .title {
          font-size: 2em;
        }
        .promise {
          font-size: 2em;
        }
        .pillars {
          grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
        }
      }
      @media print {
        /* Longer than what is left of a page, it would leave that empty. */
        article {
          break-inside: auto;
        }
        details::details-content {
          content-visibility: visible;
          block-size: auto;
        }
      }
    `,
  ];
  static override properties = {vision: {}};
  static override allowed = {...Widget.allowed, vision: {words: 'the id of a vision: letters, digits, - and _', test: /^[\w-]{1,64}$/}};

  /** Which vision of the space; default its first. */
  vision = '';

  readonly #reading = new Reading<Vision | null>(
    this,
    async (client, language) => {
      if (this.vision) return client.read(`/visions/${this.vision}`, oneVision, language);
      return (await client.read('/visions', visions, language)).items[0] ?? null;
    },
    () => this.vision,
  );

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (vision) => (vision ? this.#vision(vision) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer kommunens vision til at stå, når den er vedtaget.', {id: 'vision-empty', desc: 'No vision has been published yet'})}</p>`,
    );
  }

  #vision({title, period, promise, summary, pillars, goals: numbers, story, documents, updated}: Vision): unknown {
    return html`
      <article>
        ${period ? html`<p class="period">${period}</p>` : nothing} ${heading(this.headingLevel, title, 'title')}
        ${promise ? html`<p class="promise" part="promise">${promise}</p>` : nothing}
        <p class="summary lead" part="summary">${summary}</p>
        ${this.#pillars(pillars)} ${goals(numbers)} ${this.#story(story)} ${this.#documents(documents)}
        ${
          updated
            ? html`<p class="updated muted">${msg(str`Senest opdateret ${day(this.locale, updated)}`, {id: 'updated', desc: 'When the text was last changed; 0 is a date'})}</p>`
            : nothing
        }
      </article>
    `;
  }

  #pillars(pillars: Vision['pillars']): unknown {
    if (!pillars.length) return nothing;
    return html`<ul class="pillars" part="pillars" role="list">
      ${pillars.map(({title, body}) => html`<li>${heading(this.headingLevel + 1, title)}<p>${body}</p></li>`)}
    </ul>`;
  }

  #story(story: string[]): unknown {
    if (!story.length) return nothing;
    return html`<details part="story">
      <summary>${msg('Læs hele fortællingen', {id: 'whole-story', desc: 'Opens the long text behind a vision'})}</summary>
      <div class="story">${story.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
    </details>`;
  }

  #documents(documents: Vision['documents']): unknown {
    const links = documents.flatMap(({title, url, note}) => {
      const href = safeUrl(url, document.baseURI);
      return href
        ? [html`<li><a href=${href} rel="noopener">${title}</a>${note ? html` <span class="muted">${note}</span>` : nothing}</li>`]
        : [];
    });
    return links.length ? html`<ul class="documents" part="documents" role="list">${links}</ul>` : nothing;
  }
}

define('sammen-vision-card', SammenVisionCard);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-vision-card': SammenVisionCard;
  }
}
