import {html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import {pejlemaerker, type Pejlemaerke} from '../../data/pejlemaerker.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {check, dot, half, pen} from '../../ui/icons.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {styles} from './styles.js';

type List = InferOutput<typeof pejlemaerker>;

/**
 * The municipality's pejlemærker (guiding goals) in order, each with what it commits to, what is being done,
 * how many inputs it has had, and a way to give one.
 *
 * @element sammen-pejlemaerke-list
 * @reads /pejlemaerker
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart list - the ordered list
 * @csspart item - one pejlemærke
 * @csspart number - its numeral
 * @csspart commitments - what it commits to
 * @csspart actions - what is being done
 */
export class SammenPejlemaerkeList extends Widget {
  static override styles = [...Widget.styles, styles];

  static override properties = {formUrl: {attribute: 'form-url'}};
  /** Address of the page with the input form; default this page. */
  formUrl = '';

  readonly #reading = new Reading(this, (client, language) => client.read('/pejlemaerker', pejlemaerker, language));

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (list) => (list.items.length ? this.#list(list) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer de fælles pejlemærker til at stå, når de er vedtaget.', {id: 'goals-empty', desc: 'No guiding goals have been published yet'})}</p>`,
    );
  }

  #list({title, intro, items}: List): unknown {
    return html`
      ${heading(this.headingLevel, title, 'title')} ${intro ? html`<p class="intro lead">${intro}</p>` : nothing}
      <ol part="list" role="list" class=${items.length > 1 ? 'many' : 'one'}>
        ${items.map((item) => this.#item(item, items.length > 1))}
      </ol>
    `;
  }

  #item(item: Pejlemaerke, numbered: boolean): unknown {
    return html`
      <li part="item">
        ${numbered ? html`<span class="number" part="number" aria-hidden="true">${number(this.locale, item.number)}</span>` : nothing}
        <article>
          ${heading(this.headingLevel + 1, item.title)}
          <p class="body">${item.body}</p>
          ${
            item.commitments.length
              ? html`<ul class="commitments" part="commitments" role="list">
                ${item.commitments.map((words) => html`<li>${words}</li>`)}
              </ul>`
              : nothing
          }
          ${this.#actions(item)} ${this.#footer(item)}
        </article>
      </li>
    `;
  }

  #actions({actions}: Pejlemaerke): unknown {
    if (!actions.length) return nothing;
    const status = {
      planned: {icon: dot, words: msg('Planlagt', {id: 'action-planned', desc: 'Status of an action'})},
      ongoing: {icon: half, words: msg('I gang', {id: 'action-ongoing', desc: 'Status of an action'})},
      done: {icon: check, words: msg('Gjort', {id: 'action-done', desc: 'Status of an action'})},
    };
    return html`
      <p class="label">${msg('Det gør vi', {id: 'actions-title', desc: 'Heads the list of concrete actions under a goal'})}</p>
      <ul class="actions" part="actions" role="list">
        ${actions.map(
          (action) =>
            html`<li><span class="state">${status[action.status].icon()} ${status[action.status].words}</span><span>${action.title}</span></li>`,
        )}
      </ul>
    `;
  }

  #footer({id, title, inputs}: Pejlemaerke): unknown {
    return html`
      <p class="row">
        <a class="button no-print" href=${linkTo(this.formUrl, 'form', 'input', {pejlemaerke: id})}>
          ${pen()}<span>${msg('Giv dit bidrag', {id: 'give-input', desc: 'Opens the form with this goal chosen'})}<span class="hidden">: ${title}</span></span>
        </a>
        ${inputs ? html`<span class="muted count">${this.#inputs(inputs)}</span>` : nothing}
      </p>
    `;
  }

  /** Counts contributions, not people, and says so. */
  #inputs(inputs: number): string {
    const amount = number(this.locale, inputs);
    return inputs === 1
      ? msg('1 bidrag indtil nu', {id: 'inputs-one', desc: 'One contribution so far'})
      : msg(str`${amount} bidrag indtil nu`, {id: 'inputs-many', desc: 'Number of contributions so far, 0 is the number'});
  }
}

define('sammen-pejlemaerke-list', SammenPejlemaerkeList);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-pejlemaerke-list': SammenPejlemaerkeList;
  }
}
