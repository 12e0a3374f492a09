import {html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import {goals, type Goal} from '../../data/goals.js';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {number as written} from '../../i18n/format.js';
import {msg} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {styles} from './styles.js';

/** The goals on whose colour white has 4.5:1 (WCAG 2.2, 1.4.3). On the others black has. */
const WHITE = [1, 4, 8, 10, 13, 16, 17];

/**
 * The UN goals that the municipality works for: number, name and official colour of each, and what is done here.
 *
 * @element sammen-goal-badges
 * @reads /goals
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart list - the goals
 * @csspart item - one goal
 * @csspart badge - number and name on the goal's colour
 */
export class SammenGoalBadges extends Widget {
  static override styles = [...Widget.styles, styles];

  readonly #reading = new Reading(this, (client, language) => client.read('/goals', goals, language));

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (read) => (read.items.length ? this.#content(read) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer de af FN’s verdensmål til at stå, som kommunen arbejder for.', {id: 'badges-empty', desc: 'No UN goal has been published yet'})}</p>`,
    );
  }

  #content({title, intro, items}: InferOutput<typeof goals>): unknown {
    return html`
      ${heading(this.headingLevel, title, 'title')} ${intro ? html`<p class="intro lead">${intro}</p>` : nothing}
      <ul part="list" role="list">
        ${items.map((item) => this.#item(item))}
      </ul>
    `;
  }

  #item({number, title, body, link}: Goal): unknown {
    const href = link?.url && safeUrl(link.url, document.baseURI);
    const words = html`
      <span class="hidden">${msg('Verdensmål', {id: 'un-goal', desc: 'Read aloud before the number of a UN goal'})} </span>
      <span class="number">${written(this.locale, number)}</span><span class="hidden">: </span>
      <span class="name">${title}</span>
    `;
    return html`
      <li part="item">
        <div part="badge" class="goal-${number} ${WHITE.includes(number) ? 'white' : 'black'}">
          ${heading(this.headingLevel + 1, words)}
        </div>
        ${body ? html`<p>${body}</p>` : nothing}
        ${link ? html`<p>${href ? html`<a href=${href} rel="noopener">${link.title}</a>` : link.title}</p>` : nothing}
      </li>
    `;
  }
}

define('sammen-goal-badges', SammenGoalBadges);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-goal-badges': SammenGoalBadges;
  }
}
