import {css, html, nothing, type TemplateResult} from 'lit';
import {grouped} from '../data/code.js';
import {msg} from '../i18n/locale.js';
import {announce} from './announce.js';

interface Ticket {
  code: string;
  /** Address that opens the receipt; the code stands in its fragment only. */
  href: string;
}

let qr: ((href: string) => TemplateResult) | undefined;

/** Fetches what draws QR codes; where it cannot be had, tickets do without. */
export const fetchQr = (): Promise<void> =>
  import('./qr.js').then((module) => {
    ({qr} = module);
  }, String) as Promise<void>;

/** The part of a receipt worth keeping: the code, and ways to keep it. */
export const ticket = ({code, href}: Ticket): TemplateResult => html`
  <div class="ticket" part="ticket">
    <p class="label" id="code-label">${msg('Din kode', {id: 'your-code', desc: 'Label of the receipt code'})}</p>
    <p class="code" dir="ltr" aria-labelledby="code-label" translate="no">${grouped(code).map((part, i) => html`${i ? ' ' : nothing}<span>${part}</span>`)}</p>
    <p class="note">${msg('Gem koden. Den er den eneste vej tilbage til dit bidrag, og vi kan ikke finde den for dig.', {id: 'keep-code', desc: 'Why the code must be kept'})}</p>
    <p class="row no-print">
      <button type="button" @click=${copying(grouped(code).join(' '))}>${msg('Kopiér koden', {id: 'copy-code', desc: 'Button'})}</button>
      <button type="button" @click=${copying(href)}>${msg('Kopiér et link', {id: 'copy-link', desc: 'Button: copy the link to the receipt'})}</button>
      <button type="button" @click=${() => window.print()}>${msg('Print', {id: 'print', desc: 'Button'})}</button>
      <a class="button" href=${asFile(code, href)} download="kvittering.txt">${msg('Gem som fil', {id: 'save-file', desc: 'Button: save the receipt as a file'})}</a>
      <span class="done"></span>
    </p>
    ${qr?.(href)}
  </div>
`;

/** Copies, and says so in the button's place and to assistive technology. */
const copying = (text: string): ((event: Event) => void) => {
  const copied = msg('Kopieret', {id: 'copied', desc: 'Said when something is on the clipboard'});
  const refused = msg('Browseren ville ikke kopiere. Markér koden, og kopiér den selv.', {
    id: 'not-copied',
    desc: 'The clipboard could not be used',
  });
  return (event) => {
    const done = (event.currentTarget as HTMLElement).closest('.ticket')?.querySelector('.done');
    void copy(text).then((worked) => {
      const words = worked ? copied : refused;
      if (done) done.textContent = words;
      announce(words);
    });
  };
};

/** False where there is no clipboard (a page on http) or the browser does not let us. */
const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

const asFile = (code: string, href: string): string =>
  `data:text/plain;charset=utf-8,${encodeURIComponent(`${grouped(code).join(' ')}\r\n${href}\r\n`)}`;

export const ticketStyles = css`
  .sent > * + * {
    margin-block-start: calc(var(--_u) * 4);
  }
  .sent .ticket {
    margin-block-start: calc(var(--_u) * 6);
  }
  .ticket {
    background: var(--_tint);
    border-block-end: 2px dashed var(--_edge);
    border-radius: var(--_radius) var(--_radius) 0 0;
    max-width: var(--_measure);
    padding: calc(var(--_u) * 6);
  }
  .qr {
    margin-block-start: calc(var(--_u) * 6);
    max-width: 10em;
  }
  .qr svg {
    background: #fff;
    border-radius: var(--_radius);
    display: block;
    fill: #000;
    forced-color-adjust: none;
  }
  .qr figcaption {
    font-size: 0.875em;
    line-height: 1.35;
    margin-block-start: calc(var(--_u) * 2);
  }
  @container (min-width: 560px) {
    .ticket {
      column-gap: calc(var(--_u) * 6);
      display: grid;
      grid-template: auto auto auto 1fr / 1fr 10em;
    }
    .qr {
      grid-area: 1 / 2 / span 4;
      margin-block-start: 0;
    }
  }
  .ticket .label {
    font-size: 0.875em;
    font-weight: 600;
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 1.5em;
    font-weight: 600;
    gap: 0 0.6em;
    letter-spacing: 0.04em;
    line-height: 1.4;
    user-select: all;
    width: fit-content;
  }
  .ticket .note {
    line-height: 1.45;
    margin-block-start: calc(var(--_u) * 2);
  }
  .ticket .row {
    gap: calc(var(--_u) * 2);
    margin-block-start: calc(var(--_u) * 4);
  }
`;
