import * as v from 'valibot';
import {day, group, key, keyed, line, long, perhaps} from './parts.js';

export const honour = group('Hæder', {
  id: key,
  title: line('Hvem', {help: 'Spørg personen først: alle kan læse det'}),
  summary: long('For hvad'),
  date: day('Hvornår'),
  by: line('Hædret af'),
  place: perhaps(line('Sted')),
  group: perhaps(line('Forening eller gruppe')),
});

export const honours = group('Hædrede', {
  title: line('Overskrift'),
  intro: v.optional(long('Indledning')),
  items: keyed('Hædrede', 'en hædret', honour, 1_000),
});
