import {html, nothing} from 'lit';
import type {InferOutput} from 'valibot';
import type {Reader} from '../../data/client.js';
import {initiatives, type Initiative} from '../../data/initiatives.js';
import type {Level} from '../../data/level.js';
import {participationOfSpace} from '../../data/participation.js';
import {define} from '../../define.js';
import {day, moment, number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {shortened} from '../../data/shortened.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {progress} from './progress.js';
import {styles} from './styles.js';
import type {Supporting} from './supporting.js';

/** How many come at a time. */
const PAGE = 6;

interface Started {
  items: Initiative[];
  threshold: number | null;
  total: number;
  more: boolean;
  /** What the levels are called. */
  levels: Map<Level, string>;
}

/**
 * What citizens want to start: who is sought and at which level one can join, how many support it and from when the
 * municipality takes a stand, what it answered, and what became of it.
 *
 * @element sammen-initiative-list
 * @reads /initiatives?limit=6 /
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart list - the initiatives
 * @csspart item - one initiative
 * @csspart join - the ways to join it
 * @csspart support - the button for support
 * @csspart answer - the municipality's answer
 * @csspart more - the button for those that come next
 */
export class SammenInitiativeList extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {formUrl: {attribute: 'form-url'}, _pages: {state: true}};

  /** Address of the page with the form; default this page. */
  formUrl = '';

  private _pages = 1;
  #supporting: Supporting | undefined;
  /** The first of those that were asked for last, to be given the focus when it is there. */
  #next: number | undefined;

  readonly #reading = new Reading<Started>(
    this,
    (client, language) => read(client, language, this._pages),
    () => this._pages,
  );

  protected override updated(): void {
    const item = this.#next === undefined ? undefined : this.renderRoot.querySelectorAll<HTMLElement>('li [part=heading]')[this.#next];
    if (!item) return;
    this.#next = undefined;
    item.focus();
  }

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (started) => this.#content(started), this.broughtOr);
  }

  #content({items, total, more, ...started}: Started): unknown {
    const begin = html`<a class="button primary" href=${linkTo(this.formUrl, 'form', 'initiative')}
      >${msg('Start et initiativ', {id: 'start-initiative', desc: 'Opens the form for a new initiative'})}</a
    >`;
    return html`
      ${heading(this.headingLevel, msg('Det vil borgerne i gang med', {id: 'initiatives-title', desc: 'Heading of the initiatives'}), 'title')}
      <p class="lead">
        ${
          total
            ? msg('Støt en idé, eller vær selv med. Du vælger, hvor meget.', {
                id: 'initiatives-intro',
                desc: 'Under the heading of initiatives',
              })
            : msg('Her er plads til den første idé. Den behøver ikke være færdig.', {id: 'initiatives-empty', desc: 'No initiative yet'})
        }
      </p>
      <p class="begin no-print">${begin}</p>
      ${
        total
          ? html`<ol part="list" role="list">
              ${items.map((item) => this.#item(item, started))}
            </ol>`
          : nothing
      }
      ${more ? this.#more(items.length, total) : nothing}
    `;
  }

  #item(item: Initiative, {threshold, levels}: Pick<Started, 'threshold' | 'levels'>): unknown {
    const {id, title, text, language, name, place, published, answer} = item;
    const supports = this.#supporting?.amount(id) ?? item.supports;
    return html`
      <li part="item">
        <article aria-labelledby="title-${id}">
          ${heading(this.headingLevel + 1, html`<span id="title-${id}" dir="auto" lang=${language ?? nothing}>${title ?? shortened(text)}</span>`)}
          <p class="muted">
            ${name ? html`<bdi>${name}</bdi> · ` : nothing}<time datetime=${published}>${day(this.locale, published)}</time>${
              place ? html` · <bdi>${place}</bdi>` : nothing
            }
          </p>
          ${title || shortened(text) !== text ? html`<p class="text" dir="auto" lang=${language ?? nothing}>${text}</p>` : nothing}
          ${progress({item: {...item, supports}, threshold, locale: this.locale, onSupport: () => void this.#support(id)})}
          ${this.#supporting?.trouble(id)}
          ${
            answer
              ? html`<figure part="answer">
                  <figcaption>
                    <strong>${msg('Kommunens svar', {id: 'wall-answer', desc: 'Above the municipality’s answer'})}</strong>
                    <time class="muted" datetime=${answer.at}>${day(this.locale, answer.at)}</time>
                  </figcaption>
                  <blockquote dir="auto">${answer.text}</blockquote>
                </figure>`
              : nothing
          }
          ${item.activity ? this.#became(item.activity) : item.status === 'done' ? nothing : this.#join(item, levels)}
        </article>
      </li>
    `;
  }

  #became({title, starts}: NonNullable<Initiative['activity']>): unknown {
    return html`
      <p class="became">
        <strong>${msg('Det blev til noget', {id: 'initiative-became', desc: 'The initiative has become an activity, which is named after this'})}</strong>
        <span>${title}</span>
        <time class="muted" datetime=${starts}>${moment(this.locale, starts)}</time>
      </p>
    `;
  }

  /** A way in for each level at which somebody is sought, or for all; with how many are in. */
  #join({id, title, text, seeks, joined}: Initiative, levels: Started['levels']): unknown {
    const open = seeks.length ? seeks : [...levels.keys()].filter((level) => level !== 'initiate');
    const called = title ?? shortened(text);
    return html`
      <div part="join">
        <p class="who">
          ${
            seeks.length
              ? msg('Her er der især brug for', {id: 'initiative-seeks', desc: 'Before the levels at which people are sought'})
              : msg('Sådan kan du være med', {id: 'initiative-anybody', desc: 'Before all levels: anybody can join'})
          }
        </p>
        <ul role="list">
          ${open.map((level) => {
            const inIt = joined.find((one) => one.level === level)?.count ?? 0;
            return html`<li>
              <a class="button no-print" href=${linkTo(this.formUrl, 'form', 'join', {initiative: id, level})}
                >${levels.get(level) ?? level}<span class="hidden">: ${called}</span></a
              >
              <span class="muted">${inIt ? this.#count(inIt) : msg('Ingen endnu', {id: 'initiative-none', desc: 'Nobody has joined at this level yet'})}</span>
            </li>`;
          })}
        </ul>
      </div>
    `;
  }

  #count(amount: number): string {
    return msg(str`${number(this.locale, amount)} er med`, {id: 'initiative-in', desc: 'How many have joined at a level; 0 is the number'});
  }

  #more(shown: number, total: number): unknown {
    return html`
      <p class="row no-print">
        <button type="button" part="more" @click=${this.#onMore}>${msg('Vis flere', {id: 'show-more', desc: 'Button: show the next ones'})}</button>
        <span class="muted">${msg(str`${number(this.locale, shown)} af ${number(this.locale, total)}`, {id: 'shown-of', desc: '0 are shown of 1'})}</span>
      </p>
    `;
  }

  async #support(id: string): Promise<void> {
    try {
      const {Supporting} = await import('./supporting.js');
      this.#supporting ??= new Supporting(this);
      await this.#supporting.toggle(id);
    } catch {
      // The button stays, and can be pressed again.
    }
  }

  readonly #onMore = (): void => {
    this.#next = this._pages * PAGE;
    this._pages++;
  };
}

