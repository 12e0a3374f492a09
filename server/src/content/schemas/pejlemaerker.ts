import * as v from 'valibot';
import {choice, group, key, keyed, line, list, long} from './parts.js';

export const pejlemaerke = group('Pejlemærke', {
  id: key,
  title: line('Titel'),
  body: long('Tekst'),
  commitments: list('Det vil vi', 'et løfte', line('Løfte', {max: 500}), 30),
  actions: list(
    'Indsatser',
    'en indsats',
    group('Indsats', {
      title: line('Indsats', {max: 500}),
      status: choice('Hvor langt', {planned: 'planlagt', ongoing: 'i gang', done: 'gennemført'}),
    }),
    100,
  ),
});

export const pejlemaerker = group('Pejlemærker', {
  title: line('Overskrift'),
  intro: v.nullable(long('Indledning')),
  items: keyed('Pejlemærker', 'et pejlemærke', pejlemaerke),
});
