import {html, nothing} from 'lit';
import type {Insights} from '../../data/insights.js';
import {day} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import type {Widget} from '../../widget.js';
import type {Table} from './table.js';

/** What has been saved. */
export interface Saving {
  /** What a picture shows, in words. */
  description?: string;
  /** Whether what saving needs could not be fetched. */
  cut?: boolean;
}

/** What is saved, in words that were said while rendering. */
export interface Saved {
  counts: Insights;
  table: Table;
  title: string;
  finding: string;
}

/** What is said about a picture: on it, and when there is one. */
export interface Told {
  source: string;
  offer: string;
}

/** The ways to save the table; the files are made on the device, by code that comes when somebody asks for it. */
export const saving = (host: Widget, saved: Saved, {description, cut}: Saving, onSaved: (saving: Saving) => void): unknown => {
  const source = msg(str`Kilde: ${location.hostname}, ${day(host.locale, new Date().toISOString())}. Tallene er bidrag, ikke personer.`, {
    id: 'heat-source',
    desc: 'At the foot of the saved picture; 0 is the host of the page, 1 the date',
  });
  const offer = msg('Billedet er hentet. Brug denne beskrivelse, når du lægger det på en side:', {
    id: 'alt-offer',
    desc: 'Above a description for people who cannot see the picture',
  });
  const save = (kind: 'csv' | 'png') => (): void => {
    void import('./files.js').then(
      async ({saveTable, savePicture}) => onSaved(kind === 'csv' ? saveTable(saved) : await savePicture(host, {...saved, source, offer})),
      () => onSaved({cut: true}),
    );
  };
  return html`
    <p class="row no-print">
      <button type="button" part="save-table" @click=${save('csv')}>${msg('Hent tallene (CSV)', {id: 'save-csv', desc: 'Button: save the table for a spreadsheet'})}</button>
      <button type="button" part="save-picture" @click=${save('png')}>${msg('Hent som billede', {id: 'save-png', desc: 'Button: save the table as a picture'})}</button>
    </p>
    <div class="no-print">
      ${cut ? html`<p class="muted">${msg('Det kunne ikke hentes. Prøv igen om lidt.', {id: 'not-saved', desc: 'What saving needs could not be fetched'})}</p>` : nothing}
      ${description ? html`<p class="muted">${offer}</p><p class="alt">${description}</p>` : nothing}
    </div>
  `;
};
