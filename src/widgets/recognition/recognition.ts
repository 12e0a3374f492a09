import {html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import type {Reader} from '../../data/client.js';
import {honours, nominatingForms, type Honour} from '../../data/honours.js';
import {define} from '../../define.js';
import {msg, str} from '../../i18n/locale.js';
import {partial} from '../../i18n/partial.js';
import {Reading} from '../../reading.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {styles} from './styles.js';

/** How many come at a time. */
const PAGE = 12;

interface Wall extends InferOutput<typeof honours> {
  /** What the form is called where one may nominate; undefined where there is none. */
  form: string | undefined;
}

/**
 * A wall of honours: whom the municipality and its associations have thanked, year by year, and the way to nominate another.
 *
 * @element sammen-recognition
 * @reads /honours /
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart year - the honours of a year
 * @csspart item - one who was honoured
 * @csspart more - the button for earlier ones
 * @csspart nominate - the way to nominate another
 */
export class SammenRecognition extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {kind: {}, formUrl: {attribute: 'form-url'}, _shown: {state: true}};
  static override allowed = {...Widget.allowed, kind: {words: 'an id: letters, digits, - and _', test: /^[\w-]{1,64}$/}};

  /** The kind of the form that nominates. */
  kind = 'nomination';
  /** Address of the page with the form; default this page. */
  formUrl = '';

  private _shown = PAGE;
  /** The first of those that were asked for last, to be given the focus when it is there. */
  #next: number | undefined;

  readonly #reading = new Reading<Wall>(
    this,
    (client, language) => read(client, language, this.about),
    () => this.about,
  );

  /** The kind that is asked for: Lit gives null when the attribute goes. */
  get about(): string {
    return this.kind || 'nomination';
  }

  protected override updated(): void {
    if (this.#next === undefined) return;
    this.renderRoot.querySelectorAll<HTMLElement>('[part=item] [part=heading]')[this.#next]?.focus();
    this.#next = undefined;
  }

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (wall) => (wall.items.length || wall.form ? this.#content(wall) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer de, der er blevet hædret, til at stå.', {id: 'honours-empty', desc: 'Nobody has been honoured, and nobody can be nominated'})}</p>`,
    );
  }

  #content({title, intro, items, form}: Wall): unknown {
    const own = msg('Tak til dem, der gør en forskel', {
      id: 'honours-title',
      desc: 'Heading of the honours where the municipality has given none',
    });
    return html`
      ${heading(this.headingLevel, title || own, 'title')} ${intro ? html`<p class="lead">${intro}</p>` : nothing}
      ${items.length ? byYear(items.slice(0, this._shown)).map((year) => this.#year(...year)) : nothing}
      ${
        items.length > this._shown
          ? html`<p class="no-print">
              <button type="button" part="more" @click=${this.#onMore}>${msg('Vis flere', {id: 'show-more', desc: 'Button: show the next ones'})}</button>
            </p>`
          : nothing
      }
      ${form ? this.#nominate(form) : nothing}
    `;
  }

  #year(year: string, items: Honour[]): unknown {
    return html`
      <section part="year">
        ${heading(this.headingLevel + 1, html`<time datetime=${year}>${partial(this.locale, year)}</time>`, 'when')}
        <ul role="list">
          ${items.map((item) => this.#item(item))}
        </ul>
      </section>
    `;
  }

  #item({title, summary, date, by, place, group}: Honour): unknown {
    const around = [group, place].filter((one) => one !== null);
    return html`
      <li part="item">
        ${heading(this.headingLevel + 2, html`<bdi>${title}</bdi>`)}
        ${around.length ? html`<p class="muted">${around.map((one, at) => html`${at ? ' · ' : ''}<bdi>${one}</bdi>`)}</p>` : nothing}
        <p class="reason">${summary}</p>
        <p class="muted">
          ${msg(str`Hædret af ${by}`, {id: 'honoured-by', desc: 'Who has honoured somebody; 0 is a name'})}${
            date.length > 4 ? html` · <time datetime=${date}>${partial(this.locale, date)}</time>` : nothing
          }
        </p>
      </li>
    `;
  }

  #nominate(form: string): unknown {
    return html`
      <p class="no-print" part="nominate">
        <span>${msg('Kender du en, der fortjener en tak?', {id: 'honours-yours', desc: 'Before the link to the form that nominates'})}</span>
        <a class="button" href=${linkTo(this.formUrl, 'form', this.about)}>${form}</a>
      </p>
    `;
  }

  readonly #onMore = (): void => {
    this.#next = this._shown;
    this._shown += PAGE;
  };
}

/** Honours as they come, a group each year. */
const byYear = (items: readonly Honour[]): [year: string, items: Honour[]][] => {
  const years = new Map<string, Honour[]>();
  for (const item of items) {
    const year = item.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), item]);
  }
  return [...years];
};

const read = async (client: Reader, language: string, kind: string): Promise<Wall> => {
  const reads = [client.read('/honours', honours, language), client.read('/', nominatingForms, language)] as const;
  // Only when nothing is under way any more can it be tried again: what is, may fail as the other has.
  await Promise.allSettled(reads);
  const [wall, {forms}] = await Promise.all(reads);
  return {...wall, form: forms.find((form) => form.kind === kind)?.title};
};

define('sammen-recognition', SammenRecognition);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-recognition': SammenRecognition;
  }
}
