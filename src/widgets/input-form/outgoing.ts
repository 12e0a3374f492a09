import {css, html, nothing, type TemplateResult} from 'lit';
import type {EndpointErrorKind} from '../../data/errors.js';
import type {Shown} from '../../data/outbox/outbox.js';
import {msg} from '../../i18n/locale.js';
import {heading} from '../../ui/heading.js';
import {ticket} from '../../ui/ticket.js';

/** What a citizen can do about what is on its way. */
export interface Acts {
  retry(item: Shown): void;
  /** Puts the text back into the form. */
  change(item: Shown): void;
  remove(item: Shown): void;
  /** Takes up the text that did not count, as another contribution. */
  reuse(item: Shown): void;
  /** Brings back what was deleted last. */
  restore(): void;
}

interface Place {
  /** Level of its heading. */
  level: number;
  /** Address that opens its receipt. */
  href: string;
  /** What the endpoint said about it, in words. */
  refusal: string;
}

/** One contribution between the form and its receipt: where it is, and what can be done about it. */
export const outgoing = (item: Shown, place: Place, acts: Acts): TemplateResult => html`
  <section class="outgoing" part="outgoing" data-key=${item.key}>
    ${item.state === 'sent' ? arrived(item, place, acts) : waiting(item, place, acts)}
  </section>
`;

const waiting = (item: Shown, {level, refusal}: Place, acts: Acts): TemplateResult => html`
  ${heading(level, titleOf(item))}
  <blockquote dir="auto" lang=${item.body.language ?? nothing}>${textOf(item.body.fields)}</blockquote>
  <div class="no-print">
    ${item.trouble ? html`<p part="failure">${item.state === 'stopped' ? refusal : why(item.trouble.kind)}</p>` : nothing}
    ${item.state === 'unsent' ? html`<p class="muted">${item.kept ? kept() : notKept()}</p>` : nothing}
    <p class="row">
      <button type="button" part="retry" ?disabled=${item.busy} @click=${() => acts.retry(item)}>
        ${item.busy ? msg('Sender …', {id: 'sending', desc: 'The button while a contribution is being sent'}) : again(item)}
      </button>
      <button type="button" part="change" ?disabled=${item.busy} @click=${() => acts.change(item)}>
        ${msg('Ret teksten', {id: 'outgoing-change', desc: 'Button: put the text back into the form'})}
      </button>
      <button type="button" part="remove" ?disabled=${item.busy} @click=${() => acts.remove(item)}>
        ${msg('Slet', {id: 'outgoing-delete', desc: 'Button: delete what has not been sent'})}
      </button>
    </p>
  </div>
`;

const again = ({state}: Shown): string =>
  state === 'stopped'
    ? msg('Send nu', {id: 'outgoing-send', desc: 'Button: send it after all'})
    : msg('Prøv igen', {id: 'retry', desc: 'Button: try again'});

const titleOf = ({state, trouble}: Shown): string => {
  if (state === 'unsent') return msg('Dit bidrag venter på at blive sendt', {id: 'outgoing-waiting', desc: 'Heading'});
  return trouble
    ? msg('Dit bidrag kunne ikke modtages', {id: 'outgoing-refused', desc: 'Heading: the endpoint refused it'})
    : msg('Dit bidrag er ikke sendt. Du var ved at rette det', {id: 'outgoing-changing', desc: 'Heading: it was taken back to be changed'});
};

const arrived = (item: Shown, {level, href}: Place, acts: Acts): TemplateResult => html`
  <div class="sent">
    ${heading(level, msg('Tak. Vi har modtaget dit bidrag', {id: 'sent-title', desc: 'Heading of the receipt'}))}
    <blockquote dir="auto" lang=${item.body.language ?? nothing}>${textOf(item.body.fields)}</blockquote>
    ${item.unused ? unused(item, acts) : nothing} ${ticket({code: item.receipt?.code ?? '', href})}
    <p class="row no-print">
      <button type="button" part="done" @click=${() => acts.remove(item)}>
        ${msg('Jeg har gemt koden', {id: 'outgoing-done', desc: 'Button: the receipt may go from this page'})}
      </button>
    </p>
  </div>
`;

