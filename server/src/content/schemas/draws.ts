import * as v from 'valibot';
import {id} from '../../../../src/data/schema.js';
import {group, key, keyed, line, list, long, moment, whole, word} from './parts.js';

const part = v.pipe(
  group('Del', {
    value: v.pipe(
      word('Id', {max: 64}),
      v.check((value) => v.is(id, value), 'Letters, digits and hyphens alone'),
    ),
    label: line('Navn'),
    least: whole('Mindst', {max: 10_000, help: 'Hvor mange af dem, der trækkes, mindst skal være her'}),
    most: whole('Højst', {max: 10_000}),
  }),
  v.check(({least, most}) => least <= most, 'At least as many at most as at least'),
);

const stratum = group('Gruppering', {
  id: key,
  label: line('Navn', {help: 'For eksempel køn, alder eller bydel. Formularen spørger om det'}),
  parts: v.pipe(
    list('Dele', 'en del', part, 30),
    v.minLength(1),
    v.check((parts) => new Set(parts.map(({value}) => value)).size === parts.length, 'The same part twice'),
  ),
});

export const draw = v.pipe(
  group('Lodtrækning', {
    id: key,
    title: line('Titel'),
    summary: long('Kort sagt'),
    seats: whole('Pladser', {min: 1, max: 10_000, help: 'Hvor mange der trækkes'}),
    opens: moment('Åbner'),
    closes: moment('Lukker'),
    form: word('Formular', {max: 64, help: 'Den slags formular, man melder sig med. Hver lodtrækning har sin egen'}),
    strata: v.pipe(keyed('Grupperinger', 'en gruppering', stratum, 10), v.minLength(1)),
  }),
  v.check(({opens, closes}) => Date.parse(opens) < Date.parse(closes), 'It closes before it opens'),
);

export const draws = group('Lodtrækninger', {
  title: line('Overskrift'),
  intro: v.optional(long('Indledning')),
  items: v.pipe(
    keyed('Lodtrækninger', 'en lodtrækning', draw, 50),
    v.check((items) => new Set(items.map(({form}) => form)).size === items.length, 'Two draws with the same form'),
  ),
});
