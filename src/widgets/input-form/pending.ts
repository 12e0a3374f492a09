import type {ReactiveController} from 'lit';
import type {Receipt} from '../../data/contributions.js';
import {EndpointError, type FieldError} from '../../data/errors.js';
import type {Form} from '../../data/forms.js';
import type {Submission} from '../../data/requests.js';
import type {Item} from '../../data/outbox/item.js';
import type {Shown} from '../../data/outbox/outbox.js';
import {outbox, watch} from '../../data/outbox/page.js';
import {msg} from '../../i18n/locale.js';
import {announce} from '../../ui/announce.js';
import {whyNotSent} from '../../ui/explain-sending.js';
import {linkTo} from '../../ui/fragment.js';
import type {Widget} from '../../widget.js';
import {forget, recall} from './drafts.js';
import {outgoing, removed, type Acts} from './outgoing.js';

/** Called with the kind of each contribution that has been received. */
export type Received = (kind: string) => void;

/** What is in the outbox for this form's endpoint, kept in step with every tab, and what can be done about it. */
export class Pending implements ReactiveController, Acts {
  readonly #host: Widget;
  readonly #received: Received;
  readonly #fill: (answers: Submission['fields']) => void;
  #items: readonly Shown[] = [];
  /** The one that the form itself is sending, and shows in its own way. */
  #inForm: string | undefined;
  /** The one whose text is back in the form. */
  #taken: string | undefined;
  #removed: Item | undefined;
  #stop: (() => void) | undefined;
  /** Something has been received, and nobody has been told. */
  #arrived = false;

  constructor(host: Widget, received: Received, fill: (answers: Submission['fields']) => void) {
    this.#host = host;
    this.#received = received;
    this.#fill = fill;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watch(() => void this.look());
    void this.look();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Hands a contribution to the outbox; one that was taken back gives its place, and its key. Resolves with the key. */
  async hand(item: Pick<Item, 'key' | 'url' | 'language' | 'body'>): Promise<string> {
    this.#inForm = this.#taken ?? item.key;
    if (!this.#taken || !(await outbox.replace(this.#taken, item.body))) {
      this.#inForm = item.key;
      await outbox.add(item);
    }
    this.#taken = undefined;
    await this.look();
    return this.#inForm;
  }

  /** As it was when last looked at. */
  find(key: string): Shown | undefined {
    return this.#items.find((item) => item.key === key);
  }

  /** The receipt of one that the form shows as its own: it need not be kept any longer. */
  async settle({key, body, receipt}: Shown): Promise<Receipt | undefined> {
    await outbox.remove(key);
    this.#told(key, body.kind);
    return receipt;
  }

  /** The form lets go of what it was sending. */
  async release(): Promise<void> {
    if (!this.#inForm) return;
    this.#inForm = undefined;
    await this.look();
  }

  /** Looks at what there is; what has been received since is said with the next rendering, in the widget's language. */
  async look(): Promise<void> {
    const {client} = this.#host;
    const before = this.#items;
    this.#items = (await outbox.all()).filter(({url}) => url === client?.url);
    for (const {key, state, body} of this.#items) {
      if (state !== 'sent' || key === this.#inForm || before.find((item) => item.key === key)?.state !== 'unsent') continue;
      this.#told(key, body.kind);
      this.#arrived = true;
    }
    this.#host.requestUpdate();
  }

  /** It has a receipt: whoever shows contributions reads again, and what was kept of it in this tab goes. */
  #told(key: string, kind: string): void {
    const {client} = this.#host;
    if (client && recall(client.url, kind)?.key === key) forget(client.url, kind);
    client?.raise();
    this.#received(kind);
  }

  /** All that concerns this form, but for what the form itself holds. */
  list(form: Form, receiptUrl: string, words: (fault: FieldError) => string): unknown {
    if (this.#arrived) announce(msg('Tak. Vi har modtaget dit bidrag', {id: 'sent-title', desc: 'Heading of the receipt'}));
    this.#arrived = false;
    const shown = this.#items.filter(({key, body}) => body.kind === form.kind && key !== this.#inForm && key !== this.#taken);
    return [
      this.#removed && removed(this.#removed, this),
      shown.map((item) => {
        const {kind = 'invalid', detail = '', fields = []} = item.trouble ?? {};
        const refusal = fields.map(words).join(' ') || whyNotSent(new EndpointError(kind, detail, {answer: {detail}}));
        return outgoing(
          item,
          {level: this.#host.headingLevel + 1, href: linkTo(receiptUrl, 'receipt', item.receipt?.code ?? ''), refusal},
          this,
        );
      }),
    ];
  }

  /** Moves focus to one of them. */
  focus(key: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] [part=heading]`)?.focus();
    });
  }

  retry(item: Shown): void {
    void outbox.attempt(item.key).then(async () => {
      await this.look();
      this.focus(item.key);
    });
  }

  change({key}: Shown): void {
    void outbox.takeBack(key).then(async (item) => {
      if (item) {
        this.#taken = key;
        this.#fill(item.body.fields);
      }
      await this.look();
    });
  }

  remove({key}: Shown): void {
    void outbox.remove(key).then(async (item) => {
      this.#removed = item?.state === 'sent' ? undefined : item;
      await this.look();
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLElement>(this.#removed ? '[part=restore]' : '[part=heading]')?.focus();
    });
  }

  reuse({key, unused}: Shown): void {
    // The receipt stays until it is said to be saved.
    if (unused) void outbox.used(key).then(() => this.#fill(unused.fields));
  }

  restore(): void {
    const item = this.#removed;
    this.#removed = undefined;
    if (item) void outbox.restore(item).then(() => this.focus(item.key));
  }
}