/** So many pages, each from where the last one ended; what was read before comes from the client's memory. */
const read = async (client: Reader, language: string, pages: number): Promise<Started> => {
  const reads = [listOf(client, language, pages), client.read('/', participationOfSpace, language)] as const;
  // Only when nothing is under way any more can it be tried again: what is, may fail as the other has.
  await Promise.allSettled(reads);
  const [started, {participation}] = await Promise.all(reads);
  return {...started, levels: new Map(participation?.steps.map(({level, title}) => [level, title]))};
};

const listOf = async (client: Reader, language: string, pages: number): Promise<Omit<Started, 'levels'>> => {
  const items: Initiative[] = [];
  let after: string | null = '';
  let last: InferOutput<typeof initiatives> | undefined;
  for (let page = 0; page < pages && after !== null; page++) {
    const query: Record<string, string> = {limit: `${PAGE}`, ...(after && {cursor: after})};
    last = await client.read(`/initiatives?${new URLSearchParams(query)}`, initiatives, language);
    items.push(...last.items);
    after = last.cursor;
  }
  return {items, threshold: last?.threshold ?? null, total: last?.total ?? 0, more: after !== null};
};

define('sammen-initiative-list', SammenInitiativeList);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-initiative-list': SammenInitiativeList;
  }
}
