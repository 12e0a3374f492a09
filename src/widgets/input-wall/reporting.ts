import {css, html, nothing} from 'lit';
import * as v from 'valibot';
import {cprIn} from '../../data/cpr.js';
import {EndpointError} from '../../data/errors.js';
import {newKey} from '../../data/key.js';
import type {Listed} from '../../data/listed.js';
import {post} from '../../data/post.js';
import {msg} from '../../i18n/locale.js';
import {announce} from '../../ui/announce.js';
import {failure} from '../../ui/status.js';
import type {SammenInputWall} from './input-wall.js';

const reported = v.object({});

/** Lets a reader tell the municipality that a contribution should not be public. Loaded when somebody wants to. */
export class Reporting {
  readonly #host: SammenInputWall;
  #item: Listed | undefined;
  #fault: 'reason' | 'cpr' | undefined;
  #error: EndpointError | undefined;
  #sent = false;
  /** Said anew for each report: nothing joins them. */
  #actor = '';

  constructor(host: SammenInputWall) {
    this.#host = host;
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...(styles.styleSheet ? [styles.styleSheet] : [])];
  }

  /** Opens the dialog about a contribution. */
  async open(item: Listed): Promise<void> {
    this.#item = item;
    this.#actor = newKey();
    this.#sent = false;
    this.#fault = this.#error = undefined;
    await this.#update();
    this.#element?.querySelector('form')?.reset();
    this.#element?.showModal();
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  dialog(): unknown {
    return html`
      <dialog aria-labelledby="report-title">
        <h2 id="report-title" tabindex="-1">
          ${
            this.#sent
              ? msg('Tak. En medarbejder ser på det.', {id: 'report-thanks', desc: 'After reporting a contribution'})
              : msg('Anmeld bidraget', {id: 'report-title', desc: 'Heading of the dialog that reports a contribution'})
          }
        </h2>
        <blockquote class="short" dir="auto" lang=${this.#item?.language ?? nothing}>${this.#item?.text}</blockquote>
        ${this.#sent ? nothing : this.#form()}
        <form method="dialog">
          <button class="plain">${this.#sent ? msg('Luk', {id: 'close', desc: 'Button: close the dialog'}) : msg('Fortryd', {id: 'cancel', desc: 'Button: leave without doing it'})}</button>
        </form>
      </dialog>
    `;
  }

  #form(): unknown {
    const reasons = {
      'personal-data': msg('Det røber noget privat om en person', {id: 'report-personal', desc: 'Reason of a report'}),
      abusive: msg('Det er krænkende eller truende', {id: 'report-abusive', desc: 'Reason of a report'}),
      illegal: msg('Det er ulovligt', {id: 'report-illegal', desc: 'Reason of a report'}),
      other: msg('Noget andet', {id: 'report-other', desc: 'Reason of a report'}),
    };
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        <fieldset class="field" aria-describedby=${this.#fault === 'reason' ? 'report-fault' : nothing}>
          <legend>${msg('Hvad er der galt?', {id: 'report-reason', desc: 'Question: why report it'})}</legend>
          ${this.#faultAt('reason', msg('Vælg en grund.', {id: 'report-no-reason', desc: 'No reason was chosen'}))}
          ${Object.entries(reasons).map(
            ([reason, words]) =>
              html`<label class="choice"><input type="radio" name="reason" value=${reason} /><span>${words}</span></label>`,
          )}
        </fieldset>
        <div class=${this.#fault === 'cpr' ? 'field invalid' : 'field'}>
          <label for="report-note">
            ${msg('Vil du forklare det?', {id: 'report-note', desc: 'Label of the note of a report'})}
            ${msg('(valgfrit)', {id: 'optional', desc: 'After the label of a field that may stay empty'})}
          </label>
          ${this.#faultAt('cpr', msg('Det ligner et CPR-nummer. Slet det, før du sender.', {id: 'report-cpr', desc: 'The note holds a personal number'}))}
          <textarea
            id="report-note"
            name="note"
            rows="3"
            maxlength="500"
            dir="auto"
            aria-describedby=${this.#fault === 'cpr' ? 'report-fault' : nothing}
            aria-invalid=${this.#fault === 'cpr' ? 'true' : nothing}
          ></textarea>
        </div>
        ${this.#error ? failure(whyNot(this.#error), () => void this.#send()) : nothing}
        <button type="submit" class="primary">${msg('Send anmeldelsen', {id: 'report-send', desc: 'Button: send the report'})}</button>
      </form>
    `;
  }

  #faultAt(fault: string, words: string): unknown {
    return this.#fault === fault ? html`<p class="error" id="report-fault">${words}</p>` : nothing;
  }

  async #send(): Promise<void> {
    const {client, language} = this.#host;
    const given = new FormData(this.#element?.querySelector('form') ?? undefined);
    const [reason, note] = ['reason', 'note'].map((name) => (given.get(name) as string | null)?.trim());
    this.#error = undefined;
    this.#fault = !reason ? 'reason' : cprIn(note ?? '') !== 'none' ? 'cpr' : undefined;
    if (!this.#fault && client && this.#item) {
      const body = {actor: this.#actor, reason, ...(note && {note})};
      await post(client, `/contributions/${this.#item.id}/reports`, body, reported, {language}).then(
        () => (this.#sent = true),
        (error: unknown) => (this.#error = error as EndpointError),
      );
    }
    await this.#update();
    this.#element
      ?.querySelector<HTMLElement>(this.#fault === 'cpr' ? 'textarea' : this.#fault ? 'input' : this.#error ? '[part=retry]' : 'h2')
      ?.focus();
    announce(this.#element?.querySelector('.error, .failure p')?.textContent?.trim() ?? '');
  }

  async #update(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#send();
  };
}

const whyNot = ({kind}: EndpointError): string => {
  if (kind === 'not-found')
    return msg('Bidraget er ikke længere offentligt.', {id: 'support-gone', desc: 'It was withdrawn before one could support it'});
  return kind === 'network' || kind === 'timeout'
    ? msg('Det blev ikke gemt. Måske er der ingen forbindelse lige nu. Prøv igen.', {id: 'support-network', desc: 'No connection'})
    : msg('Det blev ikke gemt. Fejlen er vores, ikke din. Prøv igen om lidt.', {id: 'support-failed', desc: 'Failed on our side'});
};

const styles = css`
  dialog {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    inline-size: min(100% - 2em, 34em);
    max-block-size: calc(100% - 2em);
    padding: calc(var(--_u) * 6);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  dialog > * + *,
  dialog form > * + * {
    margin-block-start: calc(var(--_u) * 4);
  }
  dialog blockquote {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: calc(var(--_u) * 4);
    -webkit-line-clamp: 3;
  }
  .choice {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: calc(var(--_u) * 3);
    min-block-size: 44px;
  }
  .choice input {
    accent-color: var(--_accent);
    block-size: 22px;
    flex: none;
    inline-size: 22px;
    margin: 0;
  }
`;
