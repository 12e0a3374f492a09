import type {Times} from '../src/data/rooms.js';
import {take} from '../server/src/bookings/table.js';
import {timesOf} from '../server/src/bookings/times.js';
import {spacesOf} from '../server/src/content/spaces.js';
import {transact} from '../server/src/db/connect.js';
import type {TestEndpoint} from '../test/support/endpoint.js';

/** A Monday, and the moment at which it is looked at: what is free depends on both. */
const [DAY, LOOKED] = ['2031-05-05', '2031-05-05T06:30:00Z'];
const LATER = '2031-05-19';

/** When the first room of a space is free, as the endpoint answers it, with hours that the municipality uses itself. */
export const readTimes = async ({db}: TestEndpoint, id: string, language: string): Promise<Record<string, Times>> => {
  const space = await spacesOf(db).get(id);
  const answers: Record<string, Times> = {};
  for (const room of space?.of('room').slice(0, 1) ?? []) {
    const ask = async (from: string): Promise<Times> => ({language, ...(await timesOf(db, id, room, from, new Date(LOOKED)))});
    const {days} = await ask(DAY);
    const taken = days.flatMap(({hours}, day) => hours.filter((_, hour) => day === 2 || (day + hour) % 4 === 1));
    const slots = taken.map(({at}) => new Date(at));
    if (slots.length > 0) await transact(db, (tx) => take(tx, id, room.id, slots, {own_use: 'Undervisning'}));
    for (const [query, from] of [
      ['', DAY],
      [`?from=${LATER}`, LATER],
    ] as const)
      answers[`/rooms/${room.slug}/times${query}`] = await ask(from);
  }
  return answers;
};
