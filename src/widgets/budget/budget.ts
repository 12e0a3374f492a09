import {html, nothing} from 'lit';
import {budgets, oneBudget, type Budget} from '../../data/budgets.js';
import type {Reader} from '../../data/client.js';
import {define} from '../../define.js';
import {stamp} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {choices, list, spentOf, total} from './form.js';
import {bar} from './bar.js';
import type {result} from './counted.js';
import {styles} from './styles.js';
import type {Voting} from './voting.js';
import {amountWords, ballotWords, kroner} from './words.js';

/** What is given to which project: points, or 1 where projects are chosen. */
export type Given = ReadonlyMap<string, number>;

/**
 * A budget that citizens vote about: divide points among projects, or choose those that fit within a sum. What is used is
 * always in sight. A ballot can be changed and taken back until the deadline; then the result stands here.
 *
 * @element sammen-budget
 * @reads /budgets
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart list - the projects
 * @csspart project - one project
 * @csspart total - what is used of what there is
 * @csspart send - the button that sends the ballot
 * @csspart result - the table of the result
 */
export class SammenBudget extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {budget: {}, _draft: {state: true}, _asked: {state: true}};
  static override allowed = {
    ...Widget.allowed,
    budget: {words: 'the id of a budget: letters, digits, - and _', test: /^[\w-]{1,64}$/},
  };

  /** Which budget of the space; default the first that is open, or else the first. */
  budget = '';
  /** The ballot of this device; undefined until it is touched. */
  voting: Voting | undefined;
  /** What is given and not sent; undefined is what was sent. */
  _draft: Given | undefined;
  /** Sending was asked for, and could not be: nothing was chosen, or no connection. */
  private _asked: 'nothing' | 'lost' | undefined;

  readonly #reading = new Reading<Budget | null>(
    this,
    async (client, language) => {
      if (this.budget) return this.#with(client, await client.read(`/budgets/${this.budget}`, oneBudget, language));
      const {items} = await client.read('/budgets', budgets, language);
      return this.#with(client, items.find(({phase}) => phase === 'open') ?? items[0] ?? null);
    },
    () => this.budget,
  );

  /** What shows the result. */
  #result: typeof result | undefined;

  /**
   * A budget with what it takes to show it: nobody waits for the table while there is none, nor for a ballot that the
   * device has not given. One that it has given stands there from the start, or the first choice would replace it whole.
   */
  async #with({url}: Reader, budget: Budget | null): Promise<Budget | null> {
    if (budget?.result && !this.#result) {
      const {result: show, resultStyles} = await import('./counted.js');
      const root = this.renderRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...(resultStyles.styleSheet ? [resultStyles.styleSheet] : [])];
      this.#result = show;
    }
    if (budget && !this.voting && hasBallot(url, budget)) (await this.#touch()).again(budget);
    return budget;
  }

  /** The budget that is shown. */
  get shown(): Budget | null | undefined {
    return this.#reading.value;
  }

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (budget) => (budget ? this.#content(budget) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kan du stemme, når der er et budget at stemme om.', {id: 'budget-empty', desc: 'No budget has been published yet'})}</p>`,
    );
  }

  #content(budget: Budget): unknown {
    const {title, summary, phase} = budget;
    return html`
      ${heading(this.headingLevel, title, 'title')}
      <p class="lead">${summary}</p>
      <p class="when muted">${this.#when(budget)}</p>
      ${phase === 'open' ? this.#form(budget) : phase === 'coming' ? list(this, budget) : this.#closed(budget)}
    `;
  }

  #when({phase, opens, closes, ballots}: Budget): unknown {
    const count = ballotWords(this.locale, ballots);
    const [from, to] = [stamp(this.locale, opens), stamp(this.locale, closes)];
    switch (phase) {
      case 'coming':
        return msg(str`Afstemningen åbner ${from}.`, {id: 'budget-opens', desc: 'When one may vote; 0 is a date with the time'});
      case 'open':
        return html`${msg(str`Du kan stemme til ${to}.`, {id: 'budget-closes', desc: 'Until when one may vote; 0 is a date with the time'})} ${count}`;
      default:
        return html`${msg(str`Afstemningen sluttede ${to}.`, {id: 'budget-closed', desc: 'When the vote ended; 0 is a date with the time'})} ${count}`;
    }
  }

  #closed(budget: Budget): unknown {
    return html`
      ${
        budget.result && this.#result
          ? this.#result(this, budget, {bar, kroner: (amount) => kroner(this.locale, amount)})
          : html`<p class="how">${msg('Resultatet kommer her.', {id: 'budget-result-later', desc: 'The vote is over, the result is not here yet'})}</p>`
      }
      ${this.voting?.own(budget) ?? nothing}
      <details>
        <summary>${msg('Om projekterne', {id: 'budget-about', desc: 'Opens the descriptions of the projects below the result'})}</summary>
        ${list(this, budget)}
      </details>
    `;
  }

  #form(budget: Budget): unknown {
    const {method, amount} = budget;
    const all = amountWords(this.locale, budget, amount);
    const given = this.#given(budget);
    return html`
      <form novalidate @submit=${this.#onSend}>
        <p class="how" id="how">
          ${
            method === 'sum'
              ? msg(str`Vælg projekter for højst ${all}`, {id: 'budget-how-sum', desc: 'What to do; 0 is an amount of kroner'})
              : msg(str`Du har ${all}. Giv flest til det, der betyder mest for dig.`, {
                  id: 'budget-how-points',
                  desc: 'What to do; 0 is an amount of points',
                })
          }
        </p>
        ${choices(this, budget, given)}
        ${total(this, budget, given)}
        <div class="acts no-print">
          ${this.voting?.stands(budget, this._draft) ?? nothing} ${this.#trouble()}
          ${
            this.voting?.isSettled(budget, this._draft)
              ? nothing
              : html`<button class="primary" part="send">
                  ${
                    this.voting?.hasVoted(budget)
                      ? msg('Send ændringen', {id: 'budget-send-change', desc: 'Button: send the changed ballot'})
                      : msg('Send din stemme', {id: 'budget-send', desc: 'Button: send the ballot'})
                  }
                </button>`
          }
        </div>
      </form>
    `;
  }

  #trouble(): unknown {
    if (!this._asked) return nothing;
    return html`<p class="missing">
      ${
        this._asked === 'nothing'
          ? msg('Vælg noget først.', {id: 'budget-nothing', desc: 'The ballot is empty and cannot be sent'})
          : msg('Det kunne ikke sendes. Måske er der ingen forbindelse. Prøv igen.', {id: 'budget-lost', desc: 'Sending could not begin'})
      }
    </p>`;
  }

  #given(budget: Budget): Given {
    return this._draft ?? this.voting?.given(budget) ?? new Map();
  }

  /** Gives so much to a project, which may be more than there is: only sending takes no more. Returns what it has now. */
  give(id: string, points: number): number {
    const budget = this.shown;
    const whole = Math.min(Math.max(Math.floor(points) || 0, 0), 1_000_000);
    if (!budget) return whole;
    const next = new Map(this.#given(budget));
    if (whole) next.set(id, whole);
    else next.delete(id);
    this._draft = next;
    this._asked = undefined;
    this.#touch().catch(String);
    void this.tell('[part=total] p');
    return whole;
  }

  /** What comes with the first act. */
  async #touch(): Promise<Voting> {
    const {Voting: Loaded} = await import('./voting.js');
    this.requestUpdate();
    return (this.voting ??= new Loaded(this));
  }

  /** Says aloud what stands there now. */
  async tell(selector: string): Promise<void> {
    const [{announce}] = await Promise.all([import('../../ui/announce.js'), this.updateComplete]);
    announce(this.renderRoot.querySelector(selector)?.textContent?.trim().replace(/\s+/g, ' ') ?? '');
  }

  readonly #onSend = async (event: Event): Promise<void> => {
    event.preventDefault();
    const budget = this.shown;
    if (!budget) return;
    const given = this.#given(budget);
    this._asked = given.size ? undefined : 'nothing';
    if (this._asked) return this.tell('.missing');
    if (spentOf(budget, given) > budget.amount) {
      this.renderRoot.querySelector<HTMLElement>('[part=total]')?.focus();
      return this.tell('[part=total] p');
    }
    try {
      await (await this.#touch()).send(budget, given);
    } catch {
      this._asked = 'lost';
      await this.tell('.missing');
    }
  };
}

/** Whether the device keeps a ballot. Written again here, so that data/ballot.ts is fetched only where there is one. */
const hasBallot = (url: string, {id}: Budget): boolean => {
  try {
    return !!localStorage.getItem(`sammen-ballot ${url} ${id}`);
  } catch {
    // A page that is denied its storage has none.
    return false;
  }
};

define('sammen-budget', SammenBudget);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-budget': SammenBudget;
  }
}
