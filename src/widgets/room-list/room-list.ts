import {html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import {rooms, type Room} from '../../data/rooms.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {accessWords} from '../../ui/access.js';
import {heading} from '../../ui/heading.js';
import {failure, whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {ALL, found, type Sought} from './find.js';
import {hoursWords} from './hours.js';
import {styles} from './styles.js';
import type {Times} from './times.js';

/** From so many on one can search and choose among them. */
const MANY = 4;

/**
 * Rooms that the municipality lends: what is there, how many there is room for, how accessible they are and what they
 * cost. Each shows when it is free; who chooses hours in a row comes to the form with them.
 *
 * @element sammen-room-list
 * @reads /rooms
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart filters - search and choices
 * @csspart list - the rooms
 * @csspart item - one room
 * @csspart times - when a room is free
 * @csspart ask - the link to the form
 */
export class SammenRoomList extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {formUrl: {attribute: 'form-url'}, _sought: {state: true}, _cut: {state: true}};

  /** Address of the page with the form; default this page. */
  formUrl = '';

  private _sought: Sought = ALL;
  /** What shows times could not be fetched. */
  private _cut = false;

  readonly #reading = new Reading(this, (client, language) => client.read('/rooms', rooms, language));
  /** By the room's id; of those that have been opened. */
  readonly #times = new Map<string, Times | undefined>();

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (read) => (read.items.length ? this.#content(read) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer de lokaler til at stå, som du kan låne.', {id: 'rooms-empty', desc: 'No room has been published yet'})}</p>`,
    );
  }

  #content({title, intro, items}: InferOutput<typeof rooms>): unknown {
    const fits = found(items, this._sought, this.locale);
    return html`
      ${heading(this.headingLevel, title, 'title')} ${intro ? html`<p class="lead">${intro}</p>` : nothing}
      ${items.length >= MANY ? this.#filters(items, fits.length) : nothing}
      <ul part="list" role="list" ?hidden=${!fits.length}>${items.map((room) => this.#item(room, fits.includes(room)))}</ul>
      ${fits.length ? nothing : this.#none()}
    `;
  }

  #filters(items: Room[], fits: number): unknown {
    const there = items.flatMap(({access}) => access) as string[];
    const ways = Object.entries(accessWords()).filter(([value]) => there.includes(value));
    return html`
      <search class="no-print" part="filters">
        <p class="by words">
          <label for="words">${msg('Søg efter et lokale', {id: 'rooms-search', desc: 'Label of the field that searches rooms'})}</label>
          <input id="words" type="search" dir="auto" maxlength="200" autocomplete="off" .value=${this._sought.words} @input=${this.#onSeek} />
        </p>
        <p class="by">
          <label for="people">${msg('Hvor mange er I?', {id: 'rooms-people', desc: 'Label: how many people a room is for'})}</label>
          <input id="people" type="number" min="1" max="99999" inputmode="numeric" .value=${this._sought.people} @input=${this.#onSeek} />
        </p>
        ${
          ways.length
            ? html`<p class="by">
                <label for="access">${this.#accessLabel()}</label>
                <select id="access" .value=${this._sought.access} @change=${this.#onSeek}>
                  <option value="">${msg('Alle', {id: 'wall-all', desc: 'First entry of a filter: everything'})}</option>
                  ${ways.map(([value, words]) => html`<option value=${value}>${words}</option>`)}
                </select>
              </p>`
            : nothing
        }
      </search>
      <p class="shown muted">${this.#count(fits)}</p>
    `;
  }

  #count(fits: number): string {
    if (!fits) return msg('Ingen lokaler passer.', {id: 'rooms-none', desc: 'How many rooms were found: none'});
    return fits === 1
      ? msg('1 lokale', {id: 'rooms-one', desc: 'How many rooms were found'})
      : msg(str`${number(this.locale, fits)} lokaler`, {id: 'rooms-many', desc: 'How many rooms were found'});
  }

  #none(): unknown {
    return html`<button class="none" type="button" @click=${this.#onAll}>
      ${msg('Vis alle lokaler', {id: 'rooms-all', desc: 'Button: show every room again'})}
    </button>`;
  }

  /** One that does not fit stays where it is, unseen: with its times open and what was chosen of them. */
  #item(room: Room, fits: boolean): unknown {
    const {id, title, summary, place, capacity, equipment, access, accessibility, price, hours} = room;
    const ways = accessWords();
    return html`
      <li part="item" ?hidden=${!fits}>
        <div>
          ${heading(this.headingLevel + 1, html`<bdi>${title}</bdi>`)} ${summary ? html`<p class="summary">${summary}</p>` : nothing}
        </div>
        <dl>
          ${this.#fact(msg('Hvor', {id: 'associations-where', desc: 'Label: where an association meets'}), [place])}
          ${this.#fact(msg('Plads til', {id: 'rooms-capacity', desc: 'Label: how many people there is room for'}), [number(this.locale, capacity)])}
          ${this.#fact(msg('Udstyr', {id: 'rooms-equipment', desc: 'Label: what is in a room'}), [equipment.join(', ')])}
          ${this.#fact(this.#accessLabel(), [access.map((one) => ways[one]).join(', '), accessibility])}
          ${this.#fact(msg('Pris', {id: 'rooms-price', desc: 'Label: what it costs to borrow a room'}), [
            price ?? msg('Gratis', {id: 'rooms-free-of-charge', desc: 'It costs nothing to borrow a room'}),
          ])}
          ${this.#fact(
            msg('Kan lånes', {id: 'rooms-hours', desc: 'Label: when a room can be borrowed'}),
            hoursWords(hours, this.locale).map(([days, clock]) => html`${days} <bdi dir="ltr">${clock}</bdi>`),
          )}
        </dl>
        <details class="no-print" part="times" data-room=${id} @toggle=${this.#onToggle}>
          <summary class="button">
            ${msg('Se ledige tider', {id: 'rooms-see-times', desc: 'Opens when a room is free; its name follows for those who listen'})}<span class="hidden">: ${title}</span>
          </summary>
          ${this.#times.get(id)?.show(room) ?? (this._cut ? failure(this.#cutWords(), () => void this.#open(id)) : nothing)}
        </details>
      </li>
    `;
  }

  #fact(label: string, facts: unknown[]): unknown {
    const known = facts.filter(Boolean);
    return known.length ? html`<div><dt>${label}</dt>${known.map((fact) => html`<dd>${fact}</dd>`)}</div>` : nothing;
  }

  #accessLabel(): string {
    return msg('Tilgængelighed', {id: 'associations-access', desc: 'Label: how accessible an association is'});
  }

  #cutWords(): string {
    return msg('Vi fik ikke forbindelse. Prøv igen, når du har net.', {
      id: 'rooms-cut',
      desc: 'What shows the free times could not be fetched',
    });
  }

  async #open(id: string): Promise<void> {
    this._cut = false;
    // Twice while it is fetched is once.
    if (this.#times.has(id)) return;
    this.#times.set(id, undefined);
    try {
      const {Times} = await import('./times.js');
      this.#times.set(id, new Times(this, id));
    } catch {
      this.#times.delete(id);
      this._cut = true;
    }
    this.requestUpdate();
  }

  readonly #onToggle = ({target}: Event): void => {
    const {open, dataset} = target as HTMLDetailsElement;
    if (open) void this.#open(dataset.room ?? '');
  };

  readonly #onSeek = ({target}: Event): void => {
    const {id, value} = target as HTMLInputElement | HTMLSelectElement;
    this._sought = {...this._sought, [id]: value};
    void this.#tell();
  };

  readonly #onAll = (): void => {
    this._sought = ALL;
    // The button goes: the focus is where one begins again.
    this.renderRoot.querySelector('input')?.focus();
    void this.#tell();
  };

  /** Says aloud how many there are now. */
  async #tell(): Promise<void> {
    const [{announce}] = await Promise.all([import('../../ui/announce.js'), this.updateComplete]);
    announce(this.renderRoot.querySelector('.shown')?.textContent ?? '');
  }
}

define('sammen-room-list', SammenRoomList);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-room-list': SammenRoomList;
  }
}
