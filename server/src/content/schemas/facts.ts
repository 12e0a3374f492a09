import {amount, day, group, key, keyed, line, long, perhaps, yes} from './parts.js';
import {qualifier, source} from './pieces.js';
import * as v from 'valibot';

export const fact = group('Tal', {
  id: key,
  text: line('Hvad tallet siger', {max: 500}),
  amount: perhaps(amount('Tal')),
  qualifier: v.optional(qualifier),
  unit: perhaps(line('Enhed', {help: 'For eksempel borgere eller km²'})),
  live: v.optional(yes('Tælles, når siden læses', 'Antallet af udgivne bidrag i stedet for et tal, der er skrevet')),
  date: perhaps(day('Fra')),
  source: perhaps(source('Kilde')),
});

export const facts = group('Tal og fakta', {
  title: line('Overskrift'),
  intro: v.optional(long('Indledning')),
  items: keyed('Tal', 'et tal', fact),
});
