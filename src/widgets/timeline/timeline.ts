import {css, html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import {milestones, type Milestone} from '../../data/milestones.js';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {partial} from '../../i18n/partial.js';
import {msg} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';

/**
 * What happened, what goes on and what will: milestones with their dates, and in words whether they are over.
 *
 * @element sammen-timeline
 * @reads /milestones
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart list - the milestones, earliest first
 * @csspart item - one milestone
 */
export class SammenTimeline extends Widget {
  static override styles = [
    ...Widget.styles,
    css`
      [part='list'] {
        border-inline-start: 1px solid var(--_line);
        margin-block-start: calc(var(--_u) * 6);
        /* Half a point: nothing hangs out of the widget. */
        margin-inline-start: 5px;
      }
      [part='item'] {
        padding-block-end: calc(var(--_u) * 8);
        padding-inline-start: calc(var(--_u) * 6);
        position: relative;
      }
      [part='item']:last-child {
        padding-block-end: 0;
      }
      /* The point on the line: full when it is over, a ring when it is to come. */
      [part='item']::before {
        background: var(--_accent);
        block-size: 11px;
        border: 2px solid var(--_accent);
        border-radius: 50%;
        content: '';
        inline-size: 11px;
        inset-block-start: 0.45em;
        inset-inline-start: -6px;
        position: absolute;
      }
      [data-when='future']::before {
        background: var(--_paper, Canvas);
      }
      .when {
        font-variant-numeric: tabular-nums;
      }
      time,
      .when strong {
        display: inline-block;
      }
      [part='item'] p {
        margin-block-start: calc(var(--_u) * 1);
      }
      .lead {
        margin-block-start: calc(var(--_u) * 3);
      }
      @container (min-width: 620px) {
        .title {
          font-size: 2em;
        }
        article {
          column-gap: calc(var(--_u) * 6);
          display: grid;
          grid-template-columns: 11.5em 1fr;
        }
        .when {
          grid-row: 1 / span 3;
        }
        article > :not(.when) {
          grid-column: 2;
        }
      }
      @media (forced-colors: active) {
        [part='item']::before {
          background: CanvasText;
          border-color: CanvasText;
          forced-color-adjust: none;
        }
        [data-when='future']::before {
          background: Canvas;
        }
      }
    `,
  ];

  readonly #reading = new Reading(this, (client, language) => client.read('/milestones', milestones, language));

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (read) => (read.items.length ? this.#content(read) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer forløbet til at stå, når det er lagt.', {id: 'timeline-empty', desc: 'No milestone has been published yet'})}</p>`,
    );
  }

  #content({title, intro, items}: InferOutput<typeof milestones>): unknown {
    return html`
      ${heading(this.headingLevel, title, 'title')} ${intro ? html`<p class="lead">${intro}</p>` : nothing}
      <ol part="list" role="list">
        ${items.map((item) => this.#item(item))}
      </ol>
    `;
  }

  #item({title, body, starts, ends, link}: Milestone): unknown {
    const when = whenIs(starts, ends ?? starts, today());
    const href = link?.url && safeUrl(link.url, document.baseURI);
    return html`
      <li part="item" data-when=${when}>
        <article>
          <p class="when muted">
            <span>${this.#span(starts, ends)}</span>
            ${when === 'past' ? nothing : html`<strong>${when === 'now' ? msg('I gang nu', {id: 'milestone-now', desc: 'It goes on today'}) : msg('Kommer', {id: 'milestone-future', desc: 'It has not begun'})}</strong>`}
          </p>
          ${heading(this.headingLevel + 1, title)} ${body ? html`<p>${body}</p>` : nothing}
          ${href && link ? html`<p><a href=${href} rel="noopener">${link.title}</a></p>` : nothing}
        </article>
      </li>
    `;
  }

  #span(starts: string, ends: string | null): unknown {
    const [from, to] = [starts, ends].map((one) => one && html`<time datetime=${one}>${partial(this.locale, one)}</time>`);
    return ends
      ? html`${from}<span aria-hidden="true"> – </span><span class="hidden">${msg('til', {id: 'until', desc: 'Between two dates, read aloud'})}</span>${to}`
      : from;
  }
}

/** Today in Denmark, as RFC 3339 full-date. */
const today = (): string => new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Copenhagen'}).format(Date.now());

/** A month goes on until its last day is over, and a year too: what is compared is as exact as the date. */
const whenIs = (starts: string, ends: string, now: string): 'past' | 'now' | 'future' =>
  now.slice(0, ends.length) > ends ? 'past' : now.slice(0, starts.length) < starts ? 'future' : 'now';

define('sammen-timeline', SammenTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-timeline': SammenTimeline;
  }
}
