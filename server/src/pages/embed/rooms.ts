import type {InferOutput} from 'valibot';
import type {Room, rooms} from '../../../../src/data/rooms.js';
import {heading, html} from '../html.js';
import {facts} from './associations.js';
import {formLink, type Content, type Place} from './content.js';
import {listed, tellingWordsFor} from './telling.js';

/** "mandag 17.00-21.00", a line each. */
const hoursOf = (hours: Room['hours'], locale: string): string[] =>
  hours
    .toSorted((a, b) => a.weekday - b.weekday)
    .map(({weekday, from, to}) => {
      const day = new Intl.DateTimeFormat(locale, {weekday: 'long', timeZone: 'UTC'}).format(new Date(Date.UTC(2024, 0, weekday)));
      return `${day} ${from}-${to}`;
    });

/** Every room with its facts, and the form, where a time can be chosen without scripts. */
export const roomsContent = (place: Place, {items, ...head}: InferOutput<typeof rooms>): Content => {
  const words = tellingWordsFor(place);
  const {language} = place.space;
  const rows = items.map(({id, title, summary, place: where, capacity, equipment, access, accessibility, price, hours}) => {
    const link = formLink(place, 'room', {rooms: id});
    return html`${heading(place.level + 1, title)}
${summary !== null && html`<p>${summary}</p>`}
${facts([
  [words.where, [where]],
  [words.capacity, [new Intl.NumberFormat(language).format(capacity)]],
  [words.equipment, [equipment.join(', ')]],
  [words.access, [access.map((one) => words[one]).join(', '), accessibility]],
  [words.price, [price ?? words.freeOfCharge]],
  [words.lent, hoursOf(hours, language)],
])}
${link !== undefined && html`<p><a class="button" href="${link}">${words.borrow}<span class="hidden">: ${title}</span></a></p>`}`;
  });
  return listed(place, {...head, items: rows}, words.roomsEmpty);
};
