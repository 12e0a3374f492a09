import {html, nothing, type PropertyValues} from 'lit';
import {formsOfSpace, type Field, type Form, type FormsOfSpace} from '../../data/forms.js';
import {define} from '../../define.js';
import {msg} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {field, type Answer} from '../../ui/field.js';
import {heading} from '../../ui/heading.js';
import {failure, whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {back, privacyLink} from './around.js';
import {hasDraft} from './draft-name.js';
import {Links} from './links.js';
import {noConnection} from './no-connection.js';
import {Quoting} from './quoting.js';
import type {Sender} from './sending.js';
import {styles} from './styles.js';

/** A contribution was received by the endpoint. Holds its kind, nothing personal. */
export class SammenContributionSentEvent extends Event {
  readonly kind: string;
  constructor(kind: string) {
    super('sammen-contribution-sent', {bubbles: true, composed: true});
    this.kind = kind;
  }
}

/**
 * A form whose questions come from the endpoint: an input, an idea for an initiative, a wish to join in.
 * Says before sending what happens next; ends with a receipt. What is written survives errors and reloads.
 *
 * @element sammen-input-form
 * @reads /
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenContributionSentEvent} sammen-contribution-sent - a contribution was received
 * @fires {SammenReadyEvent} sammen-ready - the form is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the form could not be read, or a contribution not be sent
 * @csspart heading - the title
 * @csspart error-summary - the list of faults
 * @csspart next - what happens next
 * @csspart send - the button
 * @csspart ticket - the receipt's code
 * @csspart qr - the picture with which a phone opens the receipt
 */
export class SammenInputForm extends Widget {
  static override styles = [...Widget.styles, ...styles];
  static override properties = {
    kind: {},
    receiptUrl: {attribute: 'receipt-url'},
    _answers: {state: true},
    _cut: {state: true},
  };
  static override allowed = {...Widget.allowed, kind: {words: 'the kind of a form: letters, digits, - and _', test: /^[\w-]{1,64}$/}};

  /** Which of the space's forms; a link from another widget may open another one. */
  kind = 'input';
  /** Address of the page with the receipt widget; default this page. */
  receiptUrl = '';

  private _answers: Record<string, Answer> = {};
  /** What sending needs could not be fetched. */
  private _cut = false;

  readonly #reading = new Reading(this, (client, language) => client.read('/', formsOfSpace, language));
  #sender: Sender | undefined;
  #loading: Promise<Sender> | undefined;
  /** Whether what was kept of the open form is in it. */
  #recalled = false;
  /** The kind whose questions stand there: a radio button that is used again for another question takes its choice along. */
  #standing: string | undefined;
  readonly #quoting = new Quoting(this);
  readonly #links = new Links(this, () => this.#open());
  /** The form that is open, by its address and kind. */
  #opened = '';
  /** Whether somebody had begun to write in the page's own form when this one could have taken its place. */
  #left: boolean | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Lit gives null when the attribute goes.
    this.kind ||= 'input';
    const form = this.#form;
    const opened = form && this.client ? `${this.client.url} ${form.kind}` : '';
    if (!form || !this.client || opened === this.#opened) return;
    this.#opened = opened;
    this._answers = this.#links.answers(form);
    this.#recalled = false;
    // When that fails, the first keystroke tries again.
    if (hasDraft(this.client.url, form.kind)) this.#ready().catch(String);
  }

  protected override updated(): void {
    const kind = this.#form?.kind;
    if (!this.#standing || !kind || this.#standing === kind) return;
    this.#standing = kind;
    this.requestUpdate();
  }

  /** The form that is open, without private questions where nothing says what becomes of the answers. */
  get #form(): Form | undefined {
    const {forms = [], privacy} = this.#reading.value ?? {};
    const form = forms.find(({kind}) => kind === this.#links.kind) ?? forms.find(({kind}) => kind === this.kind);
    return form && {...form, fields: form.fields.filter((question) => !question.private || privacy)};
  }

  protected override renderContent(): unknown {
    const form = this.#form;
    return whenRead(
      this.#reading,
      (read) => {
        // What is being written must not vanish: that form works too.
        this.#left ??= [...this.querySelectorAll<HTMLInputElement>('input,textarea')].some(
          (field) => field.value !== field.defaultValue || field.matches(':focus'),
        );
        return this.#sender?.sent(this.receiptUrl, this.#open) ?? (form && !this.#left ? this.#writing(form, read) : this.#empty());
      },
      this.broughtOr,
    );
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Der er ikke åbent for bidrag her lige nu.', {id: 'form-empty', desc: 'The space has no such form'})}</p>`,
    );
  }

  #writing(form: Form, read: FormsOfSpace): unknown {
    const sender = this.#sender;
    this.#standing ??= form.kind;
    return html`
      ${heading(this.headingLevel, form.title, 'title')} ${form.intro ? html`<p class="intro lead">${form.intro}</p>` : nothing}
      ${back(form, this.kind, read)} ${sender?.top(form, this.receiptUrl)}
      <form novalidate @submit=${this.#onSubmit} @input=${this.#onInput}>
        ${this.#standing === form.kind ? form.fields.map((question) => this.#question(form, question)) : nothing}
        <div class="next" part="next">
          ${form.next.length ? html`<p>${msg('Det sker der, når du har sendt', {id: 'next-title', desc: 'Heads the steps after sending'})}</p>` : nothing}
          <ol role="list">
            ${form.next.map((step) => html`<li>${step}</li>`)}
          </ol>
          ${privacyLink(read, this.client?.url)}
        </div>
        ${this._cut ? failure(noConnection(), () => void this.#send()) : sender?.end(() => void this.#send())}
        <button class="primary" part="send" type="submit">
          ${sender?.busyWords ?? form.send}
        </button>
      </form>
    `;
  }

  #question(form: Form, question: Field): unknown {
    const [answer, error] = [this._answers[question.name], this.#sender?.fault(form, question.name)];
    return [field(question, {answer, error}), this.#quoting.quote(question, answer), this.#sender?.below(form, question.name)];
  }

  /** What is needed from the first keystroke on. Not remembered when it fails. */
  #load(): Promise<Sender> {
    return (this.#loading ??= import('./sending.js').then(
      ({Sender}) =>
        (this.#sender = new Sender(
          this,
          (kind) => this.dispatchEvent(new SammenContributionSentEvent(kind)),
          (answers) => {
            this._answers = answers;
            void this.updateComplete.then(this.#focus);
          },
        )),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    ));
  }

  /** The same, when what was kept of the form stands in it: whoever reads the form before that would overwrite it. */
  async #ready(): Promise<Sender> {
    const sender = await this.#load();
    const form = this.#form;
    if (form && !this.#recalled) this._answers = sender.recall(form, this._answers);
    this.#recalled = true;
    await this.updateComplete;
    return sender;
  }

  async #send(): Promise<void> {
    const form = this.#form;
    if (!form) return;
    this._cut = false;
    const sender = await this.#ready().catch(() => undefined);
    this._cut = !sender;
    if (await sender?.send(form, (this._answers = sender.read(form, this._answers)))) this._answers = this.#links.answers(form);
  }

  readonly #focus = (): void => {
    const target = this.renderRoot.querySelector<HTMLElement>('[part=heading]');
    target?.focus();
    target?.scrollIntoView({block: 'start'});
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#send();
  };

  readonly #onInput = (event: Event): void => {
    const form = this.#form;
    const {name} = event.target as HTMLInputElement;
    // A failure is no reason to disturb somebody who writes: sending tries again, and says so.
    this.#ready().then((sender) => {
      if (form && form.kind === this.#form?.kind) this._answers = sender.changed(form, this._answers, name, this.#links.lent);
    }, String);
  };

  /** Opens the form that the link names, as it lends it. */
  readonly #open = (): void => {
    this.#sender?.reset();
    this._answers = this.#links.answers(this.#form, this._answers);
    if (this.#reading.value) void this.updateComplete.then(this.#focus);
    else this.addEventListener('sammen-ready', this.#focus, {once: true});
  };
}

define('sammen-input-form', SammenInputForm);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-input-form': SammenInputForm;
  }
  interface GlobalEventHandlersEventMap {
    'sammen-contribution-sent': SammenContributionSentEvent;
  }
}
