import {html, nothing} from 'lit';
import type {Hearing, Phase} from '../../data/hearings.js';
import {safeUrl} from '../../data/url.js';
import {day, number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {heading} from '../../ui/heading.js';

/** @param time of the opening for what is coming, of the deadline else. */
export const whenWords = (phase: Phase, time: string): string =>
  ({
    coming: msg(str`Åbner ${time}`, {id: 'hearing-opens', desc: 'When a hearing opens; 0 is date and time'}),
    open: msg(str`Svar senest ${time}`, {id: 'hearing-closes', desc: 'Until when one can answer; 0 is date and time'}),
    closed: msg(str`Høringen lukkede ${time}`, {id: 'hearing-closed', desc: 'When it closed; 0 is date and time'}),
  })[phase];

/** How many answers there are, and what becomes of them. */
export const countWords = (locale: string, {published, received, answers}: Hearing): string => {
  const came = number(locale, received);
  return published
    ? msg(str`Svar, der er kommet ind: ${came}. Heraf kan ${number(locale, answers)} læses her.`, {
        id: 'hearing-count',
        desc: '0 answers were received, 1 of them are public',
      })
    : msg(str`Svar, der er kommet ind: ${came}. Svarene bliver ikke vist for andre.`, {
        id: 'hearing-withheld',
        desc: '0 answers were received; they are never public',
      });
};

/** What the municipality says to all of it. */
export const replyPiece = (level: number, locale: string, {text, at}: NonNullable<Hearing['reply']>): unknown => html`
  <div class="block reply" part="reply">
    ${heading(level, msg('Kommunens svar på høringen', {id: 'hearing-reply', desc: 'Heading of the municipality’s reply to a hearing'}))}
    <p class="text">${text}</p>
    <p class="muted"><time datetime=${at}>${day(locale, at)}</time></p>
  </div>
`;

/** What one can read first. */
export const documentsPiece = (level: number, documents: Hearing['documents']): unknown => html`
  <div class="block">
    ${heading(level, msg('Dokumenter', {id: 'hearing-documents', desc: 'Heading of the documents of a hearing'}))}
    <ul role="list">
      ${documents.map(({title, url, note}) => {
        const href = safeUrl(url, document.baseURI);
        return html`<li>
          ${href ? html`<a href=${href} rel="noopener">${title}</a>` : title} ${note ? html`<span class="muted">${note}</span>` : nothing}
        </li>`;
      })}
    </ul>
  </div>
`;
