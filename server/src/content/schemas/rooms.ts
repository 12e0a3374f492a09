import * as v from 'valibot';
import {MOST_WEEKS} from '../../../../src/data/rooms.js';
import {choice, day, group, key, keyed, line, list, long, perhaps, whole, word} from './parts.js';
import {access} from './pieces.js';

const hour = (title: string) =>
  v.pipe(
    word(title, {help: 'En hel time: 08:00, 24:00'}),
    v.check((value) => /^([01]\d|2[0-4]):00$/.test(value), 'Not a whole hour such as 08:00'),
  );

const weekday = choice('Dag', {
  ...{'1': 'mandag', '2': 'tirsdag', '3': 'onsdag', '4': 'torsdag', '5': 'fredag', '6': 'lørdag', '7': 'søndag'},
});

const opening = v.pipe(
  group('Åbningstid', {weekday, from: hour('Fra'), to: hour('Til')}),
  v.check(({from, to}) => from < to, 'Closes before it opens'),
);

const wholeDay = v.pipe(
  day('Dag', 'År, måned og dag: 2027-12-24'),
  v.check((value) => new Date(`${value}T00:00Z`).toJSON()?.slice(0, 10) === value, 'Not a day such as 2027-12-24'),
);

export const room = group('Lokale', {
  id: key,
  title: line('Navn'),
  summary: perhaps(long('Hvad det er godt til')),
  place: line('Adresse'),
  capacity: whole('Plads til', {min: 1, max: 100_000, help: 'Antal personer'}),
  equipment: v.optional(list('Udstyr', 'en ting', line('Ting'), 30)),
  access: v.optional(access),
  accessibility: perhaps(line('Mere om tilgængelighed', {max: 500})),
  price: perhaps(line('Pris', {help: 'Lad feltet stå tomt, når det er gratis'})),
  hours: list('Kan lånes', 'et tidsrum', opening, 21),
  closed: v.optional(list('Lukkede dage', 'en dag', wholeDay, 200)),
  weeks: whole('Uger frem', {min: 1, max: MOST_WEEKS, help: 'Hvor lang tid før man kan bede om det'}),
});

export const rooms = group('Lokaler', {
  title: line('Overskrift'),
  intro: v.optional(long('Indledning')),
  items: keyed('Lokaler', 'et lokale', room, 200),
});
