import {html, nothing} from 'lit';
import type {Receipt} from '../../data/contributions.js';
import {EndpointError, type FieldError} from '../../data/errors.js';
import type {Form} from '../../data/forms.js';
import {newKey} from '../../data/key.js';
import {outbox} from '../../data/outbox/page.js';
import {prepareProof} from '../../data/outbox/proof.js';
import type {Shown} from '../../data/outbox/outbox.js';
import {SammenErrorEvent} from '../../events.js';
import {msg} from '../../i18n/locale.js';
import {announce} from '../../ui/announce.js';
import {errorSummary, summaryStyles} from '../../ui/error-summary.js';
import {whyNotSent} from '../../ui/explain-sending.js';
import type {Answer} from '../../ui/field.js';
import {linkTo} from '../../ui/fragment.js';
import {failure} from '../../ui/status.js';
import {fetchQr, ticketStyles} from '../../ui/ticket.js';
import type {Widget} from '../../widget.js';
import {forget, keep, recall} from './drafts.js';
import {faultWords} from './fault-words.js';
import {outgoingStyles} from './outgoing.js';
import {Pending, type Received} from './pending.js';
import {sent} from './sent.js';
import type {Similar} from './similar.js';
import {bodyOf, check} from './submitting.js';

export type Answers = Record<string, Answer>;

/**
 * Gets one contribution to the endpoint: checks it, hands it to the outbox, and shows how far it has come.
 * Loaded with the first keystroke: nothing of it is needed to show a form.
 */
export class Sender {
  busy = false;
  /** What the citizen must change first. */
  faults: FieldError[] = [];
  /** Why it was refused though nothing is wrong with the answers. */
  error: EndpointError | undefined;
  receipt: Receipt | undefined;
  readonly #host: Widget;
  readonly #pending: Pending;
  /** Questions where the citizen has said, by sending again, that a number is no CPR number. */
  readonly #insisted = new Set<string>();
  #key: string | undefined;
  /** It is where nothing takes it away. */
  #handedOver = false;
  #similar: Similar | undefined;
  #fetching: Promise<unknown> | undefined;

