import type {Level} from '../../../src/data/level.js';
import type {Pejlemaerke} from '../../../src/data/pejlemaerker.js';
import type {Field, Form} from '../../../src/data/forms.js';
import type {Space} from '../../../src/data/space.js';
import type {Vision} from '../../../src/data/visions.js';
import type {FieldContent, FormContent, Localized, PejlemaerkeContent, VisionContent} from './shape.js';
import {inLocale, maybe, maybeInLocale, paragraphs, said} from './say.js';
import {SOURCES, choicesFrom, type Choosing} from './sources.js';
import type {Entry, Snapshot} from './spaces.js';

/** `GET /`: the space in a language, with the choices that its forms offer at a moment; default now. */
export const spaceDocument = (space: Snapshot, locale: string, at = new Date()): Space => ({
  id: space.id,
  language: locale,
  title: said(space.find('space', space.id), 'title', locale),
  municipality: said(space.find('municipality', 'municipality'), 'title', locale),
  locales: space.locales,
  privacy: space.privacy,
  retention: space.retention,
  moderation: space.moderation,
  themes: space.of('theme').map((theme) => ({id: theme.slug, label: said(theme, 'title', locale)})),
  groups: space.of('group').map((group) => ({id: group.slug, label: said(group, 'title', locale)})),
  participation: participationOf(space, locale),
  forms: space.of('form').map((form) => formDocument(space, form, locale, at)),
});

const participationOf = (space: Snapshot, locale: string): Space['participation'] => {
  const [participation] = space.of('participation');
  if (!participation) return null;
  const steps = space.of('step').map((step) => ({
    level: step.slug as Level,
    title: said(step, 'title', locale),
    summary: said(step, 'summary', locale),
    examples: (step.attrs.examples as Localized[]).map((example) => inLocale(example, locale)),
  }));
  return {title: said(participation, 'title', locale), intro: maybe(participation, 'summary', locale), steps};
};

/**
 * One form, its choices filled in. Private questions are only asked where a privacy page says what happens to the answers.
 * @param at when it is filled in; without it, everything is there that it knows, also what it does not offer any more.
 */
export const formDocument = (space: Snapshot, entry: Entry, locale: string, at?: Date): Form => {
  const {fields, send, published, next} = entry.attrs as unknown as Omit<FormContent, 'kind' | 'title' | 'intro'>;
  return {
    kind: entry.slug,
    title: said(entry, 'title', locale),
    intro: maybe(entry, 'summary', locale),
    fields: fields
      .filter((field) => !field.private || space.privacy !== null)
      .map((field) => fieldDocument(space, field, {form: entry.slug, locale, at})),
    send: inLocale(send, locale),
    published,
    next: next.map((step) => inLocale(step, locale)),
  };
};

const fieldDocument = (space: Snapshot, {label, help, choices, ...field}: FieldContent, choosing: Choosing): Field => ({
  ...{name: field.name, type: field.type},
  label: inLocale(label, choosing.locale),
  help: maybeInLocale(help, choosing.locale),
  ...{required: field.required, private: field.private, minLength: field.minLength, maxLength: field.maxLength},
  choices: choicesOf(space, choices, choosing),
});

const choicesOf = (space: Snapshot, choices: FieldContent['choices'], choosing: Choosing): Field['choices'] =>
  typeof choices === 'string'
    ? choicesFrom(choices, space.of(SOURCES[choices].kind), choosing)
    : choices.map(({value, label}) => ({value, label: inLocale(label, choosing.locale)}));

/** One vision in a language. */
export const visionDocument = (entry: Entry, locale: string): Vision => {
  const {period, promise, pillars, goals, documents, updated} = entry.attrs as unknown as VisionContent;
  return {
    id: entry.slug,
    title: said(entry, 'title', locale),
    period,
    promise: maybeInLocale(promise, locale),
    summary: said(entry, 'summary', locale),
    story: paragraphs(said(entry, 'body', locale)),
    pillars: pillars.map(({title, body}) => ({title: inLocale(title, locale), body: inLocale(body, locale)})),
    goals: goals.map(({number, title}) => ({number, title: inLocale(title, locale)})),
    documents: documents.map(({title, url, note}) => ({title: inLocale(title, locale), url, note: maybeInLocale(note, locale)})),
    updated,
  };
};

/** One guiding goal; `inputs` is the number of published inputs about it. */
export const pejlemaerkeDocument = (entry: Entry, number: number, inputs: number, locale: string): Pejlemaerke => {
  const {commitments, actions} = entry.attrs as unknown as PejlemaerkeContent;
  return {
    ...{id: entry.slug, number, title: said(entry, 'title', locale), body: said(entry, 'body', locale)},
    commitments: commitments.map((commitment) => inLocale(commitment, locale)),
    actions: actions.map(({title, status}) => ({title: inLocale(title, locale), status})),
    inputs,
  };
};
