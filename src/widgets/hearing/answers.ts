import {html, nothing} from 'lit';
import {contributions, type Contribution} from '../../data/contributions.js';
import type {Hearing} from '../../data/hearings.js';
import {day, number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {whyNotRead} from '../../ui/explain.js';
import {heading} from '../../ui/heading.js';
import {failure} from '../../ui/status.js';
import type {Widget} from '../../widget.js';

/** How many come at a time. */
const PAGE = 10;
/** Answers that say which hearing and which section it is: the place that they stand in says it too. */
const SAID = ['hearing', 'section'];

interface Opened {
  items: Contribution[];
  total: number;
  cursor: string | null;
  /** Whether there has been an answer, which may be that there are none. */
  isRead: boolean;
  why: string;
}

/** Public answers to a hearing, a section at a time, read when the reader opens them. */
export class Answers {
  readonly #host: Widget;
  readonly #opened = new Map<string, Opened>();

  constructor(host: Widget) {
    this.#host = host;
  }

  /** Those to a section of a hearing (empty: to the whole) that have been read so far; begins to read when nobody has. */
  list(hearing: Hearing, section: string): unknown {
    const key = JSON.stringify([this.#host.client?.revision, this.#host.language, hearing.id, section]);
    const opened = this.#opened.get(key);
    if (!opened) void this.#read(key, hearing, section);
    if (!opened?.isRead && !opened?.why)
      return html`<p class="muted">${msg('Henter …', {id: 'waiting', desc: 'Content is being fetched'})}</p>`;
    if (opened.isRead && !opened.items.length)
      return html`<p class="muted">${msg('Der er ingen svar at læse her lige nu.', {id: 'hearing-no-answers', desc: 'The answers to a hearing that were here are not public any more'})}</p>`;
    const {items, total, cursor, why} = opened;
    const more = (): void => void this.#read(key, hearing, section);
    return html`
      <ol class="answers" part="answers" role="list">${items.map((item) => this.#item(item))}</ol>
      ${why ? failure(why, more) : nothing}
      ${
        cursor
          ? html`<p class="row no-print">
              <button type="button" part="more" @click=${more}>${msg('Vis flere', {id: 'show-more', desc: 'Button: show the next ones'})}</button>
              <span class="muted">${msg(str`${number(this.#host.locale, items.length)} af ${number(this.#host.locale, total)}`, {id: 'shown-of', desc: '0 are shown of 1'})}</span>
            </p>`
          : nothing
      }
    `;
  }

  #item({text, language, name, published, answer, answers = []}: Contribution): unknown {
    const {locale, headingLevel} = this.#host;
    const more = answers.filter((one) => !SAID.includes(one.name)).map((one) => html` · ${one.label}: <bdi>${one.text}</bdi>`);
    const nameless = msg('Uden navn', {id: 'about-nameless', desc: 'Under a quoted contribution whose author gave no name'});
    return html`
      <li tabindex="-1">
        <article>
          <blockquote dir="auto" lang=${language ?? nothing}>${text}</blockquote>
          <p class="muted"><bdi>${name ?? nameless}</bdi>${more} · <time datetime=${published}>${day(locale, published)}</time></p>
          ${
            answer
              ? html`<div class="reply" part="answer">
                  ${heading(headingLevel + 2, msg('Kommunens svar', {id: 'wall-answer', desc: 'Above the municipality’s answer'}), 'small')}
                  <p class="text" dir="auto">${answer.text}</p>
                  <p class="muted"><time datetime=${answer.at}>${day(locale, answer.at)}</time></p>
                </div>`
              : nothing
          }
        </article>
      </li>
    `;
  }

  async #read(key: string, {id, form}: Hearing, section: string): Promise<void> {
    const {client, language} = this.#host;
    if (!client) return;
    const before = this.#opened.get(key) ?? {items: [], total: 0, cursor: null, isRead: false, why: ''};
    this.#opened.set(key, before);
    const query = new URLSearchParams({kind: form, about: id, section, limit: String(PAGE), ...(before.cursor && {cursor: before.cursor})});
    try {
      const {items, ...page} = await client.read(`/contributions?${query.toString()}`, contributions, language);
      this.#opened.set(key, {...page, items: [...before.items, ...items], isRead: true, why: ''});
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      // The first that is new, and not the button that is further down now.
      if (before.items.length > 0) this.#at(id, section)?.[before.items.length]?.focus();
    } catch (error) {
      this.#opened.set(key, {...before, why: whyNotRead(error as Parameters<typeof whyNotRead>[0])});
      this.#host.requestUpdate();
    }
  }

  #at(hearing: string, section: string): NodeListOf<HTMLElement> | undefined {
    return this.#host.renderRoot.querySelector(`[data-answers="${hearing}.${section}"]`)?.querySelectorAll<HTMLElement>('ol > li');
  }
}
