import * as v from 'valibot';
import {amount, choice, day, group, key, keyed, line, list, long, perhaps, reference} from './parts.js';
import {qualifier, source} from './pieces.js';

export const result = group('Resultat', {
  id: key,
  theme: reference('Tema', 'results.themes'),
  kind: choice('Slags', {
    ...{programme: 'program', project: 'projekt', network: 'netværk', event: 'begivenhed', prize: 'pris', agreement: 'aftale'},
  }),
  title: line('Titel'),
  body: perhaps(long('Tekst')),
  partners: v.optional(list('Partnere', 'en partner', line('Navn'), 100)),
  figures: v.optional(
    list('Tal', 'et tal', group('Tal', {amount: amount('Tal'), qualifier: v.optional(qualifier), unit: line('Hvad det tæller')}), 20),
  ),
  starts: perhaps(day('Fra')),
  ends: perhaps(day('Til')),
  link: perhaps(source()),
});

export const results = group('Resultater', {
  title: line('Overskrift'),
  intro: v.optional(long('Indledning')),
  themes: keyed('Temaer', 'et tema', group('Tema', {id: key, title: line('Navn')}), 50),
  items: keyed('Resultater', 'et resultat', result),
});
