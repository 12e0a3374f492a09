import {nothing} from 'lit';
import type {Receipt} from '../../data/contributions.js';
import {EndpointError, type FieldError} from '../../data/errors.js';
import {newKey} from '../../data/key.js';
import {problemIn} from '../../data/problem.js';
import type {Form} from '../../data/forms.js';
import {SammenErrorEvent} from '../../events.js';
import {msg} from '../../i18n/locale.js';
import {announce} from '../../ui/announce.js';
import {errorSummary, summaryStyles} from '../../ui/error-summary.js';
import {whyNotSent} from '../../ui/explain-sending.js';
import type {Answer} from '../../ui/field.js';
import {linkTo} from '../../ui/fragment.js';
import {failure} from '../../ui/status.js';
import {ticketStyles} from '../../ui/ticket.js';
import type {Widget} from '../../widget.js';
import {forget, keep, recall} from './drafts.js';
import {faultWords} from './fault-words.js';
import {sent} from './sent.js';
import type {Similar} from './similar.js';
import {check, send} from './submitting.js';

type Answers = Record<string, Answer>;

/**
 * Gets one contribution to the endpoint: checks it, keeps it, sends it once, and shows how far it has come.
 * Loaded with the first keystroke: nothing of it is needed to show a form.
 */
export class Sender {
  busy = false;
  /** What the citizen must change first. */
  faults: FieldError[] = [];
  /** Why the last attempt failed though nothing is wrong with the answers. */
  error: EndpointError | undefined;
  receipt: Receipt | undefined;
  readonly #host: Widget;
  /** Questions where the citizen has said, by sending again, that a number is no CPR number. */
  readonly #insisted = new Set<string>();
  #key: string | undefined;
  #similar: Similar | undefined;
  #fetching: Promise<unknown> | undefined;

  constructor(host: Widget) {
    this.#host = host;
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...[summaryStyles, ticketStyles].flatMap(({styleSheet}) => styleSheet ?? [])];
  }

  /** The kept answers of a form; takes up the key of an attempt whose outcome is unknown. */
  recall(form: Form): Answers {
    const draft = this.#host.client && recall(this.#host.client.url, form.kind);
    this.#key = draft?.key;
    return draft?.answers ?? {};
  }

  /** An answer has changed: together they are another contribution than the one that was tried. Returns them all. */
  changed(form: Form, before: Answers, name: string): Answers {
    const answers = this.read(form, before);
    this.#key = undefined;
    this.#insisted.delete(name);
    if (this.#host.client) keep(this.#host.client.url, form.kind, {answers}, form.fields);
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

  /** Checks and sends; while it is under way further calls do nothing. Says what came of it and moves focus there. */
  async send(form: Form, answers: Answers): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      await this.#attempt(form, answers);
    } catch (cause) {
      this.#fail(form, cause instanceof EndpointError ? cause : new EndpointError('network', String(cause), {cause}));
    }
    this.busy = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    if (this.error) announce(root.querySelector('.failure p')?.textContent ?? '', 'assertive');
    else root.querySelector<HTMLElement>(this.faults.length ? '.summary' : '[part=heading]')?.focus();
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
    return this.busy ? msg('Sender …', {id: 'sending', desc: 'The button while a contribution is being sent'}) : undefined;
  }

  /** All faults, on top of the form. */
  summary(form: Form): unknown {
    return errorSummary(this.faults.map((fault) => ({target: fault.field, words: this.words(form, fault)})));
  }

  /** Why it could not be sent, and the way to try again. */
  failure(retry: () => void): unknown {
    return this.error ? failure(whyNotSent(this.error), retry) : nothing;
  }

  /** The moment after sending; undefined before. */
  sent(receiptUrl: string, again: () => void): unknown {
    const {receipt} = this;
    return receipt && sent(receipt, {level: this.#host.headingLevel, href: linkTo(receiptUrl, 'receipt', receipt.code), again});
  }

  async #attempt(form: Form, answers: Answers): Promise<void> {
    this.faults = check(form, answers, this.#insisted);
    for (const {field, code} of this.faults) if (code === 'cpr-maybe') this.#insisted.add(field);
    const {client, language} = this.#host;
    if (!client || this.faults.length) return;
    this.#key ??= newKey();
    keep(client.url, form.kind, {answers, key: this.#key}, form.fields);
    this.receipt = await send(client, form, answers, language, this.#key);
    forget(client.url, form.kind);
    this.#key = undefined;
  }

  #fail(form: Form, error: EndpointError): void {
    // Refused for what it is: what comes next is another text, under another key.
    if (error.kind === 'invalid') this.#key = undefined;
    const known = problemIn(error).fields.filter(({field}) => form.fields.some(({name}) => name === field));
    if (error.kind === 'invalid' && known.length) this.faults = known;
    else this.error = error;
    this.#host.dispatchEvent(new SammenErrorEvent(this.#host.localName, error.kind, error.message));
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
