import {html, nothing} from 'lit';
import type {Listed} from '../../data/listed.js';
import {day, number} from '../../i18n/format.js';
import type {Locale} from '../../i18n/language.js';
import {msg, str} from '../../i18n/locale.js';
import {linkTo} from '../../ui/fragment.js';
import type {Filter} from './asked.js';
import {check, heart} from './icons.js';
import type {SammenInputWall} from './input-wall.js';
import {isKept} from './kept.js';
import type {Wall} from './shown.js';

/** The label of a goal, group or theme. */
const label = ({choices}: Wall, name: Filter, id: string | null): string | undefined =>
  choices[name]?.find((choice) => choice.id === id)?.label;

/** One contribution: whose words, when, what about, the municipality's answer, and what one can do. */
export const contribution = (item: Listed, wall: Wall, host: SammenInputWall): unknown => {
  const {id, published, text, language} = item;
  const whole = host.acts?.whole.has(id);
  return html`
    <article part="item" tabindex="-1" aria-labelledby="by-${id}">
      <header>
        <p id="by-${id}">
          <strong><bdi>${who(item, wall)}</bdi></strong>
          <a href=${linkTo('', 'wall', `kind=${host.question.kind}&id=${id}`)}><time datetime=${published}>${day(host.locale, published)}</time></a>
        </p>
        ${status(item)}
      </header>
      <div>
        <blockquote class=${isLong(text) && !whole ? 'short' : nothing} dir="auto" lang=${language ?? nothing}>${text}</blockquote>
        ${isLong(text) ? more(id, whole, host) : nothing}
        ${about(item, wall)} ${answer(item, host.locale)} ${acts(item, host)}
      </div>
    </article>
  `;
};

/** Lines that a long text is cut to, and characters in the longest line: what has more is cut at every width. */
const [LINES, LINE] = [8, 90];
const isLong = (text: string): boolean => text.split('\n').reduce((lines, {length}) => lines + 1 + Math.floor(length / LINE), 0) > LINES;

const more = (id: string, whole: boolean | undefined, host: SammenInputWall): unknown => html`
  <button type="button" class="plain no-print" aria-expanded=${whole ? 'true' : 'false'} @click=${() => host.act((acts) => acts.toggle(id))}>
    ${
      whole
        ? msg('Vis mindre', {id: 'wall-less', desc: 'Button: shorten the text again'})
        : msg('Læs mere', {id: 'wall-more-text', desc: 'Button: show the whole text'})
    }
  </button>
`;

const who = ({name, group}: Listed, wall: Wall): string =>
  name || label(wall, 'group', group) || msg('En borger', {id: 'wall-citizen', desc: 'Who wrote, when nothing more is known'});

const status = ({status: state}: Listed): unknown => {
  const words = {
    answered: msg('Besvaret', {id: 'wall-state-answered', desc: 'State of a contribution'}),
    decided: msg('Besluttet', {id: 'wall-state-decided', desc: 'State: the municipality has decided about it'}),
    done: msg('Gennemført', {id: 'wall-state-done', desc: 'State: what it asked for has been done'}),
  }[state as 'done'] as string | undefined;
  return words ? html`<p class="state">${check()} ${words}</p>` : nothing;
};

const about = ({pejlemaerke, themes, place}: Listed, wall: Wall): unknown => {
  const words = [label(wall, 'pejlemaerke', pejlemaerke), ...themes.map((theme) => label(wall, 'theme', theme)), place].filter(Boolean);
  return words.length ? html`<p class="muted">${words.map((word, i) => html`${i ? ' · ' : ''}<bdi>${word}</bdi>`)}</p>` : nothing;
};

const answer = ({answer: given}: Listed, locale: Locale): unknown =>
  given
    ? html`<figure part="answer">
        <figcaption>
          <strong>${msg('Kommunens svar', {id: 'wall-answer', desc: 'Above the municipality’s answer'})}</strong>
          <time datetime=${given.at}>${day(locale, given.at)}</time>
        </figcaption>
        <blockquote dir="auto">${given.text}</blockquote>
      </figure>`
    : nothing;

const acts = ({id, supports}: Listed, host: SammenInputWall): unknown => {
  const amount = number(host.locale, supports);
  const pressed = host.acts?.supports(id) ?? isKept(id);
  return html`
    <p class="row no-print">
      <button
        type="button"
        part="support"
        aria-describedby="by-${id}"
        aria-pressed=${pressed ? 'true' : 'false'}
        @click=${() => host.act((acts) => acts.support(id))}
      >
        ${heart()} ${msg('Støt', {id: 'wall-support', desc: 'Button: support this contribution'})}
        <span aria-hidden="true">${amount}</span>
        <span class="hidden">${msg(str`støttet ${amount} gange`, {id: 'wall-supports', desc: 'How often it has been supported, 0 is the number'})}</span>
      </button>
      <button type="button" class="plain" part="report" aria-describedby="by-${id}" @click=${() => host.act((acts) => acts.report(id))}>
        ${msg('Anmeld', {id: 'wall-report', desc: 'Button: report this contribution to the municipality'})}
      </button>
    </p>
    ${host.acts?.trouble(id)}
  `;
};
