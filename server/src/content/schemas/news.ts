import * as v from 'valibot';
import {choice, day, group, key, keyed, line, list, long, perhaps} from './parts.js';
import {picture, source} from './pieces.js';

export const newsItem = group('Nyhed', {
  id: key,
  title: line('Titel'),
  body: list('Tekst', 'et afsnit', long('Afsnit', {max: 5_000}), 50),
  date: day('Dato'),
  by: group('Hvis ord det er', {
    name: line('Navn'),
    role: choice('Rolle', {municipality: 'kommunen', association: 'en forening', enthusiast: 'en ildsjæl'}),
  }),
  picture: perhaps(picture()),
  link: perhaps(source()),
});

export const news = group('Nyheder', {
  title: line('Overskrift'),
  intro: v.optional(long('Indledning')),
  items: keyed('Nyheder', 'en nyhed', newsItem),
});
