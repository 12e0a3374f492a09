import {html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import type {Reader} from '../../data/client.js';
import {dialogue, type Question, type Reply} from '../../data/dialogue.js';
import {define} from '../../define.js';
import {day, number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {styles} from './styles.js';

/** How many questions come at a time. */
const PAGE = 5;

interface Talk {
  items: Question[];
  total: number;
  more: boolean;
}

/**
 * Questions, and what citizens, politicians and staff reply: one level deep, and always as whom somebody speaks.
 *
 * @element sammen-dialogue
 * @reads /dialogue?limit=5
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the heading
 * @csspart list - the questions
 * @csspart item - one question with its replies
 * @csspart reply - one reply
 * @csspart more - the button for those that come next
 */
export class SammenDialogue extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {formUrl: {attribute: 'form-url'}, _pages: {state: true}};

  /** Address of the page with the form; default this page. */
  formUrl = '';

  private _pages = 1;
  /** The first of those that were asked for last, to be given the focus when it is there. */
  #next: number | undefined;

  readonly #reading = new Reading<Talk>(
    this,
    (client, language) => read(client, language, this._pages),
    () => this._pages,
  );

  protected override updated(): void {
    const item = this.#next === undefined ? undefined : this.renderRoot.querySelectorAll<HTMLElement>('[part=item] > article')[this.#next];
    if (!item) return;
    this.#next = undefined;
    item.focus();
  }

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (talk) => this.#content(talk), this.broughtOr);
  }

  #content({items, total, more}: Talk): unknown {
    return html`
      ${heading(this.headingLevel, msg('Spørg, og svar hinanden', {id: 'dialogue-title', desc: 'Heading of the dialogue'}), 'title')}
      <p class="lead">
        ${
          total
            ? msg('Her taler borgere, politikere og medarbejdere sammen. Alt bliver læst, før det kommer frem.', {
                id: 'dialogue-intro',
                desc: 'Under the heading of the dialogue',
              })
            : msg('Ingen har spurgt endnu. Hvad vil du vide?', {id: 'dialogue-empty', desc: 'No question yet'})
        }
      </p>
      <p class="begin no-print">
        <a class="button primary" href=${linkTo(this.formUrl, 'form', 'question')}
          >${msg('Stil et spørgsmål', {id: 'dialogue-ask', desc: 'Opens the form for a question'})}</a
        >
      </p>
      ${
        total
          ? html`<ol part="list" role="list">
              ${items.map((item) => this.#question(item))}
            </ol>`
          : nothing
      }
      ${more ? this.#more(items.length, total) : nothing}
    `;
  }

  #question(item: Question): unknown {
    const {id, text, answer, replies, replied} = item;
    return html`
      <li part="item">
        <article tabindex="-1" aria-labelledby="by-${id}">
          <p id="by-${id}" class="by">${this.#who(item)}</p>
          ${words(item, 'question')}
          ${
            answer || replies.length
              ? html`<ol class="replies" role="list">
                  ${answer ? this.#municipality(answer) : nothing} ${replies.map((reply) => this.#reply(reply))}
                </ol>`
              : nothing
          }
          ${replied > replies.length ? html`<p class="muted">${this.#rest(replied - replies.length)}</p>` : nothing}
          <p class="row no-print">
            <a class="button" href=${linkTo(this.formUrl, 'form', 'reply', {question: id})}
              >${msg('Svar', {id: 'dialogue-reply', desc: 'Opens the form for a reply to this question'})}<span class="hidden">: ${text.slice(0, 80)}</span></a
            >
          </p>
        </article>
      </li>
    `;
  }

  #reply(reply: Reply): unknown {
    return html`<li part="reply"><p class="by">${this.#who(reply)}</p>${words(reply, 'words')}</li>`;
  }

  #municipality({text, at}: NonNullable<Question['answer']>): unknown {
    return html`
      <li part="reply" class="own">
        <p class="by">
          <strong>${msg('Kommunen', {id: 'dialogue-municipality', desc: 'Who replies: the municipality'})}</strong>
          <time class="muted" datetime=${at}>${day(this.locale, at)}</time>
        </p>
        <p class="words" dir="auto">${text}</p>
      </li>
    `;
  }

  #who({name, role, published}: Reply): unknown {
    return html`
      <strong><bdi>${name ?? msg('En borger', {id: 'wall-citizen', desc: 'Who wrote, when nothing more is known'})}</bdi></strong>
      ${role ? html`<span class="role">${role}</span>` : nothing}
      <time class="muted" datetime=${published}>${day(this.locale, published)}</time>
    `;
  }

  #rest(amount: number): string {
    return msg(str`Og ${number(this.locale, amount)} svar mere`, {id: 'dialogue-rest', desc: 'Replies that are not shown; 0 is how many'});
  }

  #more(shown: number, total: number): unknown {
    return html`
      <p class="row no-print">
        <button type="button" part="more" @click=${this.#onMore}>${msg('Vis flere', {id: 'show-more', desc: 'Button: show the next ones'})}</button>
        <span class="muted">${msg(str`${number(this.locale, shown)} af ${number(this.locale, total)}`, {id: 'shown-of', desc: '0 are shown of 1'})}</span>
      </p>
    `;
  }

  readonly #onMore = (): void => {
    this.#next = this._pages * PAGE;
    this._pages++;
  };
}

const words = ({text, language}: Reply, className: string): unknown =>
  html`<p class=${className} dir="auto" lang=${language ?? nothing}>${text}</p>`;

/** So many pages, each from where the last one ended; what was read before comes from the client's memory. */
const read = async (client: Reader, language: string, pages: number): Promise<Talk> => {
  const items: Question[] = [];
  let total = 0;
  let after: string | null = '';
  for (let page = 0; page < pages && after !== null; page++) {
    const query: Record<string, string> = {limit: `${PAGE}`, ...(after && {cursor: after})};
    const found: InferOutput<typeof dialogue> = await client.read(`/dialogue?${new URLSearchParams(query)}`, dialogue, language);
    items.push(...found.items);
    after = found.cursor;
    total = found.total;
  }
  return {items, total, more: after !== null};
};

define('sammen-dialogue', SammenDialogue);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-dialogue': SammenDialogue;
  }
}
