import {css, html, nothing} from 'lit';
import type {Client} from '../../data/client.js';
import {cprIn} from '../../data/cpr.js';
import type {Form} from '../../data/forms.js';
import {post} from '../../data/post.js';
import type {SimilarQuery} from '../../data/requests.js';
import {alike, type Alike} from '../../data/similar.js';
import {setSupport, supports} from '../../data/support.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {announce} from '../../ui/announce.js';
import {linkTo} from '../../ui/fragment.js';
import type {Widget} from '../../widget.js';

/** Characters from which there is something to look for. */
const ENOUGH = 20;

type State = 'offered' | 'busy' | 'found' | 'cpr' | 'failed';

/**
 * What others have written that resembles what is being written, with a way to support that instead. Asked for with a
 * button and never by itself: what one writes leaves the device for it, before it is sent (docs/decisions/0014).
 */
export class Similar {
  readonly #host: Widget;
  #state: State = 'offered';
  #items: Alike[] = [];
  /** The contribution whose support did not arrive. */
  #lost = '';
  /** Whether there has been enough to look for; what has been offered stays, so that nothing jumps. */
  #enough = false;

  constructor(host: Widget) {
    this.#host = host;
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...(styles.styleSheet ? [styles.styleSheet] : [])];
  }

  /** What stands below the question for the text; nothing for other questions, and for what is not for everybody. */
  below({kind, published}: Form, question: string): unknown {
    if (question !== 'text' || !published) return nothing;
    const {length} = this.#text;
    if (!length) this.#enough = this.#put('offered');
    this.#enough ||= length >= ENOUGH;
    if (!this.#enough) return nothing;
    return html`
      <div class="similar no-print" part="similar" role="group" aria-label=${msg('Lignende bidrag', {id: 'similar-group', desc: 'Names the part of the form about what others have written'})}>
        <p class="muted" id="similar-help">
          ${msg('Så sendes din tekst til kommunen, som leder efter lignende bidrag. Den bliver ikke gemt.', {
            id: 'similar-help',
            desc: 'What happens to the text when one looks for similar contributions; describes the button',
          })}
        </p>
        <button type="button" part="look-for-similar" aria-describedby="similar-help" @click=${() => void this.#look(kind)}>
          ${
            this.#state === 'busy'
              ? msg('Leder …', {id: 'similar-busy', desc: 'The button while similar contributions are looked for'})
              : msg('Se, om andre har skrevet det samme', {
                  id: 'similar-look',
                  desc: 'Button: look for contributions like the one being written',
                })
          }
        </button>
        ${this.#outcome(kind)}
      </div>
    `;
  }

  #outcome(kind: string): unknown {
    if (this.#state === 'offered' || this.#state === 'busy') return nothing;
    if (this.#state !== 'found' || !this.#items.length) return html`<p class="told">${this.#told()}</p>`;
    return html`
      <p class="told"><strong>${this.#told()}</strong></p>
      <ul role="list">
        ${this.#items.map((item) => this.#item(kind, item))}
      </ul>
      <button type="button" @click=${this.#onClose}>${msg('Skjul', {id: 'similar-close', desc: 'Button: put the similar contributions away'})}</button>
    `;
  }

  #item(kind: string, item: Alike): unknown {
    const {id, text, language, supports: amount} = item;
    const times = number(this.#host.locale, amount);
    return html`
      <li part="similar-item">
        <blockquote id="like-${id}" dir="auto" lang=${language ?? nothing}>${text}</blockquote>
        <p class="row">
          <button type="button" part="support" aria-describedby="like-${id}" aria-pressed=${supports(id) ? 'true' : 'false'} @click=${() => void this.#support(item)}>
            ${msg('Støt i stedet', {id: 'similar-support', desc: 'Button: support this contribution instead of sending one’s own'})}
            <span class="count" aria-hidden="true">${times}</span>
            <span class="hidden">${msg(str`støttet ${times} gange`, {id: 'similar-supports', desc: 'How often it has been supported, 0 is the number'})}</span>
          </button>
          ${
            document.querySelector('sammen-input-wall')
              ? html`<a href=${linkTo('', 'wall', `kind=${kind}&id=${id}`)} aria-describedby="like-${id}">${msg('Læs det på væggen', {id: 'similar-read', desc: 'Link to the contribution among all others'})}</a>`
              : nothing
          }
        </p>
        ${
          this.#lost === id
            ? html`<p class="failure">${msg('Din støtte blev ikke gemt. Prøv igen.', {id: 'similar-support-lost', desc: 'Supporting failed'})}</p>`
            : nothing
        }
      </li>
    `;
  }

  /** What came of it, in words. */
  #told(): string {
    const amount = this.#items.length;
    switch (this.#state) {
      case 'cpr':
        return msg('Der står et CPR-nummer i teksten. Slet det først.', {
          id: 'similar-cpr',
          desc: 'Not looked for, because of a CPR number',
        });
      case 'failed':
        return msg('Vi kunne ikke lede lige nu. Du kan sende dit bidrag alligevel.', {
          id: 'similar-failed',
          desc: 'Looking failed; it is not needed',
        });
      case 'found':
        return amount
          ? msg('Det ligner noget, andre har skrevet', {id: 'similar-found', desc: 'Heads up to three similar contributions'})
          : msg('Vi fandt ikke noget, der ligner. Send endelig dit bidrag.', {
              id: 'similar-none',
              desc: 'Nobody has written something like it',
            });
      default:
        return '';
    }
  }

  get #text(): string {
    return this.#host.renderRoot.querySelector<HTMLTextAreaElement>('[name=text]')?.value.trim() ?? '';
  }

  /** Returns whether something has been put away: never. */
  #put(state: State): false {
    this.#state = state;
    this.#items = [];
    this.#lost = '';
    return false;
  }

  async #look(kind: string): Promise<void> {
    const {client, language} = this.#host;
    const text = this.#text;
    if (!client || this.#state === 'busy') return;
    const stopped = cprIn(text) === 'stop';
    this.#put(stopped ? 'cpr' : 'busy');
    this.#host.requestUpdate();
    if (!stopped) await this.#ask(client, {kind, text}, language);
    await this.#host.updateComplete;
    announce(this.#host.renderRoot.querySelector('.told')?.textContent?.trim() ?? '');
  }

  async #ask(client: Client, what: SimilarQuery, language: string): Promise<void> {
    try {
      this.#items = (await post(client, '/similar', what, alike, {language})).items;
      this.#state = 'found';
    } catch {
      this.#state = 'failed'; // Why is of no use to somebody who wants to send.
    }
    this.#host.requestUpdate();
  }

  async #support({id}: Alike): Promise<void> {
    const {client} = this.#host;
    if (!client) return;
    this.#lost = '';
    try {
      const amount = await setSupport(client, id, !supports(id));
      this.#items = this.#items.map((item) => (item.id === id ? {...item, supports: amount} : item));
      client.raise();
    } catch {
      this.#lost = id;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#lost) announce(this.#host.renderRoot.querySelector('.similar .failure')?.textContent ?? '', 'assertive');
  }

  readonly #onClose = (): void => {
    this.#put('offered');
    this.#host.requestUpdate();
    this.#host.renderRoot.querySelector<HTMLElement>('[part=look-for-similar]')?.focus();
  };
}

const styles = css`
  .similar {
    max-width: var(--_measure);
  }
  .field + .similar {
    margin-block-start: calc(var(--_u) * 3);
  }
  .similar > button,
  .similar > .told {
    margin-block-start: calc(var(--_u) * 3);
  }
  .similar li {
    border-block-end: 1px solid var(--_line);
    padding-block: calc(var(--_u) * 4);
  }
  .similar blockquote {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    margin: 0 0 calc(var(--_u) * 3);
    overflow: hidden;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .similar [aria-pressed='true'] {
    background-color: var(--_tint);
    border-color: var(--_accent);
  }
  .similar .count {
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .similar [aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