  /** @param fill puts answers into the form, in the place of those in it. */
  constructor(host: Widget, received: Received, fill: (answers: Answers) => void) {
    this.#host = host;
    this.#pending = new Pending(host, received, (answers) => {
      this.reset();
      fill(answers);
    });
    const root = host.renderRoot as ShadowRoot;
    const later = [summaryStyles, ticketStyles, outgoingStyles].flatMap(({styleSheet}) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...later];
    // While the citizen writes, so that it is here when there is a receipt.
    void fetchQr().then(() => host.requestUpdate());
  }

  /**
   * The kept answers of a form, and before them those that it was opened with and those that have been typed since. Takes up
   * the key of an attempt whose outcome is unknown.
   */
  recall(form: Form, before: Answers): Answers {
    const draft = this.#host.client && recall(this.#host.client.url, form.kind);
    this.#key = draft?.key;
    const typed = Object.entries(this.read(form, {})).filter(([, answer]) => answer.length);
    return {...draft?.answers, ...before, ...Object.fromEntries(typed)};
  }

  /**
   * An answer has changed: together they are another contribution than the one that was tried. Returns them all.
   * Those that a link lent are not kept: another link to the form lends others. What is changed is no longer lent.
   */
  changed(form: Form, before: Answers, name: string, lent: Map<string, string>): Answers {
    const answers = this.read(form, before);
    this.#key = undefined;
    this.#insisted.delete(name);
    lent.delete(name);
    const {client} = this.#host;
    if (client) {
      keep(
        client.url,
        form.kind,
        {answers},
        form.fields.filter((question) => !lent.has(question.name)),
      );
      prepareProof(client.url);
    }
    return answers;
  }

  /** The answers as the form's controls hold them now. */
  read(form: Form, before: Answers): Answers {
    return {...before, ...Object.fromEntries(form.fields.map(({name}) => [name, answerIn(this.#host.renderRoot, name)]))};
  }

  /** Starts over. */
  reset(): void {
    this.receipt = undefined;
    this.error = undefined;
    this.faults = [];
    this.#host.requestUpdate();
  }

  /**
   * Checks and sends; while it is under way further calls do nothing. Says what came of it and moves focus there. True when
   * the form need not hold it any longer: it has a receipt, or waits in the outbox.
   */
  async send(form: Form, answers: Answers): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.error = undefined;
    this.#host.requestUpdate();
    let mine: Shown | undefined;
    try {
      mine = await this.#attempt(form, answers);
    } catch (cause) {
      this.error = new EndpointError('network', String(cause), {cause});
    }
    this.busy = this.#handedOver = false;
    this.#host.requestUpdate();
    await this.#pending.release();
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    if (this.error) announce(root.querySelector('.failure p')?.textContent ?? '', 'assertive');
    else if (mine && !this.receipt) this.#pending.focus(mine.key);
    else root.querySelector<HTMLElement>(this.faults.length ? '.summary' : '[part=heading]')?.focus();
    return mine !== undefined;
  }

  /** One fault in plain words. */
  words(form: Form, fault: FieldError): string {
    return faultWords(
      form.fields.find(({name}) => name === fault.field),
      fault,
      this.#host.locale,
    );
  }

  /** What is wrong with the answer to a question, in words. */
  fault(form: Form, name: string): string | undefined {
    const fault = this.faults.find(({field}) => field === name);
    return fault && this.words(form, fault);
  }

  /** What stands below a question: what others have written, from the keystroke after it was fetched on. */
  below(form: Form, name: string): unknown {
    // It is a courtesy: where it cannot be fetched, nobody is told.
    this.#fetching ??= import('./similar.js').then(({Similar}) => (this.#similar = new Similar(this.#host)), String);
    return this.#similar?.below(form, name);
  }

  /** What the button says while a contribution is under way. */
  get busyWords(): string | undefined {
    return this.#handedOver ? msg('Sender …', {id: 'sending', desc: 'The button while a contribution is being sent'}) : undefined;
  }

  /** On top of the form: what was written before and is not received, and all faults. */
  top(form: Form, receiptUrl: string): unknown {
    const summary = errorSummary(this.faults.map((fault) => ({target: fault.field, words: this.words(form, fault)})));
    return [this.#pending.list(form, receiptUrl, (fault) => this.words(form, fault)), summary];
  }

  /** At the end of the form: why it was refused, and a question that only programs see. */
  end(retry: () => void): unknown {
    return html`<input class="hidden" name="_website" tabindex="-1" aria-hidden="true" autocomplete="off" />${
      this.error ? failure(whyNotSent(this.error), retry) : nothing
    }`;
  }

  /** The moment after sending; undefined before. */
  sent(receiptUrl: string, again: () => void): unknown {
    const {receipt} = this;
    return receipt && sent(receipt, {level: this.#host.headingLevel, href: linkTo(receiptUrl, 'receipt', receipt.code), again});
  }

  /** Resolves with what the form need not hold any longer. */
  async #attempt(form: Form, answers: Answers): Promise<Shown | undefined> {
    this.faults = check(form, answers, this.#insisted);
    for (const {field, code} of this.faults) if (code === 'cpr-maybe') this.#insisted.add(field);
    const {client, language} = this.#host;
    if (!client || this.faults.length) return undefined;
    const website = answerIn(this.#host.renderRoot, '_website');
    const body = bodyOf(form, answers, language, String(website));
    const key = await this.#pending.hand({key: (this.#key ??= newKey()), url: client.url, language, body});
    const {kept = false} = this.#pending.find(key) ?? {};
    this.#handedOver = true;
    this.#host.requestUpdate();
    if (!kept) keep(client.url, form.kind, {answers, key}, form.fields);
    const mine = await outbox.attempt(key);
    if (mine?.state === 'stopped') {
      this.#refused(form, mine);
      await outbox.remove(key);
      return undefined;
    }
    if (kept || mine?.state === 'sent') forget(client.url, form.kind);
    if (mine?.state === 'sent' && !mine.unused) this.receipt = await this.#pending.settle(mine);
    this.#key = undefined;
    return mine;
  }

  #refused(form: Form, {trouble}: Shown): void {
    const {kind = 'invalid', detail = '', fields = []} = trouble ?? {};
    // Refused for what it is: what comes next is another text, under another key.
    this.#key = undefined;
    const known = fields.filter(({field}) => form.fields.some(({name}) => name === field));
    if (known.length) this.faults = known;
    else this.error = new EndpointError(kind, detail, {answer: {detail}});
    // What was chosen may be gone: whoever offers it reads again.
    this.#host.client?.raise();
    this.#host.dispatchEvent(new SammenErrorEvent(this.#host.localName, kind, detail));
  }
}

/** The answer that the controls of a name hold together. */
const answerIn = (root: ParentNode, name: string): Answer => {
  const controls = [...root.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
  const [first] = controls;
  if (first?.type === 'checkbox') return controls.filter(({checked}) => checked).map(({value}) => value);
  if (first?.type === 'radio') return controls.find(({checked}) => checked)?.value ?? '';
  return first?.value ?? '';
};
