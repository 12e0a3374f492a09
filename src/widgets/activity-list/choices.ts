import {html, nothing} from 'lit';
import type {Activity} from '../../data/activities.js';
import {msg} from '../../i18n/locale.js';

/** What the reader looks for; empty is all. */
export interface Sought {
  words: string;
  level: string;
  mode: string;
  /** In the words of the activity. */
  place: string;
  access: string;
  audience: string;
  language: string;
}

export const ALL: Sought = {words: '', level: '', mode: '', place: '', access: '', audience: '', language: ''};

type Fact = NonNullable<Activity['access']>[number];
type Option = [value: string, label: string];

/** Those that fit: with what was chosen, and with each word that was typed somewhere. What names no audience is for everybody. */
export const found = (items: readonly Activity[], sought: Sought, locale: string): Activity[] => {
  const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase(locale);
  const has = (facts: readonly Fact[] = [], chosen: string): boolean => !chosen || facts.some(({id}) => id === chosen);
  return items.filter(({title, summary, place, accessibility, mode, open, access, audience, languages}) => {
    const facts = [access, audience, languages].flatMap((those) => those ?? []).map((fact) => fact.title);
    const all = fold([title, summary, place, accessibility, ...open.map(({seeks}) => seeks), ...facts].join(' '));
    return (
      [...open.map(({level}) => level as string), ''].includes(sought.level) &&
      ['', mode].includes(mode === 'both' ? '' : sought.mode) &&
      ['', place].includes(sought.place) &&
      has(access, sought.access) &&
      (!audience?.length || has(audience, sought.audience)) &&
      has(languages, sought.language) &&
      fold(sought.words)
        .split(/\s+/)
        .every((word) => all.includes(word))
    );
  });
};

/** Search and choices, each with only what there is to choose. `onSeek` hears of every change; the control's id says what. */
export const choices = (
  levels: ReadonlyMap<string, string>,
  items: readonly Activity[],
  {sought, locale, onSeek}: {sought: Sought; locale: string; onSeek: (event: Event) => void},
): unknown => {
  const select = (name: keyof Sought, label: string, options: Option[], least = 1): unknown =>
    options.length < least
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
  const sorted = (options: Iterable<Option>): Option[] => [...options].sort(([, a], [, b]) => a.localeCompare(b, locale));
  const named = (of: (item: Activity) => readonly Fact[] | undefined): Option[] =>
    sorted(new Map(items.flatMap((item) => (of(item) ?? []).map(({id, title}): Option => [id, title]))));
  const places = new Set(items.flatMap(({place}) => place ?? []));
  const open = items.flatMap((item) => item.open.map(({level}) => level as string));
  const modes: Option[] = [
    ['physical', msg('Hvor man mødes', {id: 'mode-physical', desc: 'Choice among activities: people meet'})],
    ['online', msg('Digitalt', {id: 'online', desc: 'One takes part online only'})],
  ];
  return html`
    <search part="filters">
      <p class="by">
        <label for="words">${msg('Søg', {id: 'activities-search', desc: 'Label of the field that searches activities'})}</label>
        <input id="words" type="search" dir="auto" maxlength="200" autocomplete="off" .value=${sought.words} @input=${onSeek} />
      </p>
      ${select(
        'level',
        msg('Hvordan vil du være med?', {id: 'ladder-question', desc: 'Question above the four ways to take part'}),
        [...levels].filter(([level]) => open.includes(level)),
        2,
      )}
      ${select(
        'mode',
        msg('Fysisk eller digitalt', {id: 'activities-mode', desc: 'Label of a choice: where people meet, or online'}),
        modes.filter(([mode]) => items.some((item) => item.mode === mode || item.mode === 'both')),
        2,
      )}
      ${select(
        'place',
        msg('Hvor', {id: 'associations-where', desc: 'Label: where an association meets'}),
        sorted([...places].map((place): Option => [place, place])),
        2,
      )}
      ${select(
        'access',
        msg('Tilgængelighed', {id: 'associations-access', desc: 'Label: how accessible an association is'}),
        named(({access}) => access),
      )}
      ${select(
        'audience',
        msg('For hvem', {id: 'associations-for', desc: 'Label: whom an association is for'}),
        named(({audience}) => audience),
      )}
      ${select(
        'language',
        msg('Sprog', {id: 'activities-language', desc: 'Label of a choice: the language that is spoken'}),
        named(({languages}) => languages),
      )}
    </search>
  `;
};
