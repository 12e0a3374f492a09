import {html, nothing, type ReactiveController} from 'lit';
import {endOf, periodText, type Period} from '../../data/period.js';
import {TIMES_DAYS, times, type Room, type Times as Told} from '../../data/rooms.js';
import {date, number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {announce} from '../../ui/announce.js';
import {linkTo} from '../../ui/fragment.js';
import {whenRead} from '../../ui/status.js';
import type {Widget} from '../../widget.js';
import {chosenAfter, isAmong} from './choosing.js';
import {timesStyles} from './times-styles.js';

type Day = Told['days'][number];

/** A calendar date so many days later. */
const daysAfter = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** When one room is free, two weeks at a time: a day, then hours in a row, then the way to the form. */
export class Times implements ReactiveController {
  readonly #host: Widget & {formUrl: string};
  /** The first day that is shown; today as long as it is empty. */
  #from = '';
  /** Today, as the endpoint has it. */
  #today = '';
  /** The day that was chosen; without one the first with something free. */
  #day = '';
  #chosen: Period | undefined;
  /** The button that was pressed for other days, and the days that it leaves, until those come. */
  #turned: {button: HTMLButtonElement; legend: HTMLElement | null | undefined; before: Told | undefined} | undefined;
  readonly #reading: Reading<Told>;

  constructor(host: Widget & {formUrl: string}, id: string) {
    this.#host = host;
    const root = host.renderRoot as ShadowRoot;
    const {styleSheet} = timesStyles;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    this.#reading = new Reading(
      host,
      (client, language) => client.read(`/rooms/${id}/times${this.#from && `?from=${this.#from}`}`, times, language),
      () => this.#from,
    );
    host.addController(this);
  }

  /** Says which days came, and keeps the focus where the button is not needed any more. */
  hostUpdated(): void {
    const told = this.#reading.value;
    if (!this.#turned || !told || told === this.#turned.before) return;
    const {button, legend} = this.#turned;
    this.#turned = undefined;
    announce([told.days[0], told.days.at(-1)].map((day) => (day ? longDay(this.#host.locale, day.date) : '')).join('–'));
    if (!button.isConnected && document.activeElement === document.body) legend?.focus();
  }

  show(room: Room): unknown {
    return whenRead(this.#reading, (told) => this.#content(room, told));
  }

  #content({id, title}: Room, {days, until}: Told): unknown {
    const [first] = days;
    this.#today ||= first?.date ?? '';
    const open =
      days.find((day) => day.date === this.#day && day.hours.length) ?? days.find(isFree) ?? days.find(({hours}) => hours.length);
    const chosen = open?.hours.filter(({at, free}) => free && isAmong(this.#chosen, at)) ?? [];
    // Somebody may have been faster.
    if (chosen.length !== this.#chosen?.hours) this.#chosen = undefined;
    return html`
      <fieldset>
        <legend tabindex="-1">${msg('Vælg en dag', {id: 'times-day', desc: 'Above the days on which a room may be free'})}</legend>
        <div class="days">${days.map((day) => this.#one(id, day, day === open))}</div>
      </fieldset>
      ${this.#turns(first?.date ?? '', days.at(-1)?.date ?? '', until)} ${open ? this.#hours(id, open) : nothing} ${this.#ask(id, title)}
    `;
  }

  #one(id: string, day: Day, chosen: boolean): unknown {
    const {locale} = this.#host;
    const free = day.hours.filter((hour) => hour.free).length;
    return html`
      <label class="day">
        <input type="radio" name="day-${id}" .value=${day.date} .checked=${chosen} ?disabled=${!day.hours.length} @change=${this.#onDay} />
        <span class="date">${date(locale, `${day.date}T12:00Z`, {weekday: 'short', day: 'numeric', month: 'short'})}</span>
        <span class="muted">${freeWords(day, free, number(locale, free))}</span>
      </label>
    `;
  }

  /** The way to other days; none before today, and none after the last that one may ask for. */
  #turns(first: string, last: string, until: string): unknown {
    const back = first > this.#today;
    return html`
      <p class="row turns">
        ${
          back
            ? html`<button type="button" value=${daysAfter(first, -TIMES_DAYS)} @click=${this.#onTurn}>
                ${msg('De 14 dage før', {id: 'times-before', desc: 'Button: the fourteen days before those that are shown'})}
              </button>`
            : nothing
        }
        ${
          last < until
            ? html`<button type="button" value=${daysAfter(last, 1)} @click=${this.#onTurn}>
                ${msg('De næste 14 dage', {id: 'times-after', desc: 'Button: the fourteen days after those that are shown'})}
              </button>`
            : nothing
        }
        <span class="muted">
          ${msg(str`Du kan låne til og med ${longDay(this.#host.locale, until)}.`, {
            id: 'times-until',
            desc: 'The last day that one may ask for; 0 is a date',
          })}
        </span>
      </p>
    `;
  }

  #hours(id: string, {date: day, hours}: Day): unknown {
    const {locale} = this.#host;
    const clocks = hours.map(({at}) => clock(locale, at));
    return html`
      <fieldset>
        <legend>
          ${msg(str`Vælg en eller flere timer i træk ${longDay(locale, day)}`, {id: 'times-hours', desc: 'Above the hours of a day; 0 is the day'})}
        </legend>
        <div class="hours">
          ${hours.map(({at, free}, i) => {
            // When the clocks go back, an hour is there twice.
            const twice = clocks.indexOf(clocks[i] ?? '') !== clocks.lastIndexOf(clocks[i] ?? '');
            return html`
              <label class="hour">
                <input
                  type="checkbox"
                  name="hour-${id}"
                  .value=${at}
                  .checked=${isAmong(this.#chosen, at)}
                  ?disabled=${!free}
                  @change=${(event: Event) => this.#onHour(hours, event)}
                />
                <bdi dir="ltr">${clocks[i]}–${clock(locale, new Date(Date.parse(at) + 3_600_000).toISOString())}</bdi>
                <span class="muted">
                  ${free ? msg('Ledig', {id: 'times-free', desc: 'An hour that nobody has'}) : msg('Optaget', {id: 'times-taken', desc: 'An hour that somebody has'})}
                  ${twice ? date(locale, at, {timeZoneName: 'long', numberingSystem: 'latn'}).replace(/^.*?\s(?=\D+$)/, '') : nothing}
                </span>
              </label>
            `;
          })}
        </div>
      </fieldset>
    `;
  }

  #ask(id: string, title: string): unknown {
    const chosen = this.#chosen;
    if (!chosen) return nothing;
    const {locale, formUrl} = this.#host;
    const [from, to] = [chosen.start.toISOString(), endOf(chosen).toISOString()];
    return html`
      <div class="ask">
        <p>
          <strong>${title}</strong><br /><span class="chosen">${date(locale, from, LONG)} <bdi dir="ltr">${clock(locale, from)}–${clock(locale, to)}</bdi></span>
        </p>
        <a class="button primary" part="ask" href=${linkTo(formUrl, 'form', 'room', {room: id, time: periodText(chosen)})}>
          ${msg('Bed om at låne', {id: 'times-ask', desc: 'Link to the form, with the room and the hours'})}
        </a>
      </div>
    `;
  }

  readonly #onDay = ({target}: Event): void => {
    this.#day = (target as HTMLInputElement).value;
    this.#chosen = undefined;
    this.#host.requestUpdate();
  };

  readonly #onTurn = ({currentTarget}: Event): void => {
    const button = currentTarget as HTMLButtonElement;
    this.#turned = {button, legend: button.closest('details')?.querySelector('legend'), before: this.#reading.value};
    this.#from = button.value;
    this.#day = '';
    this.#chosen = undefined;
    this.#host.requestUpdate();
  };

  async #onHour(hours: Day['hours'], {target}: Event): Promise<void> {
    const {value, checked} = target as HTMLInputElement;
    this.#chosen = chosenAfter(hours, this.#chosen, value, checked);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const chosen = (target as HTMLElement).closest('details')?.querySelector('.chosen');
    if (chosen) announce(chosen.textContent.trim());
  }
}

const LONG: Intl.DateTimeFormatOptions = {weekday: 'long', day: 'numeric', month: 'long'};

const longDay = (locale: string, day: string): string => date(locale, `${day}T12:00Z`, LONG);

const isFree = ({hours}: Day): boolean => hours.some(({free}) => free);

const clock = (locale: string, at: string): string =>
  date(locale, at, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23', numberingSystem: 'latn'});

/** How many hours of a day are free. */
const freeWords = ({hours}: Day, free: number, words: string): string => {
  if (!hours.length) return msg('Lukket', {id: 'times-closed', desc: 'A day on which a room cannot be borrowed'});
  if (!free) return msg('Optaget', {id: 'times-taken', desc: 'An hour that somebody has'});
  return free === 1
    ? msg('1 ledig time', {id: 'times-one', desc: 'How many hours of a day are free'})
    : msg(str`${words} ledige timer`, {id: 'times-many', desc: 'How many hours of a day are free'});
};
