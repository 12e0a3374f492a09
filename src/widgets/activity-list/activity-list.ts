import {html, nothing} from 'lit';
import {activities, type Activities, type Activity} from '../../data/activities.js';
import type {Level} from '../../data/level.js';
import {participationOfSpace, type Participation} from '../../data/participation.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {failure, whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {dayOf, isOver, longDay, monthName, monthOf} from './dates.js';
import type {Sought} from './choices.js';
import {itemOf, type Around} from './item.js';
import type {Month} from './month.js';
import {styles} from './styles.js';

type Content = Activities & {participation: Participation | null};

/** From so many on one can search and choose among them. */
const MANY = 4;

/**
 * What is going to happen, as a list or month by month: when, where, how accessible it is, at which levels one can take
 * part, and how many places are free. Each level leads to the form with both chosen; each activity to a calendar file.
 *
 * @element sammen-activity-list
 * @reads /activities /
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart filters - search and choices
 * @csspart month - the month as a table
 * @csspart list - the activities, or those of a month
 * @csspart item - one activity
 */
export class SammenActivityList extends Widget {
  static override styles = [...Widget.styles, ...styles];
  static override properties = {
    level: {},
    formUrl: {attribute: 'form-url'},
    _sought: {state: true},
    _month: {state: true},
    _cut: {state: true},
  };
  static override allowed = {
    ...Widget.allowed,
    level: {words: 'observe, active, cocreate or initiate', test: /^(observe|active|cocreate|initiate)$/},
  };

  /** The level that is chosen from the start; default all. */
  level: Level | '' = '';
  /** Address of the page with the form; default this page. */
  formUrl = '';

  private _sought: Sought | undefined;
  /** The month that is shown as a table, such as 2026-12; none while there is a list. */
  private _month = '';
  /** What could not be fetched: what draws the month, or what one searches with. */
  private _cut: 'month' | 'search' | '' = '';
  #drawn: Month | undefined;
  /** What one searches and chooses with, once it was asked for. */
  #choices: typeof import('./choices.js') | undefined;

