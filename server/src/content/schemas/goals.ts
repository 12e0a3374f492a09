import * as v from 'valibot';
import {group, keyed, line, long, perhaps, whole} from './parts.js';
import {source} from './pieces.js';

export const goal = group('Verdensmål', {
  number: whole('Nummer', {min: 1, max: 17}),
  title: line('Navn'),
  body: perhaps(long('Hvad kommunen gør')),
  link: perhaps(source()),
});

export const goals = group('Verdensmål', {
  title: line('Overskrift'),
  intro: v.optional(long('Indledning')),
  items: keyed('Verdensmål', 'et verdensmål', goal, 17),
});
