import {css, html, nothing} from 'lit';
import {interviews, oneInterview, type Interview} from '../../data/interviews.js';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {partial} from '../../i18n/partial.js';
import {msg} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';

/**
 * What somebody was asked and answered. Each answer opens by itself, and the page's own search finds it while it is closed.
 *
 * @element sammen-interview
 * @reads /interviews
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the title
 * @csspart person - who answers
 * @csspart list - the questions
 * @csspart question - one question, to be opened
 * @csspart answer - what was answered
 */
export class SammenInterview extends Widget {
  static override styles = [
    ...Widget.styles,
    css`
      [part='person'] {
        align-items: center;
        display: flex;
        gap: calc(var(--_u) * 4);
        margin-block-start: calc(var(--_u) * 3);
      }
      img {
        block-size: 4em;
        border-radius: 50%;
        inline-size: 4em;
        object-fit: cover;
      }
      .intro {
        margin-block-start: calc(var(--_u) * 4);
      }
      [part='list'] {
        margin-block-start: calc(var(--_u) * 6);
      }
      details {
        border-block-end: 1px solid var(--_line);
      }
      details:first-child {
        border-block-start: 1px solid var(--_line);
      }
      summary {
        cursor: pointer;
        font-weight: 600;
        line-height: 1.35;
        min-block-size: 44px;
        padding-block: calc(var(--_u) * 3);
      }
      [part='answer'] {
        padding-block-end: calc(var(--_u) * 5);
      }
      [part='answer'] > * + * {
        margin-block-start: calc(var(--_u) * 3);
      }
      @container (min-width: 620px) {
        .title {
          font-size: 2em;
        }
      }
      @media print {
        details::details-content {
          block-size: auto;
          content-visibility: visible;
        }
      }
    `,
  ];
  static override properties = {interview: {}};
  static override allowed = {
    ...Widget.allowed,
    interview: {words: 'the id of an interview: letters, digits, - and _', test: /^[\w-]{1,64}$/},
  };

  /** Which interview of the space; default its first. */
  interview = '';

  readonly #reading = new Reading<Interview | null>(
    this,
    async (client, language) => {
      if (this.interview) return client.read(`/interviews/${this.interview}`, oneInterview, language);
      return (await client.read('/interviews', interviews, language)).items[0] ?? null;
    },
    () => this.interview,
  );

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (interview) => (interview ? this.#content(interview) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer et interview til at stå.', {id: 'interview-empty', desc: 'No interview has been published yet'})}</p>`,
    );
  }

  #content({title, person, role, date, picture, intro, questions}: Interview): unknown {
    const src = picture && safeUrl(picture.url, document.baseURI);
    return html`
      <article>
        ${heading(this.headingLevel, title, 'title')}
        <div part="person">
          ${picture && src ? html`<img src=${src} alt=${picture.alt} width=${picture.width} height=${picture.height} loading="lazy" />` : nothing}
          <p>
            <strong>${person}</strong>${role ? html`<br />${role}` : nothing}${
              date ? html`<br /><time class="muted" datetime=${date}>${partial(this.locale, date)}</time>` : nothing
            }
          </p>
        </div>
        ${intro ? html`<p class="intro">${intro}</p>` : nothing}
        <div part="list">
          ${questions.map(
            ({question, answer}, i) =>
              html`<details part="question" ?open=${i === 0}>
                <summary>${question}</summary>
                <div part="answer">${answer.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
              </details>`,
          )}
        </div>
      </article>
    `;
  }
}

define('sammen-interview', SammenInterview);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-interview': SammenInterview;
  }
}
