import {css, html, nothing} from 'lit';
import * as v from 'valibot';
import {contribution} from '../../data/contributions.js';
import {msg} from '../../i18n/locale.js';
import type {Widget} from '../../widget.js';

/** What is shown of the contribution that one is about to answer. */
const quoted = v.object({text: contribution.entries.text, language: contribution.entries.language, name: contribution.entries.name});
type Quoted = v.InferOutput<typeof quoted>;

/** What a contribution is about, in its author's words: read once for each, as the address names it. */
export class About {
  readonly #host: Widget;
  /** By id; null while it is read and when it cannot be. */
  readonly #read = new Map<string, Quoted | null>();

  constructor(host: Widget) {
    this.#host = host;
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...(styles.styleSheet ? [styles.styleSheet] : [])];
  }

  /** The words; nothing until they are there, and when they cannot be read: sending says then what is wrong. */
  quote(id: string): unknown {
    if (!this.#read.has(id)) void this.#fetch(id);
    const about = this.#read.get(id);
    if (!about) return nothing;
    const {text, language, name} = about;
    return html`
      <figure class="about" part="about">
        <blockquote dir="auto" lang=${language ?? nothing}>${text}</blockquote>
        <figcaption>${name ?? msg('Uden navn', {id: 'about-nameless', desc: 'Under a quoted contribution whose author gave no name'})}</figcaption>
      </figure>
    `;
  }

  async #fetch(id: string): Promise<void> {
    const {client, language} = this.#host;
    this.#read.set(id, null);
    if (!client || !/^[\w-]{1,64}$/.test(id)) return;
    const about = await client.read(`/contributions/${id}`, quoted, language).catch(() => null);
    this.#read.set(id, about);
    this.#host.requestUpdate();
  }
}

const styles = css`
  .about {
    border-inline-start: 3px solid var(--_accent);
    margin: calc(var(--_u) * 3) 0 0;
    max-width: var(--_measure);
    padding-inline-start: calc(var(--_u) * 4);
  }
  .about blockquote {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    margin: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .about figcaption {
    color: var(--_muted);
    font-size: 0.875em;
    margin-block-start: var(--_u);
  }
`;
