import {html, nothing, render} from 'lit';
import {StaffClient} from '../../data/staff-client.js';
import type {Action, StaffSession} from '../../data/staff.js';
import {define} from '../../define.js';
import {languageOf, localeFor} from '../../i18n/language.js';
import {msg, speaking} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {announce} from '../../ui/announce.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {ASKS} from './allowed.js';
import {barOf, toldWords} from './bar.js';
import {Deciding, type Order} from './deciding.js';
import {actionsOf} from './item.js';
import {commandOf, lettersOn, switchLetters} from './keys.js';
import {Later} from './later.js';
import {arrivedWords, listOf, type ListActs} from './list.js';
import {Queue, type Row} from './queue.js';
import {styles} from './styles.js';
import {knowsDesk, learnDesk} from './texts.js';
import {Trail} from './trail.js';
import {hashOf, viewIn, type View} from './view.js';
import {exportsOf, filtersOf, viewsOf} from './views.js';
import {Watching} from './watching.js';
import {refusedWords, viewWords} from './words.js';

/** What is there once somebody is logged in. */
interface Opened {
  client: StaffClient;
  session: StaffSession;
  queue: Queue;
  deciding: Deciding;
  trail: Trail;
  later: Later;
}

/**
 * The moderation desk: what waits, and everything that staff can do about it. Talks to the staff API of the page's own
 * origin with the session's cookie; it is on no citizen's page.
 *
 * @element sammen-moderation-desk
 * @slot - the desk without scripts, shown until this one works
 * @fires {SammenReadyEvent} sammen-ready - the desk is open
 * @fires {SammenErrorEvent} sammen-error - the session could not be read
 * @csspart heading - the name of the view
 * @csspart item - one contribution
 * @csspart bar - what can be done with the chosen, and what was done last
 */
export class SammenModerationDesk extends Widget {
  static override styles = [...Widget.styles, ...styles];

  #letters = lettersOn();
  /** What is searched for; the rest of the view is the address's. */
  #q = '';
  #made: Opened | undefined;

