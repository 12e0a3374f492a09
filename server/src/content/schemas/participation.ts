import * as v from 'valibot';
import {choice, group, keyed, line, list, long} from './parts.js';
import {levelWords} from './pieces.js';

export const participation = group('Måder at tage del på', {
  title: line('Overskrift'),
  intro: v.nullable(long('Indledning')),
  steps: keyed(
    'Måder',
    'en måde',
    group('Måde', {
      level: choice('Hvilken', levelWords),
      title: line('Navn'),
      summary: long('Kort sagt', {max: 500}),
      examples: list('Eksempler', 'et eksempel', line('Eksempel', {max: 500}), 30),
    }),
    4,
  ),
});
