import {html, nothing} from 'lit';
import type {Activity} from '../../data/activities.js';
import {msg} from '../../i18n/locale.js';
import type {Sought} from './find.js';
import {modeWords} from './words.js';

type Option = [value: string, label: string];

/** Search and choices, each with only what there is to choose. `onSeek` hears of every change; the control's id says what. */
export const filters = (
  levels: ReadonlyMap<string, string>,
  items: readonly Activity[],
  sought: Sought,
  onSeek: (event: Event) => void,
): unknown => {
  const open = items.flatMap((item) => item.open.map(({level}) => level as string));
  const select = (name: keyof Sought, label: string, options: Option[]): unknown =>
    options.length < 2
      ? nothing
      : html`
          <p class="by">
            <label for=${name}>${label}</label>
            <select id=${name} @change=${onSeek}>
              <option value="">${msg('Alle', {id: 'wall-all', desc: 'First entry of a filter: everything'})}</option>
              ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === sought[name]}>${words}</option>`)}
            </select>
          </p>
        `;
  return html`
    <search class="no-print" part="filters">
      <p class="by">
        <label for="words">${msg('Søg', {id: 'activities-search', desc: 'Label of the field that searches activities'})}</label>
        <input id="words" type="search" dir="auto" maxlength="200" autocomplete="off" .value=${sought.words} @input=${onSeek} />
      </p>
      ${select(
        'level',
        msg('Hvordan vil du være med?', {id: 'ladder-question', desc: 'Question above the four ways to take part'}),
        [...levels].filter(([level]) => open.includes(level)),
      )}
      ${select(
        'mode',
        msg('Hvor', {id: 'associations-where', desc: 'Label: where an association meets'}),
        Object.entries(modeWords()).filter(([mode]) => items.some((item) => item.mode === mode || item.mode === 'both')),
      )}
    </search>
  `;
};
