import {html, nothing} from 'lit';
import type {EndpointError} from '../../data/errors.js';
import type {StaffClient} from '../../data/staff-client.js';
import type {AuditReport, StaffSession} from '../../data/staff.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {whyNotRead} from '../../ui/explain.js';
import {failure} from '../../ui/status.js';

/** The state of the logs, as the endpoint found it when the view was opened. */
export class Trail {
  #spaces: AuditReport['spaces'] | undefined;
  #error: EndpointError | undefined;
  readonly #client: StaffClient;
  readonly #changed: () => void;

  constructor(client: StaffClient, changed: () => void) {
    this.#client = client;
    this.#changed = changed;
  }

  async read(): Promise<void> {
    this.#spaces = this.#error = undefined;
    this.#changed();
    try {
      this.#spaces = await this.#client.audit('');
    } catch (error) {
      this.#error = error as EndpointError;
    }
    this.#changed();
  }

  shown(session: StaffSession, locale: string): unknown {
    if (this.#error) return failure(whyNotRead(this.#error), () => void this.read());
    return this.#spaces
      ? tableOf(this.#spaces, session, locale)
      : html`<p class="muted">${msg('Henter …', {id: 'waiting', desc: 'Content is being fetched'})}</p>`;
  }
}

const tableOf = (spaces: AuditReport['spaces'], session: StaffSession, locale: string): unknown => html`
  <p>
    ${msg(
      'Hver beslutning står i en log, hvor hver linje bærer den forrige linjes fingeraftryk. Ændres eller fjernes en linje, ses det her.',
      {
        id: 'desk-audit-intro',
        desc: 'What the audit log is',
      },
    )}
  </p>
  <div class="scroll" role="region" tabindex="0" aria-labelledby="trail">
    <table>
      <caption id="trail" class="hidden">${msg('Revisionsspor', {id: 'desk-view-audit', desc: 'Moderation view: whether the audit log is whole'})}</caption>
      <thead>
        <tr>
          <th scope="col">${msg('Sted', {id: 'desk-audit-space', desc: 'Column: which space'})}</th>
          <th scope="col" class="figure">${msg('Linjer', {id: 'desk-audit-entries', desc: 'Column: entries of the log'})}</th>
          <th scope="col">${msg('Tilstand', {id: 'desk-audit-state', desc: 'Column: whether the log is whole'})}</th>
        </tr>
      </thead>
      <tbody>
        ${spaces.map(({space, entries, whole, broken}) => {
          const known = session.spaces.find(({id}) => id === space);
          return html`<tr>
            <th scope="row">${known ? `${known.municipality}: ${known.title}` : space}</th>
            <td class="figure">${number(locale, entries)}</td>
            <td class=${whole ? '' : 'flag'}>
              ${
                whole
                  ? html`<span aria-hidden="true">✓ </span>${msg('Hel', {id: 'desk-audit-whole', desc: 'The log is whole'})}`
                  : html`<span aria-hidden="true">⚠ </span>${msg('Brudt', {id: 'desk-audit-broken', desc: 'The log is broken'})}`
              }${broken ? html`: ${msg(str`kæde ${broken.chain}, linje ${broken.number}`, {id: 'desk-audit-where', desc: 'The first broken entry'})}` : nothing}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>
`;
