import {html, nothing, svg} from 'lit';
import type {Listed} from '../../data/listed.js';
import {day, number} from '../../i18n/format.js';
import type {Locale} from '../../i18n/language.js';
import {msg, str} from '../../i18n/locale.js';
import {linkTo} from '../../ui/fragment.js';
import {check, half} from '../../ui/icons.js';

/** What an item needs of its wall. */
export interface Around {
  locale: Locale;
  /** Which walls a link to a contribution is for. */
  kind: string;
  /** The label of a goal, group or theme. */
  label: (name: 'pejlemaerke' | 'group' | 'theme', id: string | null) => string | undefined;
  supported: (id: string) => boolean;
  /** Whether a long text is shown whole. */
  whole: (id: string) => boolean;
  /** What went wrong with it, if anything did. */
  trouble: (id: string) => unknown;
  onWhole: (id: string) => void;
  onSupport: (item: Listed) => void;
  onReport: (item: Listed) => void;
}

const heart = (): unknown =>
  html`<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" aria-hidden="true">
    ${svg`<path d="M12 20C5 15 3.5 11.5 3.5 9a4.5 4.5 0 0 1 8.5-2 4.5 4.5 0 0 1 8.5 2c0 2.5-1.5 6-8.5 11z"/>`}
  </svg>`;

/** One contribution: whose words, when, what about, the municipality's answer, and what one can do. */
export const contribution = (item: Listed, around: Around): unknown => {
  const {id, published, text, language} = item;
  const whole = around.whole(id);
  return html`
    <article part="item" tabindex="-1" aria-labelledby="by-${id}">
      <header>
        <p id="by-${id}">
          <strong><bdi>${who(item, around)}</bdi></strong>
          <a href=${linkTo('', 'wall', `kind=${around.kind}&id=${id}`)}><time datetime=${published}>${day(around.locale, published)}</time></a>
        </p>
        ${status(item)}
      </header>
      <div>
        <blockquote class=${whole ? 'said' : 'said short'} dir="auto" lang=${language ?? nothing}>${text}</blockquote>
        <button type="button" class="plain more no-print" hidden aria-expanded=${whole ? 'true' : 'false'} @click=${() => around.onWhole(id)}>
          ${
            whole
              ? msg('Vis mindre', {id: 'wall-less', desc: 'Button: shorten the text again'})
              : msg('Læs mere', {id: 'wall-more-text', desc: 'Button: show the whole text'})
          }
        </button>
        ${about(item, around)} ${answer(item, around)} ${acts(item, around)}
      </div>
    </article>
  `;
};

const who = ({name, group}: Listed, {label}: Around): string =>
  name || label('group', group) || msg('En borger', {id: 'wall-citizen', desc: 'Who wrote, when nothing more is known'});

const status = ({status: state}: Listed): unknown => {
  const words = {
    published: '',
    answered: msg('Besvaret', {id: 'wall-state-answered', desc: 'State of a contribution'}),
    decided: msg('Besluttet', {id: 'wall-state-decided', desc: 'State: the municipality has decided about it'}),
    done: msg('Gennemført', {id: 'wall-state-done', desc: 'State: what it asked for has been done'}),
  }[state];
  return words ? html`<p class="state">${state === 'decided' ? half() : check()} ${words}</p>` : nothing;
};

const about = ({pejlemaerke, themes, place}: Listed, {label}: Around): unknown => {
  const words = [label('pejlemaerke', pejlemaerke), ...themes.map((theme) => label('theme', theme)), place].filter(Boolean);
  return words.length ? html`<p class="muted">${words.map((word, i) => html`${i ? ' · ' : ''}<bdi>${word}</bdi>`)}</p>` : nothing;
};

const answer = ({answer: given}: Listed, {locale}: Around): unknown =>
  given
    ? html`<figure part="answer">
        <figcaption>
          <strong>${msg('Kommunens svar', {id: 'wall-answer', desc: 'Above the municipality’s answer'})}</strong>
          <time datetime=${given.at}>${day(locale, given.at)}</time>
        </figcaption>
        <blockquote dir="auto">${given.text}</blockquote>
      </figure>`
    : nothing;

const acts = (item: Listed, {locale, supported, trouble, onSupport, onReport}: Around): unknown => {
  const amount = number(locale, item.supports);
  return html`
    <p class="acts no-print">
      <button type="button" part="support" aria-describedby="by-${item.id}" aria-pressed=${supported(item.id) ? 'true' : 'false'} @click=${() => onSupport(item)}>
        ${heart()} ${msg('Støt', {id: 'wall-support', desc: 'Button: support this contribution'})}
        <span class="count" aria-hidden="true">${amount}</span>
        <span class="hidden">${msg(str`støttet ${amount} gange`, {id: 'wall-supports', desc: 'How often it has been supported, 0 is the number'})}</span>
      </button>
      <button type="button" class="plain" part="report" aria-describedby="by-${item.id}" @click=${() => onReport(item)}>
        ${msg('Anmeld', {id: 'wall-report', desc: 'Button: report this contribution to the municipality'})}
      </button>
    </p>
    ${trouble(item.id)}
  `;
};
