import {html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import type {Reader} from '../../data/client.js';
import {outcomeGoals} from '../../data/outcome-goals.js';
import {outcomes, type Outcome} from '../../data/outcomes.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {styles} from './styles.js';

/** How many more come at a time. */
const PAGE = 6;

interface Led {
  items: Outcome[];
  total: number;
  more: boolean;
  /** The goals' titles by id. */
  goals: Map<string, string>;
}

/**
 * What contributions led to: "we asked, you said, we did", each with how far it is and the contributions that it rests on.
 *
 * @element sammen-outcome-list
 * @reads /outcomes?limit=6 /pejlemaerker
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart list - the outcomes
 * @csspart item - one outcome
 * @csspart did - what the municipality did
 * @csspart more - the button for those that come next
 */
export class SammenOutcomeList extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {
    pejlemaerke: {},
    formUrl: {attribute: 'form-url'},
    wallUrl: {attribute: 'wall-url'},
    _goal: {state: true},
    _pages: {state: true},
  };
  static override allowed = {...Widget.allowed, pejlemaerke: {words: 'an id: letters, digits, - and _', test: /^[\w-]{1,64}$/}};

  /** Id of a goal: only what is about it. */
  pejlemaerke = '';
  /** Address of the page with the form; default this page. */
  formUrl = '';
  /** Address of the page with the wall of contributions; default this page. */
  wallUrl = '';

  /** The goal that the reader has chosen. */
  private _goal = '';
  private _pages = 1;
  /** The first of those that were asked for last, to be given the focus when it is there. */
  #next: number | undefined;

  readonly #reading = new Reading<Led>(
    this,
    (client, language) => read(client, language, this.about, this._pages),
    () => [this.about, this._pages],
  );

  /** The goal that the list is about, or none. */
  get about(): string {
    return this.pejlemaerke || this._goal;
  }

  protected override updated(): void {
    const item = this.#next === undefined ? undefined : this.renderRoot.querySelectorAll<HTMLElement>('li [part=heading]')[this.#next];
    if (!item) return;
    this.#next = undefined;
    item.focus();
  }

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (led) => (led.total || this._goal ? this.#content(led) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(html`
      <p>
        ${msg('Her kommer det til at stå, når et bidrag har ført til noget. Den, der har skrevet det, kan også se det på sin kvittering.', {
          id: 'outcomes-empty',
          desc: 'No contribution has led to anything yet',
        })}
      </p>
      <p class="row no-print">
        <a class="button" href=${linkTo(this.formUrl, 'form', 'input')}>${msg('Giv dit bidrag', {id: 'give-input', desc: 'Opens the form with this goal chosen'})}</a>
      </p>
    `);
  }

  #content({items, total, more, goals}: Led): unknown {
    return html`
      ${heading(this.headingLevel, msg('Det førte det til', {id: 'outcomes-title', desc: 'Heading of what contributions led to'}), 'title')}
      ${!this.pejlemaerke && (total > PAGE || this._goal) && goals.size > 1 ? this.#choice(goals) : nothing}
      ${
        items.length
          ? html`<ol part="list" role="list">
              ${items.map((item) => this.#item(item, goals))}
            </ol>`
          : html`<p class="none">${msg('Om det pejlemærke står der ikke noget endnu.', {id: 'outcomes-none', desc: 'Nothing for the chosen goal'})}</p>`
      }
      ${more ? this.#more(items.length, total) : nothing}
    `;
  }

  #choice(goals: Led['goals']): unknown {
    return html`
      <p class="by no-print">
        <label for="goal">${msg('Pejlemærke', {id: 'heat-goal', desc: 'Heads the column of goals'})}</label>
        <select id="goal" @change=${this.#onChoose}>
          <option value="">${msg('Alle', {id: 'all-goals', desc: 'Choice: outcomes about every goal'})}</option>
          ${[...goals].map(([id, title]) => html`<option value=${id} ?selected=${id === this._goal}>${title}</option>`)}
        </select>
      </p>
    `;
  }

  #item({id, status, pejlemaerke, asked, said, did, at, contributions}: Outcome, goals: Led['goals']): unknown {
    const goal = this.about ? undefined : goals.get(pejlemaerke ?? '');
    const words = {
      planned: msg('Planlagt', {id: 'action-planned', desc: 'Status of an action'}),
      decided: msg('Besluttet', {id: 'outcome-decided', desc: 'How far it is: it has been decided'}),
      done: msg('Gjort', {id: 'action-done', desc: 'Status of an action'}),
    };
    return html`
      <li part="item" data-status=${status}>
        <article>
          ${heading(
            this.headingLevel + 1,
            html`<span class="who">${msg('Vi spurgte', {id: 'we-asked', desc: 'Above what the municipality asked'})}<span class="hidden">: </span></span>${asked}`,
          )}
          <div class="said">
            <p class="who">${msg('I sagde', {id: 'you-said', desc: 'Above what citizens said'})}</p>
            <p>${said}</p>
            ${contributions ? this.#rests(id, contributions, asked) : nothing}
          </div>
          <div class="did">
            <p class="who">
              ${
                status === 'planned'
                  ? msg('Vi vil', {id: 'we-will', desc: 'Above what the municipality means to do'})
                  : msg('Vi gjorde', {id: 'we-did', desc: 'Above what the municipality did'})
              }
            </p>
            <p class="deed" part="did">${did}</p>
            <p class="muted meta">
              <strong>${words[status]}</strong>${at ? html` <time datetime=${at.slice(0, 7)}>${month(this.locale, at)}</time>` : nothing}
              ${goal ? html` <span>${goal}</span>` : nothing}
            </p>
          </div>
        </article>
      </li>
    `;
  }

  /** Counts contributions, not people, and leads to them. */
  #rests(outcome: string, contributions: number, asked: string): unknown {
    const amount = number(this.locale, contributions);
    return html`
      <p class="rests">
        <a href=${linkTo(this.wallUrl, 'wall', `${new URLSearchParams({outcome})}`)}
          >${
            contributions === 1
              ? msg('Læs bidraget, det bygger på', {id: 'rests-one', desc: 'Opens the one contribution that an outcome rests on'})
              : msg(str`Læs de ${amount} bidrag, det bygger på`, {id: 'rests-many', desc: 'Opens the contributions; 0 is how many'})
          }<span class="hidden">: ${asked}</span></a
        >
      </p>
    `;
  }

  #more(shown: number, total: number): unknown {
    return html`
      <p class="row no-print">
        <button type="button" part="more" @click=${this.#onMore}>${msg('Vis flere', {id: 'show-more', desc: 'Button: show the next ones'})}</button>
        <span class="muted">${msg(str`${number(this.locale, shown)} af ${number(this.locale, total)}`, {id: 'shown-of', desc: '0 are shown of 1'})}</span>
      </p>
    `;
  }

  readonly #onMore = (): void => {
    this.#next = this._pages * PAGE;
    this._pages++;
  };

  readonly #onChoose = (event: Event): void => {
    this._goal = (event.target as HTMLSelectElement).value;
    this._pages = 1;
  };
}

/** So many pages, each from where the last one ended; what was read before comes from the client's memory. */
const read = async (client: Reader, language: string, about: string, pages: number): Promise<Led> => {
  const reads = [listOf(client, language, about, pages), client.read('/pejlemaerker', outcomeGoals, language)] as const;
  // Only when nothing is under way any more can it be tried again: what is, may fail as the other has.
  await Promise.allSettled(reads);
  const [led, goals] = await Promise.all(reads);
  return {...led, goals: new Map(goals.items.map(({id, title}) => [id, title]))};
};

const listOf = async (client: Reader, language: string, about: string, pages: number): Promise<Omit<Led, 'goals'>> => {
  const items: Outcome[] = [];
  let total = 0;
  let after: string | null = '';
  for (let page = 0; page < pages && after !== null; page++) {
    const query: Record<string, string> = {limit: `${PAGE}`, ...(about && {pejlemaerke: about}), ...(after && {cursor: after})};
    const found: InferOutput<typeof outcomes> = await client.read(`/outcomes?${new URLSearchParams(query)}`, outcomes, language);
    items.push(...found.items);
    after = found.cursor;
    total = found.total;
  }
  return {items, total, more: after !== null};
};

/** "januar 2019": as exact as one needs to know it, and all that is known of some. */
const month = (locale: string, at: string): string =>
  new Intl.DateTimeFormat(locale, {month: 'long', year: 'numeric', timeZone: 'Europe/Copenhagen'}).format(new Date(at));

define('sammen-outcome-list', SammenOutcomeList);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-outcome-list': SammenOutcomeList;
  }
}
