import {html, nothing, type ReactiveController} from 'lit';
import {ballotOf, deliver, findBallot, giveUp, isFleeting, isUnderWay, say, type Found, type KeptBallot} from '../../data/ballot.js';
import {EndpointError} from '../../data/errors.js';
import type {Budget} from '../../data/budgets.js';
import {msg} from '../../i18n/locale.js';
import {failure} from '../../ui/status.js';
import type {Given, SammenBudget} from './budget.js';

/** What happened to the ballot last. */
type Done = 'sent' | 'changed' | 'taken';

/** The ballot of this device: kept, sent until it is acknowledged, and found again among those that were counted. */
export class Voting implements ReactiveController {
  readonly #host: SammenBudget;
  #busy = false;
  #error: string | undefined;
  #done: Done | undefined;
  /** What was found among the counted ones, by the budget's id. */
  #found: {id: string; found: Found | undefined} | undefined;

  constructor(host: SammenBudget) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
  }

  get isBusy(): boolean {
    return this.#busy;
  }

  /** Whether there is nothing to send: it is on its way, waits to be, or stands as it was given. */
  isSettled(budget: Budget, draft: Given | undefined): boolean {
    const kept = this.#kept(budget);
    return this.#busy || (!!kept && !draft && (isUnderWay(kept) || kept.stands.length > 0));
  }

  #kept({id}: Budget): KeptBallot | undefined {
    const {client} = this.#host;
    return client && ballotOf(client, id);
  }

  /** What the citizen has given, also where it is still under way. */
  given(budget: Budget): Given {
    return new Map(this.#kept(budget)?.wanted.map(({project, points}) => [project, points]));
  }

  hasVoted(budget: Budget): boolean {
    return !!this.#kept(budget)?.stands.length;
  }

  /** Keeps a ballot on the device and sends it. */
  async send(budget: Budget, given: Given): Promise<void> {
    await this.#say(budget, this.hasVoted(budget) ? 'changed' : 'sent', given);
  }

  async #say(budget: Budget, done: Done, given: Given): Promise<void> {
    const {client} = this.#host;
    if (!client) throw new EndpointError('network', 'no usable endpoint address');
    say(
      client,
      budget.id,
      [...given].map(([project, points]) => ({project, points})),
    );
    this.#host._draft = undefined;
    await this.#deliver(budget, done);
  }

  async #deliver(budget: Budget, done: Done): Promise<void> {
    const host = this.#host;
    const {client} = host;
    if (!client || this.#busy) return;
    const root = host.renderRoot as ShadowRoot;
    const wasHere = !!root.activeElement;
    this.#busy = true;
    this.#error = this.#done = undefined;
    host.requestUpdate();
    const turn = this.#kept(budget)?.turn ?? 0;
    try {
      await deliver(client, budget.id);
      this.#done = done;
      client.raise();
    } catch (error) {
      this.#error = error instanceof EndpointError ? error.kind : 'server';
      // It will not be taken however often it is sent: back to what stands, and to what the endpoint says now.
      if (['invalid', 'not-found', 'refused'].includes(this.#error)) {
        giveUp(client, budget.id, turn);
        client.raise();
      }
    }
    this.#busy = false;
    host.requestUpdate();
    await host.tell('.stands p, .failure p');
    // The button that was pressed may be gone, and the focus with it; elsewhere on the page it stays.
    if (wasHere && document.activeElement === document.body) root.querySelector<HTMLElement>('.stands')?.focus();
  }

  readonly #onOnline = (): void => this.again(this.#host.shown);

  /** Sends what an earlier page, or the line, could not. */
  again(budget: Budget | null | undefined): void {
    const kept = budget && this.#kept(budget);
    if (kept && isUnderWay(kept) && budget.phase === 'open') void this.#deliver(budget, doneBy(kept));
  }

  /** What stands of this device's ballot, and what one can do about it. */
  stands(budget: Budget, draft: Given | undefined): unknown {
    const kept = this.#kept(budget);
    if (this.#busy)
      return html`<p class="stands" role="status">${msg('Sender …', {id: 'budget-sending', desc: 'The ballot is on its way'})}</p>`;
    if (this.#error && kept && isUnderWay(kept)) return this.#waits(budget, kept);
    const words = this.#words(!!kept?.stands.length, draft);
    return html`
      ${this.#error ? html`<div class="failure"><p>${refusedWords(this.#error)}</p></div>` : nothing}
      ${
        words
          ? html`<div class="stands" tabindex="-1">
              <p>${words}</p>
              ${
                kept?.stands.length
                  ? html`<button type="button" class="back" @click=${() => void this.#say(budget, 'taken', new Map())}>
                      ${msg('Tag din stemme tilbage', {id: 'budget-take-back', desc: 'Button: take the ballot back'})}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    `;
  }

  #waits(budget: Budget, kept: KeptBallot): unknown {
    const {client} = this.#host;
    const words =
      client && isFleeting(client, budget.id)
        ? msg('Din stemme er ikke kommet frem endnu. Luk ikke siden, for din browser gemmer ikke noget for den.', {
            id: 'budget-waits-fleeting',
            desc: 'Sending failed, and the browser stores nothing: closing the page loses the ballot',
          })
        : msg('Din stemme er ikke kommet frem endnu. Den er gemt på din enhed og sendes, når der er forbindelse.', {
            id: 'budget-waits',
            desc: 'Sending failed; the ballot is kept and will be sent',
          });
    return failure(words, () => void this.#deliver(budget, doneBy(kept)));
  }

  #words(hasVoted: boolean, draft: Given | undefined): string {
    if (hasVoted && draft)
      return msg('Du har ændret noget, som ikke er sendt. Den stemme, du har sendt, gælder, til du sender ændringen.', {
        id: 'budget-unsent',
        desc: 'A ballot stands, and something was changed since that has not been sent',
      });
    if (this.#done === 'taken' && !hasVoted)
      return msg('Din stemme er taget tilbage. Du kan stemme igen, så længe der er åbent.', {
        id: 'budget-taken',
        desc: 'The ballot was taken back',
      });
    if (!hasVoted) return '';
    if (this.#done === 'changed')
      return msg('Din stemme er ændret. Du kan ændre den igen, så længe der er åbent.', {
        id: 'budget-changed',
        desc: 'The changed ballot arrived',
      });
    return msg('Din stemme er modtaget. Du kan ændre den, så længe der er åbent.', {id: 'budget-sent', desc: 'The ballot arrived'});
  }

  /** This device's ballot among those that were counted. */
  own(budget: Budget): unknown {
    const {id} = budget;
    if (this.#found?.id !== id) void this.#find(id);
    const found = this.#found?.found;
    if (!found) return nothing;
    if (!found.counted)
      return html`<p class="own">${msg(
        'Den stemme, der er gemt på din enhed, er ikke blandt dem, der er talt. Den nåede ikke frem i tide, eller den passer ikke til budgettet, som siden er ændret.',
        {
          id: 'budget-own-missing',
          desc: 'The ballot of this device is not among those that were counted',
        },
      )}</p>`;
    const number = html`<span class="number" dir="ltr">${found.number.slice(0, 12)}</span>`;
    return html`<p class="own">
      <strong>${msg('Din stemme er talt med.', {id: 'budget-own', desc: 'The ballot of this device is among those that were counted'})}</strong>
      ${
        found.isEarlier
          ? msg('Det, du ændrede til sidst, nåede ikke frem i tide.', {
              id: 'budget-own-earlier',
              desc: 'The ballot was counted as it was before the citizen changed it last',
            })
          : nothing
      }
      ${msg('Den står på listen under nummeret', {id: 'budget-own-number', desc: 'Before the number of the ballot in the public list'})} ${number}
    </p>`;
  }

  async #find(id: string): Promise<void> {
    const {client, language} = this.#host;
    this.#found = {id, found: undefined};
    const found = client && (await findBallot(client, id, language).catch(() => undefined));
    if (this.#found.id === id) this.#found = {id, found};
    this.#host.requestUpdate();
  }
}

const doneBy = ({wanted, stands}: KeptBallot): Done => (wanted.length ? (stands.length ? 'changed' : 'sent') : 'taken');

/** Why it was not taken, and never will be as it is. */
const refusedWords = (kind: string): string =>
  kind === 'refused'
    ? msg('Siden her må ikke sende stemmer til kommunen.', {id: 'budget-refused', desc: 'This page is not allowed to send'})
    : msg('Det, du sendte, kunne ikke tages imod. Afstemningen er måske ændret eller slut. Se efter, og send igen.', {
        id: 'budget-invalid',
        desc: 'The endpoint refused the ballot',
      });
