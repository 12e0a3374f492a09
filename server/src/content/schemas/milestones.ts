import * as v from 'valibot';
import {day, group, key, keyed, line, long, perhaps} from './parts.js';
import {source} from './pieces.js';

export const milestone = group('Milepæl', {
  id: key,
  title: line('Titel'),
  body: perhaps(long('Tekst')),
  starts: day('Hvornår'),
  ends: perhaps(day('Til')),
  link: perhaps(source()),
});

export const milestones = group('Tidslinje', {
  title: line('Overskrift'),
  intro: v.optional(long('Indledning')),
  items: keyed('Milepæle', 'en milepæl', milestone),
});
