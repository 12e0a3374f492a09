import {drawDocument} from '../../data/draws.js';
import type {Client} from '../../data/client.js';
import {msg} from '../../i18n/locale.js';

/** As numbers are written on receipts: in small letters, three groups of five. */
const written = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/[^\da-f]/g, '')
    .replace(/(.{5})(?=.)/g, '$1-');

export type Found = 'drawn' | 'pooled' | 'unknown' | 'failed';

/** What became of a number: as the published document has it. Rejects with an `EndpointError`. */
export const find = async (client: Client, draw: string, language: string, typed: string): Promise<Found> => {
  const {pool, document} = await client.read(`/draws/${draw}/document`, drawDocument, language);
  const number = written(typed);
  if (document.people.includes(number)) return 'drawn';
  return pool.volunteers.some(({id}) => id === number) ? 'pooled' : 'unknown';
};

export const foundWords = (found: Found): string =>
  ({
    drawn: msg('Det nummer er trukket. Kommunen skriver til dig.', {
      id: 'draw-found-drawn',
      desc: 'The number that was looked up was drawn',
    }),
    pooled: msg('Det nummer var med i puljen, men er ikke trukket.', {
      id: 'draw-found-pooled',
      desc: 'The number that was looked up could have been drawn, and was not',
    }),
    unknown: msg('Det nummer er ikke i puljen. Se efter på din kvittering: 15 tegn, 0-9 og a-f.', {
      id: 'draw-found-unknown',
      desc: 'The number that was looked up is not in the pool',
    }),
    failed: msg('Numrene kunne ikke hentes. Prøv igen om lidt.', {
      id: 'draw-found-failed',
      desc: 'The published document could not be read',
    }),
  })[found];