  readonly #reading = new Reading<Content>(this, async (client, language) => {
    const reads = [client.read('/activities', activities, language), client.read('/', participationOfSpace, language)] as const;
    // Only when nothing is under way any more can it be tried again: what is, may fail as the other has.
    await Promise.allSettled(reads);
    const [list, {participation}] = await Promise.all(reads);
    return {...list, participation};
  });

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (read) => (read.items.length ? this.#content(read) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer det til at stå, når der sker noget.', {id: 'activities-empty', desc: 'No activity has been published yet'})}</p>`,
    );
  }

  #content({items, participation, signup, calendar}: Content): unknown {
    const coming = items.filter((item) => !isOver(item));
    const over = items.filter((item) => isOver(item)).reverse();
    const levels = new Map((participation?.steps ?? []).map(({level, title}) => [level, title]));
    const fits = this.#fitting(coming);
    const around: Around = {
      ...{locale: this.locale, level: this.headingLevel + 2, formUrl: this.formUrl, levels, signup},
      calendar: calendar && this.client?.url,
    };
    return html`
      ${heading(this.headingLevel, msg('Det sker', {id: 'activities-title', desc: 'Heading above activities'}), 'title')}
      ${coming.length >= MANY || this._sought ? this.#search(levels, coming) : nothing}
      ${coming.length ? this.#views(fits, coming.length, around) : html`<p class="none">${msg('Lige nu er der ikke noget på vej.', {id: 'activities-over', desc: 'Every activity is over'})}</p>`}
      ${over.length ? this.#past(over) : nothing} ${coming.length ? this.#end(around) : nothing}
    `;
  }

  /** Those that fit what is looked for: at first the level that the page asks for. */
  #fitting(coming: Activity[]): Activity[] {
    if (this.#choices && this._sought) return this.#choices.found(coming, this._sought, this.locale);
    return coming.filter(({open}) => !this.level || open.some(({level}) => level === this.level));
  }

  #search(levels: ReadonlyMap<string, string>, coming: Activity[]): unknown {
    const {locale} = this;
    const sought = this.#sought;
    return html`
      <details class="no-print" @toggle=${() => void this.#fetch('search')}>
        <summary class="button">${msg('Søg og vælg', {id: 'activities-find', desc: 'Discloses the search among activities, and choices by level, place and so on'})}</summary>
        ${sought ? this.#choices?.choices(levels, coming, {sought, locale, onSeek: this.#onSeek}) : nothing}
        ${this._cut === 'search' ? failure(msg('Søgningen kunne ikke hentes. Alt står på listen.', {id: 'activities-find-cut', desc: 'What one searches with could not be fetched'}), () => void this.#fetch('search')) : nothing}
      </details>
    `;
  }

  get #sought(): Sought | undefined {
    return this._sought ?? (this.#choices && {...this.#choices.ALL, level: this.level});
  }

  #views(fits: Activity[], all: number, around: Around): unknown {
    const view = (month: string, words: string): unknown =>
      html`<button type="button" aria-pressed=${!this._month === !month ? 'true' : 'false'} @click=${() => this.#onView(month)}>${words}</button>`;
    return html`
      <div class="row bar no-print">
        <p class="shown muted">${this.#count(fits.length, all)}</p>
        <div class="row" role="group" aria-label=${msg('Vis som', {id: 'activities-view', desc: 'Label of two buttons: list and month'})}>
          ${view('', msg('Liste', {id: 'activities-list', desc: 'Button: show activities as a list'}))}
          ${view(monthOf(fits[0]?.starts ?? new Date()), msg('Måned', {id: 'activities-month', desc: 'Button: show activities month by month'}))}
        </div>
      </div>
      ${this._cut === 'month' ? failure(msg('Måneden kunne ikke hentes. Alt står på listen.', {id: 'month-cut', desc: 'What draws the month could not be fetched'}), () => void this.#fetch('month')) : nothing}
      ${fits.length ? nothing : html`<p class="none">${msg('Prøv et andet ord, eller vælg mindre snævert.', {id: 'associations-try', desc: 'What to do when no association was found'})}</p>`}
      ${this._month && this.#drawn ? this.#ofMonth(this.#drawn, fits, around) : this.#byMonth(fits, around)}
    `;
  }

  #count(fits: number, all = fits): string {
    if (!fits) return msg('Ingen aktiviteter passer.', {id: 'activities-none', desc: 'How many activities were found: none'});
    if (all === 1) return msg('1 aktivitet', {id: 'activities-one', desc: 'How many activities were found'});
    const [some, of] = [number(this.locale, fits), number(this.locale, all)];
    const amount = fits === all ? of : msg(str`${some} af ${of}`, {id: 'shown-of', desc: '0 are shown of 1'});
    return msg(str`${amount} aktiviteter`, {id: 'activities-many', desc: 'How many activities were found'});
  }

  #byMonth(items: Activity[], around: Around): unknown {
    const months: Record<string, Activity[]> = {};
    for (const item of items) (months[monthOf(item.starts)] ??= []).push(item);
    return Object.entries(months).map(
      ([month, those]) => html`
        ${heading(this.headingLevel + 1, monthName(this.locale, month), 'month')}
        ${this.#list(those, around)}
      `,
    );
  }

  #ofMonth(drawn: Month, items: Activity[], around: Around): unknown {
    const list = (here: Activity[]): unknown => (here.length ? this.#list(here, around) : html`<p class="none">${this.#count(0)}</p>`);
    return drawn.render({locale: this.locale, level: this.headingLevel + 1, month: this._month, items, list, onTurn: this.#onTurn});
  }

  #list(items: Activity[], around: Around): unknown {
    return html`<ol part="list" role="list">
      ${items.map((item) => itemOf(item, around))}
    </ol>`;
  }

  #past(items: Activity[]): unknown {
    return html`
      <details class="no-print">
        <summary>${msg('Det har været', {id: 'activities-past', desc: 'Discloses activities that are over'})}</summary>
        <ul>
          ${items.map(({title, starts}) => html`<li><bdi>${title}</bdi> <span class="muted">${longDay(this.locale, starts)}</span></li>`)}
        </ul>
      </details>
    `;
  }

  #end({signup, calendar}: Around): unknown {
    if (!signup && !calendar) return nothing;
    return html`
      <div class="end no-print">
        ${signup ? html`<p>${msg('Kan du alligevel ikke komme? Meld fra med koden på din kvittering.', {id: 'activities-cancel', desc: 'How to cancel a sign-up'})}</p>` : nothing}
        ${
          calendar
            ? html`<p>
                <a href="${calendar.replace(/^https?/, 'webcal')}/activities.ics?lang=${this.locale}"
                  >${msg('Abonner på alle aktiviteter i din kalender', {id: 'activities-subscribe', desc: 'Link: subscribe to a calendar'})}</a
                >
              </p>`
            : nothing
        }
      </div>
    `;
  }

  readonly #onSeek = ({target}: Event): void => {
    const {id, value} = target as HTMLInputElement | HTMLSelectElement;
    this._sought = {...(this.#sought as Sought), [id]: value};
    void this.#tell('.shown');
  };

  readonly #onView = (month: string): void => {
    this._month = month;
    this._cut = '';
    if (month && !this.#drawn) void this.#fetch('month');
  };

  async #fetch(what: 'month' | 'search'): Promise<void> {
    try {
      if (what === 'search') this.#choices ??= await import('./choices.js');
      else {
        const {Month: Drawn} = await import('./month.js');
        this.#drawn ??= new Drawn(this.renderRoot as ShadowRoot, {dayOf, monthName});
      }
      this._cut = '';
    } catch {
      this._cut = what;
    }
    this.requestUpdate();
  }

  readonly #onTurn = (month: string): void => {
    this._month = month;
    void this.#tell('.month');
  };

  /** Says aloud what is there now. */
  async #tell(what: string): Promise<void> {
    const [{announce}] = await Promise.all([import('../../ui/announce.js'), this.updateComplete]);
    announce(this.renderRoot.querySelector(what)?.textContent ?? '');
  }
}

define('sammen-activity-list', SammenActivityList);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-activity-list': SammenActivityList;
  }
}