  readonly #opened = new Reading(this, async ({url}, language): Promise<Opened> => {
    const client = this.#made?.client.url === url ? this.#made.client : new StaffClient(url);
    client.language = language;
    const session = await client.session(true);
    this.#made = this.#made?.client === client ? {...this.#made, session} : this.#open(client, session);
    if (!this.#made.queue.view) void this.#show(viewIn(location.hash)).then(() => this.#made?.later.fetch());
    return this.#made;
  });
  readonly #watching = new Watching(
    this,
    () => this.#made?.queue,
    (count) => speaking(this.locale, () => announce(arrivedWords(count, this.locale))),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    addEventListener('beforeunload', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('beforeunload', this.#onLeave);
  }

  protected override async scheduleUpdate(): Promise<void> {
    const locale = localeFor(languageOf(this));
    if (!knowsDesk(locale)) {
      if (!this.hasUpdated) render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
      // Without the translation the desk still works, in Danish.
      await learnDesk(locale).catch(() => undefined);
    }
    await super.scheduleUpdate();
  }

  protected override renderContent(): unknown {
    return whenRead(this.#opened, (opened) => this.#desk(opened), this.broughtOr);
  }

  #open(client: StaffClient, session: StaffSession): Opened {
    const changed = (): void => this.requestUpdate();
    const [queue, deciding, trail] = [new Queue(client, changed), new Deciding(client, changed), new Trail(client, changed)];
    const later = new Later({
      ...{deciding, changed, root: this.renderRoot, locale: () => this.locale, updated: () => this.updateComplete},
      session: () => this.#made?.session ?? session,
      ...{tell: (order) => this.#tell(order), focus: (row) => this.#focus(row)},
      after: (rows) => queue.after(rows, (row) => !deciding.pending(row)),
    });
    return {client, session, queue, deciding, trail, later};
  }

  #desk({session, queue, deciding, client, trail, later}: Opened): unknown {
    const view = queue.view ?? viewIn('');
    const {locale} = this;
    return html`
      <div class="desk">
        <div class="aside no-print">
          ${viewsOf({session, view, locale, counts: queue.counts})}
          ${view.name === 'audit' ? nothing : html`${filtersOf(session, view, (next) => void this.#show(next, true))} ${exportsOf(client, view)}`}
        </div>
        <div class="list">
          ${heading(this.headingLevel, viewWords(view.name), 'title')}
          ${view.name === 'audit' ? trail.shown(session, locale) : listOf(queue, this.#listActs(session, view))}
        </div>
      </div>
      ${barOf({
        ...{session, locale, deciding, loggedOut: this.#watching.loggedOut, cut: !!later.cut},
        selected: view.name === 'audit' ? [] : queue.selected,
        onActions: (action, rows) => this.#act(action, rows),
        onClear: () => this.#select(queue.selected, false),
        onRetry: this.#onRetry,
        onGo: (row) => this.#focus(row),
      })}
      ${later.asker?.shown(this.#letters, this.#onSwitch)}
    `;
  }

  #listActs(session: StaffSession, view: View): ListActs {
    const {queue, deciding} = this.#made as Opened;
    return {
      ...{session, locale: this.locale, keys: this.#letters, onKey: this.#onKey, onMore: this.#onMore},
      pending: (row) => deciding.pending(row),
      onAction: (action, row) => this.#act(action, [row]),
      onSelect: (rows, chosen) => this.#select(rows, chosen),
      onHistory: (row) => void queue.tell(row),
      onHelp: this.#onHelp,
      onRetry: () => void this.#show(view),
      onArrived: () => this.#focus(queue.showArrived()),
    };
  }

  /** Opens a view. `again`: somebody asked for it, so the focus goes to its name. */
  async #show(view: View, again = false): Promise<void> {
    this.#q = view.q;
    if (again && hashOf(view) !== location.hash) {
      // The rest is the address's: the way back leads here.
      location.hash = hashOf(view);
      return;
    }
    if (view.name === 'audit') void this.#made?.trail.read();
    await this.#made?.queue.show(view);
    if (again) this.#focus(undefined);
  }

  #select(rows: readonly Row[], chosen: boolean): void {
    for (const row of rows) row.selected = chosen;
    this.requestUpdate();
  }

  #act(action: Action, rows: readonly Row[]): void {
    if (!rows.length) return;
    if (ASKS.includes(action)) void this.#made?.later.use((asker) => asker.ask(action, rows));
    else void this.#decide(action, rows);
  }

  /** Decides at once; the focus goes on while the decision is on its way. */
  async #decide(action: Action, rows: readonly Row[]): Promise<void> {
    if (!this.#made) return;
    const {deciding, queue} = this.#made;
    const next = queue.after(rows, (row) => !deciding.pending(row));
    const sent = deciding.decide(action, rows);
    if (action !== 'undo') this.#focus(next);
    this.#tell(await sent);
    if (action === 'undo') this.#focus(rows[0]);
  }

  /** Says what became of a decision; what was not done, at once. */
  #tell(order: Order): void {
    void this.#watching.look();
    const [refused] = order.refused;
    speaking(this.locale, () => {
      if (order.error)
        announce(
          msg('Ikke sendt. Intet er gået tabt.', {id: 'desk-said-unsent', desc: 'Said when a decision could not be sent'}),
          'assertive',
        );
      else if (refused?.refused) announce(refusedWords(refused.refused, refused.item.status), 'assertive');
      else if (order.rows.length) announce(toldWords(order, this.locale));
    });
  }

  #focus(row: Row | undefined): void {
    void this.updateComplete.then(() => {
      const item = row && this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`);
      (item ?? this.renderRoot.querySelector<HTMLElement>('[part=heading]'))?.focus();
    });
  }

  readonly #onHash = (): void => void this.#show(viewIn(location.hash, this.#q), true);

  /** What is not sent yet, or is being written, would be lost with the page. */
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.#made?.deciding.orders.length || this.#made?.later.asker?.isOpen) event.preventDefault();
  };

  readonly #onRetry = async (): Promise<void> => {
    this.#made?.later.cut?.();
    for (const order of (await this.#made?.deciding.retry()) ?? []) this.#tell(order);
    await this.#watching.look();
  };

  readonly #onMore = async (): Promise<void> => this.#focus(await this.#made?.queue.readOn());

  readonly #onHelp = (): void => void this.#made?.later.use((asker) => void asker.help());

  readonly #onSwitch = (on: boolean): void => {
    switchLetters((this.#letters = on));
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const [command, queue] = [commandOf(event, this.#letters), this.#made?.queue];
    if (!command || !queue) return;
    event.preventDefault();
    const row = queue.find((event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key ?? '');
    const step = command === 'next' ? 1 : command === 'previous' ? -1 : 0;
    if (step) this.#focus(row && (queue.rows[queue.rows.indexOf(row) + step] ?? row));
    else if (command === 'help') this.#onHelp();
    else if (command === 'undo') void this.#made?.deciding.undoable().then((rows) => this.#act('undo', rows));
    else if (row && command === 'select') this.#select([row], !row.selected && queue.isOpen(row));
    else if (row && queue.isOpen(row) && actionsOf(row, (this.#made as Opened).session).includes(command as Action))
      this.#act(command as Action, [row]);
  };
}

define('sammen-moderation-desk', SammenModerationDesk);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-moderation-desk': SammenModerationDesk;
  }
}
