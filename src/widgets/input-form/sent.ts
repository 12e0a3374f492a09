import {html, nothing, type TemplateResult} from 'lit';
import type {Receipt} from '../../data/contributions.js';
import {msg} from '../../i18n/locale.js';
import {heading} from '../../ui/heading.js';
import {ticket} from '../../ui/ticket.js';

interface Sent {
  level: number;
  /** Address that opens the receipt. */
  href: string;
  again: () => void;
}

/** The moment after sending: it has arrived, what comes next, and a receipt worth keeping. */
export const sent = (receipt: Receipt, {level, href, again}: Sent): TemplateResult => html`
  <div class="sent">
    ${heading(level, msg('Tak. Vi har modtaget dit bidrag', {id: 'sent-title', desc: 'Heading of the receipt'}), 'title')}
    ${ticket({code: receipt.code, href})}
    ${
      receipt.next.length
        ? html`<ol class="steps">
          ${receipt.next.map((step) => html`<li>${step}</li>`)}
        </ol>`
        : nothing
    }
    <p class="row no-print">
      <a href=${href}>${msg('Følg dit bidrag', {id: 'follow', desc: 'Link to the status of the contribution'})}</a>
      <button type="button" @click=${again}>${msg('Skriv et til', {id: 'another', desc: 'Button: write another contribution'})}</button>
    </p>
  </div>
`;