/** The text had arrived before it was changed. */
const unused = (item: Shown, acts: Acts): TemplateResult => html`
  <p>${msg('Det her var nået frem, før du rettede det. Din rettelse kom ikke med.', {id: 'outgoing-unused', desc: 'The first text counted, not the changed one'})}</p>
  <p class="no-print">
    <button type="button" part="reuse" @click=${() => acts.reuse(item)}>
      ${msg('Brug rettelsen i et nyt bidrag', {id: 'outgoing-reuse', desc: 'Button: put the changed text into the form'})}
    </button>
  </p>
`;

/** After deleting: what is said, and the way back. */
export const removed = ({tries}: {tries: number}, acts: Acts): TemplateResult => html`
  <p class="outgoing row no-print" part="removed">
    <span>${
      tries
        ? msg('Slettet her. Måske nåede det frem, før forbindelsen røg.', {
            id: 'outgoing-deleted-maybe',
            desc: 'Deleted on this device; it may have arrived',
          })
        : msg('Slettet. Det blev ikke sendt.', {id: 'outgoing-deleted', desc: 'Deleted on this device'})
    }</span>
    <button type="button" part="restore" @click=${() => acts.restore()}>${msg('Fortryd', {id: 'outgoing-undo', desc: 'Button: bring back what was deleted'})}</button>
  </p>
`;

/** The contribution itself, or else whatever was written. */
export const textOf = (fields: Shown['body']['fields']): string => String(fields.text ?? Object.values(fields).flat()[0] ?? '');

const why = (kind: EndpointErrorKind): string => {
  switch (kind) {
    case 'network':
      return msg('Der er ingen forbindelse lige nu.', {id: 'why-network', desc: 'Why it is not sent yet'});
    case 'timeout':
      return msg('Der kom ikke svar i tide.', {id: 'why-timeout', desc: 'Why it is not sent yet'});
    case 'limited':
      return msg('Der er travlt lige nu.', {id: 'why-limited', desc: 'Why it is not sent yet'});
    case 'conflict':
      return msg('Det er ved at blive modtaget.', {id: 'why-conflict', desc: 'Why there is no receipt yet'});
    default:
      return msg('Noget gik galt hos os.', {id: 'why-server', desc: 'Why it is not sent yet'});
  }
};

const kept = (): string =>
  msg(
    'Det er gemt på denne enhed og bliver sendt af sig selv, så snart det kan lade sig gøre. Du kan roligt lukke siden. Deler du enheden med andre, så bliv her, til det er sendt, eller slet det.',
    {id: 'outgoing-kept', desc: 'What becomes of it: it outlasts this page, but others may use the device'},
  );

const notKept = (): string =>
  msg('Luk ikke siden. Din browser kan ikke gemme bidraget, men vi bliver ved med at prøve, så længe siden er åben.', {
    id: 'outgoing-not-kept',
    desc: 'What becomes of it: it is lost with this page',
  });

export const outgoingStyles = css`
  .outgoing {
    border-inline-start: 3px solid var(--_accent);
    margin-block-start: calc(var(--_u) * 6);
    max-width: var(--_measure);
    padding-block: var(--_u);
    padding-inline-start: calc(var(--_u) * 5);
  }
  .outgoing :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .outgoing :is(blockquote, p, .ticket) {
    margin-block-start: calc(var(--_u) * 3);
  }
  .outgoing blockquote {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    line-clamp: 4;
    overflow: hidden;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  input.hidden[name='_website'] {
    border: 0;
    margin: 0;
    min-block-size: 0;
    padding: 0;
    width: 1px;
  }
  p.outgoing > * {
    margin: 0;
  }
`;
