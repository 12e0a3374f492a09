import {html, nothing} from 'lit';
import type {Activities, Activity} from '../../data/activities.js';
import {msg, str} from '../../i18n/locale.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {placesLeft} from '../../ui/places.js';
import {dayParts, longDay, shortDay, span} from './dates.js';
import {repeatsWords} from './words.js';

/** What an activity is shown with. */
export interface Around extends Pick<Activities, 'signup'> {
  locale: string;
  /** Level of its heading. */
  level: number;
  formUrl: string;
  /** What the levels are called. */
  levels: ReadonlyMap<string, string>;
  /** Address of the endpoint, where there are calendar files. */
  calendar: string | false | undefined;
}

/** How many of the next times are named where an activity comes again. */
const NAMED = 4;

/** One activity: its day in the margin, when and where, and the ways to take part. */
export const itemOf = (item: Activity, around: Around): unknown => {
  const {locale, level, calendar} = around;
  const {
    id,
    title,
    summary,
    starts,
    repeats,
    occurrences = [],
    mode,
    place,
    accessibility,
    open,
    access,
    audience = [],
    languages = [],
  } = item;
  const ways = [...titles(access), accessibility].filter(Boolean);
  const [numeral, weekday] = dayParts(locale, starts);
  const next = occurrences.slice(1, NAMED).map((time) => shortDay(locale, time.starts));
  const online = {
    physical: '',
    online: msg('Digitalt', {id: 'online', desc: 'One takes part online only'}),
    both: msg('Også digitalt', {id: 'also-online', desc: 'One can take part online too'}),
  };
  return html`
    <li part="item" data-id=${id}>
      <p class="day" aria-hidden="true"><span class="numeral">${numeral}</span>${weekday}</p>
      <div class="about">
        ${heading(level, html`<bdi>${title}</bdi>`)}
        <p>
          <time datetime=${starts}>${span(locale, item)}</time>${[place, online[mode], ...titles([...audience, ...languages])].filter(Boolean).map((words) => html`<span class="place">${words}</span>`)}
        </p>
        ${
          repeats
            ? html`<p class="muted">
                ${repeatsWords(repeats.every, longDay(locale, repeats.last))}${
                  next.length
                    ? html`.
                      ${msg(str`Næste gange: ${new Intl.ListFormat(locale).format(next)}`, {id: 'repeats-next', desc: 'The next times of what comes again; 0 is days'})}`
                    : nothing
                }
              </p>`
            : nothing
        }
        <p class="summary">${summary}</p>
        ${
          ways.length
            ? html`<p>${msg('Tilgængelighed', {id: 'associations-access', desc: 'Label: how accessible an association is'})}: ${ways.join('. ')}</p>`
            : nothing
        }
        <ul class="ways" role="list">
          ${open.map((one) => wayOf(item, one, around))}
        </ul>
        ${
          calendar
            ? html`<p class="no-print">
                <a href="${calendar}/activities/${id}.ics?lang=${locale}"
                  >${msg('Læg i din kalender', {id: 'calendar-file', desc: 'Link to a calendar file of an activity'})}<span class="hidden">: ${title}</span></a
                >
              </p>`
            : nothing
        }
      </div>
    </li>
  `;
};

const titles = (facts: Activity['access'] = []): string[] => facts.map(({title}) => title);

const wayOf = ({id, title}: Activity, open: Activity['open'][number], {locale, formUrl, levels, signup}: Around): unknown => {
  const level = levels.get(open.level);
  const places = placesLeft(locale, open.places);
  const join =
    open.places?.free === 0
      ? msg('Kom på venteliste', {id: 'join-queue', desc: 'Opens the form for an activity that is full'})
      : msg('Meld dig til', {id: 'join-activity', desc: 'Opens the form for an activity'});
  return html`
    <li>
      <p>
        ${level ? html`<b>${level}:</b>` : nothing} ${open.seeks}
        ${places ? html`<br /><span class="muted">${places}</span>` : nothing}
      </p>
      ${
        signup
          ? html`<a class="button no-print" href=${linkTo(formUrl, 'form', signup.kind, {[signup.activity]: id, [signup.level]: open.level})}
              >${join}<span class="hidden">: ${[title, level].filter(Boolean).join(', ')}</span></a
            >`
          : nothing
      }
    </li>
  `;
};
