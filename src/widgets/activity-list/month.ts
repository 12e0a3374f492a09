import {html, nothing} from 'lit';
import type {Activity, Occurrence} from '../../data/activities.js';
import {msg} from '../../i18n/locale.js';
import {heading} from '../../ui/heading.js';
import type {dayOf, monthName} from './dates.js';
import {styles} from './month-styles.js';

/** What the widget has loaded already. */
interface Tools {
  dayOf: typeof dayOf;
  monthName: typeof monthName;
}

export interface Shown {
  locale: string;
  /** Level of the month's heading. */
  level: number;
  /** A month such as 2026-12. */
  month: string;
  /** Those to choose from; the month has some of them. */
  items: readonly Activity[];
  /** What is below the table. */
  list: (here: Activity[]) => unknown;
  onTurn: (month: string) => void;
}

/** An activity with the first and the last day of each of its times. */
interface Placed {
  item: Activity;
  times: [first: string, last: string][];
}

const DAY = 86_400_000;

const moved = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

const monthAfter = (month: string, by: number): string => {
  const first = new Date(month);
  first.setUTCMonth(first.getUTCMonth() + by);
  return first.toISOString().slice(0, 7);
};

/** The days of a month in weeks from Monday; empty before the first and after the last. */
const weeksOf = (month: string): string[][] => {
  const first = `${month}-01`;
  const monday = moved(first, -((new Date(first).getUTCDay() + 6) % 7));
  const days = Array.from({length: 42}, (_, n) => moved(monday, n)).map((day) => (day.startsWith(month) ? day : ''));
  return [0, 7, 14, 21, 28, 35].map((at) => days.slice(at, at + 7)).filter((week) => week.some(Boolean));
};

/** Names of the days from Monday, which the 1st of January 2024 was. */
const weekdays = (language: string, weekday: 'short' | 'long'): string[] => {
  const {format} = new Intl.DateTimeFormat(language, {weekday, timeZone: 'UTC'});
  return Array.from({length: 7}, (_, n) => format(Date.UTC(2024, 0, 1 + n)));
};

/** The times of an activity; that in `starts` where an endpoint names no others. */
const timesOf = ({occurrences = [], starts, ends}: Activity): Occurrence[] => (occurrences.length ? occurrences : [{starts, ends}]);

/** The last moment of a time: what ends at midnight is over before the next day. */
const lastOf = ({starts, ends}: Occurrence): Date => new Date(Math.max(Date.parse(starts), Date.parse(ends ?? starts) - 1));

/** Those that take place on a day, or in a month, with only the times that do. */
const on = (day: string, all: readonly Placed[]): Placed[] =>
  all.flatMap(({item, times}) => {
    const here = times.filter((time) => time[0].slice(0, day.length) <= day && day <= time[1].slice(0, day.length));
    return here.length ? [{item, times: here}] : [];
  });

/** A month as a table: a day on which something takes place is a button that says what, and leads to it. */
export class Month {
  readonly #root: ShadowRoot;
  readonly #tools: Tools;

  constructor(root: ShadowRoot, tools: Tools) {
    this.#root = root;
    this.#tools = tools;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...(styles.styleSheet ? [styles.styleSheet] : [])];
  }

  /** Worked out once for all the days of a table: from the day on which a time begins to the one of its last moment. */
  #placed(item: Activity): Placed {
    const {dayOf} = this.#tools;
    return {item, times: timesOf(item).map((time) => [dayOf(time.starts), dayOf(lastOf(time))])};
  }

  render({locale, level, month, items, list, onTurn}: Shown): unknown {
    const name = this.#tools.monthName(locale, month);
    const here = on(
      month,
      items.map((item) => this.#placed(item)),
    );
    const today = this.#tools.dayOf(new Date());
    const turn = (by: number, words: string): unknown =>
      html`<button type="button" @click=${() => onTurn(monthAfter(month, by))}>${words}</button>`;
    const long = weekdays(locale, 'long');
    return html`
      <div class="row turn">
        ${heading(level, name, 'month')}
        <div class="row no-print">
          ${turn(-1, msg('Forrige måned', {id: 'month-previous', desc: 'Button: the month before'}))}
          ${turn(1, msg('Næste måned', {id: 'month-next', desc: 'Button: the month after'}))}
        </div>
      </div>
      <table part="month" class="no-print" aria-label=${name}>
        <thead>
          <tr>
            ${weekdays(locale, 'short').map((short, n) => html`<th scope="col" abbr=${long[n] ?? ''}>${short}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeksOf(month).map((week) => html`<tr>${week.map((day) => this.#day(day, locale, here, today))}</tr>`)}
        </tbody>
      </table>
      ${list(here.map(({item}) => item))}
    `;
  }

  #day(day: string, locale: string, items: readonly Placed[], today: string): unknown {
    if (!day) return html`<td></td>`;
    const numeral = html`<span class="on">${Number(day.slice(8)).toLocaleString(locale)}</span>`;
    const here = on(day, items);
    const [first] = here;
    return html`<td aria-current=${day === today ? 'date' : nothing}>${
      first
        ? html`<button type="button" @click=${() => this.#onDay(first.item)}>
            ${numeral}${here.map(({item}) => html` <span class="what" dir="auto">${item.title}</span>`)}
          </button>`
        : numeral
    }</td>`;
  }

  #onDay({id}: Activity): void {
    this.#root.querySelector<HTMLElement>(`[data-id="${id}"] [part=heading]`)?.focus();
  }
}
