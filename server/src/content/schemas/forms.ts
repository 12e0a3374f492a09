import * as v from 'valibot';
import {count, id} from '../../../../src/data/schema.js';
import {field as asked} from '../../../../src/data/forms.js';
import {sources} from '../sources.js';
import {group, keyed, line, list, long, perhaps, whole} from './parts.js';

const {type} = asked.entries;

export const field = group('Spørgsmål', {
  name: id,
  type,
  label: line('Spørgsmål'),
  help: v.nullable(line('Hjælp', {max: 500})),
  /** The kind of contribution that a `reference` leads to. */
  about: v.optional(id),
  ...{required: v.boolean(), private: v.boolean(), minLength: count, maxLength: count},
  /** Written out, or taken from what the space has when the form is read. */
  choices: v.union([v.array(v.strictObject({value: v.string(), label: line('Svar')})), v.picklist(sources)]),
});

export const form = group('Formular', {
  kind: id,
  title: line('Titel'),
  intro: v.nullable(long('Indledning')),
  send: line('Knappens tekst'),
  published: v.boolean(),
  next: list('Hvad der sker', 'et trin', line('Trin', {max: 500}), 20),
  threshold: perhaps(
    whole('Støtter, der skal til', {min: 1, max: 1_000_000, help: 'Når så mange støtter et initiativ, tager kommunen stilling til det'}),
  ),
  fields: v.array(field),
});

export const forms = keyed('Formularer', 'en formular', form, 50);
