import {html, nothing} from 'lit';
import {draws, type Draw} from '../../data/draws.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {msg} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import type {Found} from './find.js';
import {styles} from './styles.js';
import {methodWords, phaseWords, seatsOf} from './words.js';

/**
 * A draw among volunteers: what it is for, who is to be there and until when one can volunteer; afterwards how it was
 * drawn, everything with which anybody can draw again, and a look-up of one's own number.
 *
 * @element sammen-draw
 * @reads /draws
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart facts - seats, phase and how many have volunteered
 * @csspart strata - who is to be there
 * @csspart find - the look-up of a number
 * @csspart proof - how it is drawn, and what to check it with
 */
export class SammenDraw extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {draw: {}, formUrl: {attribute: 'form-url'}, _found: {state: true}};

  static override allowed = {...Widget.allowed, draw: {words: 'an id: letters, digits, - and _', test: /^[\w-]{1,64}$/}};

  /** Id of the draw; default the first. */
  draw = '';
  /** Address of the page with the form; default this page. */
  formUrl = '';

  /** What was found, and the words for it, which come with the first look-up. */
  private _found: {what: Found; words(what: Found): string} | undefined;

  readonly #reading = new Reading(this, (client, language) => client.read('/draws', draws, language));

  protected override renderContent(): unknown {
    return whenRead(
      this.#reading,
      ({items}) => {
        const draw = this.draw ? items.find(({id}) => id === this.draw) : items[0];
        return draw ? this.#content(draw) : this.#empty();
      },
      this.broughtOr,
    );
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer en lodtrækning til at stå.', {id: 'draw-empty', desc: 'No draw has been published yet'})}</p>`,
    );
  }

  #content(draw: Draw): unknown {
    return html`
      ${heading(this.headingLevel, draw.title, 'title')}
      <p class="lead">${draw.summary}</p>
      <dl part="facts">
        ${this.#fact(msg('Pladser', {id: 'draw-seats', desc: 'Label: how many people are drawn'}), number(this.locale, draw.seats))}
        ${this.#fact(msg('Status', {id: 'draw-phase', desc: 'Label: how far a draw has come'}), phaseWords(this.locale, draw))}
        ${this.#fact(msg('I puljen', {id: 'draw-volunteers', desc: 'Label: how many have volunteered'}), number(this.locale, draw.volunteers))}
      </dl>
      ${
        draw.phase === 'open'
          ? html`<p class="go"><a class="button primary no-print" href=${linkTo(this.formUrl, 'form', draw.form)}>${msg('Meld dig', {id: 'draw-volunteer', desc: 'Opens the form with which one volunteers for a draw'})}</a></p>`
          : nothing
      }
      ${draw.drawn && this.client ? this.#find(draw) : nothing} ${this.#strata(draw)} ${draw.commitment ? this.#proof(draw) : nothing}
    `;
  }

  #fact(label: string, value: unknown): unknown {
    return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  }

  #strata({strata}: Draw): unknown {
    return html`
      <div part="strata">
        ${heading(this.headingLevel + 1, msg('Sådan fordeles pladserne', {id: 'draw-strata', desc: 'Heading above how many seats there are for each age, district and so on'}))}
        <div class="strata">
          ${strata.map(
            ({label, parts}) => html`
              <div>
                ${heading(this.headingLevel + 2, label, 'stratum')}
                <dl>${parts.map((part) => this.#fact(part.label, html`<span dir="ltr">${seatsOf(this.locale, part.least, part.most)}</span>`))}</dl>
              </div>
            `,
          )}
        </div>
      </div>
    `;
  }

  #find({id}: Draw): unknown {
    return html`
      <form class="no-print" part="find" data-draw=${id} @submit=${this.#onFind}>
        ${heading(this.headingLevel + 1, msg('Er du trukket?', {id: 'draw-find', desc: 'Heading above the field where one looks up one’s number'}))}
        <label for="number">${msg('Dit nummer', {id: 'draw-number', desc: 'Label: the number that a volunteer has'})}</label>
        <p class="muted" id="where">${msg('Det står på din kvittering.', {id: 'draw-where', desc: 'Where one finds the number'})}</p>
        <div class="by">
          <input id="number" dir="ltr" required maxlength="40" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="where" />
          <button>${msg('Find nummeret', {id: 'draw-look-up', desc: 'Button: look up the number'})}</button>
        </div>
        ${this._found ? html`<p class="found">${this._found.words(this._found.what)}</p>` : nothing}
      </form>
    `;
  }

  #proof({id, commitment, poolDigest, lotteryDigest, drawn}: Draw): unknown {
    const check = (label: string, value: string | null | undefined): unknown =>
      value ? this.#fact(label, html`<code dir="ltr">${value}</code>`) : nothing;
    return html`
      <div part="proof">
        ${heading(this.headingLevel + 1, msg('Regn selv efter', {id: 'draw-proof', desc: 'Heading above how one can check the draw oneself'}))}
        ${
          drawn
            ? html`<ol class="steps">${methodWords().map((step) => html`<li>${step}</li>`)}</ol>`
            : html`<p>${msg('Skriv tallene ned nu. Efter lodtrækningen kan du se, at ingen har ændret på noget.', {id: 'draw-note', desc: 'Above the numbers that prove later that nothing was changed'})}</p>`
        }
        <dl class="checks">
          ${check(msg('Aftryk af frøet (SHA-256)', {id: 'draw-commitment', desc: 'Label of the hash of the seed'}), commitment)}
          ${check(msg('Aftryk af puljen', {id: 'draw-pool-digest', desc: 'Label of the hash of the pool of volunteers'}), poolDigest)}
          ${check(msg('Aftryk af lodderne', {id: 'draw-lottery-digest', desc: 'Label of the hash of the tickets'}), lotteryDigest)}
          ${check(msg('Frøet', {id: 'draw-seed', desc: 'Label of the secret number, revealed'}), drawn?.seed)}
        </dl>
        ${
          drawn && this.client
            ? html`<p><a href="${this.client.url}/draws/${id}/document">${msg('Hent det hele som fil (JSON)', {id: 'draw-document', desc: 'Link to the published document of the draw'})}</a></p>`
            : nothing
        }
      </div>
    `;
  }

  readonly #onFind = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = form.querySelector('input')?.value ?? '';
    const [{find, foundWords}, {announce}] = await Promise.all([import('./find.js'), import('../../ui/announce.js')]);
    if (!this.client) return;
    const what = await find(this.client, form.dataset.draw ?? '', this.language, typed).catch(() => 'failed' as const);
    this._found = {what, words: foundWords};
    await this.updateComplete;
    announce(this.renderRoot.querySelector('.found')?.textContent ?? '');
  };
}

define('sammen-draw', SammenDraw);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-draw': SammenDraw;
  }
}
