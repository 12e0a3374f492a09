import {html, nothing, type TemplateResult} from 'lit';
import type {Story} from '../../data/receipts.js';
import {day, stamp} from '../../i18n/format.js';
import {directionOf} from '../../i18n/language.js';
import {msg, str} from '../../i18n/locale.js';
import {heading} from '../../ui/heading.js';
import type {Widget} from '../../widget.js';
import {statusWords} from './words.js';

interface Telling {
  host: Widget;
  failure: unknown;
  onWithdraw: () => void;
  onSure: () => void;
  onOther: () => void;
}

/** The story of one contribution: where it is, the answer, every dated change with its reason, and what was written. */
export const told = (story: Story, {host, failure, onWithdraw, onSure, onOther}: Telling): TemplateResult => html`
  <div class="story" part="story">
    <p class="now">
      <span class="muted">${msg(str`Dit bidrag fra ${day(host.locale, story.sent)}`, {id: 'your-contribution', desc: 'Above the status; 0 is a date'})}</span><strong>${statusWords(story.status)}</strong>
      ${story.next.join(' ')}
    </p>
    ${answer(story, host)} ${ledTo(story, host)}
    <ol role="list">
      ${story.history.map(
        ({status, at, reason}) => html`<li>
          <span class="what">${statusWords(status)}</span>
          <time class="muted" datetime=${at}>${stamp(host.locale, at)}</time>
          ${reason ? html`<p dir="auto">${reason}</p>` : nothing}
        </li>`,
      )}
    </ol>
    <details>
      <summary>${msg('Det skrev du', {id: 'your-words', desc: 'Opens what the citizen wrote'})}</summary>
      <p class="words" dir="auto">${story.text}</p>
      <p class="muted">${story.pejlemaerke ? html`${story.pejlemaerke} · ` : nothing}${stamp(host.locale, story.sent)}</p>
    </details>
    ${failure}
    <p class="row no-print">
      <button type="button" @click=${onWithdraw}>${msg('Træk bidraget tilbage', {id: 'withdraw', desc: 'Button: withdraw the contribution'})}</button>
      <button type="button" class="plain" @click=${onOther}>${msg('Se et andet bidrag', {id: 'other-receipt', desc: 'Button: look up another code'})}</button>
    </p>
    ${question(host, onSure)}
  </div>
`;

const answer = (story: Story, {headingLevel, locale}: Widget): unknown =>
  story.answer
    ? html`<div class="answer">
        ${heading(headingLevel + 1, msg('Svar fra kommunen', {id: 'answer-title', desc: 'Heading of the answer'}))}
        <p dir="auto">${story.answer.text}</p>
        <p class="muted">${stamp(locale, story.answer.at)}</p>
      </div>`
    : nothing;

const ledTo = ({outcomes}: Story, {headingLevel}: Widget): unknown =>
  outcomes.length
    ? html`<div class="answer">
        ${heading(headingLevel + 1, msg('Det førte til', {id: 'led-to', desc: 'On a receipt, above what the contribution led to'}))}
        ${outcomes.map(({status, did}) => html`<p><strong>${outcomeWords(status)}</strong> ${did}</p>`)}
      </div>`
    : nothing;

const outcomeWords = (status: Story['outcomes'][number]['status']): string =>
  status === 'planned'
    ? msg('Planlagt:', {id: 'led-planned', desc: 'Before what the municipality means to do'})
    : status === 'decided'
      ? msg('Besluttet:', {id: 'led-decided', desc: 'Before what has been decided'})
      : msg('Gjort:', {id: 'led-done', desc: 'Before what has been done'});

/** The answer that changes nothing stands first: a dialog gives it the focus. */
const question = ({locale}: Widget, onSure: () => void): TemplateResult =>
  html`<dialog aria-labelledby="sure" aria-describedby="means" dir=${directionOf(locale)}>
    <p id="sure">${msg('Vil du trække dit bidrag tilbage?', {id: 'withdraw-sure', desc: 'Question before withdrawing'})}</p>
    <p class="muted" id="means">${msg('Det forsvinder fra alle sider, og det kan ikke fortrydes.', {id: 'withdraw-means', desc: 'What withdrawing does'})}</p>
    <form method="dialog" class="row">
      <button>${msg('Nej, behold det', {id: 'withdraw-no', desc: 'Button'})}</button>
      <button class="primary" @click=${onSure}>${msg('Ja, træk det tilbage', {id: 'withdraw-yes', desc: 'Button'})}</button>
    </form>
  </dialog>`;
