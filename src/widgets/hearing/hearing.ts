import {html, nothing} from 'lit';
import {hearings, oneHearing, type Hearing, type Phase} from '../../data/hearings.js';
import {define} from '../../define.js';
import {number, stamp} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {fragmentOf, linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import type {Answers} from './answers.js';
import {left} from './left.js';
import {countWords, documentsPiece, replyPiece, whenWords} from './pieces.js';
import {styles} from './styles.js';

/** Milliseconds after which the words for what is left may have changed. */
const MINUTE = 60_000;

/**
 * A hearing: what is heard, until when one can answer, section by section, the public answers and what the municipality
 * says. Without `hearing` it is the one that is open, or a list of those that are.
 *
 * @element sammen-hearing
 * @reads /hearings
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart list - the open hearings
 * @csspart item - one hearing
 * @csspart deadline - until when one can answer
 * @csspart section - one section
 * @csspart answers - the public answers to it
 * @csspart answer - what the municipality answers to one
 * @csspart reply - what the municipality answers to all of it
 * @csspart more - the button for those answers that come next
 */
export class SammenHearing extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {hearing: {}, formUrl: {attribute: 'form-url'}, _chosen: {state: true}, _open: {state: true}};
  static override allowed = {...Widget.allowed, hearing: {words: 'an id: letters, digits, - and _', test: /^[\w-]{1,64}$/}};

  /** Id of one hearing; default those that are open. */
  hearing = '';
  /** Address of the page with the form; default this page. */
  formUrl = '';

  /** The one that the address names, while there are several. */
  private _chosen = fragmentOf('hearing')?.value ?? '';
  /** Whose answers the reader has opened: hearing and section. */
  private _open: readonly string[] = [];
  #answers: Answers | undefined;
  /** Milliseconds that the endpoint's clock is ahead of this device's. */
  #ahead = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #reading = new Reading<Hearing[]>(
    this,
    async (client, language) => {
      const one = this.hearing && (await client.read(`/hearings/${this.hearing}`, oneHearing, language));
      const {now, items} = one ? {now: one.now, items: [one]} : await client.read('/hearings', hearings, language);
      this.#ahead = Date.parse(now) - Date.now();
      return items;
    },
    () => this.hearing,
  );

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onLink);
    clearTimeout(this.#timer);
  }

  /** What is left changes by itself, without being said aloud; so does whether it is open. */
  protected override updated(): void {
    clearTimeout(this.#timer);
    const next = (this.#reading.value ?? []).flatMap(({opens, closes}) => [Date.parse(opens), Date.parse(closes) + 1]);
    const waits = next.map((at) => at - this.#now).filter((wait) => wait > 0);
    if (waits.length && this.isConnected) this.#timer = setTimeout(() => this.requestUpdate(), Math.min(MINUTE, ...waits));
  }

  /** What the endpoint's clock shows, in milliseconds. */
  get #now(): number {
    return Date.now() + this.#ahead;
  }

  #phase({opens, closes}: Hearing): Phase {
    if (this.#now < Date.parse(opens)) return 'coming';
    return this.#now > Date.parse(closes) ? 'closed' : 'open';
  }

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (all) => this.#content(all), this.broughtOr);
  }

  #content(all: Hearing[]): unknown {
    const open = all.filter((one) => this.#phase(one) === 'open');
    const chosen = this.hearing ? all[0] : (all.find(({id}) => id === this._chosen) ?? (open.length === 1 ? open[0] : undefined));
    if (chosen) return this.#hearing(chosen, open.length > 1 && !this.hearing);
    return open.length ? this.#list(open) : this.#empty();
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Der er ingen høringer lige nu. Når der kommer en, kan du svare på den her.', {id: 'hearing-empty', desc: 'There is no hearing to answer'})}</p>`,
    );
  }

  #list(open: Hearing[]): unknown {
    return html`
      ${heading(this.headingLevel, msg('Åbne høringer', {id: 'hearing-list', desc: 'Heading of the hearings that can be answered'}), 'title')}
      <ul class="list" part="list" role="list">
        ${open.map(
          (one) => html`
            <li part="item">
              ${heading(this.headingLevel + 1, html`<a href=${linkTo('', 'hearing', one.id)}>${one.title}</a>`)}
              <p class="text">${one.summary}</p>
              <p class="muted">${this.#deadline(one)}</p>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #hearing(one: Hearing, among: boolean): unknown {
    const {title, summary, kind, documents, reply} = one;
    const isOpen = this.#phase(one) === 'open';
    return html`
      ${
        among
          ? html`<p class="no-print"><a href=${linkTo('', 'hearing', '')}>${msg('Alle åbne høringer', {id: 'hearing-all', desc: 'Link back to the list of hearings'})}</a></p>`
          : nothing
      }
      <p class="kind">${
        kind === 'hearing'
          ? msg('Høring', {id: 'hearing-kind', desc: 'Above the title: a formal public hearing'})
          : msg('Forhøring', {id: 'hearing-pre', desc: 'Above the title: a hearing before there is a proposal'})
      }</p>
      ${heading(this.headingLevel, title, 'title')}
      <p class="lead">${summary}</p>
      <p class="deadline" part="deadline">${this.#deadline(one)}</p>
      ${isOpen ? html`<p class="act no-print"><a class="button primary" href=${this.#form(one)}>${msg('Svar på høringen', {id: 'hearing-answer', desc: 'Opens the form that answers a hearing'})}</a></p>` : nothing}
      <p class="muted count">${countWords(this.locale, one)}</p>
      ${reply ? replyPiece(this.headingLevel + 1, this.locale, reply) : nothing} ${documents.length ? documentsPiece(this.headingLevel + 1, documents) : nothing} ${this.#sections(one, isOpen)}
      ${this.#report(one)}
    `;
  }

  #deadline(one: Hearing): unknown {
    const phase = this.#phase(one);
    const at = phase === 'coming' ? one.opens : one.closes;
    return html`<strong><time datetime=${at}>${whenWords(phase, stamp(this.locale, at))}</time></strong> ${
      phase === 'closed' ? (one.contact ?? nothing) : html`<span>${left(this.locale, Date.parse(at) - this.#now)}</span>`
    }`;
  }

  #sections(one: Hearing, isOpen: boolean): unknown {
    const whole = one.answers - one.sections.reduce((sum, {answers}) => sum + answers, 0);
    return html`
      ${
        one.sections.length
          ? html`<ol class="block sections" role="list">
              ${one.sections.map(
                ({id, title, text, answers}) => html`
                  <li part="section">
                    ${heading(this.headingLevel + 1, title)}
                    <p class="text">${text}</p>
                    ${this.#acts(one, {id, title, answers}, isOpen)}
                  </li>
                `,
              )}
            </ol>`
          : nothing
      }
      ${
        whole > 0
          ? html`<div class="block">
              ${heading(this.headingLevel + 1, msg('Svar på det hele', {id: 'hearing-whole', desc: 'Heading of answers that are about no section'}))}
              ${this.#acts(one, {id: '', title: '', answers: whole}, false)}
            </div>`
          : nothing
      }
    `;
  }

  #acts(one: Hearing, {id, title, answers}: {id: string; title: string; answers: number}, isOpen: boolean): unknown {
    const key = `${one.id}.${id}`;
    const opened = this._open.includes(key);
    const amount = number(this.locale, answers);
    const about = title ? html`<span class="hidden">: ${title}</span>` : nothing;
    return html`
      <p class="row no-print">
        ${
          isOpen
            ? html`<a class="button" href=${this.#form(one, key)}>${msg('Svar på dette afsnit', {id: 'hearing-section', desc: 'Opens the form with this section chosen; its title follows for those who listen'})}${about}</a>`
            : nothing
        }
        ${
          answers
            ? html`<button type="button" aria-expanded=${opened} @click=${() => this.#onOpen(key)}>
                ${opened ? msg('Skjul svar', {id: 'hearing-hide', desc: 'Button: hides the answers'}) : msg(str`Læs svar (${amount})`, {id: 'hearing-read', desc: 'Button: shows the answers; 0 is how many'})}${about}
              </button>`
            : nothing
        }
      </p>
      ${opened ? html`<div data-answers=${key}>${this.#answers?.list(one, id)}</div>` : nothing}
    `;
  }

  #report(one: Hearing): unknown {
    const url = this.client?.url ?? '*';
    // Where the answers are files, nobody makes reports.
    if (url.endsWith('*') || this.#phase(one) === 'coming') return nothing;
    const words = msg('Læs høringsnotatet', {id: 'hearing-report', desc: 'Link to all answers to a hearing, with the municipality’s'});
    return html`<p class="block"><a href="${url}/hearings/${one.id}/report?lang=${this.language}">${words}</a></p>`;
  }

  #form({id, form}: Hearing, section = ''): string {
    return linkTo(this.formUrl, 'form', form, {hearing: id, ...(section && {section})});
  }

  readonly #onLink = async (): Promise<void> => {
    // Back to where nothing was chosen, the address has no fragment.
    const link = location.hash ? new URLSearchParams(location.hash.slice(1)).get('sammen-hearing') : '';
    // Other links of the page, such as to the form, are nothing to leave the hearing for.
    if (link === null || (!link && !this._chosen) || this.hearing) return;
    this._chosen = link;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus();
  };

  readonly #onOpen = async (key: string): Promise<void> => {
    this.#answers ??= new (await import('./answers.js')).Answers(this);
    this._open = this._open.includes(key) ? this._open.filter((one) => one !== key) : [...this._open, key];
  };
}

define('sammen-hearing', SammenHearing);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-hearing': SammenHearing;
  }
}
