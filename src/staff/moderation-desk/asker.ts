import type {Action, StaffSession} from '../../data/staff.js';
import {ask, faultsIn, fieldsOf, remove, type Asking, type Draft} from './asking.js';
import type {Deciding, Order} from './deciding.js';
import {askDialog, helpDialog, type AskActs} from './dialogs.js';
import type {Row} from './queue.js';

/** What the dialogs need of the desk. */
export interface AskingDesk {
  readonly deciding: Deciding;
  readonly root: ParentNode;
  session(): StaffSession;
  locale(): string;
  /** Resolves when what has changed is shown. */
  updated(): Promise<unknown>;
  changed(): void;
  /** Says what became of a decision. */
  tell(order: Order): void;
  /** Where the focus is to go after a decision. */
  after(rows: readonly Row[]): Row | undefined;
  focus(row: Row | undefined): void;
}

/** The dialogs of the desk: asks for what an action needs, sends it, and keeps every word until it is done. */
export class Asker {
  readonly #desk: AskingDesk;
  /** What was typed and not sent, by action and contribution. */
  readonly #drafts = new Map<string, Draft>();
  #asking: Asking | undefined;

  constructor(desk: AskingDesk) {
    this.#desk = desk;
  }

  get isOpen(): boolean {
    return !!this.#asking;
  }

  /** Opens the dialog of an action. */
  ask(action: Action, rows: readonly Row[]): void {
    this.#asking = ask(this.#drafts, action, rows);
    this.#desk.changed();
    void this.#desk.updated().then(() => {
      this.#dialog('ask')?.showModal();
      this.#desk.root.querySelector<HTMLElement>('#ask :is(select, textarea, input, fieldset)')?.focus();
    });
  }

  /** Opens the list of keys. */
  async help(): Promise<void> {
    this.#desk.changed();
    await this.#desk.updated();
    this.#dialog('help')?.showModal();
  }

  shown(letters: boolean, onSwitch: (on: boolean) => void): unknown {
    return [askDialog(this.#asking, this.#acts()), helpDialog(letters, onSwitch)];
  }

  #acts(): AskActs {
    const {deciding} = this.#desk;
    const asking = this.#asking;
    return {
      ...{
        session: this.#desk.session(),
        locale: this.#desk.locale(),
        onRemove: this.#onRemove,
        onClose: this.#onClose,
        onSend: () => void this.#send(),
      },
      busy: !!asking?.order && !asking.order.error && deciding.orders.includes(asking.order),
      onDraft: (change) => {
        Object.assign(asking?.draft ?? {}, change);
        this.#desk.changed();
      },
      onRestore: () => {
        asking?.draft.texts.pop();
        this.#point('#texts');
      },
    };
  }

  async #send(): Promise<void> {
    const asking = this.#asking;
    const {deciding} = this.#desk;
    if (!asking || (asking.order && !asking.order.error && deciding.orders.includes(asking.order))) return;
    asking.faults = faultsIn(asking, this.#desk.session());
    if (Object.keys(asking.faults).length) return this.#point('.summary');
    const next = this.#desk.after(asking.rows);
    const fields = fieldsOf(asking);
    const sent = asking.order?.error ? deciding.again(asking.order, fields) : deciding.decide(asking.action, asking.rows, fields);
    asking.order = deciding.orders.at(-1);
    const order = (asking.order = await sent);
    if (!order.error && !order.refused.length) this.#drafts.delete(asking.name);
    this.#desk.tell(order);
    // It was closed meanwhile: the bar says the rest.
    if (this.#asking !== asking) return;
    if (order.error || (order.refused.length && asking.rows.length === 1)) return this.#point('#trouble');
    this.#dialog('ask')?.close();
    this.#desk.focus(next);
  }

  readonly #onRemove = (): void => {
    const [text, draft] = [this.#desk.root.querySelector<HTMLTextAreaElement>('#texts'), this.#asking?.draft];
    if (!text || !draft || !remove(draft, text.selectionStart, text.selectionEnd)) return;
    const {selectionStart} = text;
    this.#point('#texts');
    void this.#desk.updated().then(() => text.setSelectionRange(selectionStart, selectionStart));
  };

  readonly #onClose = (): void => {
    const order = this.#asking?.order;
    if (order?.error) this.#desk.deciding.drop(order);
    this.#asking = undefined;
    this.#desk.changed();
  };

  #point(selector: string): void {
    this.#desk.changed();
    void this.#desk.updated().then(() => this.#desk.root.querySelector<HTMLElement>(selector)?.focus());
  }

  #dialog(id: string): HTMLDialogElement | null {
    return this.#desk.root.querySelector<HTMLDialogElement>(`#${id}`);
  }
}
