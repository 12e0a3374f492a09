import {html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import type {Reader} from '../../data/client.js';
import {stories, tellingForms, type Story} from '../../data/stories.js';
import {define} from '../../define.js';
import {day} from '../../i18n/format.js';
import {msg} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {inTwo} from './in-two.js';
import {styles} from './styles.js';

/** How many come at a time. */
const PAGE = 5;

interface Told {
  items: Story[];
  more: boolean;
  /** What the form is called where one may tell; undefined where it is closed. */
  form: string | undefined;
}

/**
 * Stories that citizens have told and staff has published, newest first, to be read in peace: a long one opens by itself.
 *
 * @element sammen-story-list
 * @reads / /contributions?kind=story&limit=5
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the heading
 * @csspart list - the stories
 * @csspart item - one story
 * @csspart whole - what opens the rest of a long story
 * @csspart answer - the municipality's answer to it
 * @csspart more - the button for those that come next
 */
export class SammenStoryList extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {kind: {}, formUrl: {attribute: 'form-url'}, _pages: {state: true}};
  static override allowed = {...Widget.allowed, kind: {words: 'an id: letters, digits, - and _', test: /^[\w-]{1,64}$/}};

  /** The kind of contributions. */
  kind = 'story';
  /** Address of the page with the form; default this page. */
  formUrl = '';

  private _pages = 1;
  /** The first of those that were asked for last, to be given the focus when it is there. */
  #next: number | undefined;

  readonly #reading = new Reading<Told>(
    this,
    (client, language) => read(client, language, this.about, this._pages),
    () => [this.about, this._pages],
  );

  /** The kind that is asked for: Lit gives null when the attribute goes. */
  get about(): string {
    return this.kind || 'story';
  }

  protected override updated(): void {
    const item = this.#next === undefined ? undefined : this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')[this.#next];
    if (!item) return;
    this.#next = undefined;
    item.focus();
  }

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (told) => (told.items.length || told.form ? this.#content(told) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer historierne til at stå.', {id: 'stories-empty', desc: 'No story has been published, and none can be told'})}</p>`,
    );
  }

  #content({items, more, form}: Told): unknown {
    return html`
      ${heading(this.headingLevel, msg('Fortalt af borgerne', {id: 'stories-title', desc: 'Heading of the stories that citizens tell'}), 'title')}
      ${
        items.length
          ? html`<ol part="list" role="list">${items.map((item) => this.#item(item))}</ol>`
          : html`<p class="lead none">
              ${msg('Her er endnu ingen historier. Din kan blive den første.', {id: 'stories-first', desc: 'No story has been published yet, and one can be told'})}
            </p>`
      }
      ${
        more
          ? html`<p class="no-print row">
              <button type="button" part="more" @click=${this.#onMore}>${msg('Vis flere', {id: 'show-more', desc: 'Button: show the next ones'})}</button>
            </p>`
          : nothing
      }
      ${form ? this.#invitation(form, items.length > 0) : nothing}
    `;
  }

  #item({id, text, language, answer, ...by}: Story): unknown {
    const [beginning, rest] = inTwo(text);
    const paragraphs = (some: string[]): unknown =>
      html`<div class="told" dir="auto" lang=${language ?? nothing}>${some.map((one) => html`<p>${one}</p>`)}</div>`;
    return html`
      <li>
        <article part="item" tabindex="-1" aria-labelledby="by-${id}">
          ${paragraphs(beginning)} ${rest.length ? this.#rest(id, paragraphs(rest)) : nothing} ${this.#by(id, by)}
          ${
            answer
              ? html`<figure part="answer">
                  <figcaption>
                    <strong>${msg('Kommunens svar', {id: 'wall-answer', desc: 'Above the municipality’s answer'})}</strong>
                    <time datetime=${answer.at}>${day(this.locale, answer.at)}</time>
                  </figcaption>
                  <blockquote dir="auto">${answer.text}</blockquote>
                </figure>`
              : nothing
          }
        </article>
      </li>
    `;
  }

  #rest(id: string, told: unknown): unknown {
    return html`
      <details>
        <summary part="whole" aria-describedby="by-${id}">
          <span class="open">${msg('Læs hele historien', {id: 'story-whole', desc: 'Opens the rest of a long story'})}</span>
          <span class="close">${msg('Vis mindre', {id: 'wall-less', desc: 'Button: shorten the text again'})}</span>
        </summary>
        ${told}
      </details>
    `;
  }

  #by(id: string, {name, place, published}: Omit<Story, 'id' | 'text' | 'language' | 'answer'>): unknown {
    const who = name || msg('En borger', {id: 'wall-citizen', desc: 'Who wrote, when nothing more is known'});
    return html`
      <p class="by" id="by-${id}">
        <strong><bdi>${who}</bdi></strong>${place ? html`<span><bdi>${place}</bdi></span>` : nothing}
        <time datetime=${published}>${day(this.locale, published)}</time>
      </p>
    `;
  }

  /** Whose words they are, and the way to one's own. */
  #invitation(form: string, told: boolean): unknown {
    return html`
      <p class="no-print invitation">
        ${
          told
            ? html`<span>${msg('Har du også noget at fortælle?', {id: 'stories-yours', desc: 'Below the stories, before the link to the form'})}</span>`
            : nothing
        }
        <a class="button" href=${linkTo(this.formUrl, 'form', this.about)}>${form}</a>
      </p>
    `;
  }

  readonly #onMore = (): void => {
    this.#next = this._pages * PAGE;
    this._pages++;
  };
}

/** So many pages, each from where the last one ended; what was read before comes from the client's memory. */
const read = async (client: Reader, language: string, kind: string, pages: number): Promise<Told> => {
  const reads = [client.read('/', tellingForms, language), storiesOf(client, language, kind, pages)] as const;
  // Only when nothing is under way any more can it be tried again: what is, may fail as the other has.
  await Promise.allSettled(reads);
  const [{forms}, told] = await Promise.all(reads);
  return {...told, form: forms.find((form) => form.published && form.kind === kind)?.title};
};

const storiesOf = async (client: Reader, language: string, kind: string, pages: number): Promise<Omit<Told, 'form'>> => {
  const items: Story[] = [];
  let after: string | null = '';
  for (let page = 0; page < pages && after !== null; page++) {
    const query: Record<string, string> = {kind, limit: `${PAGE}`, ...(after && {cursor: after})};
    const found: InferOutput<typeof stories> = await client.read(`/contributions?${new URLSearchParams(query)}`, stories, language);
    items.push(...found.items);
    after = found.cursor;
  }
  return {items, more: after !== null};
};

define('sammen-story-list', SammenStoryList);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-story-list': SammenStoryList;
  }
}
